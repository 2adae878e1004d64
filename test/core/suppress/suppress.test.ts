import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format, fixAll } from '../../../src/core/index.ts';

/** The rules about words and characters that report something. */
function found(draft: string, format: Format = 'html', allow: readonly string[] = []): string[] {
  const { findings } = check(draft, { format, config: { rules: {}, allow } });
  return findings
    .filter(({ group }) => group === 'wording' || group === 'typography')
    .map(({ rule, span }) => `${rule}: ${draft.slice(span.start, span.end)}`);
}

describe('what is shown as code', () => {
  it('may hold any characters', () => {
    assert.deepEqual(found('<p>Type <code>wow!!!</code> and <kbd>$$$$</kbd> there.</p>'), []);
    assert.deepEqual(found('Type `wow!!!` and\n\n```\n$$$$ fr\u200Bee\n```\n', 'markdown'), []);
  });

  it('is reported for its words, and its neighbours for all', () => {
    assert.deepEqual(found('<p><code>wow!!!</code> <b>wow!!</b></p>'), ['repeated-punctuation: !!']);
    assert.deepEqual(found('<p>Type <code>act now</code> there.</p>'), ['urgent-wording: act now']);
  });
});

describe('an allowed phrase', () => {
  it('is reported nowhere in subject, preheader or body', () => {
    const draft =
      '---\nsubject: Act now\npreheader: Come and act now\n---\nWe say act now, and act now again.';
    assert.equal(found(draft, 'text').length, 4);
    assert.deepEqual(found(draft, 'text', ['act now']), []);
    assert.deepEqual(found(draft, 'text', ['risk free', 'act now']), []);
  });

  it('is found in whatever order the front matter has', () => {
    const draft = '---\npreheader: Come, act now\nsubject: Act now\n---\nAct now.';
    assert.deepEqual(found(draft, 'text', ['act now']), []);
  });

  it('hides nothing but words and characters', () => {
    const { findings } = check('See http://example.com/a', {
      format: 'text',
      config: { rules: {}, allow: ['http'] },
    });
    assert.ok(findings.some(({ rule }) => rule === 'insecure-link'));
  });

  it('lets pass what stands wholly in it, in words and typography', () => {
    const draft = '<p>Our fr33 garden, fr33</p>';
    assert.equal(found(draft).length, 2);
    assert.deepEqual(found(draft, 'html', ['free garden']).length, 1);
  });
});

describe('what is reported where no fix may be made', () => {
  const SIGNED =
    '-----BEGIN PGP SIGNED MESSAGE-----\n\nOur final notice!!\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n';
  for (const [where, draft, format, count] of [
    ['in a sentence to be translated', '<p>{{t "Our final notice!!"}} there.</p>', 'html', 2],
    [
      'in the name of a link',
      'See [our final notice!!].\n\n[Our final notice!!]: https://example.com/a\n',
      'markdown',
      2,
    ],
    ['in code', '<p>See <code>our final notice!!</code> there.</p>', 'html', 1],
    ['in what is signed', SIGNED, 'text', 2],
  ] as const) {
    it(`has none ${where}`, () => {
      const { findings } = check(draft, { format });
      const ofWords = findings.filter(({ group }) => group === 'wording' || group === 'typography');
      assert.equal(ofWords.length, count);
      for (const { fixes, withheld } of ofWords) {
        assert.deepEqual(fixes, []);
        assert.equal(withheld !== undefined, draft === SIGNED);
      }
      assert.equal(fixAll(draft, { format }), draft);
    });
  }

  it('has one in a sentence, and in an address that is shown what is about links', () => {
    for (const draft of ['Wow!!', 'Our final notice', 'See http://example.com/a']) {
      const [finding] = check(draft, { format: 'text' }).findings;
      assert.equal(finding?.fixes.length, 1, draft);
      assert.equal(finding.withheld, undefined);
    }
  });
});
