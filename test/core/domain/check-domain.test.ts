import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../src/core/dns/asking.ts';
import type { Answer, NoAnswer, Question } from '../../../src/core/dns/question.ts';
import { checkDomain, type DomainReport, readMessageSender } from '../../../src/core/domain/index.ts';
import { render } from '../../../src/core/index.ts';
import { text } from '../../../src/core/text/message.ts';
import { checked, linesOf } from '../../support/domain-checks.ts';
import type { ZoneRecords } from '../../support/zone.ts';

const ED25519 = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
const IP = '203.0.113.7';

/** A domain that has everything. */
const GOOD: ZoneRecords = {
  'shop.test': { TXT: ['v=spf1 ip4:203.0.113.7 -all', 'site-verification=1'], MX: ['mail.shop.test'] },
  'mail.shop.test': { A: [IP] },
  '_dmarc.shop.test': { TXT: ['v=DMARC1; p=quarantine; rua=mailto:dmarc@shop.test'] },
  's1._domainkey.shop.test': { TXT: [ED25519] },
  '7.113.0.203.in-addr.arpa': { PTR: ['mail.shop.test'] },
  '_mta-sts.shop.test': { TXT: ['v=STSv1; id=20261128'] },
  '_smtp._tls.shop.test': { TXT: ['v=TLSRPTv1; rua=mailto:tls@shop.test'] },
};

function check(report: DomainReport, id: string) {
  return report.checks.find((one) => one.id === id) ?? assert.fail(`${id}: ${linesOf(report).join(', ')}`);
}

function said(report: DomainReport, id: string): string {
  return render(check(report, id).message);
}

function messageWith(header: string) {
  return { sender: readMessageSender(`${header}\nSubject: Hi\n\nHello\n`), findings: [] };
}

describe('a domain that is in order', () => {
  it('has nothing to fix, and nothing that is not known', () => {
    assert.deepEqual(linesOf(checked(GOOD, { ip: IP })), [
      'pass spf-record',
      'pass spf-lookups',
      'pass spf-address',
      'pass dkim-key',
      'pass dmarc-record',
      'pass reverse-dns',
      'pass mx-record',
      'pass mta-sts',
      'pass tls-rpt',
    ]);
  });

  it('is ready where a message shows the rest', () => {
    const header =
      'From: Shop <news@shop.test>\nDKIM-Signature: v=1; a=ed25519-sha256; d=shop.test; s=s1; h=From; bh=; b=\n' +
      'List-Unsubscribe: <https://shop.test/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click';
    const { readiness } = checked(GOOD, { ip: IP, message: messageWith(header) });
    assert.deepEqual(
      readiness.map(({ provider, everybody, bulk }) => [provider, everybody.result, bulk.result]),
      [
        ['gmail', 'pass', 'pass'],
        ['yahoo', 'pass', 'pass'],
        ['outlook', 'pass', 'pass'],
        ['icloud', 'nothing-asked', 'pass'],
      ],
    );
  });
});

describe('a message', () => {
  it('tells which header is missing or repeated, wherever valid headers are asked for', () => {
    const message = text`This message has no Date header, which filters flag. Have the sending program add one.`;
    const findings = [
      { rule: 'missing-date', message },
      { rule: 'urgency', message: text`Hurry.` },
    ];
    const { readiness } = checked(GOOD, { message: { ...messageWith('From: a@shop.test'), findings } });
    const asked = readiness.flatMap(({ everybody, bulk }) => [
      ...everybody.requirements,
      ...bulk.requirements,
    ]);
    for (const { id, result, faults } of asked) {
      assert.deepEqual(faults, id === 'format' ? [message] : [], id);
      if (id === 'format') assert.equal(result, 'fail');
    }
  });
});

