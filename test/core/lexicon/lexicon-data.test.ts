import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { applyFixes, check } from '../../../src/core/index.ts';
import { countedPhrases } from '../../../src/core/lexicon/counted-phrases.ts';
import { PhraseMatcher } from '../../../src/core/lexicon/matcher.ts';
import { measured } from '../../../src/core/lexicon/phrase-counts.ts';
import { type ListedPhrase, phrases } from '../../../src/core/lexicon/phrases.ts';
import { wordsOf } from '../../../src/core/text/words.ts';
import { myths } from '../../../tools/measure/myths.ts';
import { rejected } from '../../../tools/measure/rejected.ts';

const categories: readonly (readonly [string, readonly ListedPhrase[]])[] = Object.entries(phrases);
const all = categories.flatMap(([category, list]) => list.map((phrase) => ({ category, ...phrase })));

const familyPhrases = all.flatMap(({ family, text }) => (family ? [{ family, text }] : []));

const replacements = all.flatMap(({ text, instead = [] }) =>
  [instead].flat().map((becomes) => ({ text, becomes })),
);

/** The stems of a phrase, in order: what the matcher looks for. */
function stemsOf(text: string): string {
  return wordsOf(text)
    .map(({ form }) => form.stems[0] ?? form.folded)
    .join(' ');
}

describe('the lexicon', () => {
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
    const taken = replacements.flatMap(({ text, becomes }) => {
      assert.match(becomes, /^[a-z0-9']+(?: [a-z0-9']+)*$/, text);
      return matcher.find(becomes, wordsOf(becomes)).map(({ entry }) => `“${text}” → “${becomes}”: ${entry}`);
    });
    assert.deepEqual(taken, []);
  });

  it('says of a family that clicks are asked for only where every phrase names one', () => {
    for (const { text, family } of familyPhrases) {
      const { template } = family.message(text);
      if (/\bclick\b/.test(template)) assert.match(text, /\b(?:click|clicking|press|tap)\b/);
      if (/\bbutton\b/.test(template)) assert.match(text, /\bbutton\b/);
      if (/\bdeadline\b/.test(template)) assert.match(text, /\b\d+ hours\b/);
      if (/\bwallets?\b/.test(template)) assert.match(text, /wallet|key|recovery/);
      if (/\bfree\b/.test(template)) assert.match(text, /\bfree\b/);
      if (/\bform is for\b/.test(template)) assert.match(text, /\bform\b/);
      if (/\btrial\b/.test(template)) assert.match(text, /\btrial\b/);
      if (/\bgreeting\b/.test(template)) assert.match(text, /^(?:hello|hi|greetings)\b/);
    }
  });

  it('gives each family a name of its own in its category, and one sentence or two', () => {
    for (const [category, list] of categories) {
      const families = new Set(list.flatMap(({ family }) => family ?? []));
      assert.equal(new Set([...families].map(({ name }) => name)).size, families.size, category);
      for (const { message } of families) {
        const { template, args } = message('chairs');
        assert.deepEqual(args, ['chairs']);
        assert.match(template, /^“\{0\}” [^.]+\. [^.]+(?:”\.|\.)$/, template);
        assert.match(template, /common in|says to click/, template);
        assert.doesNotMatch(template, /\bas (?:spam|fraud|phishing)\b|frighten|pretend|\bmail\b/, template);
      }
    }
  });

  for (const [category, list] of categories) {
    it(`lists ${category} in order`, () => {
      const texts = list.map(({ text }) => text);
      assert.deepEqual(texts, texts.toSorted());
    });
  }
});

describe('the replacements', () => {
  it('are offered for 350 phrases and more, of one at most three', () => {
    const replaced = all.filter(({ instead }) => instead !== undefined);
    assert.ok(replaced.length >= 350, String(replaced.length));
    for (const { text, instead = [] } of replaced)
      assert.ok([1, 2, 3].includes([instead].flat().length), text);
  });
});

/** Collections of spam in which a phrase stands, as the page on the lexicon says. */
const collectionsOf = new Map(
  [
    ...readFileSync('docs/lexicon.md', 'utf8').matchAll(/^\| ([^|]+) \| [^|]+%\) \| [^|]+%\) \| (\d+) \|/gm),
  ].map(([, phrase = '', collections]) => [phrase, Number(collections)] as const),
);

describe('the counts', () => {
  const counted = all
    .filter(({ category, standing }) => category !== 'innocent' && standing !== 'listed')
    .map(({ text }) => text);

  it('are those of the phrases that are not only listed, in order', () => {
    assert.deepEqual([...countedPhrases().keys()], counted.toSorted());
  });

  it('back every phrase that is no topic and not only listed: three spam mails of two collections, at least twice as frequent', () => {
    for (const { category, text, standing } of all) {
      if (category === 'innocent' || standing !== undefined) continue;
      const [spam, legitimate] = countedPhrases().get(text) ?? [0, 0];
      assert.ok(spam >= 3 && (collectionsOf.get(text) ?? 0) >= 2, text);
      assert.ok(spam / measured.spam >= (2 * legitimate) / measured.legitimate, text);
    }
  });
});

