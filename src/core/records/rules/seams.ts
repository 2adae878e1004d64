import { startsTerm } from '../spf/term.ts';
import { QUOTES, type TextRange } from '../text-part.ts';
import type { RecordContext } from './context.ts';

/** A place where two strings of a record meet within a word, though a term begins with the second. */
export interface LostSpace {
  readonly at: number;
  /** The word that they make together, which means nothing. */
  readonly word: TextRange;
}

/** The places at which a space was lost when an SPF record was split into strings. */
export function lostSpaces({ record }: Pick<RecordContext, 'record'>): readonly LostSpace[] {
  const { text } = record.text;
  return record.starts.flatMap((at, index) => {
    const isGlued = at > 0 && at < text.length && text.charAt(at - 1) !== ' ' && text.charAt(at) !== ' ';
    // A qualifier belongs to what follows it.
    if (
      !isGlued ||
      !startsTerm(ownText(text, at, record.starts[index + 1]), 0) ||
      /(?:^| )[-+~?]$/.test(text.slice(Math.max(0, at - 2), at))
    )
      return [];
    const end = text.indexOf(' ', at);
    const word = { from: text.lastIndexOf(' ', at) + 1, to: end < 0 ? text.length : end };
    return [{ at, word }];
  });
}

/** What a string itself says, without a quotation mark that a word processor made of the one at its end. */
function ownText(text: string, from: number, to = text.length): string {
  const last = to > from && QUOTES.includes(text.charAt(to - 1)) ? to - 1 : to;
  return text.slice(from, last);
}

/** Faults of an SPF record that aren’t due to a lost space, which is reported by itself. */
export function ownFaults({ spf, record }: RecordContext) {
  const glued = lostSpaces({ record });
  return (spf?.faults ?? []).filter(
    ({ from, to }) => !glued.some(({ word }) => from < word.to && word.from <= to),
  );
}