describe('SPF', () => {
  const without = { ...GOOD, 'shop.test': { MX: ['mail.shop.test'] } };

  it('that is missing is told with what to publish, of what is known to send', () => {
    assert.equal(check(checked(without), 'spf-record').publish, undefined);
    assert.equal(check(checked(without, { ip: IP }), 'spf-record').publish?.text, `v=spf1 ip4:${IP} ~all`);
    const google = { ...without, 'shop.test': { MX: ['smtp.google.com'] } };
    const report = checked(google, { ip: '2001:db8::7' });
    assert.equal(
      check(report, 'spf-record').publish?.text,
      'v=spf1 ip6:2001:db8::7 include:_spf.google.com ~all',
    );
    assert.match(said(report, 'spf-record'), /Google Workspace/);
  });

  it('that does not allow the address is told with the record that does', () => {
    const zone = { ...GOOD, 'shop.test': { TXT: ['v=spf1 a:www.shop.test ~all'], MX: ['mail.shop.test'] } };
    const { result, publish, span } = check(checked(zone, { ip: IP }), 'spf-address');
    assert.equal(result, 'fail');
    assert.equal(publish?.text, `v=spf1 a:www.shop.test ip4:${IP} ~all`);
    assert.deepEqual(span, { start: 23, end: 27 });
  });

  it('is one record', () => {
    const zone = { ...GOOD, 'shop.test': { TXT: ['v=spf1 -all', 'v=spf1 mx -all'] } };
    const report = checked(zone, { ip: IP });
    assert.match(said(report, 'spf-several-records'), /^shop\.test has 2 SPF records/);
    assert.equal(report.readiness[0]?.bulk.result, 'fail');
  });

  it('takes ten lookups, whoever includes what', () => {
    const includes = Array.from({ length: 6 }, (_, at) => `include:s${at}.test`).join(' ');
    const zone: ZoneRecords = {
      ...GOOD,
      'shop.test': { TXT: [`v=spf1 ${includes} -all`] },
      ...Object.fromEntries(
        Array.from({ length: 6 }, (_, at) => [`s${at}.test`, { TXT: ['v=spf1 a:mail.shop.test -all'] }]),
      ),
    };
    const { result, evidence } = check(checked(zone), 'spf-lookups');
    assert.deepEqual([result, evidence?.lookups], ['fail', 12]);
    assert.equal(evidence?.tree?.terms.length, 6);
    const fewer = { ...zone, 's5.test': { TXT: ['v=spf1 -all'] }, 's4.test': { TXT: ['v=spf1 -all'] } };
    assert.equal(
      check(checked({ ...fewer, 's3.test': { TXT: ['v=spf1 -all'] } }), 'spf-lookups').result,
      'warn',
    );
  });

  it('is not called too long where not all of it could be read', () => {
    const zone = { ...GOOD, 'shop.test': { TXT: ['v=spf1 include:away.test -all'] } };
    const report = checked(zone, {}, ({ name }) =>
      name === 'away.test' ? { status: 'unknown', reason: 'timed-out' } : undefined,
    );
    assert.equal(check(report, 'spf-lookups').result, 'unknown');
  });

  it('fails where it names what has none', () => {
    const zone = { ...GOOD, 'shop.test': { TXT: ['v=spf1 include:gone.test -all'] } };
    const { result, span } = check(checked(zone), 'spf-include');
    assert.equal(result, 'fail');
    assert.deepEqual(span, { start: 7, end: 24 });
  });
});

describe('records that are not well formed', () => {
  it('are told fault by fault at their places, with one record that has none of them', () => {
    const zone = { ...GOOD, 'shop.test': { TXT: ['v=spf1 ipv4:203.0.113.7 inlcude:s1.test +all'] } };
    const { checks } = checked(zone);
    const faults = checks.filter(({ topic, span }) => topic === 'spf' && span);
    const marked = faults.map(({ record, span }) => record?.text.slice(span?.start, span?.end));
    assert.deepEqual(marked, ['ipv4', 'inlcude', '+all']);
    assert.deepEqual(
      faults.map(({ publish }) => publish?.text),
      ['v=spf1 ip4:203.0.113.7 include:s1.test ~all', undefined, undefined],
    );
  });
});

