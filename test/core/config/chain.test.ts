import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadConfigChain, parseConfig, render, type UnreadFile } from '../../../src/core/index.ts';

type Files = Readonly<Record<string, string | UnreadFile>>;

function load(files: Files, foreign: readonly string[] = []) {
  return loadConfigChain('a.json', {
    read: async (place) => files[place],
    resolve: (_, path) => (path === 'bad:' ? undefined : path),
    key: (place) => place.toLowerCase(),
    isForeign: (place) => foreign.includes(place),
  });
}

/** What is said of a chain: of which file, at which text, and whether its source must not be shown. */
async function told(files: Files, foreign: readonly string[] = []) {
  const chain = await load(files, foreign);
  return chain?.problems.map(({ place, source, span, message, isSecret }) => [
    place,
    source.slice(span.start, span.end),
    render(message),
    ...(isSecret ? ['secret'] : []),
  ]);
}

describe('a problem in a chain', () => {
  it('is told of a file of one’s own with its text', async () => {
    const long = `${'../'.repeat(40)}b.json`;
    assert.deepEqual(await told({ 'a.json': `{ "zzz": 1, "extends": ["${long}", "A.json"] }` }), [
      ['a.json', '"zzz"', 'There is no setting “zzz”.'],
      ['a.json', `"${long}"`, `The file “${long.slice(0, 99)}…” in “extends” doesn’t exist.`],
      ['a.json', '"A.json"', '“A.json” extends this file, too. Remove one of the two “extends”.'],
    ]);
    assert.equal(
      (await told({ 'a.json': `{ "extends": "${'x'.repeat(100)}" }` }))?.[0]?.[2]?.includes('…'),
      false,
    );
  });

  it('is told of a path that is none', async () => {
    assert.deepEqual(await told({ 'a.json': '{ "extends": "bad:" }' }), [
      ['a.json', '"bad:"', 'The file “bad:” in “extends” doesn’t exist.'],
    ]);
  });

  it('is one of a hundred that are told, and the rest is counted', async () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, index) => `"zzz${index}": 1`).join(',');
    for (const [first, second, last] of [
      [60, 40, 'There is no setting “zzz59”.'],
      [60, 41, 'Not listed here: 1 more.'],
      [103, 2, 'Not listed here: 5 more.'],
    ] as const) {
      const chain = await load({
        'a.json': `{ "extends": "b.json", ${names(first)} }`,
        'b.json': `{ ${names(second)} }`,
      });
      const messages = chain?.problems.map(({ message }) => render(message)) ?? [];
      assert.equal(messages.length, first + second > 100 ? 101 : 100);
      assert.ok(messages.includes(last), last);
    }
  });

  it('is told of another’s file in words that say nothing of it', async () => {
    const source =
      '{ "hunter": 1, "hunter": 2, "rules": { "hunter": 1, "long-subject": { "hunter": 1 } }, "extends": "hunter" }';
    assert.deepEqual(await told({ 'a.json': '{ "extends": "b.json" }', 'b.json': source }, ['b.json']), [
      ['b.json', '"hunter"', 'This is set twice. Only the last value is used.', 'secret'],
      ['b.json', '"hunter"', 'There is no such setting.', 'secret'],
      ['b.json', '"hunter"', 'There is no such rule.', 'secret'],
      ['b.json', '"hunter"', 'There is no such option.', 'secret'],
      ['b.json', '"hunter"', 'The file “…” in “extends” doesn’t exist.', 'secret'],
    ]);
  });

  it('is told of the configuration itself where it is not read', async () => {
    const chain = await load({ 'a.json': { refused: 'too-large' } });
    assert.deepEqual(chain, {
      config: { rules: {} },
      problems: [
        {
          place: 'a.json',
          source: '',
          isSecret: true,
          span: { start: 0, end: 0 },
          message: { template: '“{0}” is not used: it is larger than 1 MB.', args: ['.inboxlintrc.json'] },
        },
      ],
      places: [],
    });
  });

  it('is told once of each place, and a file that is not read is asked for once', async () => {
    const asked: string[] = [];
    const chain = await loadConfigChain('a.json', {
      read: async (place) => {
        asked.push(place);
        return place === 'a.json' ? '{ "extends": ["b.json", "B.json", "c.json"] }' : undefined;
      },
      resolve: (_, path) => path,
      key: (place) => place.toLowerCase(),
    });
    assert.deepEqual(asked, ['a.json', 'b.json', 'c.json']);
    assert.equal(chain?.problems.length, 3);
    assert.ok(chain.problems.every(({ isSecret }) => !isSecret));
  });
});

