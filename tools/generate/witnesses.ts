import type { Format } from '../../src/core/index.ts';
import { fieldOf, type Located, onlyFields, readList, textOf, wrong } from '../data/located-json.ts';

/** A message of our own that makes a filter name a symbol. */
export interface Witness {
  readonly symbol: string;
  readonly format: Format;
  readonly draft: string;
}

const FORMATS = ['html', 'markdown', 'text', 'eml'] as const satisfies readonly Format[];

/** By their symbols, one for each that a rule names. */
export const witnesses: ReadonlyMap<string, Witness> = new Map(
  readList('symbol-witnesses.json', witnessOf).map((one) => [one.symbol, one]),
);

/** Reads a witness from its file. */
function witnessOf(value: Located): Witness {
  onlyFields(value, ['symbol', 'format', 'draft']);
  return {
    symbol: fieldOf(value, 'symbol', textOf),
    format: fieldOf(value, 'format', formatOf),
    draft: fieldOf(value, 'draft', textOf),
  };
}

function formatOf(value: Located): Format {
  const name = textOf(value);
  const format = FORMATS.find((known) => known === name);
  if (!format) throw wrong(value, 'should be a format of drafts');
  return format;
}