describe('DKIM', () => {
  const without = { ...GOOD, 's1._domainkey.shop.test': {} };

  it('is unknown, not missing, where no usual selector has a key', () => {
    const report = checked(without);
    assert.equal(check(report, 'dkim-key').result, 'unknown');
    assert.equal(check(report, 'dkim-key').evidence?.selectors?.length, 15);
  });

  it('is missing where a selector is named that has none', () => {
    assert.equal(check(checked(without, { selectors: ['s1'] }), 'dkim-key').result, 'fail');
    const message = messageWith('From: a@shop.test\nDKIM-Signature: v=1; d=shop.test; s=s1; b=');
    assert.equal(check(checked(without, { message }), 'dkim-key').result, 'fail');
  });

  it('takes no other text for a key', () => {
    const zone = { ...without, 'default._domainkey.shop.test': { TXT: ['hello'] } };
    assert.equal(check(checked(zone), 'dkim-key').result, 'unknown');
  });

  it('may be an old one beside one that works, unless it is named', () => {
    const zone = { ...GOOD, 'k1._domainkey.shop.test': { TXT: ['v=DKIM1; p='] } };
    assert.ok(linesOf(checked(zone)).includes('info dkim-key'));
    assert.equal(check(checked(zone, { selectors: ['k1'] }), 'dkim-key').result, 'fail');
  });

  it('is there where one signature of the From domain has its key, whoever else signs', () => {
    const esp = 'DKIM-Signature: v=1; d=esp.example; s=gone; b=';
    const own = 'DKIM-Signature: v=1; d=shop.test; s=s1; b=';
    const dkimOf = (report: DomainReport) =>
      report.readiness[0]?.bulk.requirements.find(({ id }) => id === 'dkim')?.result;
    const both = checked(GOOD, { message: messageWith(`From: a@shop.test\n${own}\n${esp}`) });
    assert.equal(dkimOf(both), 'pass');
    assert.ok(linesOf(both).includes('warn dkim-key'));
    const onlyEsp = checked(GOOD, { message: messageWith(`From: a@shop.test\n${esp}`) });
    assert.equal(dkimOf(onlyEsp), 'fail');
    const lost = checked(without, { message: messageWith(`From: a@shop.test\n${own}\n${esp}`) });
    assert.equal(dkimOf(lost), 'fail');
    assert.ok(!linesOf(lost).includes('warn dkim-key'));
  });

  it('is no better for the message where a selector that it is not signed with has a key', () => {
    const message = messageWith('From: a@shop.test\nDKIM-Signature: v=1; d=shop.test; s=gone; b=');
    assert.equal(check(checked(GOOD, { message, selectors: ['s1'] }), 'dkim-key').result, 'fail');
  });

  it('tells what receivers do not take for a key', () => {
    const revoked = { ...GOOD, 's1._domainkey.shop.test': { TXT: ['v=DKIM1; p='] } };
    assert.match(said(checked(revoked), 'dkim-key'), /is revoked/);
    const odd = { ...GOOD, 's1._domainkey.shop.test': { TXT: ['v=DKIM1; p=!!!'] } };
    assert.match(said(checked(odd), 'dkim-key'), /can’t be read/);
  });
});

describe('DMARC', () => {
  it('that is missing is told with a record to publish', () => {
    const zone = { ...GOOD, '_dmarc.shop.test': {} };
    assert.deepEqual(check(checked(zone), 'dmarc-record').publish, {
      name: '_dmarc.shop.test',
      type: 'TXT',
      text: 'v=DMARC1; p=none; rua=mailto:postmaster@shop.test',
    });
  });

  it('is found at the organization', () => {
    const zone = { ...GOOD, 'news.shop.test': { TXT: ['v=spf1 -all'] } };
    const report = checked(zone, { domain: 'news.shop.test' });
    assert.match(
      said(report, 'dmarc-record'),
      /^news\.shop\.test is covered by the DMARC policy of shop\.test/,
    );
  });

  it('has reports sent only to those who take them', () => {
    const zone = {
      ...GOOD,
      '_dmarc.shop.test': { TXT: ['v=DMARC1; p=reject; rua=mailto:x@reports.example'] },
    };
    const { publish } = check(checked(zone), 'dmarc-external-reports');
    assert.deepEqual(
      [publish?.name, publish?.text],
      ['shop.test._report._dmarc.reports.example', 'v=DMARC1'],
    );
  });

  it('needs a From that is signed for', () => {
    const own = messageWith('From: a@shop.test\nDKIM-Signature: v=1; d=shop.test; s=s1; b=');
    assert.equal(check(checked(GOOD, { message: own }), 'dmarc-alignment').result, 'pass');
    const other = messageWith(
      'From: a@shop.test\nReturn-Path: <b@bounces.example>\nDKIM-Signature: v=1; d=esp.example; s=s1; b=',
    );
    assert.match(
      said(checked(GOOD, { message: other }), 'dmarc-alignment'),
      /matches neither .*esp\.example, bounces\.example/,
    );
    const unsigned = messageWith('From: a@shop.test');
    assert.equal(check(checked(GOOD, { message: unsigned }), 'dmarc-alignment').result, 'unknown');
  });
});