describe('a chain that is too large', () => {
  it('is read up to 4 MB, and says at what it stopped', async () => {
    const big = (next: number) => `{ "extends": "${next}.json" } //${' '.repeat(1_000_000)}`;
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.json`, big(index + 1)]),
    );
    const chain = await load({ ...files, 'a.json': '{ "extends": ["0.json", "x.json"] }' });
    assert.deepEqual(chain?.places, ['a.json', '0.json', '1.json', '2.json', '3.json', '4.json']);
    assert.deepEqual(
      chain.problems.map(({ place, message }) => [place, render(message)]),
      [
        ['4.json', 'The files in “extends” exceed 4 MB in total. This one and the rest are ignored.'],
        ['a.json', 'The files in “extends” exceed 4 MB in total. This one and the rest are ignored.'],
      ],
    );
  });

  it('is read up to its 64th file', async () => {
    const names = Array.from({ length: 70 }, (_, index) => `"${index}.json"`);
    const messages = await told({
      'a.json': `{ "extends": [${names.join(',')}] }`,
      '5.json': '{ "extends": "b.json" }',
    });
    assert.equal(messages?.length, 62 + 1);
    assert.equal(messages.at(-1)?.[2], 'Only 64 files are read. This one and the rest are ignored.');
    assert.equal(messages.at(-1)?.[1], '"62.json"');
  });

  // The globs of the drafts, and those of each override.
  for (const [drafts, files, keptDrafts, kept, problems] of [
    [50, [20, 30], 50, [20, 30], 0],
    [50, [20, 31, 1], 50, [20], 1],
    [0, [100], undefined, [100], 0],
    [0, [101], undefined, [], 1],
    [100, [], 100, [], 0],
  ] as const) {
    it(`has as many globs as come to 100,000 characters: ${drafts} and ${files}`, async () => {
      const globs = (count: number) => JSON.stringify(Array(count).fill(`"${'x'.repeat(997)}"`));
      const overrides = files.map((count) => `{ "files": ${globs(count)} }`).join(',');
      const source = `{ ${drafts > 0 ? `"drafts": ${globs(drafts)}, ` : ''}"overrides": [${overrides}] }`;
      const chain = await load({ 'a.json': source });
      const { drafts: ofDrafts, overrides: left = [] } = chain?.config ?? {};
      assert.equal(ofDrafts?.length, keptDrafts);
      assert.deepEqual(
        left.map((override) => override.files.length),
        kept,
      );
      assert.deepEqual(
        chain?.problems.map(({ message }) => render(message)),
        Array(problems).fill(
          'The globs exceed 100,000 characters in total. The overrides after this are ignored.',
        ),
      );
    });
  }
});

describe('lists of globs that are too long', () => {
  for (const name of ['drafts', 'ignore'] as const) {
    it(`are cut, which is said: ${name}`, async () => {
      const globs = Array.from({ length: 20_000 }, (_, index) => `**/*a*b*${index}`);
      const chain = await load({ 'a.json': JSON.stringify({ [name]: globs, overrides: [{ files: 'x' }] }) });
      const kept = chain?.config[name] ?? [];
      assert.deepEqual(kept, globs.slice(0, kept.length));
      assert.ok(kept.length > 1000 && kept.join(' ').length <= 100_000);
      assert.deepEqual(
        chain?.problems.map(({ message }) => render(message)),
        [
          'The globs in “drafts”, “ignore” and “catalogs” exceed 100,000 characters in total. The rest are ignored.',
        ],
      );
    });
  }
});

describe('a configuration file that is too large', () => {
  const said = (source: string) =>
    parseConfig(source).problems.map(({ span, message }) => [
      source.slice(span.start, span.end),
      render(message),
    ]);

  it('has 500 overrides', () => {
    const overrides = (count: number) =>
      `{ "overrides": [${Array(count).fill('{ "files": "a" }').join(',')}] }`;
    assert.deepEqual(said(overrides(500)), []);
    const { config } = parseConfig(overrides(501));
    assert.equal(config.overrides?.length, 500);
    assert.deepEqual(said(overrides(501)), [
      ['{ "files": "a" }', 'There are more than 500 overrides. The rest are ignored.'],
    ]);
  });

  it('has 5,000 phrases, and a name is told up to its sixtieth character', () => {
    const phrases = (count: number) => `{ "allow": ${JSON.stringify(Array(count).fill('a'))} }`;
    assert.deepEqual(said(phrases(5000)), []);
    assert.equal(said(phrases(5001))[0]?.[1], 'There are more than 5,000 phrases. The rest are ignored.');
    const name = 'z'.repeat(60);
    assert.equal(said(`{ "${name}": 1 }`)[0]?.[1], `There is no setting “${name}”.`);
    assert.equal(said(`{ "${name}z": 1 }`)[0]?.[1], `There is no setting “${name.slice(1)}…”.`);
  });

  it('has as many problems as are found, of which a hundred are told', () => {
    const names = Array.from({ length: 103 }, (_, index) => `"zzz${index}": 1`).join(',');
    const { problems, omitted } = parseConfig(`{ ${names} }`);
    assert.deepEqual([problems.length, omitted], [100, 3]);
  });
});
