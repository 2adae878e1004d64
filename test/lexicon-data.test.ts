import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PhraseMatcher } from '../src/core/lexicon/matcher.ts';
import type { Phrase } from '../src/core/lexicon/phrase.ts';
import { phrases } from '../src/core/lexicon/phrases.ts';
import { wordsOf } from '../src/core/words.ts';

const categories: readonly (readonly [string, readonly Phrase[]])[] = Object.entries(phrases);
const all = categories.flatMap(([category, list]) => list.map((phrase) => ({ category, ...phrase })));

/** The stems of a phrase, in order: what the matcher looks for. */
function stemsOf(text: string): string {
  return wordsOf(text)
    .map(({ form }) => form.stems[0] ?? form.folded)
    .join(' ');
}

describe('the lexicon', () => {
  it('has at least 300 phrases, 120 of them about urgency, money and clicking', () => {
    assert.ok(all.length >= 300, `${all.length} phrases`);
    const first = phrases.urgency.length + phrases.money.length + phrases['pressure-to-click'].length;
    assert.ok(first >= 120, `${first} phrases`);
  });

  it('gives every category some phrases', () => {
    for (const [category, list] of categories) {
      if (category !== 'innocent') assert.ok(list.length >= 10, `${category}: ${list.length}`);
    }
  });

  it('has no two phrases with the same stems, in whatever categories', () => {
    const seen = new Map<string, string>();
    for (const { category, text } of all) {
      const stems = stemsOf(text);
      assert.notEqual(stems, '', `“${text}” has no word`);
      assert.equal(seen.get(stems), undefined, `“${text}” in ${category} repeats ${seen.get(stems)}`);
      seen.set(stems, `“${text}” in ${category}`);
    }
  });

  it('writes phrases in plain lower-case words with one space between them', () => {
    for (const { text } of all) assert.match(text, /^[a-z0-9']+(?: [a-z0-9']+)*$/, text);
  });

  it('matches each phrase as it is written, whole', () => {
    const matcher = new PhraseMatcher<string>();
    for (const { text } of all) matcher.add(text, text);
    for (const { text } of all) {
      const words = wordsOf(text);
      const found = matcher.find(text, words);
      assert.deepEqual(found, [{ entry: text, first: 0, last: words.length - 1 }]);
    }
  });

  it('replaces a phrase by something else that no phrase matches', () => {
    const matcher = new PhraseMatcher<string>();
    for (const { text } of all) matcher.add(text, text);
    for (const { text, instead } of all) {
      if (instead === undefined) continue;
      assert.match(instead, /^[a-z0-9']+(?: [a-z0-9']+)*$/, text);
      const found = matcher.find(instead, wordsOf(instead)).map(({ entry }) => entry);
      assert.deepEqual(found, [], `“${text}” → “${instead}”`);
    }
  });

  for (const [category, list] of categories) {
    it(`lists ${category} in order`, () => {
      const texts = list.map(({ text }) => text);
      assert.deepEqual(texts, texts.toSorted());
    });
  }
});
