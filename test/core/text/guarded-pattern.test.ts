import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GuardedPattern } from '../../../src/core/text/guarded-pattern.ts';
import { needlesOf } from '../../../src/core/text/needles.ts';
import { fc } from '../../support/properties.ts';

describe('the needles of a pattern', () => {
  const needles: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
    [/unsub|opt[-_]?out/, ['unsub', 'opt']],
    [/(?<!\p{L})(?:invoice (?:from|for)|(?:your|new) receipt(?!s))/u, ['invoice ', ' receipt']],
    [/a(?:bc|def)g{2}hij+k?l/, ['ghij']],
    [/a(?=bcdefg)hij\bkl/, ['ahijkl']],
    [/x(?:abcdef)?yz(?:abcdef)*/, ['yz']],
    [/(?<name>abc)\k<name>[^\]\n]\x41\u0042\u{43}\.\?/u, ['ABC.?']],
    [/ticket|café/iu, ['tic', 'caf']],
    [/ticket|café/i, ['tic', 'caf']],
    [/\d{5}|[a-z]+|.\w/, undefined],
    [/abc|\d/, undefined],
    [/abc|/, undefined],
  ];
  for (const [pattern, expected] of needles)
    it(`are ${expected?.join(', ') ?? 'none'} of ${pattern}`, () =>
      assert.deepEqual(needlesOf(pattern), expected));
});

describe('a guarded pattern', () => {
  const patterns = [
    /un-?subscri(?:be|ption)s?|opt[-_ ]?out|退订/,
    /(?:manage|change)(?: your| my)+ (?:alerts|mails?)\b/i,
    /(?<![a-z])(?:post|box|K\d)(?:office|bus){1,2}/iu,
    /a{2}b|c+d|(?:ef)+g|\u{1F600}h|é/u,
  ];
  const parts = fc.constantFrom(
    ...'unsubscribe opt -out 退订 MANAGE change your my alerts mail post box K5 office bus aab ccd ef efg \u{1F600}h é É K ſ'.split(
      ' ',
    ),
    ' ',
    '_',
  );

  it('matches what the pattern matches, and nothing else', () => {
    let matches = 0;
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), fc.constantFrom(...patterns), (words, pattern) => {
        const text = words.join('');
        const isThere = pattern.test(text);
        if (isThere) matches++;
        assert.equal(new GuardedPattern(pattern).test(text), isThere, text);
      }),
      { numRuns: 3000 },
    );
    assert.ok(matches > 300);
  });

  it('is not tried on a text that has none of its fixed texts', () => {
    const pattern = new GuardedPattern(/unsubscribe|opt[-_]out/);
    assert.equal(pattern.mayMatch('The garden opens on Sunday, in any weather.'), false);
    assert.equal(pattern.mayMatch('To UNSUBSCRIBE, write to us.'), true);
  });
});
