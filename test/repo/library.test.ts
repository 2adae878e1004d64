import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkFile, explainRule, fixAll, render } from '../../src/cli/api.ts';

const PAGE = readFileSync('docs/library.md', 'utf8');

/** Runs an example of the page in a folder that has what it reads. */
function ran(index: number) {
  const code = [...PAGE.matchAll(/```js\n([\s\S]*?)```/g)][index]?.[1] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-library-'));
  const file = join(folder, 'example.mts');
  const api = pathToFileURL('src/cli/api.ts').href;
  mkdirSync(join(folder, 'emails'));
  writeFileSync(join(folder, 'emails/welcome.html'), WELCOME);
  writeFileSync(file, code.replace("'inboxlint'", `'${api}'`));
  const tsx = pathToFileURL('node_modules/tsx/dist/loader.mjs').href;
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = ['--import', tsx, ...(code.includes('node:test') ? ['--test'] : []), file];
  return spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder, env });
}

const WELCOME = '<body><p>Hello Ada, the garden opens on Sunday.</p></body>';

test('the example of the library runs as it stands', () => {
  const { status, stdout, stderr } = ran(0);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /urgent-wording “Act now”/);
  assert.match(stdout, /^<p>Act now!<\/p>$/m);
});

test('the example of a test runs as it stands', () => {
  const { status, stdout, stderr } = ran(1);
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /pass 1/);
});

test('a file is checked as the command line checks it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-library-'));
  const draft = join(folder, 'a.eml');
  writeFileSync(
    draft,
    Buffer.from('Subject: News\nContent-Type: text/plain; charset=latin1\n\nCafé!!!\n', 'latin1'),
  );
  const rules = (override: string) =>
    `{ "overrides": [{ "files": ["*.eml"], "rules": { "repeated-punctuation": "${override}" } }], "x": 1 }`;
  writeFileSync(join(folder, '.inboxlintrc.json'), rules('error'));
  const { report, source, options, problems } = await checkFile(draft);
  const [finding] = report.findings.filter(({ rule }) => rule === 'repeated-punctuation');
  assert.equal(finding?.severity, 'error');
  assert.equal(source.slice(finding.span.start, finding.span.end), '!!!');
  assert.match(fixAll(source, options), /Café!\n/);
  assert.deepEqual(
    problems.map(({ message }) => render(message)),
    ['There is no setting “x”.'],
  );
  const without = await checkFile(draft, { config: false });
  assert.equal(
    without.report.findings.find(({ rule }) => rule === 'repeated-punctuation')?.severity,
    'warning',
  );
  await assert.rejects(checkFile(join(folder, 'none.html')), { code: 'ENOENT' });
  await assert.rejects(checkFile(draft, { config: join(folder, 'none.json') }), /no such file/);
});

test('a catalog on disk is checked and fixed as a whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-library-'));
  const catalog = join(folder, 'en.json');
  writeFileSync(catalog, '{ "a": { "body": "One!!!" }, "menu": "Home!!!", "b": { "body": "Two!!!" } }');
  writeFileSync(
    join(folder, '.inboxlintrc.json'),
    '{ "catalogs": [{ "files": "*.json", "body": "*.body" }] }',
  );
  const { report, source, options } = await checkFile(catalog);
  const marks = report.findings.filter(({ rule }) => rule === 'repeated-punctuation');
  assert.deepEqual(
    marks.map(({ span }) => source.slice(span.start - 3, span.end)),
    ['One!!!', 'Two!!!'],
  );
  assert.equal(
    fixAll(source, options),
    '{ "a": { "body": "One!" }, "menu": "Home!!!", "b": { "body": "Two!" } }',
  );
});

test('a rule is explained by its id', () => {
  const explained = explainRule('repeated-punctuation');
  assert.equal(explained?.title, 'Repeated punctuation');
  assert.ok(explained.points > 0);
  assert.match(explained.evidence.join(' '), /^Found in [\d.]+% of spam/);
  assert.deepEqual(explainRule('team-phrase')?.evidence, [
    'Reported because your team’s configuration lists it.',
  ]);
  assert.equal(explainRule('constructor'), undefined);
});

test('the exports that the page names are there', async () => {
  const api: Readonly<Record<string, unknown>> = await import('../../src/cli/api.ts');
  const named = [...PAGE.matchAll(/^\| `([a-z]\w+)/gm)].map(([, name = '']) => name);
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((name) => api[name] === undefined),
    [],
  );
});
