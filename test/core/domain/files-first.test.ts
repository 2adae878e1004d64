import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../src/core/dns/asking.ts';
import { checkDomain, filesFirst } from '../../../src/core/domain/index.ts';
import { linesOf } from '../../support/domain-checks.ts';
import { zoneAnswers } from '../../support/zone.ts';

const PUBLISHED = {
  'shop.test': { TXT: ['v=spf1 include:old.test -all'], MX: ['mail.shop.test'] },
  'mail.shop.test': { A: ['203.0.113.7'] },
};

describe('records of files', () => {
  it('stand for what is published, name by name and type by type', () => {
    const asked: string[] = [];
    const answer = zoneAnswers(PUBLISHED);
    const known = [
      { name: 'Shop.test', type: 'TXT', data: 'v=spf1 mx -all' },
      { name: '_dmarc.shop.test', type: 'TXT', data: 'v=DMARC1; p=reject; rua=mailto:a@shop.test' },
    ];
    const report = answered(
      filesFirst(checkDomain({ domain: 'shop.test', ip: '203.0.113.7' }), known),
      (question) => {
        asked.push(`${question.type} ${question.name}`);
        return answer(question);
      },
    );
    assert.ok(linesOf(report).includes('pass spf-address'));
    assert.ok(linesOf(report).includes('pass dmarc-record'));
    assert.ok(!asked.includes('TXT shop.test') && !asked.includes('TXT _dmarc.shop.test'));
    assert.ok(asked.includes('MX shop.test'));
  });

  it('are of a domain that is not there yet', () => {
    const known = [{ name: 'new.test', type: 'TXT', data: 'v=spf1 -all' }];
    const report = answered(filesFirst(checkDomain({ domain: 'new.test' }), known), zoneAnswers(PUBLISHED));
    const lines = linesOf(report);
    assert.ok(lines.includes('pass spf-record'));
    assert.ok(
      !lines.some((line) => line.endsWith('no-such-domain') || line.endsWith('contradictory-answers')),
      lines.join(),
    );
  });

  it('have MX records with their preference', () => {
    const known = [
      { name: 'shop.test', type: 'MX', data: '20 b.shop.test' },
      { name: 'shop.test', type: 'MX', data: '10 mail.shop.test' },
    ];
    const report = answered(filesFirst(checkDomain({ domain: 'shop.test' }), known), zoneAnswers(PUBLISHED));
    const mx = report.checks.find(({ id }) => id === 'mx-record');
    assert.deepEqual([mx?.result, mx?.record?.text], ['warn', '20 b.shop.test']);
  });
});
