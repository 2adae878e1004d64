import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { isGitIgnored, readGitignore } from '../../../src/core/config/gitignore.ts';

const IGNORES: Readonly<Record<string, string>> = {
  '': '# built\n/dist\n*.tmp.html\n!keep.tmp.html\nbuild/\nlogs/*\n!logs/mail.txt\nsp\\ ace.txt\n',
  emails: '!old.tmp.html\n/drafts/\nsub/inner.html\n',
  'emails/sub': '*\n!*.md\n',
  'build/kept': '!*\n',
};
const PATHS = [
  'a.html',
  'dist/a.html',
  'emails/dist/a.html',
  'a.tmp.html',
  'keep.tmp.html',
  'emails/old.tmp.html',
  'emails/a.tmp.html',
  'emails/drafts/a.html',
  'drafts/a.html',
  'emails/sub/inner.html',
  'emails/sub/a.md',
  'emails/sub/a.html',
  'build/kept/a.html',
  'emails/build/a.html',
  'logs/mail.txt',
  'logs/other.txt',
  'sp ace.txt',
  'emails/[a].html',
];

describe('what git leaves out', () => {
  it('passes over lines that would take for ever', () => {
    const name = 'a'.repeat(200);
    const rules = readGitignore(`${'*a'.repeat(12)}b\n${'**/a/'.repeat(9)}b\n*.log\n/a/**/b/*.html\n`);
    const leaves = (path: string) => isGitIgnored(path, (folder) => (folder === '' ? rules : undefined));
    assert.equal(leaves(`${name}.html`), false);
    assert.equal(leaves(`${'a/'.repeat(60)}c`), false);
    assert.equal(leaves('x/y.log'), true);
    assert.equal(leaves('a/x/y/b/c.html'), true);
  });

  it('is said by lines of a bounded length, with as many stars as are quick to match', () => {
    const [short, long] = ['a'.repeat(1000), 'b'.repeat(1001)];
    const lines = [
      short,
      long,
      'c*c*c*c',
      'd*d*d*d*d',
      '**/e/**/e/**/e',
      '**/f/**/f/**/f/**',
      '#g',
      ' ',
      'H',
      '*#',
    ];
    const rules = readGitignore(`\uFEFF${lines.join('\r\n')}`);
    for (const [path, isOut] of [
      [short, true],
      [long, false],
      ['cxcxcxc', true],
      ['dxdxdxdxd', false],
      ['x/e/y/e/z/e', true],
      ['x/f/y/f/z/f/a', false],
      ['#g', false],
      ['H', true],
      ['h', false],
      ['x#', true],
    ] as const)
      assert.equal(
        isGitIgnored(path, () => rules),
        isOut,
        path.slice(0, 20),
      );
    const folders = readGitignore('dist/\ni*i*i*i*i/i\n');
    for (const [path, isOut] of [
      ['dist', false],
      ['dist/', true],
      ['a/dist/', true],
      ['a/dist/b', true],
      ['ixixixixi/i', false],
    ] as const)
      assert.equal(
        isGitIgnored(path, (folder) => (folder === '' ? folders : undefined)),
        isOut,
        path,
      );
    const many = readGitignore(`${'# note\n'.repeat(5)}${'x\n'.repeat(1999)}y\nz\n`);
    assert.deepEqual(
      ['y', 'z'].map((path) => isGitIgnored(path, () => many)),
      [true, false],
    );
  });

  it('is what git says', (test) => {
    const home = mkdtempSync(join(tmpdir(), 'inboxlint-ignored-'));
    test.after(() => rmSync(home, { recursive: true, force: true }));
    if (spawnSync('git', ['init', '-q', home]).status !== 0) return test.skip('there is no git');
    for (const [folder, text] of Object.entries(IGNORES)) put(join(home, folder, '.gitignore'), text);
    for (const path of PATHS) put(join(home, path), '');
    const { stdout } = spawnSync('git', ['check-ignore', '-z', '--stdin'], {
      cwd: home,
      input: PATHS.join('\0'),
      encoding: 'utf8',
    });
    const rules = new Map(Object.entries(IGNORES).map(([folder, text]) => [folder, readGitignore(text)]));
    const ignored = PATHS.filter((path) => isGitIgnored(path, (folder) => rules.get(folder)));
    assert.deepEqual(ignored, stdout.split('\0').filter(Boolean));
    assert.ok(ignored.length > 5 && ignored.length < PATHS.length);
  });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
