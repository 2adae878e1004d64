import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { rules } from '../../src/core/index.ts';
import { withoutExamples, withoutExamplesIn } from '../../tools/build/slim.ts';

/** What esbuild makes of an entry point, and what it complains of. */
async function bundled(entry: string): Promise<{ code: string; faults: readonly string[] }> {
  try {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      packages: 'external',
      plugins: [withoutExamples],
      logLevel: 'silent',
    });
    return { code: outputFiles[0]?.text ?? '', faults: [] };
  } catch (error) {
    return { code: '', faults: error instanceof Error ? [error.message] : [] };
  }
}

describe('a bundle without examples', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inboxlint-slim-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** A copy of the rules in which one file reads otherwise. */
  async function withRule(changed: string, change: (source: string) => string): Promise<string> {
    const home = await mkdtemp(join(folder, 'src-'));
    const sources = globSync('src/core/**/*.ts');
    for (const path of sources) {
      const source = await readFile(path, 'utf8');
      const copy = join(home, path);
      await mkdir(dirname(copy), { recursive: true });
      await writeFile(copy, path.endsWith(changed) ? change(source) : source);
    }
    return join(home, 'src/core/index.ts');
  }

  it('holds every rule and none of their drafts', async () => {
    const { code, faults } = await bundled('src/core/index.ts');
    assert.deepEqual(faults, []);
    assert.equal(code.match(/^ +examples: \[\],?$/gm)?.length, rules.length);
    assert.equal(code.includes('⟦'), false);
  });

  it('is not made where a rule keeps its examples', async () => {
    const whole = await bundled(await withRule('nothing', (source) => source));
    assert.deepEqual(whole.faults, []);
    const kept = await bundled(
      await withRule('/shouting.ts', (source) =>
        source.replace('examples: [', 'examples: [ ').replace(/\n {2}\],\n/g, '\n    ],\n'),
      ),
    );
    assert.equal(kept.code, '');
    assert.match(
      kept.faults.join(),
      new RegExp(`${rules.length - 1} files of rules .* ${rules.length} rules`),
    );
  });

  it('is not made where a rule stands elsewhere', async () => {
    const entry = await withRule('/core/rules/index.ts', (source) =>
      source.replace(/'\.\/typography\/shouting\.ts'/, "'../shouting.ts'"),
    );
    const rule = await readFile('src/core/rules/typography/shouting.ts', 'utf8');
    await writeFile(
      join(dirname(entry), 'shouting.ts'),
      rule.replaceAll("'../../", "'./").replaceAll("'../", "'./rules/"),
    );
    const { faults } = await bundled(entry);
    assert.match(faults.join(), new RegExp(`${rules.length - 1} files of rules`));
  });
});

describe('the list of examples of a rule', () => {
  for (const [layout, source, slim] of [
    ['emptied on one line', "  examples: [{ draft: 'a]' }],\n  check", '  examples: [],\n  check'],
    [
      'on many',
      "  examples: [\n    { draft: ']' },\n    [\n    ],\n  ],\n  check",
      '  examples: [],\n  check',
    ],
    ['left alone where there is none', '  weight: 1,\n', '  weight: 1,\n'],
    [
      'left alone where it never ends',
      "  examples: [\n    { draft: 'a' },\n",
      "  examples: [\n    { draft: 'a' },\n",
    ],
  ] as const) {
    it(`is ${layout}`, () => {
      assert.equal(withoutExamplesIn(source), slim);
    });
  }
});
