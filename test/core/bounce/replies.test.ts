import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { explainText } from '../../../src/core/bounce/index.ts';

/** Replies in the wordings of many servers and languages, by the family that a reader of them would name. */
const REPLIES: Record<string, readonly string[]> = JSON.parse(
  readFileSync(new URL('replies.json', import.meta.url), 'utf8'),
);

describe('a pasted reply', () => {
  for (const [family, replies] of Object.entries(REPLIES)) {
    it(`is known to be about ${family}`, () => {
      const missed = replies.filter((reply) => explained(reply)?.family !== family);
      assert.deepEqual(missed, []);
    });
  }

  it('says that an address is dead only where no such address is what it says', () => {
    const { address: _, ...others } = REPLIES;
    const dropped = Object.values(others)
      .flat()
      .filter((reply) => explained(reply)?.keep === false && !/null ?mx|tenant/i.test(reply));
    assert.deepEqual(dropped, []);
  });

  it('stays unknown where its words say nothing', () => {
    const silent = [
      '550 5.7.1 No',
      '554 Transaction failed',
      '550 5.0.0 See https://example.com/too-large/policy',
    ];
    for (const reply of silent) assert.equal(explained(reply)?.cause, 'unknown', reply);
  });
});

function explained(reply: string) {
  return explainText(reply)[0]?.recipients[0];
}
