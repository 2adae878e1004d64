import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as bounces from '../../../src/core/bounce/index.ts';
import { bounceAnswer } from '../../../src/vscode/assistant/bounce-answer.ts';
import { readBouncesRequest } from '../../../src/vscode/bounces/panel/request.ts';
import { bounceMessage, UNKNOWN, WAITING, WITHOUT_DMARC } from '../../support/bounce-message.ts';

const answer = (source: string) => JSON.stringify(bounceAnswer(source, bounces));

describe('what an assistant is told of a bounce', () => {
  const told = answer(bounceMessage([WAITING, UNKNOWN, WITHOUT_DMARC]));

  it('names causes, codes and what to do', () => {
    for (const part of [
      '"cause":"dmarc-failed"',
      '"code":550',
      '"status":"5.7.26"',
      '"provider":"google"',
      '"keep":false',
    ])
      assert.ok(told.includes(part), `${part} in ${told}`);
  });

  it('has no address in it, and none of the server’s words', () => {
    for (const part of ['@', 'bob', 'virtual mailbox table'])
      assert.ok(!told.includes(part), `no ${part} in ${told}`);
  });

  it('says of other texts that they are no bounce', () => {
    assert.deepEqual(JSON.parse(answer('Shall we meet on Tuesday?')), { kind: 'none', causes: [] });
  });

  it('has the line of the first reply', () => {
    const source = bounceMessage([UNKNOWN]);
    const line = source.slice(0, source.indexOf('550 5.1.1')).split('\n').length;
    assert.ok(answer(source).includes(`"line":${line}`));
  });
});

describe('requests of the panel', () => {
  it('are read, and nothing else is', () => {
    assert.deepEqual(readBouncesRequest({ type: 'reveal', at: 3, more: 1 }), { type: 'reveal', at: 3 });
    assert.deepEqual(readBouncesRequest({ type: 'copy' }), { type: 'copy' });
    for (const value of [
      undefined,
      'copy',
      {},
      { type: 'remove' },
      { type: 'reveal', at: 'x' },
      { type: 'run', at: 1 },
    ])
      assert.equal(readBouncesRequest(value), undefined);
  });
});
