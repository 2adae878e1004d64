import type { MappedText, Span } from '../../text/mapped-text.ts';

/** The parts of an address field between its commas, as ranges of its text; commas in quotes, comments and brackets are none. */
export function* mailboxesOf({ text }: MappedText): Generator<Span> {
  let start = 0;
  let closer = '';
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    if (closer !== '') {
      if (character === '\\') at++;
      else if (character === closer) closer = '';
      if (at < text.length) continue;
    }
    if (character === '"') closer = '"';
    else if (character === '(') closer = ')';
    else if (character === '<') closer = '>';
    else if (character === ',' || at >= text.length) {
      const part = text.slice(start, at);
      const from = start + part.length - part.trimStart().length;
      if (part.trim() !== '') yield { start: from, end: start + part.trimEnd().length };
      start = at + 1;
    }
  }
}
