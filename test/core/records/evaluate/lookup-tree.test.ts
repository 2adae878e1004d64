import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../../../src/core/dns/question.ts';
import { lookupTree } from '../../../../src/core/records/evaluate/lookup-tree.ts';
import type { SpfVisit } from '../../../../src/core/records/evaluate/outcome.ts';
import { parseSpf } from '../../../../src/core/records/spf/parse.ts';
import { zoneAnswers } from '../../../support/zone.ts';

const spf = (text: string) => ({ TXT: [text] });

describe('the tree of lookups', () => {
  it('counts every term that asks, whoever sends', () => {
    const zone = zoneAnswers({
      'example.com': spf('v=spf1 a mx include:a.example ip4:192.0.2.1 exists:%{i}.example.com ~all ptr'),
      'a.example': spf('v=spf1 include:b.example redirect=c.example'),
      'b.example': spf('v=spf1 ip4:192.0.2.2 -all include:never.example'),
      'c.example': spf('v=spf1 a:mail.c.example redirect=b.example'),
    });
    const { visit, isComplete, hasLoop } = answered(lookupTree('example.com'), zone);
    assert.deepEqual([visit.lookups, isComplete, hasLoop], [8, true, false]);
    assert.deepEqual(
      visit.terms.map(({ term, lookups }) => `${term.text} ${lookups}`),
      ['a 1', 'mx 1', 'include:a.example 5', 'exists:%{i}.example.com 1'],
    );
  });

  it('says what it takes at least where not all records are known', () => {
    const record = parseSpf(
      'v=spf1 include:known.example include:unknown.example include:%{d2}.example -all',
    );
    const known = zoneAnswers({ 'known.example': spf('v=spf1 a mx -all') });
    const offline = (question: Question): Answer =>
      question.name === 'known.example' ? known(question) : { status: 'unknown', reason: 'not-asked' };
    const { visit, isComplete } = answered(lookupTree('example.com', { record }), offline);
    assert.deepEqual([visit.lookups, isComplete], [5, false]);
    assert.deepEqual(
      visit.terms.map((lookup) => lookup.visit?.reason),
      [undefined, 'no-answer', 'macro'],
    );
  });

  it('ends where a record includes itself', () => {
    const zone = zoneAnswers({
      'a.example': spf('v=spf1 include:B.example mx -all'),
      'b.example': spf('v=spf1 redirect=a.example.'),
    });
    const { visit, hasLoop } = answered(lookupTree('a.example'), zone);
    assert.deepEqual([visit.lookups, hasLoop], [3, true]);
  });

  it('ends where records name ever more of them', () => {
    let asked = 0;
    const endless = ({ name }: Question): Answer => {
      asked++;
      const terms = Array.from({ length: 20 }, (_, index) => `include:x${index}.${name}`);
      return { status: 'found', records: [{ data: `v=spf1 ${terms.join(' ')} -all` }] };
    };
    const { isComplete } = answered(lookupTree('example.com'), endless);
    assert.equal(isComplete, false);
    assert.ok(asked <= 50, `${asked} questions`);
  });

  it('counts empty answers where hosts are asked for', () => {
    const zone = zoneAnswers({
      'example.com': spf('v=spf1 a a:gone.example mx:gone.example a:six.example include:none.example -all'),
      'six.example': { AAAA: ['2001:db8::1'] },
    });
    assert.equal(answered(lookupTree('example.com', { hosts: true }), zone).visit.voids, 4);
    assert.equal(answered(lookupTree('example.com'), zone).visit.voids, 1);
  });

  it('has a reason where there is no record', () => {
    const reason = (visit: SpfVisit) => visit.reason;
    const zone = zoneAnswers({
      'two.example': { TXT: ['v=spf1 a', 'v=spf1 b'] },
      'none.example': { TXT: ['x'] },
    });
    assert.equal(reason(answered(lookupTree('two.example'), zone).visit), 'several-records');
    assert.equal(reason(answered(lookupTree('none.example'), zone).visit), 'no-record');
  });
});
