import { check, type Format, type RuleId, rules } from '../../src/core/index.ts';
import { witnesses } from '../generate/witnesses.ts';
import { type Hear, mapAtOnce } from './hear.ts';
import { FILTERS, type Observed } from './observed.ts';

/** What rules found in a document and what filters named. */
export interface Named {
  readonly rules: ReadonlySet<RuleId>;
  readonly symbols: ReadonlySet<string>;
}

/** So many documents with a finding of a rule, all of which have the symbol, are enough to name it with each. */
const MIN_DOCUMENTS = 2;
const MAX_AT_ONCE = 4;

/** The symbols that a rule's findings come with, in every document where it found something. */
export function certainSymbols(documents: readonly Named[]): ReadonlyMap<RuleId, readonly string[]> {
  return new Map(
    rules.flatMap(({ id, filters }): (readonly [RuleId, readonly string[]])[] => {
      const mine = documents.filter((one) => one.rules.has(id));
      const certain = filters.filter((symbol) => mine.every(({ symbols }) => symbols.has(symbol)));
      return certain.length === 0 || mine.length < MIN_DOCUMENTS ? [] : [[id, certain]];
    }),
  );
}

/** The documents of a sample, for `certainSymbols`. */
export function namedIn(observed: readonly Observed[]): readonly Named[] {
  return observed.map(({ rules, before }) => ({
    rules,
    symbols: new Set(FILTERS.flatMap((filter) => [...before[filter].symbols.keys()])),
  }));
}

/** The examples of rules and the witnesses of symbols, for `certainSymbols`. */
export async function namedInOurs(hear: Hear): Promise<readonly Named[]> {
  const examples = rules.flatMap(({ examples }) => examples.filter(({ draft }) => draft.includes('⟦')));
  const ours: readonly { readonly format: Format; readonly draft: string }[] = [
    ...examples,
    ...witnesses.values(),
  ];
  const named = await mapAtOnce(ours, MAX_AT_ONCE, async ({ format, draft: marked }) => {
    const draft = marked.replace(/[⟦⟧]/g, '');
    const symbols = await hear(draft, format);
    const found = check(draft, { format }).findings.map(({ rule }) => rule);
    return symbols ? [{ rules: new Set(found), symbols }] : [];
  });
  return named.flat();
}
