// Written by `npm run parity`; see docs/filters.md. Not to be edited by hand.

/** Symbols that a phrase alone made a filter name, by where it stands: in the text, in capitals there, in the subject. */
export interface PhraseSymbols {
  readonly text?: readonly string[];
  readonly capitals?: readonly string[];
  readonly subject?: readonly string[];
}

/** By the phrases as they are listed; those that made no filter say anything are left out. */
export const phraseSymbols: Readonly<Record<string, PhraseSymbols>> = {};
