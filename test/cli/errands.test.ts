import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { painter } from '../../src/cli/color.ts';
import { rulePage } from '../../src/cli/rule-page.ts';
import { VERBS } from '../../src/cli/verbs.ts';
import { rules } from '../../src/core/index.ts';
import { underlined, useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const LOUD = 'Hello Anna, our shop opens!!!\n';
const WITH_PRESET = `---\npreset: cold-outreach\n---\n\n${LOUD}`;

describe('--rule-docs', () => {
  it('prints what a rule reports, why, with examples, and how to turn it off', async () => {
    const { code, out, err } = await run(['--rule-docs', 'repeated-punctuation']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /^Repeated punctuation\nrepeated-punctuation · typography · warning · up to [\d.]+ points?\n/,
    );
    assert.match(out, /\nRows of exclamation/);
    assert.match(
      out,
      /\n {4}<p>The sale starts today!!!<\/p>\n {28}\^\^\^\n {2}fixed:\n {4}<p>The sale starts today!<\/p>\n/,
    );
    assert.match(out, /\nNot reported\n\n {2}text:\n {4}Really\?! Yes!\n/);
    assert.match(out, /\{ "rules": \{ "repeated-punctuation": "off" \} \}/);
    assert.match((await run(['--rule-docs=long-subject'])).out, /\nOptions\n\n {2}maximum: .*default 78\)\n/);
  });

  it('has carets under what is reported in an example, for every rule', () => {
    const screen = { out: async () => {}, paint: painter(false), columns: 80, isTerminal: true };
    for (const { id, examples } of rules) {
      const page = rulePage(id, screen);
      assert.doesNotMatch(page, /[⟦⟧]/, id);
      const marked = examples.some(({ draft }) => /⟦[^⟧]/.test(draft));
      assert.equal(/^ +\^[ ^]*$/m.test(page), marked, id);
    }
  });

  it('names the rule that was meant where there is no such rule', async () => {
    const { code, out, err } = await run(['--rule-docs', 'repeated-punctation']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /no rule “repeated-punctation”\. Did you mean repeated-punctuation\?$/m);
  });
});

