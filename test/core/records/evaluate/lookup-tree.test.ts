import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../../../src/core/dns/question.ts';
import { lookupTree } from '../../../../src/core/records/evaluate/lookup-tree.ts';
import type { SpfVisit } from '../../../../src/core/records/evaluate/outcome.ts';
import { checkRecords } from '../../../../src/core/records/index.ts';
import { KnownNames } from '../../../../src/core/records/rules/known-names.ts';
import { lookupsOf } from '../../../../src/core/records/rules/lookups.ts';
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

  it('is not complete where one record is not known, or differs by the sender', () => {
    const tree = (text: string) =>
      answered(lookupTree('example.com', { record: parseSpf(text) }), () => ({
        status: 'unknown',
        reason: 'not-asked',
      }));
    assert.equal(tree('v=spf1 include:a.example').isComplete, false);
    const { isComplete, visit } = tree('v=spf1 redirect=%{d2}.example');
    assert.deepEqual([isComplete, visit.lookups, visit.voids], [false, 1, 0]);
    assert.equal(visit.terms[0]?.visit?.domain, '%{d2}.example');
    assert.deepEqual(
      [tree('v=spf1 a ptr moo=x exp=why.example').visit.lookups, tree('v=spf1 mx').isComplete],
      [2, true],
    );
    const missing = answered(lookupTree('example.com'), () => ({ status: 'no-name' }));
    assert.deepEqual([missing.isComplete, missing.visit.voids], [true, 1]);
  });

  it('ends where a record includes itself', () => {
    const zone = zoneAnswers({
      'a.example': spf('v=spf1 include:B.example mx -all'),
      'b.example': spf('v=spf1 redirect=a.example.'),
    });
    const { visit, hasLoop } = answered(lookupTree('a.example'), zone);
    assert.deepEqual([visit.lookups, hasLoop], [3, true]);
    const inner = visit.terms[0]?.visit?.terms[0]?.visit;
    assert.deepEqual(inner, { domain: 'a.example', terms: [], lookups: 0, voids: 0, reason: 'loop' });
  });

  it('ends where records name ever more of them', () => {
    let asked = 0;
    const endless = ({ name }: Question): Answer => {
      asked++;
      const terms = Array.from({ length: 20 }, (_, index) => `include:x${index}.${name}`);
      return { status: 'found', records: [{ data: `v=spf1 ${terms.join(' ')} -all` }] };
    };
    const { isComplete, visit } = answered(lookupTree('example.com'), endless);
    assert.equal(isComplete, false);
    assert.equal(asked, 50);
    assert.equal(visit.terms.at(-1)?.visit?.terms.at(-1)?.visit?.reason, 'too-many-lookups');
  });

  it('counts empty answers where hosts are asked for', () => {
    const zone = zoneAnswers({
      'example.com': spf('v=spf1 a a:gone.example mx:gone.example a:six.example include:none.example -all'),
      'six.example': { AAAA: ['2001:db8::1'] },
    });
    assert.equal(answered(lookupTree('example.com', { hosts: true }), zone).visit.voids, 4);
    assert.equal(answered(lookupTree('example.com'), zone).visit.voids, 1);
  });

  it('asks for hosts what a check would', () => {
    const asked: string[] = [];
    const text = 'v=spf1 a mx ptr exists:x.example a:%{d} exists:a..b.example ~all';
    answered(lookupTree('example.com', { record: parseSpf(text), hosts: true }), ({ name, type }) => {
      asked.push(`${type} ${name}`);
      return { status: 'no-records' };
    });
    assert.deepEqual(asked, ['A example.com', 'AAAA example.com', 'MX example.com', 'A x.example']);
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

describe('the lookup trees of one file', () => {
  it('read a record that is in many of them once', () => {
    const known = new KnownNames([{ name: 'b.example', type: 'TXT', data: 'v=spf1 mx -all' }], []);
    const { records } = checkRecords(
      'a.example. TXT "v=spf1 include:b.example -all"\nc.example. TXT "v=spf1 include:b.example ~all"\n',
      { path: 'any.zone' },
    );
    const read = records.map((record) => {
      const { visit } = lookupsOf(record, parseSpf(record.text.text), known);
      return visit.terms[0]?.visit?.record;
    });
    assert.equal(read.length, 2);
    assert.ok(read[0] && read[0] === read[1]);
  });
});
