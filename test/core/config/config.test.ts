import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Config,
  check,
  configFor,
  loadConfigChain,
  matches,
  mergeConfigs,
  parseConfig,
  readSettings,
  render,
  text,
  type UnreadFile,
} from '../../../src/core/index.ts';

/** The problems of a configuration, each as the text it stands at and what it says. */
function problemsOf(source: string): string[] {
  return parseConfig(source).problems.map(
    ({ span, message }) => `${source.slice(span.start, span.end)} → ${render(message)}`,
  );
}

function rulesIn(draft: string, config: Config): string[] {
  return check(draft, { format: 'html', config }).findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('a configuration file', () => {
  it('may have comments and trailing commas', () => {
    const { config, problems } = parseConfig(
      '{ // ours\n "rules": { "shouting": "off", }, /* and */ "failOn": 40, }',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config, { rules: { shouting: { severity: 'off' } }, failOn: 40 });
  });

  it('is told where a name is wrong, and the nearest one', () => {
    assert.deepEqual(problemsOf('{ "rule": {} }'), [
      '"rule" → There is no setting “rule”; did you mean “rules”?',
    ]);
    assert.deepEqual(problemsOf('{ "rules": { "shoutin": "off" } }'), [
      '"shoutin" → There is no rule “shoutin”; did you mean “shouting”?',
    ]);
    assert.deepEqual(problemsOf('{ "rules": { "long-subject": { "maximun": 60 } } }'), [
      '"maximun" → There is no option “maximun”; did you mean “maximum”?',
    ]);
    assert.deepEqual(problemsOf('{ "zzz": 1 }'), ['"zzz" → There is no setting “zzz”.']);
  });

  it('is told where a value is wrong', () => {
    assert.deepEqual(problemsOf('{ "rules": { "shouting": "loud" } }'), [
      '"loud" → “shouting” must be one of: off, info, warning, error.',
    ]);
    assert.deepEqual(problemsOf('{ "rules": { "long-subject": { "maximum": 3 } } }'), [
      '3 → “maximum” must be a number from 20 to 500.',
    ]);
    assert.deepEqual(problemsOf('{ "failOn": 120 }'), [
      '120 → “failOn” takes a level (clean, caution, risky, spam) or a score from 0 to 100.',
    ]);
    assert.deepEqual(problemsOf('{ "preset": "sms" }'), [
      '"sms" → “preset” must be one of: marketing, transactional, cold-outreach.',
    ]);
    assert.deepEqual(problemsOf('{ "drafts": [1] }'), [
      '[1] → “drafts” takes a list of globs, such as ["emails/**/*.html"].',
    ]);
    assert.deepEqual(problemsOf('{ "overrides": [{ "rules": {} }] }'), [
      '{ "rules": {} } → This override has no “files”.',
    ]);
    assert.deepEqual(problemsOf('[]'), ['[] → The configuration must be an object in braces.']);
  });

  it('may set all there is', () => {
    const { config, problems, extendsAt } = parseConfig(
      '{ "$schema": "x", "extends": "a.json", "drafts": ["a/**"], "preset": "cold-outreach", "allow": "act now", "failOn": "risky", "rules": { "long-subject": { "severity": "info", "maximum": 20 } } }',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      extends: ['a.json'],
      drafts: ['a/**'],
      preset: 'cold-outreach',
      allow: ['act now'],
      failOn: 'risky',
      rules: { 'long-subject': { severity: 'info', options: { maximum: 20 } } },
    });
    assert.equal(extendsAt.length, 1);
  });

  it('may name a score from 0 to 100 to fail from', () => {
    for (const score of [0, 0.5, 100])
      assert.equal(parseConfig(`{ "failOn": ${score} }`).config.failOn, score);
    for (const wrong of ['-1', '101', 'true', '"loud"', '"50"']) {
      const { config, problems } = parseConfig(`{ "failOn": ${wrong} }`);
      assert.deepEqual([config, problems.length], [{ rules: {} }, 1], wrong);
    }
  });

  it('is told what each setting takes', () => {
    assert.deepEqual(problemsOf('{ "extends": 1 }'), [
      '1 → “extends” takes a file, or a list of files, such as "../email.json".',
    ]);
    assert.deepEqual(problemsOf('{ "ignore": [1] }'), [
      '[1] → “ignore” takes a list of globs, such as ["emails/old/**"].',
    ]);
    assert.deepEqual(parseConfig('{ "ignore": ["a", "!b"] }').config.ignore, ['a', '!b']);
    assert.deepEqual(problemsOf('{ "drafts": ["!(a)", 1] }'), [
      '["!(a)", 1] → “drafts” takes a list of globs, such as ["emails/**/*.html"].',
    ]);
    assert.deepEqual(problemsOf('{ "rules": { "long-subject": { "maximum": "25" } } }'), [
      '"25" → “maximum” must be a number from 20 to 500.',
    ]);
    assert.deepEqual(problemsOf('{ "allow": [1] }'), [
      '[1] → “allow” takes a list of phrases, such as ["act now"].',
    ]);
    assert.deepEqual(problemsOf('{ "overrides": {} }'), [
      '{} → “overrides” takes a list of objects, each with “files” and the settings for them.',
    ]);
    assert.deepEqual(problemsOf('{ "overrides": [1] }'), ['1 → An override must be an object in braces.']);
    assert.deepEqual(problemsOf('{ "overrides": [{ "files": 1 }] }'), [
      '1 → “files” takes a list of globs, such as ["receipts/**"].',
    ]);
    assert.deepEqual(problemsOf('{ "overrides": [{ "files": "a", "extends": "b" }] }'), [
      '"extends" → There is no setting “extends”.',
    ]);
    assert.deepEqual(problemsOf('{ "rules": [] }'), ['[] → “rules” must be an object in braces.']);
    assert.deepEqual(problemsOf('{ "rules": { "shouting": [] } }'), [
      '[] → “shouting” must be one of: off, info, warning, error.',
    ]);
    assert.deepEqual(
      problemsOf('{ "rules": { "long-subject": { "severity": 1, "x": 1, "maximum": "9" } } }'),
      [
        '1 → “long-subject” must be one of: off, info, warning, error.',
        '"x" → There is no option “x”.',
        '"9" → “maximum” must be a number from 20 to 500.',
      ],
    );
    assert.deepEqual(problemsOf('{ "toString": 1 }'), ['"toString" → There is no setting “toString”.']);
  });

  it('leaves out what it cannot understand', () => {
    const { config } = parseConfig(
      '{ "extends": 1, "drafts": 1, "allow": 1, "overrides": 1, "preset": 1, "rules": { "long-subject": { "maximum": 501 } } }',
    );
    assert.deepEqual(config, { overrides: [], rules: { 'long-subject': {} } });
  });

  it('may set an option to its least and its most', () => {
    for (const maximum of [20, 500]) {
      assert.deepEqual(problemsOf(`{ "rules": { "long-subject": { "maximum": ${maximum} } } }`), []);
    }
  });

  it('says whether it is JSON at all', () => {
    for (const [source, isConfig] of [
      ['// ours\n/* and */ {}', true],
      [' {', true],
      ['// {', false],
      ['[]', false],
      ['x {}', false],
    ] as const)
      assert.equal(parseConfig(source).isConfig, isConfig, source);
    assert.deepEqual(
      parseConfig('{ "rules": {} "allow": [] }').problems.map(({ isSyntax }) => isSyntax),
      [true],
    );
    assert.deepEqual(
      parseConfig('{ "rule": {} }').problems.map(({ isSyntax }) => isSyntax),
      [undefined],
    );
    assert.deepEqual(parseConfig(''), {
      config: { rules: {} },
      extendsAt: [],
      phraseFiles: [],
      isConfig: false,
      omitted: 0,
      problems: parseConfig('').problems,
    });
  });

  for (const [source, message] of [
    ['{ : 1 }', 'a name in double quotes is missing here.'],
    ['{ "allow": }', 'a value is missing here.'],
    ['{ "allow" [] }', 'a colon is missing here.'],
    ['{ "allow": []', 'a closing brace is missing here.'],
    ['{ "allow": [', 'a closing bracket is missing here.'],
    ['{} {}', 'there is text after the end of the configuration.'],
    ['{ /* x', 'this comment isn’t closed.'],
    ['{ "allow', 'the closing quotation mark is missing.'],
    ['{ "failOn": 1. }', 'this number is incomplete.'],
    ['{ "preset": "\\u12" }', 'four hexadecimal digits must follow \\u.'],
    ['{ "preset": "\\x" }', 'this character can’t follow a backslash.'],
    ['{ "preset": "\t" }', 'a control character must be escaped.'],
  ] as const) {
    it(`is told what is missing in ${JSON.stringify(source)}`, () => {
      const [first] = problemsOf(source);
      assert.ok(first?.endsWith(`→ This isn’t valid JSON: ${message}`), first);
    });
  }

  it('is told of any other sign that is none of JSON', () => {
    assert.equal(problemsOf('{} x')[0], 'x → This isn’t valid JSON.');
    assert.deepEqual(problemsOf('{ "rules": { "long-subject": 1, "shouting": { "x": 1 } } }'), [
      '1 → “long-subject” must be one of: off, info, warning, error.',
      '"x" → There is no option “x”.',
    ]);
  });

  it('may be nested 20 levels deep and no deeper', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const tooDeep = (source: string) => problemsOf(source).some((problem) => problem.includes('too deeply'));
    assert.equal(tooDeep(nested(20)), false);
    assert.equal(tooDeep(nested(21)), true);
    assert.equal(tooDeep(`[${'[],{},'.repeat(30)}1]`), false);
  });

  it('is told where it is no JSON', () => {
    assert.deepEqual(problemsOf('{ "rules": {} "allow": [] }'), [
      '"allow" → This isn’t valid JSON: a comma is missing here.',
    ]);
    const deep = problemsOf('['.repeat(200_000));
    assert.deepEqual(deep, ['[ → This is nested too deeply. No setting is more than 20 levels deep.']);
    assert.deepEqual(problemsOf(`{ "allow": [${'"[", '.repeat(50)}] /* ${'['.repeat(50)} */ }`), []);
  });

  it('keeps what is right beside what is wrong', () => {
    const { config } = parseConfig(
      '{ "rules": { "shouting": "loud", "missing-alt": "error" }, "preset": "transactional" ',
    );
    assert.deepEqual(config, { rules: { 'missing-alt': { severity: 'error' } }, preset: 'transactional' });
  });

  it('takes settings that are values already', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level++) deep = { a: deep };
    assert.match(render(readSettings({ rules: deep }).problems[0] ?? text``), /^This is nested too deeply/);
    const { config, problems } = readSettings({ rules: { shouting: 'off', x: 1 } });
    assert.deepEqual(config.rules, { shouting: { severity: 'off' } });
    assert.deepEqual(
      problems.map((problem) => render(problem)),
      ['There is no rule “x”.'],
    );
  });
});