describe('--rule', () => {
  it('sets the severity of rules for the run, above every configuration', async () => {
    const cwd = await folder({
      'emails/a.txt': LOUD,
      '.inboxlintrc.json':
        '{ "overrides": [{ "files": ["**/*.txt"], "rules": { "repeated-punctuation": "info" } }] }',
    });
    const severities = async (...args: string[]) => {
      const { code, out } = await run(['--format=json', ...args, 'emails'], { cwd });
      const [{ findings }] = JSON.parse(out).drafts;
      return [code, ...findings.map(({ severity }: { severity: string }) => severity)];
    };
    assert.deepEqual(await severities(), [0, 'info']);
    assert.deepEqual(await severities('--rule=repeated-punctuation:error'), [1, 'error']);
    const last = [
      '--rule=repeated-punctuation:error',
      '--rule=missing-alt:info',
      '--rule=repeated-punctuation:off',
    ];
    assert.deepEqual(await severities(...last), [0]);
  });

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['mising-alt:off', /no rule “mising-alt”; did you mean “missing-alt”\?/],
    ['missing-alt:of', /“missing-alt” must be one of: off, info, warning, error\./],
    ['missing-alt', /a rule and its severity, for example missing-alt:off, not “missing-alt”/],
    ['missing-alt:off:1', /a rule and its severity/],
    [':off', /a rule and its severity/],
  ];
  for (const [value, message] of wrong) {
    it(`refuses ${value}`, async () => {
      const { code, out, err } = await run(['--rule', value, 'a.txt']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }
});

describe('--init', () => {
  it('writes a configuration that is right, says so, and leaves one that is there alone', async () => {
    const cwd = await folder({ 'emails/a.txt': 'Hello Anna' });
    const { code, out, err } = await run(['--init'], { cwd });
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Created \.inboxlintrc\.json\./);
    assert.match(out, /\n {2}inboxlint \.\n$/);
    assert.deepEqual([(await run(['.'], { cwd })).code, (await run(['.'], { cwd })).err], [0, '']);
    const place = join(cwd, '.inboxlintrc.json');
    assert.match(await readFile(place, 'utf8'), /\n {2}"preset": "marketing",\n/);
    await writeFile(place, '{}');
    const again = await run(['--init'], { cwd });
    assert.deepEqual([again.code, again.out], [2, '']);
    assert.match(again.err, /\.inboxlintrc\.json already exists/);
    assert.equal(await readFile(place, 'utf8'), '{}');
  });

  it('is not mixed up with a check', async () => {
    const cwd = await folder({ 'a.txt': LOUD });
    const { code, err } = await run(['--init', 'a.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /--init doesn’t check drafts\. Leave out a\.txt\./);
    assert.equal((await run(['a.txt', '--no-config'], { cwd })).code, 0);
  });
});

describe('--print-config', () => {
  const files = {
    'base.json': '{ "preset": "transactional", "rules": { "missing-alt": "off" }, "allow": ["act now"] }',
    'shop/.inboxlintrc.json': `{
      "extends": "../base.json", "failOn": 40,
      "rules": { "long-subject": { "severity": "error", "maximum": 60 } },
      "overrides": [{ "files": ["*.md"], "rules": { "shouting": "info" }, "phrases": [{ "find": "cheap", "use": "fair" }] }],
    }`,
    'shop/a.md': LOUD,
    'shop/b.txt': WITH_PRESET,
  };

  it('prints what holds for a draft, and which files say so', async () => {
    const cwd = await folder(files);
    const { code, out, err } = await run(['--print-config', 'shop/a.md'], { cwd });
    assert.deepEqual([code, err], [0, '']);
    const { rules: set, drafts, ...rest } = JSON.parse(out);
    assert.deepEqual(rest, {
      file: 'shop/a.md',
      configFiles: [
        { path: 'shop/.inboxlintrc.json', extends: ['../base.json'] },
        { path: 'base.json', extends: [] },
      ],
      preset: 'transactional',
      failOn: 40,
      ignore: [],
      allow: ['act now'],
      phrases: [{ find: ['cheap'], use: ['fair'] }],
    });
    assert.ok(drafts.length > 0);
    assert.deepEqual(
      Object.keys(set),
      rules.map(({ id }) => id),
    );
    assert.equal(set['missing-alt'], 'off');
    assert.equal(set.shouting, 'info');
    assert.deepEqual(set['long-subject'], { severity: 'error', maximum: 60 });
  });

  it('knows the preset in the front matter, and what the command line says', async () => {
    const cwd = await folder(files);
    const args = ['--rule=shouting:error', '--fail-on=spam', '--print-config=shop/b.txt'];
    const { preset, failOn, rules: set } = JSON.parse((await run(args, { cwd })).out);
    assert.deepEqual([preset, failOn, set.shouting], ['cold-outreach', 'spam', 'error']);
    const bare = JSON.parse((await run(['--no-config', '--print-config=shop/a.md'], { cwd })).out);
    assert.deepEqual([bare.preset, bare.failOn, bare.configFiles], ['marketing', 'risky', []]);
  });

  it('tells what is wrong with the configuration, and that there is no such draft', async () => {
    const cwd = await folder({ '.inboxlintrc.json': '{ "failOn": "never" }', 'a.txt': LOUD });
    const { code, out, err } = await run(['--print-config', 'a.txt'], { cwd });
    assert.equal(code, 2);
    assert.equal(JSON.parse(out).failOn, 'risky');
    assert.match(err, /^error {2}\.inboxlintrc\.json:1:13: /);
    const missing = await run(['--print-config', 'b.txt'], { cwd });
    assert.deepEqual([missing.code, missing.out], [2, '']);
    assert.match(missing.err, /^error {2}b\.txt: no such file or folder$/m);
  });
});

describe('the help', () => {
  it('fits a terminal, whatever else was asked for', async () => {
    const { code, out } = await run(['--init', 'a.txt', '--help']);
    assert.equal(code, 0);
    const lines = out.trimEnd().split('\n');
    assert.ok(lines.length <= 68, `${lines.length} lines`);
    assert.deepEqual(
      lines.filter((line) => line.length > 80),
      [],
    );
    for (const verb of Object.keys(VERBS)) assert.ok(out.includes(`\n  inboxlint ${verb} `), verb);
    for (const option of ['--rule', '--verbose', '--init', '--print-config', '--rule-docs', 'Exit codes:'])
      assert.ok(out.includes(option), option);
  });
});

describe('a name that a verb could have', () => {
  it('is the name of a file behind ./ and --', async () => {
    const cwd = await folder({ explain: LOUD });
    await mkdir(join(cwd, 'emails'));
    for (const args of [['./explain'], ['--', 'explain']])
      assert.deepEqual(underlined((await run(args, { cwd })).out), ['!!!']);
  });
});
