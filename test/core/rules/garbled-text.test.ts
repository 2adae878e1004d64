import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, fixAll } from '../../../src/core/index.ts';

/** Sentences as people write them, with the quotes, dashes and signs of their languages. */
const SENTENCES: Readonly<Record<string, string>> = {
  French: '« Où est l’été ? » À Noël, çà et là, un œuf, une île, naïve… L’ŒUVRE « CAFÉ » coûte 20 €.',
  Portuguese:
    '“Amanhã não há pão”, disse a mãe – JÁ É AMANHÃ… A “MAÇÃ” e a IRMÃ» custam 3º lugar à 2ª feira.',
  German: 'Öl, Äpfel und Übergröße: „Schöne Stühle für 20 €“ – „Ä“, „Ö“ und »Ü«… so groß wie nie!',
  Spanish: '¿Qué año? ¡Mañana! «Sí», dijo el niño — “ÑANDÚ”, 1.º de mayo.',
  Turkish: 'İstanbul’da ılık bir gün: çiçekler, öğle güneşi, “ŞİŞLİ”, “IĞDIR” ve ağaçlar.',
  Polish: 'Zażółć gęślą jaźń: „Łódź”, „ŹRÓDŁO” – a także ćma, żółw i świerk.',
  Vietnamese: 'Việt Nam: “Ghế mới cho vườn”, ĐẶT HÀNG, ưu đãi, “TRÂU”, Â, châu Á.',
  Icelandic: 'Það er þýðing: “ÆÐARFUGL”, ráðið, höfuðborgarsvæðið, ísöld.',
  Estonian: 'Jäääär ja töööö, kuuuurija “ÖÖ”, õunapuu.',
  Swedish: '10 Å, 5 Å² och 3 Å³: “Å” – Å… på ön.',
  Catalan: 'Col·legi, l’àvia «Òscar», pingüí.',
  Russian: 'Новые стулья для сада — «Привет».',
  Greek: 'Καινούργιες καρέκλες για τον κήπο.',
  Chinese: '花园里的新椅子。',
  Japanese: '庭のための新しい椅子。',
  signs: '© 2026 Example®, ½ × 20 °C, ±5 µm, §7, ••• ——— «»“”„‚ ×××××× ¸.·´¯`·.¸',
};
const asWindows1252 = (text: string) =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
const found = (draft: string) =>
  check(draft, { format: 'text' }).findings.filter(({ rule }) => rule === 'garbled-text');

describe('garbled-text', () => {
  for (const [language, sentence] of Object.entries(SENTENCES)) {
    it(`leaves ${language} alone`, () => {
      assert.deepEqual(
        found(sentence).map(({ evidence }) => evidence),
        [],
      );
      assert.deepEqual(
        found(sentence.toUpperCase()).map(({ evidence }) => evidence),
        [],
      );
    });

    it(`is found in ${language} that was read in the wrong encoding`, () => {
      assert.ok(found(asWindows1252(sentence)).length > 0);
    });
  }

  for (const language of ['German', 'Spanish', 'Icelandic']) {
    it(`puts the letters of ${language} right`, () => {
      const sentence = (SENTENCES[language] ?? '').replace('€', 'Euro');
      const fixed = fixAll(asWindows1252(sentence), { format: 'text' });
      const letters = (text: string) => text.match(/[a-zß-ÿ]{2,}/giu);
      assert.deepEqual(letters(fixed), letters(sentence));
    });
  }

  it('says what cannot be put right: Russian and Chinese in charsets of their own', () => {
    const greeting = 'Ïðèâåò, íîâûå ñòóëüÿ äëÿ ñàäà';
    const [finding] = found(greeting);
    assert.equal(greeting.slice(finding?.span.start, finding?.span.end), 'Ïðèâåò');
    assert.deepEqual(finding?.fixes, []);
    const chinese = new TextDecoder('windows-1252').decode(
      Uint8Array.from([0xb4, 0xba, 0xcc, 0xec, 0xb5, 0xc4, 0xbb, 0xa8, 0xd4, 0xb0, 0xb0, 0xd7, 0xd2, 0xce]),
    );
    assert.equal(found(chinese).length, 1);
  });

  it('is one finding, whatever its places', () => {
    const [finding, ...others] = found('Schöne StÃ¼hle fÃ¼r groÃŸe GÃ¤rten');
    assert.deepEqual(others, []);
    assert.equal(finding?.also.length, 3);
  });

  it('does not touch a message whose charset lacks the letter', () => {
    const draft =
      'Subject: Garden\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\nSch\u00C3\u00B6ne';
    const fixed = fixAll(draft, { format: 'eml', bytes: 'latin1' });
    assert.ok(fixed === draft || fixed.endsWith('Sch\u00F6ne'));
  });
});
