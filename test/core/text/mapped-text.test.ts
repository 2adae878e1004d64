import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MappedText, TextBuilder } from '../../../src/core/text/mapped-text.ts';

const source = 'Fish &amp; chips  for\r\ntwo';

/** `Fish & chips for two`, as an HTML reader would build it. */
function fishAndChips(): MappedText {
  const builder = new TextBuilder(MappedText.whole(source));
  builder.copy(0, 5);
  builder.put('&', 5, 10);
  builder.copy(10, 16);
  builder.put(' ', 16, 18);
  builder.copy(18, 21);
  builder.put(' ', 21, 23);
  builder.copy(23, 26);
  return builder.build();
}

function sourceOf(text: MappedText, words: string): string {
  const from = text.text.indexOf(words);
  const { start, end } = text.span(from, from + words.length);
  return source.slice(start, end);
}

describe('MappedText', () => {
  it('knows where each part of it stands', () => {
    const text = fishAndChips();
    assert.equal(text.text, 'Fish & chips for two');
    assert.equal(sourceOf(text, 'chips'), 'chips');
    assert.equal(sourceOf(text, 'ish'), 'ish');
    assert.equal(sourceOf(text, '&'), '&amp;');
    assert.equal(sourceOf(text, 'Fish & chips'), 'Fish &amp; chips');
    assert.equal(sourceOf(text, 'for two'), 'for\r\ntwo');
  });

  it('gives a point for an empty range', () => {
    const text = fishAndChips();
    assert.deepEqual(text.span(0, 0), { start: 0, end: 0 });
    assert.deepEqual(text.span(7, 7), { start: 11, end: 11 });
    assert.deepEqual(text.span(20, 20), { start: 26, end: 26 });
  });

  it('is cut without losing its place', () => {
    const part = fishAndChips().slice(7, 16).slice(6, 9);
    assert.equal(part.text, 'for');
    assert.deepEqual(part.span(0, 3), { start: 18, end: 21 });
  });

  it('takes offsets beyond its ends for its ends', () => {
    const text = fishAndChips();
    assert.deepEqual(text.span(-5, 1000), { start: 0, end: source.length });
    assert.equal(text.slice(15, 3).text, '');
  });

  it('maps through another text', () => {
    const upper = new TextBuilder(fishAndChips());
    upper.put('FISH', 0, 4);
    upper.copy(4, 12);
    const text = upper.build();
    assert.equal(text.text, 'FISH & chips');
    assert.equal(sourceOf(text, 'FISH'), 'Fish');
    assert.equal(sourceOf(text, '& ch'), '&amp; ch');
  });

  it('gives spans in range and in order, whatever it is made of', () => {
    const pieces = fc.array(
      fc.tuple(fc.constantFrom('copy', 'skip', 'put'), fc.nat(6), fc.string({ maxLength: 3 })),
    );
    fc.assert(
      fc.property(pieces, fc.nat(80), fc.nat(80), (parts, one, other) => {
        const builder = new TextBuilder(MappedText.whole(source));
        let at = 0;
        for (const [kind, length, put] of parts) {
          const end = Math.min(source.length, at + length);
          if (kind === 'copy') builder.copy(at, end);
          if (kind === 'put') builder.put(put, at, end);
          at = end;
        }
        const text = builder.build();
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const { start, end } = text.span(from, to);
        assert.ok(0 <= start && start <= end && end <= source.length);
        assert.ok(text.span(from, from).start <= end);
      }),
    );
  });
});
