import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type TarEntry, tarEntries } from '../../tools/measure/tar.ts';

/** The folder of collected bounces and replies that tests read; nothing where it is not named. */
const deliverability = process.env.INBOXLINT_DELIVERABILITY || undefined;

/** Why a test on them is left out; `false` where they are there. */
export const withoutDeliverability = deliverability ? false : 'INBOXLINT_DELIVERABILITY is not set';

/** A reply that the hosts of the collected foundry gave; `text` has its lines, with codes. */
export interface CollectedReply {
  readonly domain: string;
  readonly stage: 'rcpt' | 'data';
  readonly text: string;
  readonly code: string;
  readonly status: string;
}

/** The replies, and the bounces that two MTAs made of them. */
export function collectedFoundry(): {
  readonly replies: readonly CollectedReply[];
  readonly bounces: readonly TarEntry[];
} {
  const folder = join(deliverability ?? '', 'foundry');
  const replies: readonly CollectedReply[] = JSON.parse(readFileSync(join(folder, 'replies.json'), 'utf8'));
  return { replies, bounces: unpacked(join(folder, 'bounces.tar.gz')) };
}

/** Replies of many providers: code, provider, status, the reply, how bad it is from 0 to 4, what it means. */
export type ManualRow = readonly [string, string, string, string, number, string];

/** A published list of replies (ActiveCampaign’s SMTP field manual). */
export function fieldManual(): readonly ManualRow[] {
  return JSON.parse(readFileSync(join(deliverability ?? '', 'suites/smtp-field-manual.json'), 'utf8'));
}

/** The files of an archive. */
export function unpacked(archive: string): readonly TarEntry[] {
  return [...tarEntries(gunzipSync(readFileSync(archive)))];
}

/** Addresses with a misspelt provider, and what was meant. */
export function providerTypos(): readonly (readonly [typed: string, meant: string])[] {
  const { provider } = JSON.parse(readFileSync(join(deliverability ?? '', 'suites/typos.json'), 'utf8'));
  return provider;
}

/** Domains of legitimate email, and of common mailbox providers. */
export function domainLists(): { readonly real: readonly string[]; readonly providers: readonly string[] } {
  const read = (name: string) =>
    readFileSync(join(deliverability ?? '', `suites/domains-${name}.txt`), 'utf8')
      .split(/\s+/)
      .filter(Boolean);
  return { real: read('real'), providers: read('providers') };
}
