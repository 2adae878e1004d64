import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../../../src/core/dns/question.ts';
import {
  type Authenticated,
  checkDmarc,
  type DmarcOutcome,
} from '../../../../src/core/records/evaluate/dmarc-check.ts';
import { discoverDmarc } from '../../../../src/core/records/evaluate/dmarc-policy.ts';
import { treeWalk } from '../../../../src/core/records/evaluate/tree-walk.ts';
import { type ZoneRecords, zoneAnswers } from '../../../support/zone.ts';

/** A zone from DMARC records by their domains. */
function published(
  records: Readonly<Record<string, string | readonly string[]>>,
  others: ZoneRecords = {},
): ZoneRecords {
  const entries = Object.entries(records).map(
    ([domain, text]) => [`_dmarc.${domain}`, { TXT: typeof text === 'string' ? [text] : text }] as const,
  );
  return { ...Object.fromEntries(entries), ...others };
}

function check(zone: ZoneRecords, email: Partial<Authenticated> & { author: string }): DmarcOutcome {
  return answered(checkDmarc({ dkim: [], ...email }), zoneAnswers(zone));
}

/** What is to be done with email of a domain that fails, where the record stands, and from which tag it is. */
function policyFor(zone: ZoneRecords, domain: string): string {
  const { status, policy } = answered(discoverDmarc(domain), zoneAnswers(zone));
  return policy ? `${policy.applied}, ${policy.tag} of ${policy.domain}` : status;
}

function organizationOf(zone: ZoneRecords, domain: string): string | undefined {
  return answered(treeWalk(domain), zoneAnswers(zone)).organization;
}

/** The names that a piece of work asks for, with nothing found. */
function askedBy(domain: string): string[] {
  const names: string[] = [];
  answered(treeWalk(domain), ({ name }) => {
    names.push(name);
    return { status: 'no-name' };
  });
  return names;
}

describe('the tree walk', () => {
  it('asks at every level, up to the top', () => {
    assert.deepEqual(askedBy('News.Shop.Example.com.'), [
      '_dmarc.news.shop.example.com',
      '_dmarc.shop.example.com',
      '_dmarc.example.com',
      '_dmarc.com',
    ]);
  });

  it('asks eight times at most, and leaves out what is between', () => {
    assert.deepEqual(askedBy('n12.n11.n10.n9.n8.n7.n6.n5.n4.n3.example.com'), [
      '_dmarc.n12.n11.n10.n9.n8.n7.n6.n5.n4.n3.example.com',
      '_dmarc.n7.n6.n5.n4.n3.example.com',
      '_dmarc.n6.n5.n4.n3.example.com',
      '_dmarc.n5.n4.n3.example.com',
      '_dmarc.n4.n3.example.com',
      '_dmarc.n3.example.com',
      '_dmarc.example.com',
      '_dmarc.com',
    ]);
    assert.equal(askedBy('n8.n7.n6.n5.n4.n3.example.com').length, 8);
    assert.equal(askedBy('n9.n8.n7.n6.n5.n4.n3.example.com').length, 8);
  });

  it('asks nothing about what is no name', () => {
    assert.deepEqual(askedBy('example..com'), []);
    assert.deepEqual(askedBy(''), []);
  });

  it('ends at a record that says what its domain is', () => {
    const zone = zoneAnswers(published({ 'shop.example.com': 'v=DMARC1; psd=n', com: 'v=DMARC1; psd=y' }));
    const { steps } = answered(treeWalk('news.shop.example.com'), zone);
    assert.deepEqual(
      steps.map(({ domain, found }) => `${domain} ${found}`),
      ['news.shop.example.com none', 'shop.example.com record'],
    );
  });
});

describe('the organizational domain', () => {
  it('is the topmost with a record', () => {
    const zone = published({ 'news.example.com': 'v=DMARC1; p=none', 'example.com': 'v=DMARC1; p=none' });
    assert.equal(organizationOf(zone, 'a.news.example.com'), 'example.com');
    assert.equal(organizationOf(zone, 'news.example.com'), 'example.com');
  });

  it('is the one that says so', () => {
    const zone = published({
      'news.example.com': 'v=DMARC1; p=none; psd=n',
      'example.com': 'v=DMARC1; p=none',
    });
    assert.equal(organizationOf(zone, 'a.news.example.com'), 'news.example.com');
    assert.equal(organizationOf(zone, 'a.shop.example.com'), 'example.com');
  });

  it('is one label below a public suffix', () => {
    const zone = published({ 'bank.example': 'v=DMARC1; p=reject; psd=y' });
    assert.equal(organizationOf(zone, 'a.mail.giant.bank.example'), 'giant.bank.example');
    assert.equal(organizationOf(zone, 'giant.bank.example'), 'giant.bank.example');
    const deep = 'n12.n11.n10.n9.n8.n7.n6.n5.n4.giant.bank.example';
    assert.equal(organizationOf(zone, deep), 'giant.bank.example');
  });

  it('is a public suffix for itself', () => {
    assert.equal(
      organizationOf(published({ 'bank.example': 'v=DMARC1; psd=y' }), 'bank.example'),
      'bank.example',
    );
  });

  it('is the domain itself where nobody has a record', () => {
    assert.equal(organizationOf({}, 'news.example.com'), 'news.example.com');
  });

  it('does not come from records that are not right or are several', () => {
    const zone = published({
      'example.com': [
        'v=dmarc1; p=none',
        'x v=DMARC1; p=none',
        'v=DMARC1x; p=none',
        'vx=DMARC1',
        'v=xDMARC1',
      ],
      com: ['v=DMARC1; psd=y', 'v=DMARC1; psd=n'],
      'news.example.com': ['other text', 'v=DMARC1; p=none'],
    });
    assert.equal(organizationOf(zone, 'a.news.example.com'), 'news.example.com');
  });

  it('is not known where the DNS does not answer', () => {
    const silent = ({ name }: Question): Answer =>
      name === '_dmarc.com' ? { status: 'unknown', reason: 'timed-out' } : { status: 'no-name' };
    const { steps, organization } = answered(treeWalk('example.com'), silent);
    assert.equal(organization, undefined);
    assert.deepEqual(
      steps.map(({ found }) => found),
      ['none', 'unknown'],
    );
  });
});

