import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { changedLines } from '../../src/cli/line-diff.ts';
import { patchOf } from '../../src/cli/patch.ts';
import { useProgram } from '../support/cli-program.ts';
import { fc } from '../support/properties.ts';

const { run, folder } = useProgram();

/** Few different lines, so that many are repeated, and hostile ones among them. */
const line = fc.constantFrom(
  'a',
  'b',
  'c',
  '',
  'd\r',
  '-a',
  '+b',
  '@@ -1 +1 @@',
  '\\ No newline',
  'é ',
  '\0',
  ' a',
);
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
  .map(([lines, isEnded]) => lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : ''));
/** A text and what became of it: some lines of it are others, more or gone. */
const edited = fc
  .tuple(
    fc.array(line, { maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(40), fc.nat(2), fc.array(line, { maxLength: 2 })), { maxLength: 4 }),
  )
  .map(([lines, edits]) => {
    const after = [...lines];
    for (const [at, gone, more] of edits) after.splice(at, gone, ...more);
    return [lines.join('\n'), after.join('\n')] as const;
  });
const pair = fc.oneof(fc.tuple(text, text), edited);

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('the difference between lines', () => {
  it('makes one text of the other, with something equal between changes', () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, after) => {
        const made: string[] = [];
        let at = 0;
        let newAt = 0;
        for (const { start, end, newStart, newEnd } of changedLines(before, after)) {
          assert.ok(start < end || newStart < newEnd);
          assert.ok(at === 0 || start > at);
          assert.equal(start - at, newStart - newAt);
          made.push(...before.slice(at, start), ...after.slice(newStart, newEnd));
          at = end;
          newAt = newEnd;
        }
        made.push(...before.slice(at));
        assert.deepEqual(made, after);
      }),
    );
  });

  it('is as small as what was edited where lines are told apart', () => {
    const before = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    const after = before.with(3, 'other').toSpliced(50, 1).toSpliced(80, 0, 'new', 'newer');
    assert.deepEqual(changedLines(before, after), [
      { start: 3, end: 4, newStart: 3, newEnd: 4 },
      { start: 50, end: 51, newStart: 50, newEnd: 50 },
      { start: 81, end: 81, newStart: 80, newEnd: 82 },
    ]);
  });
});

describe('a patch', () => {
  const names = ['a.txt', 'sp ace/b c.txt', 'é/ö "q".txt', 'back\\slash.txt', '-dash.txt', 'emoji 👋.txt'];

  it('is taken by git, which makes the same bytes of it, whatever the lines and the name', () => {
    const root = mkdtempSync(join(tmpdir(), 'inboxlint-patch-'));
    try {
      git(root, 'init', '-q');
      const cases = fc.sample(pair, { numRuns: 300, seed: 7 }).filter(([before, after]) => before !== after);
      const contents = cases.map(([before, after], index) => ({
        path: `${index}/${names[index % names.length]}`,
        before: Buffer.from(before),
        // The encoding does not matter to a patch.
        after: Buffer.from(after, index % 2 === 0 ? 'utf8' : 'latin1'),
      }));
      // To git an empty file is one that is not there.
      const kept = contents.filter(
        ({ before, after }) => before.length > 0 && after.length > 0 && !before.equals(after),
      );
      assert.ok(kept.length > 100);
      for (const { path, before } of kept) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), before);
      }
      const patch = Buffer.concat(kept.map(({ path, before, after }) => patchOf(path, before, after)));
      writeFileSync(join(root, 'all.diff'), patch);
      git(root, 'apply', '--whitespace=nowarn', 'all.diff');
      for (const { path, after } of kept) assert.deepEqual(readFileSync(join(root, path)), after, path);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('is empty where nothing changed', () => {
    fc.assert(
      fc.property(text, (same) => assert.equal(patchOf('a', Buffer.from(same), Buffer.from(same)).length, 0)),
    );
  });
});

describe('--fix-dry-run', () => {
  it('prints what --fix would change, for git apply, and changes nothing', async () => {
    const files = {
      'emails/a b.html': '<p>Hello!!!</p>\r\n<p>Bye</p>\r\n',
      'emails/é.txt': Buffer.from('\uFEFFGrüße!!!\n', 'utf16le'),
      'emails/m.eml': Buffer.from(
        'Subject: Notes\nContent-Type: text/plain; charset=iso-8859-1\n\nGr\xFC\xDFe!!!',
        'latin1',
      ),
    };
    const cwd = await folder(files);
    git(cwd, 'init', '-q');
    const { code, out, err, bytes } = await run(['--fix-dry-run', 'emails'], { cwd });
    assert.equal(code, 0);
    assert.match(err, /^\d+ problems \(3 fixable with --fix\) in 3 drafts\.$/m);
    assert.match(out, /^diff --git a\/emails\/a b\.html b\/emails\/a b\.html\n/);
    assert.equal(readFileSync(join(cwd, 'emails/a b.html'), 'utf8'), files['emails/a b.html']);
    writeFileSync(join(cwd, 'fixes.diff'), bytes);
    git(cwd, 'apply', '--check', 'fixes.diff');
    git(cwd, 'apply', 'fixes.diff');
    const applied = Object.keys(files).map((name) => readFileSync(join(cwd, name)));
    const fixed = await folder(files);
    await run(['--fix', 'emails'], { cwd: fixed });
    assert.deepEqual(
      applied,
      Object.keys(files).map((name) => readFileSync(join(fixed, name))),
    );
  });

  it('prints nothing where there is nothing to fix', async () => {
    const cwd = await folder({ 'a.txt': 'Hello Anna, see you on Monday.\n' });
    assert.deepEqual(await run(['--fix-dry-run', 'a.txt'], { cwd }).then(({ code, out }) => [code, out]), [
      0,
      '',
    ]);
  });

  for (const args of [
    ['--fix', '--fix-dry-run', 'a.txt'],
    ['--stdin', '--fix-dry-run'],
  ])
    it(`is refused with what contradicts it: ${args.join(' ')}`, async () => {
      const { code, out } = await run(args, { input: 'Hello!!!' });
      assert.deepEqual([code, out], [2, '']);
    });
});