describe('what a configuration does', () => {
  const draft = '<p>Act now!!!</p>';

  it('sets severities', () => {
    const { config } = parseConfig(
      '{ "rules": { "urgent-wording": "error", "repeated-punctuation": "off" } }',
    );
    assert.deepEqual(rulesIn(draft, config), ['urgent-wording error']);
    for (const severity of ['off', 'info', 'warning', 'error']) {
      const set = parseConfig(
        `{ "rules": { "urgent-wording": "${severity}", "repeated-punctuation": "off" } }`,
      );
      assert.deepEqual(rulesIn(draft, set.config), severity === 'off' ? [] : [`urgent-wording ${severity}`]);
    }
  });

  it('sets options', () => {
    const subject = `---\nsubject: ${'word '.repeat(10)}end\n---\nHello.`;
    const { config } = parseConfig('{ "rules": { "long-subject": { "maximum": 40 } } }');
    const found = (options: Config) => check(subject, { format: 'markdown', config: options }).findings;
    assert.ok(!found({ rules: {} }).some(({ rule }) => rule === 'long-subject'));
    assert.ok(found(config).some(({ rule }) => rule === 'long-subject'));
  });

  it('allows phrases in any inflection and case, and no more than them', () => {
    assert.deepEqual(rulesIn(draft, { rules: {}, allow: ['acts now'] }), ['repeated-punctuation warning']);
    assert.deepEqual(rulesIn('<p>Please act now</p>', { rules: {}, allow: ['act'] }), [
      'urgent-wording warning',
    ]);
  });

  it('applies overrides in order to the files that match', () => {
    const { config } = parseConfig(
      '{ "rules": { "shouting": "info" }, "overrides": [{ "files": ["receipts/**", "!receipts/ads/**"], "preset": "transactional", "rules": { "shouting": "off" } }, { "files": ["*.md"], "rules": { "shouting": "error" } }] }',
    );
    assert.deepEqual(configFor(config, 'news/a.html').rules, { shouting: { severity: 'info' } });
    assert.deepEqual(configFor(config, 'receipts/a.html'), {
      rules: { shouting: { severity: 'off' } },
      preset: 'transactional',
    });
    assert.deepEqual(configFor(config, 'receipts/ads/a.html').rules, { shouting: { severity: 'info' } });
    assert.deepEqual(configFor(config, 'receipts/a.md').rules, { shouting: { severity: 'error' } });
  });

  it('keeps apart what belongs to some drafts, and adds up that of two files', () => {
    const [one, other]: Config[] = [
      { rules: {}, overrides: [{ files: ['a'], rules: {} }], extends: ['x'] },
      { rules: {}, overrides: [{ files: ['b'], rules: {}, allow: ['c'] }], extends: ['y'] },
    ];
    assert.ok(one && other);
    assert.deepEqual(
      mergeConfigs(one, other).overrides?.map(({ files }) => files[0]),
      ['a', 'b'],
    );
    assert.deepEqual(mergeConfigs(one, other).extends, ['x']);
    assert.deepEqual(mergeConfigs({ rules: {} }, { rules: {} }), { rules: {} });
    assert.deepEqual(configFor(other, 'b'), { rules: {}, allow: ['c'], extends: ['y'] });
    assert.deepEqual(configFor(other, 'a'), { rules: {}, extends: ['y'] });
  });

  it('is settled once for all drafts of which nothing else is said', () => {
    const base = parseConfig('{ "rules": { "shouting": "error" } }').config;
    assert.equal(mergeConfigs(configFor(base, 'a.html'), { rules: {} }).rules, base.rules);
  });

  it('builds on another: what is said last wins, lists add up', () => {
    const base: Config = {
      rules: { shouting: { severity: 'off' }, 'long-subject': { options: { maximum: 60 } } },
      allow: ['a'],
    };
    const over: Config = { rules: { 'long-subject': { severity: 'error' } }, allow: ['b'], failOn: 10 };
    assert.deepEqual(mergeConfigs(base, over), {
      rules: {
        shouting: { severity: 'off' },
        'long-subject': { severity: 'error', options: { maximum: 60 } },
      },
      allow: ['a', 'b'],
      failOn: 10,
    });
    const limits = (options: Record<string, number>): Config => ({ rules: { 'long-subject': { options } } });
    assert.deepEqual(mergeConfigs(limits({ a: 1, b: 1 }), limits({ b: 2 })), limits({ a: 1, b: 2 }));
    const ignoring = (...ignore: string[]): Config => ({ rules: {}, ignore });
    assert.deepEqual(mergeConfigs(ignoring('a'), ignoring('!b')).ignore, ['a', '!b']);
    const allowing = (count: number): Config => ({ rules: {}, allow: Array(count).fill('a') });
    assert.equal(mergeConfigs(allowing(3000), allowing(3000)).allow?.length, 5000);
  });
});

