import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format } from '../../../src/core/index.ts';

const FRENCH =
  'Bonjour à toutes et à tous, voici les nouvelles du jardin : les pommiers sont en fleur et la serre ouvre ses portes dimanche. ' +
  'Venez nombreux, il y aura du café, des gâteaux et quelques plants à emporter. FREE MONEY, act now!!!';
const ENGLISH =
  'Hello everybody, here is the news of the garden: the apple trees are in blossom and the greenhouse opens its doors on ' +
  'Sunday. Come along, there will be coffee, cake and a few plants to take home. FREE MONEY, act now!!!';

function report(draft: string, format: Format = 'text') {
  const { language, wordsJudged, findings } = check(draft, { format });
  return {
    language,
    wordsJudged,
    wording: findings.some(({ group, rule }) => group === 'wording' && rule !== 'leftover-draft-text'),
    others: findings.some(({ group }) => group !== 'wording'),
  };
}

describe('the language of a draft', () => {
  it('is read from its words; only English ones are judged', () => {
    assert.deepEqual(report(ENGLISH), { language: 'en', wordsJudged: true, wording: true, others: true });
    assert.deepEqual(report(FRENCH), { language: 'fra', wordsJudged: false, wording: false, others: true });
  });

  it('is what the lang attribute says where there are too few words', () => {
    assert.equal(report('<html lang="de-AT"><p>Free money</p></html>', 'html').language, 'de');
    assert.equal(report(`<html lang="de-AT"><p>${ENGLISH}</p></html>`, 'html').language, 'en');
    assert.equal(report(`<html lang="en"><p>${FRENCH}</p></html>`, 'html').language, 'fra');
    assert.equal(report('<html lang="und"><p>Free money</p></html>', 'html').language, undefined);
  });

  it('is unknown of a few words, which are judged', () => {
    assert.deepEqual(report('Free money, act now!'), {
      language: undefined,
      wordsJudged: true,
      wording: true,
      others: false,
    });
  });

  it('is told by another script in a few letters', () => {
    assert.equal(report('花园周日开放').wordsJudged, false);
    assert.equal(report('Сад открыт в воскресенье.').wordsJudged, false);
    assert.equal(report('Free tickets for 東京.').wordsJudged, true);
  });

  it('does not hear addresses and placeholders', () => {
    const links = 'https://jardin.example/les-pommiers-sont-en-fleur/la-serre-ouvre '.repeat(3);
    assert.equal(report(`${links}\n${ENGLISH}`).language, 'en');
    assert.equal(report(`{{ les_pommiers_sont_en_fleur }} {{ la_serre }} Hello.`).language, undefined);
  });
});