describe('the policy for a domain', () => {
  it('is that of the domain itself', () => {
    const zone = published({
      'news.example.com': 'v=DMARC1; p=quarantine; sp=none',
      'example.com': 'v=DMARC1; p=reject',
    });
    assert.equal(policyFor(zone, 'news.example.com'), 'quarantine, p of news.example.com');
  });

  it('else that of its organization for subdomains', () => {
    const zone = published({ 'example.com': 'v=DMARC1; p=reject; sp=quarantine' });
    assert.equal(policyFor(zone, 'news.example.com'), 'quarantine, sp of example.com');
    assert.equal(policyFor(zone, 'example.com'), 'reject, p of example.com');
    assert.equal(
      policyFor(published({ 'example.com': 'v=DMARC1; p=reject' }), 'a.b.example.com'),
      'reject, p of example.com',
    );
  });

  it('is not that of a domain between them', () => {
    const zone = published({ 'b.example.com': 'v=DMARC1; p=none', 'example.com': 'v=DMARC1; p=reject' });
    assert.equal(policyFor(zone, 'a.b.example.com'), 'reject, p of example.com');
    const own = published({
      'b.example.com': 'v=DMARC1; p=none; psd=n',
      'example.com': 'v=DMARC1; p=reject',
    });
    assert.equal(policyFor(own, 'a.b.example.com'), 'none, p of b.example.com');
  });

  it('is another for subdomains that do not exist', () => {
    const records = { 'example.com': 'v=DMARC1; p=reject; sp=none; np=quarantine' };
    assert.equal(policyFor(published(records), 'gone.example.com'), 'quarantine, np of example.com');
    const there = published(records, { 'mail.example.com': { MX: ['mx.example.com'] } });
    assert.equal(policyFor(there, 'mail.example.com'), 'none, sp of example.com');
    // A name with others below it exists, though it has no records.
    const above = published(records, { 'a.mail.example.com': { A: ['192.0.2.1'] } });
    assert.equal(policyFor(above, 'mail.example.com'), 'none, sp of example.com');
    assert.equal(
      policyFor(published({ 'example.com': 'v=DMARC1; p=none; np=reject' }), 'gone.example.com'),
      'reject, np of example.com',
    );
  });

  it('is that of a public suffix where the organization has none', () => {
    const records = { 'bank.example': 'v=DMARC1; p=none; sp=reject; psd=y; rua=mailto:a@bank.example' };
    assert.equal(policyFor(published(records), 'mail.giant.bank.example'), 'reject, sp of bank.example');
    const own = published({ ...records, 'giant.bank.example': 'v=DMARC1; p=none' });
    assert.equal(policyFor(own, 'mail.giant.bank.example'), 'none, p of giant.bank.example');
    assert.equal(policyFor(own, 'giant.bank.example'), 'none, p of giant.bank.example');
  });

  it('is one level less while it is tested', () => {
    const applied = (policy: string) =>
      policyFor(published({ 'example.com': `v=DMARC1; p=${policy}; t=y` }), 'example.com');
    assert.deepEqual(['reject', 'quarantine', 'none'].map(applied), [
      'quarantine, p of example.com',
      'none, p of example.com',
      'none, p of example.com',
    ]);
  });

  it('is none where the record is faulty, if reports are asked for', () => {
    const policy = (rest: string) =>
      policyFor(published({ 'example.com': `v=DMARC1; ${rest}` }), 'example.com');
    assert.equal(policy('rua=mailto:a@example.com'), 'none, none of example.com');
    assert.equal(policy('p=bogus; rua=mailto:a@example.com'), 'none, none of example.com');
    assert.equal(policy('p=reject; sp=bogus; rua=mailto:a@example.com'), 'none, none of example.com');
    assert.equal(policy('p=reject; np=bogus'), 'unusable');
    assert.equal(policy('adkim=s'), 'unusable');
    assert.equal(policy('p=bogus; rua=nonsense'), 'unusable');
    assert.equal(policy('p=bogus; rua=mailto:nonsense'), 'unusable');
    assert.equal(policy('rua=mailto:nonsense,mailto:a@example.com!1m'), 'none, none of example.com');
  });

  it('takes no notice of tags that are gone or not known', () => {
    const zone = published({ 'example.com': 'v=DMARC1; p=reject; pct=0; ri=x; rf=y; xyz=1' });
    assert.equal(policyFor(zone, 'example.com'), 'reject, p of example.com');
  });

  it('is not there where there is no record, several, or one in another place', () => {
    assert.equal(policyFor({}, 'example.com'), 'none');
    assert.equal(policyFor({ 'example.com': { TXT: ['v=DMARC1; p=reject'] } }, 'example.com'), 'none');
    assert.equal(
      policyFor(published({ 'example.com': ['v=DMARC1; p=reject', 'v=DMARC1; p=none'] }), 'example.com'),
      'none',
    );
    assert.equal(policyFor(published({ 'example.com': ' v=DMARC1; p=reject' }), 'example.com'), 'none');
  });

  it('is not there for what is no name', () => {
    assert.equal(policyFor({}, 'example..com'), 'none');
    assert.equal(policyFor({}, `${'x'.repeat(63)}.`.repeat(4)), 'none');
  });

  it('is that of the organization where a domain has several, which are discarded', () => {
    const zone = published({
      'news.example.com': ['v=DMARC1; p=none', 'v=DMARC1; p=none'],
      'example.com': 'v=DMARC1; p=reject',
    });
    assert.equal(policyFor(zone, 'news.example.com'), 'reject, p of example.com');
  });

  it('is not known where the DNS does not answer', () => {
    const zone = zoneAnswers(published({ 'example.com': 'v=DMARC1; p=reject' }));
    const silent = (question: Question): Answer =>
      question.name === '_dmarc.news.example.com'
        ? { status: 'unknown', reason: 'server-failure' }
        : zone(question);
    assert.equal(answered(discoverDmarc('news.example.com'), silent).status, 'unknown');
    assert.equal(answered(discoverDmarc('example.com'), silent).status, 'found');
  });
});

