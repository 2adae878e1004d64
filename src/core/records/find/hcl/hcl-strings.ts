import type { MappedText } from '../../../text/mapped-text.ts';
import type { Notation } from '../../record.ts';
import { backslash, decoded, interpolation, type Stretch } from '../escapes.ts';
import { type HclToken, isInterpolation } from './hcl-tokens.ts';

/** How text is written in a string of HCL: `${` and `%{`, which SPF macros have, are written with the sign twice. */
export const HCL_STRING: Notation = {
  write: (text) => text.replace(/["\\]/g, '\\$&').replace(/[$%](?=\{)/g, '$&$&'),
};

export const HEREDOC: Notation = { write: (text) => text.replace(/[$%](?=\{)/g, '$&$&') };

/** What a string or a heredoc stands for. */
export function hclText(over: MappedText, { kind, start, end }: HclToken): MappedText {
  const { text } = over;
  if (kind === 'heredoc') {
    const from = text.indexOf('\n', start) + 1;
    const body = text.slice(from, end);
    const to = from + body.lastIndexOf('\n');
    // A record has no line breaks: the last one is the heredoc’s, the blanks before the first word its indentation.
    const first = from + body.length - body.trimStart().length;
    return decoded(over, Math.min(first, to), Math.max(first, to), '$%', template);
  }
  const isClosed = end > start + 1 && text.charAt(end - 1) === '"';
  return decoded(over, start + 1, isClosed ? end - 1 : end, '\\$%', stretchAt);
}

function stretchAt(text: string, at: number): Stretch | undefined {
  return backslash(text, at) ?? template(text, at);
}

function template(text: string, at: number): Stretch | undefined {
  const sign = text.charAt(at);
  if (sign !== '$' && sign !== '%') return undefined;
  if (text.startsWith(`${sign}${sign}{`, at)) return { text: `${sign}{`, end: at + 3 };
  return isInterpolation(text, at) ? interpolation(text, at) : undefined;
}
