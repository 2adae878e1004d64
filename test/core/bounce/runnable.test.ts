import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainText } from '../../../src/core/bounce/index.ts';
import { runnable } from '../../../src/core/bounce/runnable.ts';
import { text } from '../../../src/core/text/message.ts';

const STEP = { who: 'sender', text: text`Check it.`, run: 'inboxlint domain' } as const;

describe('the command of a step', () => {
  it('names the domain and the address that the reply names', () => {
    const [bounce] = explainText(
      '550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550-5.7.26 SPF [shop.test] with ip: [203.0.113.7] = did not pass',
    );
    const runs = bounce?.recipients[0]?.steps.flatMap(({ run }) => run ?? []);
    assert.deepEqual(runs, ['inboxlint domain shop.test --ip 203.0.113.7']);
  });

  it('is left out where a shell could read more than a name', () => {
    assert.equal(runnable(STEP, { domain: 'shop.test' }).run, 'inboxlint domain shop.test');
    for (const domain of ['a.test;reboot', '$(x).test', '-rf.test', 'a b', ''])
      assert.equal(runnable(STEP, { domain }).run, undefined, domain);
    assert.equal(runnable(STEP, {}).run, undefined);
    assert.equal(runnable(STEP, { domain: 'a.test', ip: '1;x' }).run, 'inboxlint domain a.test');
  });
});
