import assert from 'node:assert/strict';
import { it } from 'node:test';
import { check, render } from '../../../src/core/index.ts';

it('a component is refused with a sentence where the host has provided no grammar', () => {
  const { refused, findings } = check('export default () => <p>Act now!!!</p>;', { format: 'jsx' });
  assert.equal(
    refused && render(refused),
    'React email can’t be read here: the grammar for it isn’t loaded.',
  );
  assert.deepEqual(findings, []);
});
