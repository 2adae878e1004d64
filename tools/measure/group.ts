import { parse } from 'tldts';
import { readMessage } from '../../src/core/read/mime/message.ts';
import type { MailKind } from './sample.ts';

/** Bytes of a message that hold its header; a longer one is cut. */
const HEADER = 16_384;
const LIST_FIELDS = ['list-id', 'x-mailing-list', 'x-beenthere', 'mailing-list', 'list-post'];

/** The mailing list that a message went to, or its sender's domain: used to split the mail, never to judge it. */
export function groupOfMail(content: Buffer, kind: MailKind): string {
  const head = content.toString('latin1', 0, HEADER).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const { headers } = readMessage(`${head}\n\n`, 'latin1');
  const value = (name: string) => headers.find((header) => header.name === name)?.value.text;
  const list = kind === 'correspondence' ? LIST_FIELDS.map(value).find((field) => field) : undefined;
  return listIn(list) ?? domainIn(value('from')) ?? 'unknown';
}

/** `<ilug.linux.ie>` and `list ilug@linux.ie` are one list. */
function listIn(field: string | undefined): string | undefined {
  return /[\w+-]+(?:[.@][\w-]+)+/
    .exec(field ?? '')?.[0]
    .replace('@', '.')
    .toLowerCase();
}

function domainIn(field: string | undefined): string | undefined {
  const host = /@([\w-]+(?:\.[\w-]+)+)/.exec(field ?? '')?.[1]?.toLowerCase();
  return host && (parse(host).domain ?? host);
}