describe('globs', () => {
  it('match names wherever they are, unless a slash says where', () => {
    assert.equal(matches('a/b/c.html', ['*.html']), true);
    assert.equal(matches('a/b/c.html', ['b/*.html']), false);
    for (const glob of ['a/*.html', './a/*.html', '/a/*.html']) {
      assert.equal(matches('a/c.html', [glob]), true, glob);
      assert.equal(matches('b/a/c.html', [glob]), false, glob);
    }
  });

  it('match hidden files, and upper case', () => {
    assert.equal(matches('.github/mail/A.HTML', ['**/mail/*.html']), true);
  });

  it('take out again what one after “!” matches', () => {
    assert.equal(matches('a/b.md', ['a/**', '!*.md']), false);
    assert.equal(matches('a/b.md', ['!*.md', 'a/**']), true);
    assert.equal(matches('a/b.md', []), false);
  });

  it('mean the same after thousands of others', () => {
    for (let number = 0; number < 2500; number++) {
      assert.equal(matches(`mail-${number}.html`, [`mail-${number}.*`]), true);
      assert.equal(matches(`mail-${number}.html`, [`post-${number}.*`]), false);
    }
  });
});

describe('a chain of configuration files', () => {
  const load = (files: Record<string, string>) =>
    loadConfigChain('a.json', {
      read: async (place) => files[place],
      resolve: (_, path) => path,
      key: (place) => place,
    });

  it('reads what a file extends, nearest last', async () => {
    const chain = await load({
      'a.json': '{ "extends": ["b.json", "c.json"], "rules": { "shouting": "error" } }',
      'b.json': '{ "rules": { "shouting": "off", "missing-alt": "off" } }',
      'c.json': '{ "rules": { "missing-alt": "info" } }',
    });
    assert.deepEqual(chain?.config.rules, {
      shouting: { severity: 'error' },
      'missing-alt': { severity: 'info' },
    });
    assert.deepEqual(chain?.places, ['a.json', 'b.json', 'c.json']);
  });

  it('tells what is missing, circular or wrong, with its file', async () => {
    const chain = await load({
      'a.json': '{ "extends": ["b.json", "no.json"] }',
      'b.json': '{ "extends": "a.json", "x": 1 }',
    });
    const told = chain?.problems.map(({ place, span, source, message }) => [
      place,
      source.slice(span.start, span.end),
      render(message),
    ]);
    assert.deepEqual(told, [
      ['b.json', '"x"', 'There is no setting “x”.'],
      ['b.json', '"a.json"', '“a.json” extends this file, too. Remove one of the two “extends”.'],
      ['a.json', '"no.json"', 'The file “no.json” in “extends” doesn’t exist.'],
    ]);
  });

  it('points at each name of a file it extends, not at the same text elsewhere', async () => {
    const source = '{ "allow": ["no.json"], "extends": ["no.json", "no\\u002ejson"] }';
    const chain = await load({ 'a.json': source });
    const [first, second] = [source.lastIndexOf('"no.json"'), source.indexOf('"no\\u')];
    assert.deepEqual(
      chain?.problems.map(({ span }) => span),
      [
        { start: first, end: first + 9 },
        { start: second, end: second + 14 },
      ],
    );
  });

  it('is nothing where there is no file', async () => {
    assert.equal(await load({}), undefined);
  });

  it('reads each file once, in whatever order it is extended', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `${index}.json`);
    const reads: string[] = [];
    const chain = await loadConfigChain('0.json', {
      read: async (place) => {
        reads.push(place);
        const next = names[names.indexOf(place) + 1];
        const extended = next ? `"extends": ["${next}", "${next}"], ` : '';
        return `{ ${extended}"allow": ["${place}"] }`;
      },
      resolve: (_, path) => path,
      key: (place) => place,
    });
    assert.deepEqual(reads, names);
    assert.deepEqual(chain?.config.allow, names.toReversed());
    assert.deepEqual(chain?.problems, []);
  });

  it('has a file that comes up twice hold as if it were read again', async () => {
    const chain = await load({
      'a.json': '{ "extends": ["b.json", "c.json"] }',
      'b.json': '{ "extends": "base.json", "rules": { "shouting": "error", "missing-alt": "error" } }',
      'c.json': '{ "extends": "base.json", "rules": { "missing-alt": "info" } }',
      'base.json': '{ "rules": { "shouting": "off" } }',
    });
    assert.deepEqual(chain?.config.rules, {
      shouting: { severity: 'off' },
      'missing-alt': { severity: 'info' },
    });
  });

  it('is made of 64 files at most', async () => {
    const reads: string[] = [];
    const list = Array.from({ length: 100_000 }, (_, index) => `"${index}"`).join(',');
    const chain = await loadConfigChain('a.json', {
      read: async (place) => {
        reads.push(place);
        return place === 'a.json' ? `{ "extends": [${list}] }` : undefined;
      },
      resolve: (_, path) => path,
      key: (place) => place,
    });
    assert.equal(reads.length, 64);
    assert.equal(
      render(chain?.problems.at(-1)?.message ?? text``),
      'Only 64 files are read. This one and the rest are ignored.',
    );
  });

  it('goes on without a file that is not read, and says why', async () => {
    const chain = await loadConfigChain('a.json', {
      read: async (place) =>
        place === 'a.json'
          ? '{ "extends": ["big.json", "pipe", "../up.json", "locked.json", "dir", "bad:"], "preset": "transactional" }'
          : UNREAD[place],
      resolve: (_, path) => (path === 'bad:' ? undefined : path),
      key: (place) => place,
    });
    assert.equal(chain?.config.preset, 'transactional');
    assert.deepEqual(
      chain?.problems.map(({ message }) => render(message)),
      [
        '“big.json” is not used: it is larger than 1 MB.',
        '“pipe” is not used: it isn’t a regular file.',
        '“../up.json” is not used: files outside an untrusted workspace are not read.',
        '“locked.json” is not used: it can’t be read.',
        '“dir” is not used: it is a folder.',
        'The file “bad:” in “extends” doesn’t exist.',
      ],
    );
  });

  it('tells a hundred problems, and how many more there are', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => `"zzz${index}": 1`).join(',');
    for (const source of [`{${many}}`, `{${',]'.repeat(2000)}`, `{ "overrides": [${'{},'.repeat(2000)}] }`]) {
      const chain = await load({ 'a.json': source });
      assert.equal(chain?.problems.length, 101);
      assert.match(render(chain?.problems.at(-1)?.message ?? text``), /^Not listed here: [\d,]+ more\.$/);
    }
  });

  it('has one problem with what is too large, too deep, or no configuration at all', async () => {
    for (const [source, said] of [
      [`{ "allow": ["${'x'.repeat(1_100_000)}"] }`, 'The configuration is larger than 1 MB.'],
      ['{"rules":'.repeat(20_000), 'This is nested too deeply. No setting is more than 20 levels deep.'],
      ['password = s3cr3t\nuser = me\n', 'This isn’t valid JSON.'],
      ['[default]\nkey = [s3cr3t\n', 'This isn’t valid JSON.'],
    ] as const) {
      const chain = await load({ 'a.json': source });
      assert.deepEqual(
        chain?.problems.map(({ message }) => render(message)),
        [said],
      );
    }
  });

  it('repeats nothing of a file that is another’s, or no configuration', async () => {
    const files: Readonly<Record<string, string>> = {
      'a.json': '{ "extends": ["other.json", "secret"] }',
      'other.json': '{ "hunter2": "hunter3", "rules": { "hunter4": 1 }, "hunter2": 1, "extends": "hunter5" }',
      secret: '//registry.example.com/:_authToken=hunter6',
    };
    const chain = await loadConfigChain('a.json', {
      read: async (place) => files[place],
      resolve: (_, path) => path,
      key: (place) => place,
      isForeign: (place) => place === 'other.json',
    });
    const problems = chain?.problems ?? [];
    assert.ok(problems.length > 4);
    assert.ok(problems.every(({ isSecret, place }) => isSecret && place !== 'a.json'));
    assert.doesNotMatch(problems.map(({ message }) => render(message)).join('\n'), /hunter/);
  });

  it('tells a name that is there twice, and has the last one count', () => {
    const source = '{ "preset": "marketing", "preset": "transactional", "preset": "cold-outreach" }';
    assert.equal(parseConfig(source).config.preset, 'cold-outreach');
    assert.deepEqual(problemsOf(source), ['"preset" → “preset” is set twice. Only the last value is used.']);
  });

  it('comes to no more than anybody could wait for', async () => {
    const many = JSON.stringify(Array.from({ length: 60_000 }, (_, index) => `phrase ${index}`));
    let reads = 0;
    const chain = await loadConfigChain('0', {
      read: async (place) => {
        reads++;
        return `{ "allow": ${many}, "extends": "${Number(place) + 1}" }`;
      },
      resolve: (_, path) => path,
      key: (place) => place,
    });
    assert.ok(reads < 10);
    assert.equal(chain?.config.allow?.length, 5000);
    assert.ok(chain.problems.some(({ message }) => render(message).includes('exceed 4 MB')));
    assert.ok(chain.problems.some(({ message }) => render(message).includes('more than 5,000 phrases')));
  });

  it('leaves out overrides whose globs come to more than anybody could wait for', async () => {
    const override = `{ "files": ["${'*a'.repeat(400)}"], "preset": "marketing" }`;
    const chain = await load({ 'a.json': `{ "overrides": [${Array(300).fill(override).join(',')}] }` });
    assert.ok((chain?.config.overrides?.length ?? 0) < 130);
    assert.match(
      render(chain?.problems[0]?.message ?? text``),
      /^The globs exceed 100,000 characters in total/,
    );
  });
});

const UNREAD: Readonly<Record<string, UnreadFile>> = {
  'big.json': { refused: 'too-large' },
  pipe: { refused: 'no-file' },
  dir: { refused: 'folder' },
  '../up.json': { refused: 'outside' },
  'locked.json': { refused: 'unreadable' },
};
