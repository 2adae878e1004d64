import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MappedText, type Span, TextBuilder } from '../../../src/core/text/mapped-text.ts';
import { fc } from '../../support/properties.ts';

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

  it('stays with its place under another text of its length', () => {
    const text = fishAndChips().slice(5, 16).masked('# CHIPS FOR');
    assert.equal(text.text, '# CHIPS FOR');
    assert.deepEqual(text.span(0, 1), { start: 5, end: 10 });
    assert.deepEqual(text.span(8, 11), { start: 18, end: 21 });
  });
});

/** What a MappedText should know: each UTF-16 unit of its text with where it stands in the text below. */
interface TextModel {
  readonly text: string;
  readonly units: readonly Span[];
  readonly below?: TextModel;
}

const WHOLE: TextModel = {
  text: source,
  units: [...source].map((_, at) => ({ start: at, end: at + 1 })),
};

function spanIn({ units, below }: TextModel, from: number, to: number): Span {
  const start = units[from]?.start ?? units.at(-1)?.end ?? 0;
  const end = to > from ? Math.max(start, units[to - 1]?.end ?? 0) : start;
  return below ? spanIn(below, start, end) : { start, end };
}

type CopyStep = readonly [kind: 'copy' | 'skip' | 'put', length: number, text: string];

const steps: fc.Arbitrary<readonly CopyStep[]> = fc.array(
  fc.tuple(fc.constantFrom('copy', 'skip', 'put'), fc.nat(4), fc.string({ maxLength: 4 })),
  { maxLength: 6 },
);

/** A text built of `below` from `from` on, and what it should know. */
function built(
  over: MappedText,
  below: TextModel,
  from: number,
  made: readonly CopyStep[],
): [MappedText, TextModel] {
  const builder = new TextBuilder(over);
  const units: Span[] = [];
  let text = '';
  let at = from;
  for (const [kind, length, put] of made) {
    const end = Math.min(over.text.length, at + length);
    const piece = kind === 'copy' ? over.text.slice(at, end) : kind === 'put' ? put : '';
    if (kind === 'copy') builder.copy(at, end);
    if (kind === 'put') builder.put(put, at, end);
    // What is as long as its source maps unit by unit.
    for (let unit = 0; unit < piece.length; unit++) {
      const isLinear = piece.length === end - at;
      units.push(isLinear ? { start: at + unit, end: at + unit + 1 } : { start: at, end });
    }
    text += piece;
    assert.equal(builder.length, text.length);
    at = end;
  }
  return [builder.build(), { text, units, below }];
}

/** Where parts of a text are said to stand. */
function assertKnows(text: MappedText, model: TextModel, [one, other]: readonly [number, number]): void {
  const length = text.text.length;
  assert.equal(text.text, model.text);
  const [from, to] = [Math.min(one, other, length), Math.min(Math.max(one, other), length)];
  for (const [start, end] of [
    [from, to],
    [to, to],
    [from, Math.min(from + 1, length)],
    [0, length],
  ] as const)
    assert.deepEqual(text.span(start, end), spanIn(model, start, end), `${text.text} ${start} ${end}`);
}

const places = fc.tuple(fc.nat(16), fc.nat(16));

describe('MappedText, whatever it is made of,', () => {
  it('knows where each part of it stands', () => {
    fc.assert(
      fc.property(steps, places, (made, part) => {
        assertKnows(...built(MappedText.whole(source), WHOLE, 0, made), part);
      }),
      { numRuns: 200 },
    );
  });

  it('knows it through another text, and cut', () => {
    fc.assert(
      fc.property(steps, steps, places, (lower, upper, part) => {
        const [text, model] = built(...built(MappedText.whole(source), WHOLE, 0, lower), 0, upper);
        assertKnows(text, model, part);
        const [from, to] = [Math.min(...part), Math.max(...part)];
        const cut = text.slice(from, to);
        const end = from + cut.text.length;
        assert.equal(cut.text, text.text.slice(from, to));
        assert.deepEqual(cut.span(1, cut.text.length), spanIn(model, Math.min(from + 1, end), end));
      }),
      { numRuns: 150 },
    );
  });

  it('knows it joined with others, what is between them standing for what is between them there', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 4 }), places, (parts, part) => {
        const texts: MappedText[] = [];
        const units: Span[] = [];
        let at = 0;
        for (const made of parts) {
          const [text, model] = built(MappedText.whole(source), WHOLE, at, made);
          at = Math.min(source.length, at + made.reduce((sum, [, length]) => sum + length, 0));
          const [first] = model.units;
          const start = units.at(-1)?.end;
          if (first && start !== undefined) units.push(...[0, 1].map(() => ({ start, end: first.start })));
          units.push(...model.units);
          texts.push(text);
        }
        const text = texts.map((one) => one.text).filter((one) => one !== '');
        assertKnows(MappedText.join(texts, '\n\n'), { text: text.join('\n\n'), units }, part);
      }),
      { numRuns: 150 },
    );
  });
});
