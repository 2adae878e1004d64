import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import papaparse from 'papaparse';
import { contentOf, rowsOf } from '../../../src/core/recipients/cells.ts';
import { fc } from '../../support/properties.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const BREAKS = ['\n', '\r\n', '\r'];

/** The texts of all cells, row by row. */
function cellsOf(source: string, delimiter: string): string[][] {
  return [...rowsOf(source, delimiter)].map(({ cells }) => cells.map((cell) => contentOf(source, cell).text));
}

/** The same as papaparse reads it; the row that it adds behind a last line break left out. */
function asPapaparse(source: string, delimiter: string, newline: string) {
  const { data, errors } = papaparse.parse<string[]>(source, { delimiter, newline: newline as '\n' });
  const rows = source.endsWith(newline) || source === '' ? data.slice(0, -1) : data;
  return { rows, isClosed: !errors.some(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes') };
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'B', '@', '"', ' ', ',', ';', '\n', 'ä', '😀', '.'),
  maxLength: 8,
});
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('the cells of a table', () => {
  it('are what papaparse wrote, with any delimiter and line break', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom(...BREAKS),
        fc.boolean(),
        (rows, delimiter, newline, quotes) => {
          const source = papaparse.unparse(rows, { delimiter, newline, quotes });
          fc.pre(asPapaparse(source, delimiter, newline).isClosed);
          assert.deepEqual(cellsOf(source, delimiter), asPapaparse(source, delimiter, newline).rows);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are what papaparse reads, wherever quotes stand, if each is closed where its cell ends', () => {
    const wild = fc.string({
      unit: fc.constantFrom('a', '"', '""', ',', '\n', ' ', '",', ',"', '"\n', '\n"'),
      maxLength: 30,
    });
    let read = 0;
    fc.assert(
      fc.property(wild, (source) => {
        const { rows, isClosed } = asPapaparse(source, ',', '\n');
        if (!isClosed) return;
        read++;
        assert.deepEqual(cellsOf(source, ','), rows);
      }),
      { numRuns: 20_000 },
    );
    assert.ok(read > 5000, `${read}`);
  });

  it('stand where their text stands in the source, character by character', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        const source = `\uFEFF${papaparse.unparse(rows, { delimiter, newline: '\r\n' })}`;
        for (const row of rowsOf(source, delimiter)) {
          for (const one of row.cells) {
            const content = contentOf(source, one);
            for (const [at, character] of content.text.split('').entries()) {
              const { start, end } = content.span(at, at + 1);
              const there = source.slice(start, end);
              assert.equal(there === '""' ? '"' : there, character);
            }
          }
        }
      }),
    );
  });

  it('make up the whole source with what is between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') }), (source) => {
        const rows = [...rowsOf(source, ',')];
        const parts = rows.map(({ span, cells }) => {
          const ends = cells.map(({ span: { end } }) => end);
          assert.deepEqual(
            cells.slice(1).map(({ span: { start } }) => start - 1),
            ends.slice(0, -1),
          );
          return source.slice(span.start, span.end);
        });
        assert.equal(parts.join(''), source);
      }),
    );
  });

  it('survive a quote that is never closed: the lines behind it are read', () => {
    assert.deepEqual(cellsOf('a,"b\nc,d\n', ','), [
      ['a', '"b'],
      ['c', 'd'],
    ]);
    const named = 'email;name\n"Anna, A." <anna@example.com>;x\n"b";"y"\n';
    assert.deepEqual(cellsOf(named, ';')[1], ['"Anna, A." <anna@example.com>', 'x']);
    assert.deepEqual(cellsOf('5" pipe,x\n"y",z\n', ','), [
      ['5" pipe', 'x'],
      ['y', 'z'],
    ]);
  });
});
