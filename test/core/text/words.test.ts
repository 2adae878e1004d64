import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listedPhrases } from '../../../src/core/facts/context.ts';
import { startOf, stemOf, wordsOf } from '../../../src/core/text/words.ts';

/** The words of a text as written. */
function written(text: string): string[] {
  return wordsOf(text).map(({ start, end }) => text.slice(start, end));
}

function stems(text: string): readonly (readonly string[])[] {
  return wordsOf(text).map(({ form }) => form.stems);
}

describe('words', () => {
  it('are stemmed up to 40 characters; longer ones are encoded data', () => {
    const [short, long] = [`${'ab'.repeat(17)}linked`, `${'ab'.repeat(17)}alinked`];
    assert.deepEqual([short.length, long.length], [40, 41]);
    assert.deepEqual(stems(`${short} ${long}`), [[short.slice(0, -2)], [long]]);
    assert.equal(stemOf(short), short.slice(0, -2));
    assert.equal(stemOf(long), long);
  });

  it('start as their stems do, so that a phrase is looked for only where its first word may be', () => {
    const endings = [
      '',
      's',
      'y',
      'ies',
      'ed',
      'ing',
      'ying',
      'ational',
      'izing',
      'fulness',
      'ously',
      'ment',
    ];
    const listed = listedPhrases().flatMap(({ phrase }) => phrase.text.split(/[^a-z]+/));
    for (const word of new Set(listed.filter(({ length }) => length > 1))) {
      for (const written of endings.map((ending) => word + ending)) {
        const [start, stem] = [startOf(written), startOf(stemOf(written))];
        assert.ok(stem === start || (stem.length === 2 && start.startsWith(stem)), `${written}: ${stem}`);
      }
    }
  });

  it('hold apostrophes, @ and $ between letters or digits, and $ before the first letter', () => {
    assert.deepEqual(written("5'9 tall, 5$9, a@5"), ["5'9", 'tall', '5$9', 'a@5']);
    assert.deepEqual(written("Don't pay $5, 5$ or $$$: ca$h, v1@gra, $ave l’or 'quoted' a@"), [
      ...["Don't", 'pay', '5', '5', 'or', 'ca$h', 'v1@gra', '$ave', 'l’or', 'quoted', 'a'],
    ]);
  });

  it('hold marks, zero-width characters and letters of any plane', () => {
    assert.deepEqual(written('cafe\u0301 fr\u200Bee 𝐟𝐫𝐞𝐞 👋 x'), ['cafe\u0301', 'fr\u200Bee', '𝐟𝐫𝐞𝐞', 'x']);
    assert.deepEqual(written('a𝐟@𝟓b𝐟 x👋y z\uDC00z \uD800\uD800'), ['a𝐟@𝟓b𝐟', 'x', 'y', 'z', 'z']);
    assert.deepEqual(written('\u0301a \uDC00b \uD800c \uD835'), ['a', 'b', 'c']);
  });

  it('are folded to plain lower-case letters, whatever they are disguised with', () => {
    const folded = wordsOf('FR\u200BEE Café 𝐅𝐑𝐄𝐄 frее Don’t Сад').map(({ form }) => form.folded);
    assert.deepEqual(folded, ['free', 'cafe', 'free', 'free', "don't", 'сад']);
  });

  it('may be read as one word or more where digits stand for letters', () => {
    assert.deepEqual(stems('v1agra fr33 2024 ca$h'), [
      ['v1agra', 'viagra', 'vlagra'],
      ['fr33', 'free'],
      ['2024'],
      ['ca$h', 'cash'],
    ]);
  });

  it('have one stem in all inflections, a possessive included', () => {
    assert.deepEqual(stems("offers offered bank's"), [['offer'], ['offer'], ['bank']]);
  });

  it('have no stem beside a placeholder’s value', () => {
    assert.deepEqual(stems('a\uFDD0s'), [[]]);
  });

  it('are upper case where they have a capital and no other letter', () => {
    const letters = wordsOf('FREE Free A1 42 СКИДКА 花 A\uFDD0').map(({ form }) => form.letters);
    assert.deepEqual(letters, ['upper', 'mixed', 'upper', 'none', 'upper', 'mixed', 'mixed']);
  });
});
