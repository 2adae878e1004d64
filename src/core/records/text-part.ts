/** A half-open range of UTF-16 offsets into the text of a record. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A part of a record: its text, and where that stands in the record. */
export interface TextPart extends TextRange {
  readonly text: string;
}

/** The part of a record between two offsets. */
export function partOf(record: string, from: number, to: number): TextPart {
  return { from, to, text: record.slice(from, to) };
}

/** The part without the white space around it. */
export function trimmed(record: string, from: number, to: number): TextPart {
  const part = record.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return partOf(record, start, Math.max(start, from + part.trimEnd().length));
}

/** What stands in a record for a value that is not known there, such as a variable (see `core/placeholder`). */
const PLACEHOLDER = /[\uFDD0\uFDD1]/;

/** Whether a part holds a placeholder, so that nobody can say whether it is right. */
export function holdsPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** Quotation marks, which no record holds; editors and word processors put them there. */
export const QUOTES = '"\'`\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB';

/** Blanks other than U+0020 that people paste. */
export const ODD_SPACES =
  '\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000';

/** Characters without a width, which are pasted unseen. */
const UNSEEN = '\u00AD\u180E\u200B\u200C\u200D\u2060\uFEFF';

/** Whether a text is nothing but blanks, those without a width among them, which nobody would see in quotes. */
export function isBlank(text: string): boolean {
  return [...text].every((unit) => unit === ' ' || ODD_SPACES.includes(unit) || UNSEEN.includes(unit));
}

/** What a run of characters that no record has may be: a blank and what to write for it, or letters of another alphabet. */
export function foreignFault(run: string): { id: 'wrong-space' | 'not-ascii'; meant?: string } {
  if ([...run].every((unit) => UNSEEN.includes(unit))) return { id: 'wrong-space', meant: '' };
  return ODD_SPACES.includes(run.charAt(0)) ? { id: 'wrong-space', meant: ' ' } : { id: 'not-ascii' };
}
