import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generated, leftOver } from '../../tools/generate/generate.ts';

describe('generated files', () => {
  it('are what “npm run generate” writes', async () => {
    const stale = [...(await generated())]
      .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
      .map(([path]) => path);
    assert.deepEqual(stale, []);
  });

  it('no page is left of a rule that is gone', async () => {
    assert.deepEqual(await leftOver(), []);
  });
});
