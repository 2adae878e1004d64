import type { Message } from '../../text/message.ts';
import type { RecordKind } from '../record.ts';
import { DKIM_WORDS } from './dkim-words.ts';
import { DMARC_WORDS } from './dmarc-words.ts';
import type { RecordWord } from './record-word.ts';
import { MTA_STS_WORDS, TLS_RPT_WORDS } from './transport-words.ts';

const NONE: Readonly<Record<string, RecordWord>> = {};

/** The tags that a record of a kind may have, in the order in which they are mostly written. */
export function tagsOf(kind: RecordKind): Readonly<Record<string, RecordWord>> {
  switch (kind) {
    case 'dmarc':
      return DMARC_WORDS;
    case 'dkim':
      return DKIM_WORDS;
    case 'mta-sts':
      return MTA_STS_WORDS;
    case 'tls-rpt':
      return TLS_RPT_WORDS;
    default:
      return NONE;
  }
}

/** What the value of a tag means, where the standard gives it a meaning. */
export function meaningOf({ values = {} }: RecordWord, written: string): Message | undefined {
  const value = written.toLowerCase();
  return Object.hasOwn(values, value) ? values[value] : undefined;
}
