import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import picomatch from 'picomatch/posix';
import { globProblem } from '../../../src/core/config/globs.ts';
import { matches, parseConfig, render } from '../../../src/core/index.ts';

/** The matcher that globs were first read by. */
function byPicomatch(glob: string): (path: string) => boolean {
  const options = { dot: true, nocase: true, basename: !glob.includes('/') };
  return picomatch(glob.replace(/^\.?\//, ''), options);
}

/** Numbers below a bound, the same in each run. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * bound);
  };
}

const NAMES =
  'emails Emails a b welcome x.email .hidden [id] ä mail-1 a.b i (old) a+b v1 @x $y c,d !z {a} a|b'.split(
    ' ',
  );
const ENDS = ['.html', '.HTML', '.md', '.txt', '.html.erb', '', '.email.html'];
const PARTS = (
  '* ** emails a b w* *.html *.{html,md} {a,b} {emails,mail?} ? [ab] [a-c]* [^a]* [id].html *.email.* .* *.* *.html* ' +
  '@(a|b) +(a|b) ?(a)b *(a|b) {a,b*} {a/**,b} {**,a} (a|b) v{1..3} {a..c} a** **.html *a* \\* "a" a.b ä Ä *-[0-9] {,a} ' +
  '{a} x.{email} *** a+b [!a] {a,{b,emails}} [[:alpha:]]* $y @x c,d (old) !z [a] [ab a|b *|b'
).split(' ');

/** Whether a path matches, by how many steps it took: the same for a path and a glob of any shape. */
const HOSTILE: readonly (readonly [glob: string, path: string])[] = [
  [`${'*a'.repeat(400)}b`, 'a'.repeat(4000)],
  [`${'**/a/'.repeat(150)}b`, `${'a/'.repeat(2000)}c`],
  ['+(a|b*)x', 'ab'.repeat(2000)],
  [`${'*('.repeat(300)}a${')'.repeat(300)}`, 'a'.repeat(4000)],
  ['{a,b}'.repeat(180), 'a'.repeat(180)],
  [`${'{'.repeat(300)}${',}'.repeat(300)}`, 'a'],
];

/** Paths of one name and of more. */
const PATHS = [
  ...NAMES,
  ...'a.html A.HTML w.md emails.html .a.txt a1 v2 aa ab abb xb.html a*b A ]'.split(' '),
  ...'a/b a/b.html a/.hidden b/a a/b/c a/emails/b emails/b/a/x.md a/a/a/b'.split(' '),
];

describe('globs of one name', () => {
  for (const part of PARTS.filter((one) => !one.startsWith('!'))) {
    it(`match what they always have, in whatever folder: ${part}`, () => {
      for (const glob of [
        part,
        `/${part}`,
        `./${part}`,
        `a/${part}`,
        `${part}/b`,
        `a/${part}/b`,
        `**/${part}`,
      ]) {
        const expects = byPicomatch(glob);
        for (const path of PATHS) assert.equal(matches(path, [glob]), expects(path), `${glob} and ${path}`);
      }
    });
  }
});

describe('globs', () => {
  it('match what they always have', () => {
    const below = numbers(2026);
    const of = (list: readonly string[]) => list[below(list.length)] ?? '';
    const many = (most: number, list: readonly string[]) =>
      Array.from({ length: below(most) }, () => of(list));
    let [matched, asked] = [0, 0];
    for (let count = 0; count < 4000; count++) {
      const glob = `${of(['', '', '', './', '/'])}${[...many(4, PARTS), of(PARTS)].join('/')}`;
      if (glob.startsWith('!')) continue;
      const expects = byPicomatch(glob);
      for (let tries = 0; tries < 12; tries++) {
        const path = [...many(4, NAMES), of(NAMES) + of(ENDS)].join('/');
        const expected = expects(path);
        assert.equal(matches(path, [glob]), expected, `${glob} and ${path}`);
        asked++;
        if (expected) matched++;
      }
    }
    assert.ok(matched > asked / 20, `${matched} of ${asked} match`);
  });

  it('name files anywhere unless they have a slash, and take out what an exclamation mark says', () => {
    assert.equal(matches('a/b/c.HTML', ['*.html']), true);
    assert.equal(matches('a/b/c.html', ['/*.html']), false);
    assert.equal(matches('a/b.html', ['**', '!a/**']), false);
    assert.equal(matches('a/b.html', ['**', '!a/**', 'a/b.*']), true);
    assert.equal(matches('emails/a\nb.html', ['emails/*.html']), true);
  });

  it('take no longer for being hostile', () => {
    for (const [glob, path] of HOSTILE) {
      // A matcher that tries again what failed does not end within the life of this test.
      assert.equal(typeof matches(path, [glob]), 'boolean');
    }
    const letters = 'a'.repeat(40);
    assert.equal(matches(`${letters}.html`, ['*a*a*a*a*a*a*a*a*a*a*b']), false);
    assert.equal(matches(letters, ['+(a*|b*a)x', '*(*a)b', '(?:a+)+$']), false);
  });

  it('that are not understood match nothing, and are reported where they stand', () => {
    assert.equal(matches('a', ['']), false);
    assert.equal(matches('a', ['a'.repeat(70_000), '!(b)', '(?:a)']), false);
    assert.equal(globProblem('!(a).html'), globProblem('emails/!(b)/*'));
    const source = '{ "drafts": ["a/*.html", "!(a).html"], "overrides": [{ "files": "(?:a+)+$" }] }';
    assert.deepEqual(
      parseConfig(source).problems.map(({ span, message }) => [
        source.slice(span.start, span.end),
        render(message),
      ]),
      [
        [
          '"!(a).html"',
          'A glob cannot hold “!(…)”. Put what is left out into a glob of its own that begins with “!”.',
        ],
        [
          '"(?:a+)+$"',
          'This is a regular expression. A glob is written with * and ?, as in “emails/**/*.html”.',
        ],
      ],
    );
    const long = parseConfig(JSON.stringify({ drafts: ['x'.repeat(70_000)] }));
    assert.deepEqual(
      long.problems.map(({ message }) => render(message)),
      ['A glob has at most 1000 characters.'],
    );
  });
});