describe('DMARC', () => {
  const zone = published({
    'example.com': 'v=DMARC1; p=reject',
    'news.example.com': 'v=DMARC1; p=none; adkim=S; aspf=s',
  });

  it('passes with a domain of the same organization', () => {
    assert.equal(check(zone, { author: 'example.com', dkim: ['example.com'] }).result, 'pass');
    assert.equal(check(zone, { author: 'example.com', spf: 'bounce.example.com' }).result, 'pass');
    assert.equal(
      check(zone, { author: 'shop.example.com', dkim: ['other.test', 'news.example.com'] }).result,
      'pass',
    );
    assert.equal(check(zone, { author: 'Example.COM', dkim: ['example.com'] }).result, 'pass');
  });

  it('fails with one of another, or none', () => {
    const { result, dkim, spf } = check(zone, {
      author: 'example.com',
      dkim: ['other.test'],
      spf: 'example.org',
    });
    assert.deepEqual({ result, dkim, spf }, { result: 'fail', dkim: ['not-aligned'], spf: 'not-aligned' });
    assert.equal(check(zone, { author: 'example.com' }).result, 'fail');
  });

  it('asks for the same domain where it is strict', () => {
    assert.equal(
      check(zone, { author: 'news.example.com', dkim: ['example.com'], spf: 'example.com' }).result,
      'fail',
    );
    assert.equal(check(zone, { author: 'news.example.com', dkim: ['news.example.com'] }).result, 'pass');
  });

  it('does not apply where no policy is published', () => {
    assert.equal(check({}, { author: 'example.com', dkim: ['example.com'] }).result, 'none');
  });

  it('tells banks below one public suffix apart', () => {
    const banks = published({
      'bank.example': 'v=DMARC1; p=reject; psd=y; rua=mailto:reports@bank.example',
      'giant.bank.example': 'v=DMARC1; p=quarantine',
    });
    const email = {
      author: 'giant.bank.example',
      spf: 'mail.giant.bank.example',
      dkim: ['mail.mega.bank.example'],
    };
    const { result, spf, dkim } = check(banks, email);
    assert.deepEqual({ result, spf, dkim }, { result: 'pass', spf: 'aligned', dkim: ['not-aligned'] });
  });

  it('has no result where the DNS does not answer', () => {
    const silent = (question: Question): Answer =>
      question.name.endsWith('.test')
        ? { status: 'unknown', reason: 'timed-out' }
        : zoneAnswers(zone)(question);
    const result = (email: Authenticated) => answered(checkDmarc(email), silent).result;
    assert.equal(result({ author: 'example.com', dkim: ['other.test'] }), 'temperror');
    assert.equal(result({ author: 'example.com', dkim: ['other.test', 'example.com'] }), 'pass');
    assert.equal(result({ author: 'shop.test', dkim: [] }), 'temperror');
  });
});
