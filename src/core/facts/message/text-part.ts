import type { Draft } from '../../draft/draft.ts';
import { LOGIC, VALUE } from '../../placeholder/placeholder.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { MappedText, Span } from '../../text/mapped-text.ts';
import { wordsOf } from '../../text/words.ts';

const READ = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const URL = /(?:https?:\/\/|www\.|mailto:)\S*/gi;

/** Whether a message has a plain-text part that says nothing, while its HTML says or shows something. */
export function isEmptyTextPart({ alternative, body, images }: Draft): boolean {
  if (!alternative || (images.length === 0 && !saysAnything(body))) return false;
  return !saysAnything(alternative.body);
}

/** Whether there is something to read in a text; what a template fills in may be. */
function saysAnything({ text }: MappedText): boolean {
  return READ.test(text) || text.includes(VALUE) || text.includes(LOGIC);
}

/** Where the text part as a whole is shown: at its type, or at the header of the message. */
export function placeOfTextPart({ parts, alternative, headers, bodyEnd, source }: Draft): Span {
  const start = alternative?.spans[0]?.start;
  const part = parts.find(({ body }) => body.start === start);
  const types = [...(part?.headers ?? []), ...headers].filter(({ name }) => name === 'content-type');
  const [type] = types;
  return type ? firstLineOf(source, type.span) : bodyEnd;
}

/** The different words of a text, its addresses left out, as they are compared. */
export function differentWords({ text }: MappedText): ReadonlySet<string> {
  return new Set(wordsOf(text.replace(URL, ' ')).map(({ form }) => form.folded));
}

const TAG =
  /<\/?(?:a|b|body|br|center|div|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|span|strong|style|table|tbody|td|th|tr|u|ul)(?:\s[^<>]{0,300})?\/?>/gi;
const BEGINS_WITH_TAG = /^\s*<(?:!doctype\b|[a-z])/i;
/** Words a tag, up to which a text is full of tags and not about them. */
const MAX_WORDS_A_TAG = 20;

/** The first tag of a text that is HTML where none may be; offsets into the text. */
export function firstOfTags({
  text,
}: MappedText): { readonly start: number; readonly tag: string } | undefined {
  const tags = [...text.matchAll(TAG)];
  const [first] = tags;
  if (!first || !tags.some(([tag]) => tag.startsWith('</'))) return undefined;
  const isFull = tags.length > 2 && wordsOf(text).length <= tags.length * MAX_WORDS_A_TAG;
  return isFull || BEGINS_WITH_TAG.test(text) ? { start: first.index, tag: first[0] } : undefined;
}