describe('the sending address', () => {
  it('has a name that leads back to it', () => {
    const nameless = { ...GOOD, '7.113.0.203.in-addr.arpa': {} };
    assert.match(said(checked(nameless, { ip: IP }), 'reverse-dns'), /has no reverse DNS/);
    const elsewhere = { ...GOOD, '7.113.0.203.in-addr.arpa': { PTR: ['shop.test'] } };
    assert.match(said(checked(elsewhere, { ip: IP }), 'reverse-dns'), /doesn’t resolve back to it/);
    const generic = {
      ...GOOD,
      '7.113.0.203.in-addr.arpa': { PTR: ['host-203-0-113-7.isp.test'] },
      'host-203-0-113-7.isp.test': { A: [IP] },
    };
    assert.equal(check(checked(generic, { ip: IP }), 'reverse-dns').result, 'warn');
  });

  it('may be of IPv6', () => {
    const name = `7${'.0'.repeat(23)}.8.b.d.0.1.0.0.2.ip6.arpa`;
    const zone = {
      ...GOOD,
      [name]: { PTR: ['mail.shop.test'] },
      'mail.shop.test': { AAAA: ['2001:db8::7'] },
    };
    assert.equal(check(checked(zone, { ip: '2001:db8::7' }), 'reverse-dns').result, 'pass');
  });
});

describe('MX', () => {
  it('names hosts that are there', () => {
    const lost = { ...GOOD, 'shop.test': { ...GOOD['shop.test'], MX: ['gone.test'] } };
    assert.equal(check(checked(lost), 'mx-record').result, 'fail');
    const half = { ...GOOD, 'shop.test': { ...GOOD['shop.test'], MX: ['mail.shop.test', 'gone.test'] } };
    assert.equal(check(checked(half), 'mx-record').result, 'warn');
    const shownFor = (MX: readonly string[]) =>
      check(checked({ ...GOOD, 'shop.test': { ...GOOD['shop.test'], MX } }), 'mx-record').record?.text;
    assert.match(shownFor(['mail.shop.test', 'gone.test']) ?? '', /^\d+ gone\.test$/);
    assert.match(shownFor(['', 'gone.test']) ?? '', /^\d+ gone\.test$/);
    const alias = { ...GOOD, 'mail.shop.test': { A: [IP], CNAME: ['host.shop.test'] } };
    assert.ok(linesOf(checked(alias)).some((line) => line.endsWith('mx-alias-target')));
    const none = { ...GOOD, 'shop.test': { ...GOOD['shop.test'], MX: [''] } };
    assert.match(said(checked(none), 'mx-record'), /null MX/);
  });
});

describe('what the DNS does not say', () => {
  const REASONS: readonly NoAnswer[] = [
    'timed-out',
    'unreachable',
    'server-failure',
    'refused',
    'bad-answer',
    'too-many',
  ];

  it('is unknown, and nothing is called missing', () => {
    for (const reason of REASONS) {
      const report = checked({}, { ip: IP }, () => ({ status: 'unknown', reason }));
      const results = new Set(report.checks.map(({ result }) => result));
      assert.deepEqual([...results], ['unknown'], reason);
      for (const { everybody, bulk } of report.readiness) {
        assert.notEqual(everybody.result, 'fail');
        assert.notEqual(bulk.result, 'fail');
      }
    }
  });

  it('makes nothing missing that only some questions were not answered about', () => {
    const types = ['A', 'AAAA', 'MX', 'PTR', 'TXT'] as const;
    for (const name of Object.keys(GOOD)) {
      for (const type of types) {
        const silent = (question: Question): Answer | undefined =>
          question.name === name && question.type === type
            ? { status: 'unknown', reason: 'timed-out' }
            : undefined;
        const faults = linesOf(checked(GOOD, { ip: IP, selectors: ['s1'] }, silent)).filter((line) =>
          /^(?:fail|warn)/.test(line),
        );
        assert.deepEqual(faults, [], `${type} ${name}`);
      }
    }
  });

  it('is told where it contradicts itself', () => {
    const report = checked(GOOD, {}, ({ name, type }) =>
      name === 'shop.test' && type === 'MX' ? { status: 'no-name' } : undefined,
    );
    assert.equal(check(report, 'contradictory-answers').result, 'unknown');
  });

  it('is not asked of a domain that is not there', () => {
    assert.deepEqual(linesOf(checked({}, { domain: 'nowhere.test' })), ['fail no-such-domain']);
  });
});

describe('questions', () => {
  it('are about domains and addresses only, sixty at most for a usual domain', () => {
    const asked: string[] = [];
    const header =
      'From: Anna <anna.secret@shop.test>\nTo: bob.private@example.net\nReturn-Path: <b@shop.test>\nDKIM-Signature: v=1; d=shop.test; s=s1; b=';
    const work = checkDomain({ domain: 'shop.test', ip: IP, message: messageWith(header) });
    answered(work, ({ name, type }) => {
      asked.push(`${type} ${name}`);
      return { status: 'no-records' };
    });
    assert.ok(new Set(asked).size <= 60, `${asked.length}`);
    assert.doesNotMatch(asked.join('\n'), /anna|bob|secret|private|@/);
  });
});
