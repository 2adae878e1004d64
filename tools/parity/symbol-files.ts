import type { RuleId } from '../../src/core/index.ts';
import type { PhraseSymbols } from '../../src/core/lexicon/phrase-symbols.ts';
import { PLACES } from './phrase-symbols.ts';

const HEAD = '// Written by `npm run parity`; see docs/filters.md. Not to be edited by hand.\n';

/** The text of `src/core/lexicon/phrase-symbols.ts`. */
export function phraseSymbolsFile(found: ReadonlyMap<string, PhraseSymbols>): string {
  const lines = [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([phrase, symbols]) => `  ${quoted(phrase)}: ${symbolsText(symbols)},`);
  return `${HEAD}
/** Symbols that a phrase alone made a filter name, by where it stands: in the text, in capitals there, in the subject. */
export interface PhraseSymbols {
  readonly text?: readonly string[];
  readonly capitals?: readonly string[];
  readonly subject?: readonly string[];
}

/** By the phrases as they are listed; those that made no filter say anything are left out. */
export const phraseSymbols: Readonly<Record<string, PhraseSymbols>> = {
${lines.join('\n')}
};

function everywhere(...names: readonly string[]): PhraseSymbols {
  return { text: names, capitals: names, subject: names };
}
`;
}

function symbolsText(symbols: PhraseSymbols): string {
  const places = PLACES.map((place) => ({
    place,
    names: (symbols[place] ?? []).map((name) => `'${name}'`).join(', '),
  }));
  const named = places.filter(({ names }) => names !== '');
  const [first] = named;
  if (first && named.length === PLACES.length && named.every(({ names }) => names === first.names))
    return `everywhere(${first.names})`;
  return `{ ${named.map(({ place, names }) => `${place}: [${names}]`).join(', ')} }`;
}

/** The text of `src/core/rules/rule-symbols.ts`. */
export function ruleSymbolsFile(found: ReadonlyMap<RuleId, readonly string[]>): string {
  const lines = [...found].map(
    ([id, symbols]) => `  ${quoted(id)}: [${symbols.map((name) => `'${name}'`).join(', ')}],`,
  );
  return `${HEAD}import type { RuleId } from './index.ts';

/** Symbols that filters named for every text in which a rule reported something, of those that were tried. */
export const ruleSymbols: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
${lines.join('\n')}
};
`;
}

function quoted(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}
