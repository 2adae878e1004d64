import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const PAGE = readFileSync('docs/library.md', 'utf8');

test('the example of the library runs as it stands', () => {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(PAGE) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-library-'));
  const file = join(folder, 'example.mts');
  const api = pathToFileURL('src/cli/api.ts').href;
  writeFileSync(file, code.replace("'inboxlint'", `'${api}'`));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /urgent-wording “Act now”/);
  assert.match(stdout, /^<p>Act now!<\/p>$/m);
});

test('the exports that the page names are there', async () => {
  const api: Readonly<Record<string, unknown>> = await import('../../src/cli/api.ts');
  const named = [...PAGE.matchAll(/^\| `(\w+)/gm)].map(([, name = '']) => name);
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((name) => api[name] === undefined),
    [],
  );
});
