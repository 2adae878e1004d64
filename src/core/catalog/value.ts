import type { MappedText, Span } from '../text/mapped-text.ts';

/** A text of a catalog. */
export interface CatalogValue {
  /** The keys that lead to it, the outermost first; of gettext the context, if there is one, and the `msgid`. */
  readonly path: readonly string[];
  /** What it says, decoded. */
  readonly text: MappedText;
  /** Where it stands, its quotes included. */
  readonly span: Span;
  /** How it is written; nothing where it must not be changed. */
  readonly writing?: TextNotation;
}

/** How a text is written at one place of a catalog. */
export interface TextNotation {
  /** A piece of text as it is written there. */
  write(text: string): string;
  /** What stands there says when it is read; nothing where it would no longer be one text. */
  read(written: string): string | undefined;
}

/** Reads a scalar of a notation, which begins and ends where `written` does. */
export type ReadScalar = (written: MappedText) => {
  readonly text: MappedText;
  readonly writing: TextNotation;
};

/** Levels that are read, and UTF-16 units of the keys that lead to a text: what is deeper or longer is passed over. */
export const MAX_DEPTH = 60;
export const MAX_PATH_UNITS = 400;
