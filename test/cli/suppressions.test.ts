import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../../src/core/index.ts';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const FILE = 'inboxlint-suppressions.json';
const OLD = 'Dear friend,\n\nour shop opens!!! Act now!!!\n';
const ERROR = '--rule=repeated-punctuation:error';

/** What the file says, by draft and rule. */
async function recorded(
  cwd: string,
  file = FILE,
): Promise<Record<string, Record<string, { count: number }>>> {
  return JSON.parse(await readFile(join(cwd, file), 'utf8'));
}

describe('suppressions', () => {
  it('let old problems pass, fail on a new one, and shrink when one is fixed', async () => {
    const cwd = await folder({ 'emails/a.txt': OLD, 'emails/b.txt': 'Hello!!!\n' });
    assert.equal((await run([ERROR, 'emails'], { cwd })).code, 1);
    const first = await run([ERROR, '--suppress-all', 'emails'], { cwd });
    assert.deepEqual([first.code, first.err], [0, '']);
    const before = await recorded(cwd);
    assert.deepEqual(before['emails/b.txt'], { 'repeated-punctuation': { count: 1 } });
    assert.deepEqual(before['emails/a.txt']?.['repeated-punctuation'], { count: 2 });
    assert.deepEqual(Object.keys(before), ['emails/a.txt', 'emails/b.txt']);

    const { code, out } = await run([ERROR, 'emails'], { cwd });
    assert.equal(code, 0);
    assert.match(
      out,
      /^No problems in 2 drafts\.\nScores, lower is better: 2 clean\.\n\d suppressed problems not shown\.$/m,
    );

    await writeFile(join(cwd, 'emails/b.txt'), 'Hello!!! Bye!!!\n');
    const failing = await run([ERROR, '--format=unix', 'emails'], { cwd });
    assert.equal(failing.code, 1);
    assert.deepEqual(failing.out.match(/^emails\/.\.txt:\d+:\d+/gm), [
      'emails/b.txt:1:6',
      'emails/b.txt:1:13',
    ]);

    await writeFile(join(cwd, 'emails/b.txt'), 'Hello!!!\n');
    await writeFile(join(cwd, 'emails/a.txt'), OLD.replace('!!!', '.'));
    const stale = await run([ERROR, 'emails'], { cwd });
    assert.deepEqual(
      [stale.code, stale.err],
      [
        2,
        'error  1 suppressed problem is no longer there. Run with --prune-suppressions to update the file.\n',
      ],
    );
    assert.equal((await run([ERROR, '--pass-on-unpruned-suppressions', 'emails'], { cwd })).code, 0);
    assert.equal((await run([ERROR, '--prune-suppressions', 'emails'], { cwd })).code, 0);
    assert.deepEqual((await recorded(cwd))['emails/a.txt']?.['repeated-punctuation'], { count: 1 });
    assert.equal((await run([ERROR, 'emails'], { cwd })).code, 0);
  });

  it('leave the score that the draft would have without the old problems', async () => {
    const cwd = await folder({ 'emails/a.txt': OLD });
    await run(['--suppress-rule=repeated-punctuation', 'emails'], { cwd });
    assert.deepEqual(await recorded(cwd), { 'emails/a.txt': { 'repeated-punctuation': { count: 2 } } });
    const [draft] = JSON.parse((await run(['--format=json', 'emails'], { cwd })).out).drafts;
    const turnedOff = await folder({ 'emails/a.txt': OLD });
    const [other] = JSON.parse(
      (await run(['--format=json', '--rule=repeated-punctuation:off', 'emails'], { cwd: turnedOff })).out,
    ).drafts;
    assert.deepEqual([draft.suppressed, draft.score, draft.points], [2, other.score, other.points]);
    assert.deepEqual(draft.findings, other.findings);
  });

  it('need the directives that were needed before', () => {
    const source =
      '<!-- inboxlint-disable-next-line repeated-punctuation -->\n<p>Hello!!!</p>\n<p>Bye!!!</p>\n';
    const { findings } = check(source, { format: 'html', except: ['repeated-punctuation'] });
    assert.deepEqual(
      findings.filter(({ rule }) => /repeated|unneeded/.test(rule)),
      [],
    );
  });

  it('are recorded rule by rule and draft by draft, and keep what other runs recorded', async () => {
    const cwd = await folder({ 'emails/a.txt': OLD, 'emails/b.txt': 'Hello!!!\n' });
    await run(['--suppress-rule=repeated-punctuation', 'emails/b.txt'], { cwd });
    await run(['--suppress-rule=impersonal-greeting', '--suppress-rule', 'urgent-wording', 'emails/a.txt'], {
      cwd,
    });
    assert.deepEqual(await recorded(cwd), {
      'emails/a.txt': { 'impersonal-greeting': { count: 1 }, 'urgent-wording': { count: 1 } },
      'emails/b.txt': { 'repeated-punctuation': { count: 1 } },
    });
    const checked = await run(['--format=unix', 'emails/a.txt'], { cwd });
    assert.deepEqual([checked.code, checked.err], [0, '']);
    assert.deepEqual(checked.out.match(/(?<=\/)[a-z-]+(?=\]$)/gm), [
      'repeated-punctuation',
      'repeated-punctuation',
    ]);
  });

  it('lose the drafts that are gone when they are pruned, and keep those that were not checked', async () => {
    const cwd = await folder({
      'emails/a.txt': OLD,
      'emails/b.txt': 'Hello!!!\n',
      'emails/c.txt': 'Hello!!!\n',
    });
    await run(['--suppress-all', 'emails'], { cwd });
    await rm(join(cwd, 'emails/a.txt'));
    assert.equal((await run(['--prune-suppressions', 'emails/b.txt'], { cwd })).code, 0);
    assert.deepEqual(Object.keys(await recorded(cwd)), ['emails/b.txt', 'emails/c.txt']);
  });

  it('are in a file of another name, from which paths are counted', async () => {
    const cwd = await folder({ 'emails/a.txt': 'Hello!!!\n', 'ci/empty.txt': '' });
    const location = '--suppressions-location=ci/old.json';
    const missing = await run([location, 'emails'], { cwd });
    assert.equal(missing.code, 2);
    assert.match(missing.err, /ci\/old\.json: no such file\. Create it with --suppress-all/);
    await run([location, '--suppress-all', 'emails'], { cwd });
    assert.deepEqual(Object.keys(await recorded(cwd, 'ci/old.json')), ['../emails/a.txt']);
    const inside = await run(['--suppressions-location=../ci/old.json', ERROR, '.'], {
      cwd: join(cwd, 'emails'),
    });
    assert.equal(inside.code, 0);
  });

  const broken = [
    '{',
    '[]',
    '{"a":[]}',
    '{"a":{"b":1}}',
    '{"a":{"b":{"count":0}}}',
    '{"a":{"b":{"count":1,"more":1}}}',
  ];
  for (const content of broken) {
    it(`check nothing where the file is broken: ${content}`, async () => {
      const cwd = await folder({ 'a.txt': OLD, [FILE]: content });
      const { code, out, err } = await run(['--fix', 'a.txt'], { cwd });
      assert.deepEqual([code, out], [2, '']);
      assert.match(
        err,
        /^error {2}inboxlint-suppressions\.json: it (?:is not valid JSON|must list drafts, rules and counts)/,
      );
      assert.equal(await readFile(join(cwd, 'a.txt'), 'utf8'), OLD);
    });
  }

  for (const args of [
    ['--suppress-all', '--prune-suppressions'],
    ['--suppress-all', '--suppress-rule=missing-alt'],
    ['--suppress-rule=mising-alt'],
  ]) {
    it(`refuse ${args.join(' ')}`, async () => {
      const { code, out, err } = await run([...args, 'a.txt']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /not both|Did you mean missing-alt\?/);
    });
  }
});
