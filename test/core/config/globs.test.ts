import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import picomatch from 'picomatch/posix';
import { isIgnoredBy } from '../../../src/core/config/discovery.ts';
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

/** Globs in which signs stand together, and paths that are nearly what they say. */
const CLOSE = String.raw`
  {"a,b",c} "{"a {a,[,]b} {a,"}"} \{a,b} a\,b {1.3} {a..c} {c..a} {1..3}x x{a..c}y [^]] []a] [\]] []]
  [[:digit:]] [[:upper:][:digit:]] [[:alnum:]] [[:xdigit:]]x [[:word:]] [[:lower:]]b [a-] [-a] [z-a]
  [abc] [ab].html [^a]b [^abc] (a)+ (ab|c)+x [ab]+ (a+)b a+ (+a) (a)?b (ab)?b [a]?b {a,b}?c a? ?a ??
  a**b **/**/a a/**/**/b a/**/b/** */** (**)/a {**,x}/a a/*** **/*/** *(ab)c ?(ab)c +(ab)c @(ab)c
  +(a|*(b)c) a*(b|c)d (a|b)|c a|b a|b/c \a a/\* *.{a,b}.html {a,{b,c}d}e {,x}a {a,}b a{b,c}{d,e}
  **/{a,b}/*.html *a*/b .*/a [.]a a/[b/c]/d a@b x@(a|b)y @a *.html* a*?b **/a*/** [a-c][1-3] [!a]b
  "a"/b \[a] [a\-c]
`
  .trim()
  .split(/\s+/);
const NEAR = String.raw`
  a b c ab abc ac a*b a,b {a [a] a} {a,b} 1 2 3 2x 1.3 {1.3} xay xby xdy ] \ A A1 1a 9 _ - z [z-a]
  [abc] a.html b.html ab.html aa aaa abx cx abcx cc bb a+ +a aab abb axc bxc acc bc ba axb ade abdd
  x/a a/b a/b/c a/x/b a/x/y/b a/a b/a x/y/a a/b/c/d abd abbcd acbd a|b a|c ca abe ae bde cde ace .x/a
  .a a/c/d a/*/x a/* xaay a@b xaby xa @a a/xb a/x/yb a*x/b b2 c3 d4 !b abcd "a" a"b"c a-c [a\-c]
  a/[b/c]/d abab ababc 'a' c.a.html x.b.html x.c.html a/b.html x/b/y.html aab/x a/aa/b/c b..a ababab
`
  .trim()
  .split(/\s+/);

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

describe('signs of globs beside each other', () => {
  for (const glob of CLOSE) {
    it(`match what they always have: ${glob}`, () => {
      const expects = byPicomatch(glob);
      for (const path of NEAR) assert.equal(matches(path, [glob]), expects(path), path);
      assert.ok(NEAR.some(expects));
    });
  }
});

/** What globs are made of, and short paths of the same letters. */
const PIECES = '? * ** + [ab] [^a] {a,b} {1..3} (a|b) @(a) ?(a) +(b) / /**/ a b .'.split(' ');
const SHORT =
  'a b ab aa ba bb aab abb aba bab a/b a/a b/a a/a/b a/b/a a/x/b x/a x/y/a x/ab 1 2 a1 1a 1b a1b 11 a/1 1/a .a a. a.b b.a ' +
  'a/.b x xa ax a+ a+b +a aaa bbb a/b/b ab/a ab/b a/ab';
/** Where picomatch repeats what is repeated already, or stars mean to it what they mean beside a slash. */
const IN_DISPUTE = /[?@+]\([ab]\)[+?]|\+\+|\*\*\*|[/)]\*\*\/\*\*/;

describe('pieces of globs put together at random', () => {
  for (let seed = 1; seed <= 10; seed++) {
    it(`match what they always have: ${seed}`, () => {
      const below = numbers(seed * 7919);
      for (let count = 0; count < 60; count++) {
        const pieces = Array.from({ length: 2 + below(3) }, () => PIECES[below(PIECES.length)]);
        const glob = pieces.join('');
        if (IN_DISPUTE.test(glob)) continue;
        const expects = byPicomatch(glob);
        for (const path of SHORT.split(' '))
          assert.equal(matches(path, [glob]), expects(path), `${glob} and ${path}`);
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
    assert.equal(matches('', ['*', '**']), false);
    // What is taken out twice is not taken out.
    assert.equal(matches('a', ['**', '!!a']), true);
    assert.equal(matches('b', ['**', '!!a']), false);
  });

  it('know the two cases of a letter, and no other letters by it', () => {
    assert.equal(matches('É.html', ['é.HTML']), true);
    assert.equal(matches('ß.html', ['ß.html']), true);
    assert.equal(matches('ss.html', ['ß.html']), false);
    assert.equal(matches('s.html', ['ſ.html']), false);
  });

  it('are tried up to 100,000 characters of them', () => {
    const long = (count: number) => Array.from({ length: count }, () => 'x'.repeat(1000));
    assert.equal(matches('a', [...long(99), 'a']), true);
    assert.equal(matches('a', [...long(99), 'b'.repeat(999), 'a']), true);
    assert.equal(matches('a', [...long(100), 'a']), false);
    assert.equal(matches('a', ['a', ...long(100), '!a']), true);
  });

  it('of a list of thousands are told apart for each of many files', () => {
    const globs = Array.from({ length: 6000 }, (_, index) => `**/*a*b*c${index}`);
    for (let file = 0; file < 10; file++) {
      assert.equal(isIgnoredBy(`emails/${file}/xaxbxc17`, globs), true);
      assert.equal(isIgnoredBy(`emails/${file}/xaxbxd`, globs), false);
    }
    assert.equal(isIgnoredBy('a', [...Array.from({ length: 101 }, () => 'x'.repeat(1000)), 'a']), false);
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
    assert.equal(matches('b', ['**', '!(b)']), true);
    assert.equal(matches('a', ['a'.repeat(70_000), '!(b)', '(?:a)']), false);
    assert.equal(globProblem('!(a).html'), globProblem('emails/!(b)/*'));
    const source = '{ "drafts": ["a/*.html", "!(a).html"], "overrides": [{ "files": "(?:a+)+$" }] }';
    assert.deepEqual(
      parseConfig(source).problems.map(({ span, message }) => [
        source.slice(span.start, span.end),
        render(message),
      ]),
      [
        ['"!(a).html"', 'Globs don’t support “!(…)”. Write a separate glob that starts with “!” instead.'],
        [
          '"(?:a+)+$"',
          'This is a regular expression. Write a glob with * and ? instead, such as “emails/**/*.html”.',
        ],
      ],
    );
    const long = parseConfig(JSON.stringify({ drafts: ['x'.repeat(70_000)] }));
    assert.deepEqual(
      long.problems.map(({ message }) => render(message)),
      ['A glob can have at most 1,000 characters.'],
    );
  });
});
