import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import papaparse from 'papaparse';
import { applyFixes, isSound } from '../../../src/core/fix/apply.ts';
import { contentOf, rowsOf } from '../../../src/core/recipients/cells.ts';
import { checkRecipients } from '../../../src/core/recipients/check-recipients.ts';
import { fixRecipients, safeRecipientFixes } from '../../../src/core/recipients/fix-recipients.ts';
import { fc } from '../../support/properties.ts';

/** Pieces that addresses, and what is typed for them, are made of. */
const PIECES = [
  ...['anna', 'info', 'o’hara', 'жанна', 'anna.smith', '"a b"', 'test'],
  ...['@', '@@', '＠', ' @ ', ' at ', '(at)', ''],
  ...['gmail', 'gmial', 'hotmail', 'garden-chairs', 'example', 'bücher', '[192.0.2.1]'],
  ...['.', ',', '..', '。', '. '],
  ...['com', 'con', 'co.uk', 'de', 'cmo'],
  ...['mailto:', '<', '>', ';', '\u00A0', '\u200B', ' ', '\n', '\t', "'", '"', '""', '|', '#', '😀'],
];
const piece = fc.constantFrom(...PIECES);
const address = fc
  .tuple(
    fc.constantFrom('anna', 'ben', 'info', 'a.b'),
    piece,
    fc.constantFrom('@', '＠', '@@'),
    piece,
    fc.constantFrom('gmail', 'gmial', 'shop'),
    fc.constantFrom('.', ',', ' .'),
    fc.constantFrom('com', 'con', 'de'),
    piece,
  )
  .map((pieces) => pieces.join(''));
const PATHS = ['recipients.csv', 'recipients.tsv', 'a.recipients', 'list.txt', ''];

const wild = fc.tuple(fc.array(fc.oneof(piece, address), { maxLength: 40 }), fc.constantFrom(...PATHS));

describe('any list', () => {
  it('is checked without an error, with every place in it', () => {
    fc.assert(
      fc.property(wild, ([pieces, path]) => {
        const source = pieces.join('');
        for (const { span, also, fixes } of checkRecipients(source, { path }).findings) {
          for (const { start, end } of [span, ...also])
            assert.ok(0 <= start && start <= end && end <= source.length);
          for (const fix of fixes) assert.ok(isSound(fix));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('has no safe fix left when it is fixed', () => {
    fc.assert(
      fc.property(wild, ([pieces, path]) => {
        const fixed = fixRecipients(pieces.join(''), { path });
        assert.deepEqual(safeRecipientFixes(checkRecipients(fixed, { path }).findings), []);
      }),
      { numRuns: 2000 },
    );
  });
});

const other = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ü'), maxLength: 6 });
const table = fc.array(fc.tuple(other, address, other), { minLength: 1, maxLength: 6 });

/** The rows of a table without the cell in the middle. */
function others(source: string): readonly string[][] {
  return [...rowsOf(source, ',')].map(({ cells }) => {
    const texts = cells.map((cell) => contentOf(source, cell).text);
    return [texts[0] ?? '', ...texts.slice(2)];
  });
}

describe('a fix in a table', () => {
  it('changes the address and no other cell, or takes away its row and no other', () => {
    const path = 'recipients.csv';
    fc.assert(
      fc.property(table, fc.boolean(), (rows, quotes) => {
        const source = papaparse.unparse([['name', 'email', 'note'], ...rows], { newline: '\r\n', quotes });
        const before = others(source);
        for (const fix of checkRecipients(source, { path }).findings.flatMap(({ fixes }) => fixes)) {
          const after = others(applyFixes(source, [fix]));
          if (after.length === before.length || fix.safe) assert.deepEqual(after, before);
          else {
            const gone = before.findIndex((row, index) => `${row}` !== `${after[index]}`);
            assert.deepEqual(after, before.toSpliced(gone, 1));
          }
        }
        assert.deepEqual(others(fixRecipients(source, { path })), before);
      }),
      { numRuns: 1000 },
    );
  });
});
