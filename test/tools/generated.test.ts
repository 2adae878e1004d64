import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generated, leftOver } from '../../tools/generate/generate.ts';

describe('generated files', async () => {
  for (const [path, text] of await generated()) {
    it(`${path} is what “npm run generate” writes`, () => {
      assert.equal(readFileSync(path, 'utf8'), text);
    });
  }

  it('no page is left of a rule that is gone', async () => {
    assert.deepEqual(await leftOver(), []);
  });
});