describe('phrases that were rejected, and myths', () => {
  const listed = new Set(all.map(({ text }) => stemsOf(text)));

  it('are not in the lexicon', () => {
    for (const text of [...[...rejected.values()].flat(), ...myths])
      assert.ok(!listed.has(stemsOf(text)), text);
  });
});

/** A sentence as its draft and what every offered replacement of a phrase makes of it. */
const REPLACED: readonly (readonly [sentence: string, becomes: string])[] = [
  ["Don't delay your order.", "Don't delay your order."],
  ['It happens once in a lifetime.', 'It happens once in a lifetime.'],
  ['Act now and save.', 'Act now and save.'],
  ['A limited time offer for members.', 'A limited time offer for members.'],
  ['A golden opportunity for gardeners.', 'A good opportunity for gardeners.'],
  ['These pills act fast.', 'These pills act fast.'],
  ['We reply immediately to letters.', 'We reply to letters.'],
  ['Could you kindly confirm the date?', 'Could you confirm the date?'],
  ['We kindly confirm your seat.', 'We confirm your seat.'],
  ['You can rest assured that it is safe.', 'You can rest assured that it is safe.'],
  ['Get 100 free samples.', 'Get 100 free samples.'],
  ['Prices go as low as 2 euros.', 'Prices go as low as 2 euros.'],
  ['Save thousands of dollars.', 'Save thousands of dollars.'],
  ['The low cost of a chair', 'The low cost of a chair'],
  ['The unbelievable truth about rain', 'The surprising truth about rain'],
  ['The chairs to be removed are red.', 'The chairs to be removed are red.'],
  ['With a 30-day money-back guarantee', 'With a 30-day refund guarantee'],
  ['An absolutely free chair', 'An absolutely free chair'],
  ['It is absolutely free.', 'It is free.'],
  ['This is a special offer.', 'This is a special offer.'],
  ['This special offer is for you.', 'This offer is for you.'],
  ['Take advantage of this opportunity.', 'Take advantage of this opportunity.'],
  ['Take advantage of this week.', 'Take advantage of this week.'],
  ['A life-changing book and risk-free terms', 'A life-changing book and risk-free terms'],
];

describe('replacements', () => {
  for (const [sentence, becomes] of REPLACED) {
    it(`make “${becomes}” of “${sentence}”`, () => {
      const { findings } = check(sentence, { format: 'text' });
      const wording = findings.filter(({ group }) => group === 'wording');
      assert.ok(wording.length > 0, 'nothing is reported');
      const fixes = wording.flatMap(({ fixes }) => fixes[0] ?? []);
      assert.equal(applyFixes(sentence, fixes), becomes);
    });
  }
});

const INNOCENT = [
  'Our work from home policy is new.',
  'I am working from home on Friday.',
  "I'm working from home on Friday.",
  'Our home office is open.',
  'Keep the rent as low as possible.',
  'A cup of herbal tea.',
  'Thank you for your cooperation.',
  'The whole is more than the sum of its parts.',
  'We take this opportunity to thank you.',
  'Please do not forward this email.',
  'Please accept our apologies for the delay.',
  'The urgent care unit is closed; it is not urgent.',
  'The revolutionary war ended in 1783.',
  'The groundbreaking ceremony is on Sunday.',
  'An offshore wind farm is built.',
  'Five million people live there.',
  'Step-free access by the side door.',
  'Join our mailing list.',
  'Your immediate family is welcome.',
  'Never click the link in such a mail.',
  'Mark it as not spam.',
  'The link to verify your account was sent.',
  'My late reply has no excuse.',
  'The old links need to be removed.',
  'Add it to your wallet, or to Apple Wallet.',
  'Drinks kindly provided by the club.',
  'We reply within 48 hours.',
  'A talk about self-esteem.',
  'Change your password whenever you like.',
  'Your parcel is on its way.',
  'Feel free to call us toll-free.',
];

const KNOWN = [
  'This is not spam.',
  'Your account has been suspended.',
  'Congratulations! You have won.',
  'For a limited time.',
  'It is urgent.',
  'It is 100% free.',
  'Double your income.',
  'Make money fast.',
  'It is risk-free.',
  'There is no obligation.',
  'You have been selected.',
  'Verify your wallet today.',
  'Your mailbox is suspended.',
  'Claim your reward.',
  'Unusual sign-in activity.',
  'We appreciate an urgent reply.',
  'Please remove me.',
  'You have opted in.',
  'Send me your next of kin.',
  'Lose weight.',
  'It is 100% guaranteed.',
];

describe('sentences', () => {
  const wordingIn = (sentence: string) =>
    check(sentence, { format: 'text' }).findings.filter(({ group }) => group === 'wording');

  for (const sentence of INNOCENT) {
    it(`of everyday mail are left alone: ${sentence}`, () => {
      assert.deepEqual(
        wordingIn(sentence).map(({ evidence }) => evidence),
        [],
      );
    });
  }

  for (const sentence of KNOWN) {
    it(`known from spam are reported: ${sentence}`, () => {
      assert.equal(wordingIn(sentence).length, 1);
    });
  }
});
