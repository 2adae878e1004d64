import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { franc } from 'franc-min';
import { LANGUAGES } from '../../../src/core/draft/language.ts';
import { nearestLanguage } from '../../../src/core/draft/nearest-language.ts';
import { fc } from '../../support/properties.ts';

/** Words of several languages and scripts, and what is no word. */
const PARTS = (
  'the garden opens on Sunday and le jardin ouvre dimanche avec Garten öffnet am Sonntag und jardín abre el domingo ' +
  'ogród jest otwarty сад открыт в воскресенье сад відкритий 花园周日开放 庭は日曜日に開きます הגן נפתח ביום ראשון الحديقة تفتح يوم الأحد ' +
  'बगीचा रविवार को खुलता है สวนเปิดวันอาทิตย์ ο κήπος ανοίγει 정원은 ħ 12 !!! @ … 😀 \uFDD0 _ ́'
).split(' ');

describe('the language that trigrams are nearest to', () => {
  const isAsFrancHasIt = (text: string) => {
    const found = franc(text, { minLength: 1, only: [...LANGUAGES] });
    assert.equal(nearestLanguage(text, LANGUAGES) ?? 'und', found, JSON.stringify(text));
  };

  it('is the one that franc finds', () => {
    const words = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(words, (parts) => isAsFrancHasIt(parts.join(' '))));
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), isAsFrancHasIt));
  });
});
