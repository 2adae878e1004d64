import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAcronym } from '../../../src/core/facts/text/acronyms.ts';
import { sentenceCase } from '../../../src/core/facts/text/letter-case.ts';
import { check } from '../../../src/core/index.ts';

const CASED: readonly (readonly [shouted: string, cased: string | undefined, language?: string])[] = [
  ['THIS IS YOUR LAST CHANCE TO SAVE', 'This is your last chance to save'],
  ['ERÖFFNUNG FÜR ALLE STRASSEN', 'Eröffnung für alle strassen'],
  ['ERO\u0308FFNUNG FU\u0308R ALLE', 'Ero\u0308ffnung fu\u0308r alle'],
  ['МЫ ДАЁМ ВАМ ЭТО ДЛЯ ВАС И ВСЕХ', 'Мы даём вам это для вас и всех'],
  ['НОВЫЙ НДС ДЛЯ ВСЕХ', 'Новый НДС для всех'],
  ['İNDİRİM VE KIŞ', 'İndirim ve kış'],
  ['IŞIK VE INDIRIM', 'Işık ve ındırım', 'tr'],
  ['IBM AND NASA BUY AI FROM THE UK', 'IBM and NASA buy AI from the UK'],
  ['OUR CEO READ THE FAQ AND THE PDF', 'Our CEO read the FAQ and the PDF'],
  ['GIVE IT TO US TODAY', 'Give it to us today'],
  ['ASK OUR IT TEAM IN THE US', 'Ask our IT team in the US'],
  ["I'M HERE AND I STAY", "I'm here and I stay"],
  ["NASA'S NEW SHIP", "NASA's new ship"],
  ['I PREZZI DI OGGI', 'I prezzi di oggi', 'it'],
  ['OGGI I PREZZI AI CLIENTI', 'Oggi i prezzi ai clienti', 'it-IT'],
  ['ΚΑΛΗΜΕΡΑ ΣΕ ΟΛΟΥΣ', undefined],
  ['ՇՆՈՐՀԱՎՈՐ ՆՈՐ ՏԱՐԻ', undefined],
  ['THE ORDER IS READY', 'The order is ready', '{{ no tag }}'],
];

describe('sentenceCase', () => {
  for (const [shouted, cased, language] of CASED) {
    it(`makes ${cased ?? 'nothing'} of ${shouted}${language ? ` (${language})` : ''}`, () => {
      assert.equal(sentenceCase(shouted, { language }), cased);
    });
  }

  it('gives the first word no capital within a sentence', () => {
    assert.equal(sentenceCase('IT IS HERE', { before: 'He says ' }), 'it is here');
  });
});

describe('isAcronym', () => {
  it('knows common ones, and short words without a vowel', () => {
    for (const word of ['IBM', 'USA', 'EU', 'VAT', 'PDF', 'HTML', 'B2B', 'НДС'])
      assert.ok(isAcronym(word), word);
  });

  it('leaves ordinary words of other alphabets and with accents alone', () => {
    for (const word of ['FÜR', 'IT', 'US', 'WHY', 'ДЛЯ', 'ВАС', 'В', 'ΓΙΑ'])
      assert.ok(!isAcronym(word), word);
  });
});

describe('shouting', () => {
  const fixedBy = (draft: string, language = '') =>
    check(`<html lang="${language}"><body><p>${draft}</p></body></html>`, { format: 'html' })
      .findings.filter(({ rule }) => rule === 'shouting')
      .map(({ fixes }) => fixes[0]?.edits[0]?.text);

  it('is found in Cyrillic, and fixed', () => {
    assert.deepEqual(fixedBy('МЫ ДАЁМ ВАМ ЭТО ДЛЯ ВАС И ВСЕХ'), ['Мы даём вам это для вас и всех']);
  });

  it('is found in Greek, whose accents no fix can give back', () => {
    assert.deepEqual(fixedBy('ΚΑΛΗΜΕΡΑ ΣΕ ΟΛΟΥΣ ΑΠΟ ΕΜΑΣ'), [undefined]);
  });

  it('is fixed in the language of the draft', () => {
    assert.deepEqual(fixedBy('IŞIK VE INDIRIM SIZE YAKIN', 'tr'), ['Işık ve ındırım sıze yakın']);
  });
});
