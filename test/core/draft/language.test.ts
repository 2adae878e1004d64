import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format, languageName } from '../../../src/core/index.ts';

const FRENCH =
  'Bonjour à toutes et à tous, voici les nouvelles du jardin : les pommiers sont en fleur et la serre ouvre ses portes dimanche. ' +
  'Venez nombreux, il y aura du café, des gâteaux et quelques plants à emporter. FREE MONEY, act now!!!';
const ENGLISH =
  'Hello everybody, here is the news of the garden: the apple trees are in blossom and the greenhouse opens its doors on ' +
  'Sunday. Come along, there will be coffee, cake and a few plants to take home. FREE MONEY, act now!!!';

/** Words such as French has, with so many of English among so many in all, of which so many are different ones. */
function mixed(english: number, all: number, different = 5): string {
  const known = ['the', 'and', 'you', 'your', 'with'];
  const french = FRENCH.replace(/FREE.*/, '').match(/\p{L}{4,}/gu) ?? [];
  const words = Array.from({ length: all - english }, (_, index) => french[index % french.length]);
  for (let index = 0; index < english; index++) words.splice(index * 5, 0, known[index % different]);
  return words.join(' ');
}

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
    assert.equal(report('<p>Free money</p>', 'html').language, undefined);
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
    for (const few of ['花园周日', 'Free tickets for 東京, 大阪 and 京都', '東京大阪京都 Garden'])
      assert.equal(report(few).language, undefined, few);
  });

  it('is that of the subject as well', () => {
    assert.equal(report('Subject: 花园开放\n\n周日', 'eml').wordsJudged, false);
    assert.equal(report('Subject: Сад открыт в воскресенье\n\n', 'eml').wordsJudged, false);
  });

  it('is not that of what a mailing list adds', () => {
    const footer = `${'_'.repeat(47)}\nGarden-users mailing list\nGarden-users@lists.example.com\n`;
    assert.equal(report(`花园周日开放\n${footer}`).wordsJudged, false);
    assert.equal(report(`Free money, act now!\n${footer}`).wordsJudged, true);
  });

  it('does not hear addresses and placeholders', () => {
    const links = 'https://jardin.example/les-pommiers-sont-en-fleur/la-serre-ouvre '.repeat(3);
    assert.equal(report(`${links}\n${ENGLISH}`).language, 'en');
    assert.equal(report(`{{ les_pommiers_sont_en_fleur }} {{ la_serre }} Hello.`).language, undefined);
  });

  it('is looked for at the beginning, in the middle and at the end alone', () => {
    const cut = (text: string, length: number) =>
      `${text} `.repeat(Math.ceil(length / text.length)).slice(0, length);
    // The second half begins in the middle of the third piece.
    const draft = (seen: string, unseen: string) =>
      [cut(seen, 250), cut(unseen, 2000), cut(seen, 500), cut(unseen, 2000), cut(seen, 250)].join('');
    assert.equal(report(draft(ENGLISH, FRENCH)).language, 'en');
    assert.equal(report(draft(FRENCH, ENGLISH)).language, 'fra');
  });

  it('is told by each of the three places alone', () => {
    const digits = (length: number) => '1234 '.repeat(length / 5);
    const words = FRENCH.slice(0, 220).padEnd(250);
    for (const draft of [
      [words, digits(4000)],
      [digits(2000), words, digits(1750)],
      [digits(4000), words],
    ])
      assert.equal(report(draft.join('')).language, 'fra');
    assert.equal(report([digits(1000), words, digits(3000)].join('')).language, undefined);
  });

  it('takes twenty words to tell, and all of plain English', () => {
    const words = FRENCH.match(/\p{L}{2,}/gu)?.slice(0, 20) ?? [];
    assert.equal(report(words.join(' ')).language, 'fra');
    assert.equal(report(words.slice(1).join(' ')).language, undefined);
    const plain =
      'You and they are in the garden with the roses that are from your house, which you and our friends like.';
    assert.equal(report(`${plain} ${plain}`).language, 'en');
  });

  it('is English where an eighth and more of its words are plainly that, whatever names it is full of', () => {
    assert.equal(report(mixed(8, 64)).language, 'en');
    assert.equal(report(mixed(8, 65)).language, 'fra');
    assert.equal(report(mixed(7, 40)).language, 'fra');
    assert.equal(report(mixed(8, 60, 4)).language, 'fra');
    // Parts of words are none.
    assert.equal(report(mixed(8, 64).replace(/(the|and|your?|with)(?= )/g, 'x-$1')).language, 'fra');
    assert.equal(report(mixed(8, 64).replace(/(the|and|your?|with)(?= )/g, '$1’x')).language, 'fra');
  });

  it('is not English where another language has a third as many of its own words', () => {
    assert.equal(report(`${mixed(8, 60)} le la`).language, 'en');
    assert.equal(report(`${mixed(8, 60)} le la les`).language, 'fra');
  });

  it('does not hear addresses among few other words', () => {
    const [address, link] = [
      'les.pommiers-sont@jardin-en-fleur.example',
      'https://les-pommiers-sont.example/en-fleur',
    ];
    for (const unheard of [address, link, `mailto:${address}`, '\uFDD0\uFDD0les'])
      assert.equal(report(`Bonjour ${`${unheard} `.repeat(12)}`).language, undefined, unheard);
  });

  it('is one of the large ones of the web', () => {
    const galician =
      'Benvidos ao noso xardín, que abre todos os domingos para todos os que gustan das rosas e das flores da nosa terra, e onde haberá café e doces para os nenos.';
    assert.equal(report(galician).language, 'por');
    const ukrainian =
      'Ласкаво просимо до нашого саду, який відкритий щонеділі для всіх, хто любить троянди та їхній запах.';
    const vietnamese =
      'Khu vườn của chúng tôi mở cửa vào chủ nhật cho tất cả những ai yêu thích hoa hồng và muốn đến thăm cùng gia đình.';
    assert.equal(report(ukrainian).language, 'ukr');
    assert.equal(report(vietnamese).language, 'vie');
  });

  it('is not English for a name of English words', () => {
    assert.equal(report(FRENCH.replaceAll(' ', ' The You ')).language === 'en', false);
  });

  it('is said by a tag of two or three letters, and by none for many languages or none', () => {
    const tagged = (tag: string) => report(`<html lang="${tag}"><p>Hi</p></html>`, 'html').language;
    for (const [tag, language] of [
      ['de', 'de'],
      [' pt_BR ', 'pt'],
      ['GSW-CH', 'gsw'],
      ['deutsch', undefined],
      ['d', undefined],
      ['mul', undefined],
      ['zxx', undefined],
      ['mis', undefined],
      ['', undefined],
    ] as const)
      assert.equal(tagged(tag), language, tag);
  });

  it('has a name in the words of a reader', () => {
    assert.deepEqual(
      [languageName('fra', 'en'), languageName('fra', 'de'), languageName('qqx', 'en')],
      ['French', 'Französisch', 'qqx'],
    );
  });
});
