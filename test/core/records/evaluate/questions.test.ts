import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../../../src/core/dns/question.ts';
import { dkimKey } from '../../../../src/core/records/evaluate/dkim-key.ts';
import { reportConsent } from '../../../../src/core/records/evaluate/report-consent.ts';
import { type ZoneRecords, zoneAnswers } from '../../../support/zone.ts';

const silent = (): Answer => ({ status: 'unknown', reason: 'refused' });

describe('the key of a selector', () => {
  const ask = (zone: ZoneRecords) => answered(dkimKey('s1', 'example.com'), zoneAnswers(zone));

  it('is found under its name', () => {
    const answer = ask({ 's1._domainkey.example.com': { TXT: ['v=DKIM1; p='] } });
    assert.equal(answer.status === 'found' && answer.record.key.kind, 'revoked');
  });

  it('may have others beside it', () => {
    const answer = ask({ 's1._domainkey.example.com': { TXT: ['p=', 'other', 'v=DKIM1; p='] } });
    assert.equal(answer.status === 'found' && answer.others, 2);
  });

  it('is absent, or not known', () => {
    assert.equal(ask({}).status, 'absent');
    const unknown = answered(dkimKey('s1', 'example.com'), silent);
    assert.deepEqual(unknown, { status: 'unknown', name: 's1._domainkey.example.com', reason: 'refused' });
    assert.equal(answered(dkimKey('', 'example.com'), silent).status, 'absent');
  });
});

describe('consent to reports', () => {
  const consent = (receiver: string, zone: ZoneRecords) =>
    answered(reportConsent('example.com', receiver), zoneAnswers(zone));
  const own = { '_dmarc.example.com': { TXT: ['v=DMARC1; p=none'] } };

  it('is not needed within an organization', () => {
    assert.equal(answered(reportConsent('example.com', 'Example.com.'), silent), 'same-organization');
    assert.equal(consent('reports.example.com', own), 'same-organization');
  });

  it('is a record at the domain that takes them', () => {
    const zone = { ...own, 'example.com._report._dmarc.reports.test': { TXT: ['v=DMARC1'] } };
    assert.equal(consent('reports.test', zone), 'given');
    assert.equal(consent('reports.test', own), 'missing');
    const other = { ...own, 'example.com._report._dmarc.reports.test': { TXT: ['no', 'v=DMARC2'] } };
    assert.equal(consent('reports.test', other), 'missing');
  });

  it('is not known where the DNS does not answer', () => {
    assert.equal(answered(reportConsent('example.com', 'reports.test'), silent), 'unknown');
    const halfway = (question: Question) =>
      question.name.endsWith('.test') ? silent() : zoneAnswers(own)(question);
    assert.equal(answered(reportConsent('example.com', 'reports.test'), halfway), 'unknown');
    assert.equal(answered(reportConsent('reports.test', 'example.com'), halfway), 'unknown');
    assert.equal(consent(`${'x'.repeat(60)}.`.repeat(4).slice(0, -1), own), 'missing');
    const partly = (question: Question) =>
      question.name.includes('_report') ? silent() : zoneAnswers(own)(question);
    assert.equal(answered(reportConsent('example.com', 'reports.test'), partly), 'unknown');
  });
});
