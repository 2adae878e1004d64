import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../../src/core/dns/question.ts';
import { deadDomainsOf } from '../../../src/core/recipients/dead-domains.ts';

const NONE: Answer = { status: 'no-records' };
const LATE: Answer = { status: 'unknown', reason: 'timed-out' };

/** What a zone says; what it does not know has no records. */
function asked(domains: readonly string[], zone: Readonly<Record<string, Answer>>) {
  const questions: Question[] = [];
  const found = answered(deadDomainsOf(domains), (question) => {
    questions.push(question);
    return zone[`${question.type} ${question.name}`] ?? NONE;
  });
  return {
    ...found,
    dead: Object.fromEntries(found.dead),
    questions: questions.map(({ type, name }) => `${type} ${name}`),
  };
}

const host = (data: string): Answer => ({ status: 'found', records: [{ data }] });

describe('a domain', () => {
  it('is alive with a mail server, or without one by its address', () => {
    const zone = {
      'MX a.com': host('mx.a.com'),
      'A b.com': host('192.0.2.1'),
      'AAAA c.com': host('2001:db8::1'),
      'A d.com': LATE,
      'AAAA d.com': host('2001:db8::1'),
    };
    const { dead, unknown } = asked(['a.com', 'b.com', 'c.com', 'd.com'], zone);
    assert.deepEqual({ dead, unknown }, { dead: {}, unknown: [] });
  });

  it('is dead where it does not exist, says so, or has no server', () => {
    const zone = { 'MX a.com': { status: 'no-name' }, 'MX b.com': host(''), 'MX c.com': host('.') } as const;
    assert.deepEqual(asked(['a.com', 'b.com', 'c.com', 'd.com'], zone).dead, {
      ...{ 'a.com': 'no-name', 'b.com': 'null-mx', 'c.com': 'null-mx', 'd.com': 'no-server' },
    });
  });

  it('is never dead where nobody answers', () => {
    const refused: Answer = { status: 'unknown', reason: 'server-failure' };
    const { dead, unknown } = asked(['a.com', 'b.com', 'c.com'], {
      'MX a.com': LATE,
      'MX b.com': refused,
      'A c.com': LATE,
    });
    assert.deepEqual(dead, {});
    assert.deepEqual(unknown, ['a.com', 'b.com', 'c.com']);
  });

  it('is asked about by its MX records, and only without any by its addresses', () => {
    assert.deepEqual(asked(['a.com', 'b.com'], { 'MX a.com': host('mx.a.com') }).questions, [
      ...['MX a.com', 'MX b.com', 'A b.com', 'AAAA b.com'],
    ]);
  });
});
