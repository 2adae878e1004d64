import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  latinLookAlike,
  plainLetters,
  withoutLeet,
  withoutZeroWidth,
} from '../../../src/core/text/look-alikes.ts';

describe('letters of other scripts', () => {
  it('are read as the Latin ones they look like, where the word has a Latin one', () => {
    assert.equal(plainLetters('xаЬсԁеɡһіјкⅼмոорԛгѕтυνԝхуᴢ'), 'xabcdeghijklmnopqrstuvwxyz');
    assert.equal(plainLetters('XАВСЕԌНЈКМΝОРЅТѴХУΖ'), 'XABCEGHJKMNOPSTVXYZ');
    assert.equal(latinLookAlike('а'), 'a');
    assert.equal(latinLookAlike('ⅼ'), 'l');
    assert.equal(latinLookAlike('ж'), undefined);
  });

  it('are kept in a word of their own script', () => {
    assert.equal(plainLetters('сад'), 'сад');
    assert.equal(plainLetters('café'), 'cafe');
    assert.equal(plainLetters('ｆｒｅｅ 𝐟𝐫𝐞𝐞'), 'free free');
    assert.equal(plainLetters('Don’t~ !'), 'Don’t~ !');
  });
});

describe('digits and signs', () => {
  it('are read as the letters they stand for', () => {
    assert.deepEqual(withoutLeet('a0345789@$'), ['aoeastb9as']);
    assert.deepEqual(withoutLeet('v1agr4'), ['viagra', 'vlagra']);
  });

  it('stand for nothing without letters beside them', () => {
    assert.deepEqual([withoutLeet('2024'), withoutLeet('free'), withoutLeet('$5')], [[], [], []]);
  });
});

describe('characters of no width', () => {
  it('are left out of a word', () => {
    const signs = ['\u00AD', '\u200B', '\u200F', '\u202A', '\u202E', '\u2060', '\u206F', '\uFEFF'];
    assert.equal(withoutZeroWidth(signs.map((sign) => `a${sign}`).join('')), 'a'.repeat(signs.length));
    assert.equal(withoutZeroWidth('café\u2010\u202F'), 'café\u2010\u202F');
  });
});
