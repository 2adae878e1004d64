import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosenEncoding, ENCODINGS, positionsOf } from '../../src/lsp/text-positions.ts';
import { fc } from '../support/properties.ts';

const TEXT = fc.string({ unit: fc.constantFrom('a', 'é', '日', '😀', '\n', '\r\n', '\r', ' ', '\ud800') });

describe('a place in a text', () => {
  it('is the same there and back, in each encoding, asked for in any order: at random', () => {
    fc.assert(
      fc.property(TEXT, fc.constantFrom(...ENCODINGS), fc.array(fc.nat(40)), (text, encoding, offsets) => {
        const positions = positionsOf(text, encoding);
        for (const wanted of offsets) {
          const offset = Math.min(wanted, text.length);
          // Between the halves of a character, and of a line break, there is no place.
          if (/[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset)))
            continue;
          if (text.slice(offset - 1, offset + 1) === '\r\n') continue;
          assert.equal(positions.offset(positions.range({ start: offset, end: offset }).start), offset);
        }
      }),
    );
  });

  it('counts the units of its encoding from the start of its line', () => {
    const text = 'x\r\né😀!';
    const start = text.indexOf('!');
    const columns = ENCODINGS.map((encoding) => positionsOf(text, encoding).range({ start, end: start + 1 }));
    assert.deepEqual(
      columns.map((range) => [range.start.line, range.start.character, range.end.character]),
      [
        [1, 6, 7],
        [1, 3, 4],
        [1, 2, 3],
      ],
    );
  });

  it('beyond the end is the end', () => {
    for (const encoding of ENCODINGS) {
      const { offset } = positionsOf('ab\ncd', encoding);
      assert.equal(offset({ line: 0, character: 99 }), 2);
      assert.equal(offset({ line: 9, character: 9 }), 5);
    }
  });

  it('is counted as the client likes best of what is known', () => {
    assert.equal(chosenEncoding(), 'utf-16');
    assert.equal(chosenEncoding([]), 'utf-16');
    assert.equal(chosenEncoding(['utf-7', 'utf-8', 'utf-16']), 'utf-8');
  });
});
