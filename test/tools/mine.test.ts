import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MailKind, Sample } from '../../tools/measure/sample.ts';
import { mine } from '../../tools/mine/candidates.ts';
import { isDecided } from '../../tools/mine/decided.ts';
import { candidateList } from '../../tools/mine/list.ts';
import { logOddsDeviation } from '../../tools/mine/odds.ts';

/** Words that make letters differ, so that no two are of one campaign unless they are meant to be. */
const GARDEN =
  'ash beech birch cedar cherry elm fir hazel holly larch lime maple oak pear pine plum poplar rowan willow yew'.split(
    ' ',
  );

function filler(seed: number): string {
  return Array.from({ length: 20 }, (_, at) => GARDEN[(seed * 7 + at * (seed + 1)) % GARDEN.length]).join(
    ' ',
  );
}

function letter(kind: MailKind, source: string, number: number, text: string, subject = 'A letter'): Sample {
  return {
    id: `${source}/${number}`,
    source,
    kind,
    group: kind === 'spam' ? '' : `group ${number}`,
    year: 2023,
    duplicate: '',
    isTemplate: false,
    file: `${number}.eml`,
    content: new TextEncoder().encode(`From: a@example.com\nSubject: ${subject}\n\n${text}`),
  };
}

const letters: readonly Sample[] = [
  ...[0, 1, 2, 3].map((at) =>
    letter(
      'spam',
      at % 2 === 0 ? 'east' : 'west',
      at,
      `Golden widgets for all. ${filler(at)}. Blue lamps. The fox jumps. Green {{ name }} tea.`,
      'Silver spoons',
    ),
  ),
  ...[4, 5, 6].map((at) => letter('spam', 'east', at, `Red carpets. ${filler(at)}`)),
  ...[7, 8, 9, 10].map((at) =>
    letter(
      'spam',
      at % 2 === 0 ? 'east' : 'west',
      at,
      `Purple hats. ${GARDEN.join(' ')} ${GARDEN.join(' ')}`,
    ),
  ),
  ...[11, 12, 13, 14].map((at) => letter('correspondence', 'south', at, `The fox jumps. ${filler(at)}`)),
];

describe('mining', () => {
  const found = mine(letters);
  const texts = (place: string) => found.filter((one) => one.place === place).map(({ text }) => text);

  it('finds what campaigns of two collections say, with its counts', () => {
    const golden = found.find(({ text }) => text === 'golden widgets');
    assert.deepEqual(
      golden?.spam,
      new Map([
        ['east ', 2],
        ['west ', 2],
      ]),
    );
    assert.deepEqual(golden?.legitimate, new Map());
    assert.ok((golden?.deviation ?? 0) > 0);
  });
  it('looks at subjects and bodies apart', () => {
    assert.ok(texts('subject').includes('silver spoons'));
    assert.ok(!texts('body').includes('silver spoons'));
    assert.ok(!texts('subject').includes('golden widgets'));
  });
  it('passes over what one collection says, one campaign, or legitimate mail as well', () => {
    for (const text of ['red carpets', 'purple hats', 'the fox jumps']) {
      assert.ok(!texts('body').includes(text), text);
    }
  });
  it('joins no words across a sentence or a placeholder', () => {
    assert.ok(texts('body').includes('blue lamps'));
    for (const text of ['lamps the', 'green tea']) assert.ok(!texts('body').includes(text), text);
  });
  it('gives the same list each time, a line a candidate', () => {
    const list = candidateList(found);
    assert.equal(candidateList(mine(letters)), list);
    assert.match(list, /^[\d.]+\tbody\tgolden widgets\t4\t2 2\t0\t0\t0\t0$/m);
  });
  it('knows what was decided already, in other inflections too', () => {
    assert.ok(isDecided('acting now'));
    assert.ok(isDecided('click here'));
    assert.ok(!isDecided('golden widgets'));
  });
});

describe('logOddsDeviation', () => {
  const of = 100;
  it('is 0 where both classes say a phrase alike, and grows with evidence', () => {
    assert.equal(logOddsDeviation({ found: 10, of }, { found: 10, of }), 0);
    const some = logOddsDeviation({ found: 6, of }, { found: 2, of });
    const more = logOddsDeviation({ found: 60, of }, { found: 20, of });
    assert.ok(some > 0 && more > some);
  });
  it('follows the formula', () => {
    // The prior adds 20 × (30 + 10) ÷ 200 = 4 documents with the phrase to either class.
    const odds = Math.log(34 / (100 + 20 - 34)) - Math.log(14 / (100 + 20 - 14));
    const expected = odds / Math.sqrt(1 / 34 + 1 / 14);
    assert.ok(Math.abs(logOddsDeviation({ found: 30, of }, { found: 10, of }) - expected) < 1e-12);
  });
});
