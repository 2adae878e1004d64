import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../../../src/core/dns/question.ts';
import { checkHost } from '../../../../src/core/records/evaluate/check-host.ts';
import type { SpfOutcome, SpfVisit } from '../../../../src/core/records/evaluate/outcome.ts';
import type { SpfSender } from '../../../../src/core/records/evaluate/sender.ts';
import type { TextRange } from '../../../../src/core/records/text-part.ts';
import { Random } from '../../../../tools/fuzz/random.ts';
import { mailauthResult } from '../../../support/mailauth.ts';
import { suiteCases } from '../../../support/spf-suite.ts';
import { type ZoneRecords, zoneAnswers } from '../../../support/zone.ts';

const cases = suiteCases();

describe('the test suite of RFC 7208', () => {
  it('has its 200 cases, 14 with an explanation', () => {
    assert.equal(cases.length, 200);
    assert.equal(
      cases.filter(({ explanation }) => explanation !== undefined && explanation !== 'DEFAULT').length,
      14,
    );
  });

  for (const { name, helo, host, mailFrom, results, explanation, answer } of cases) {
    it(name, () => {
      const outcome = answered(checkHost({ ip: host, helo, mailFrom }), answer);
      assert.ok(results.includes(outcome.result), `${outcome.result} for ${results.join(' or ')}`);
      if (explanation !== undefined) assert.equal(outcome.explanation ?? 'DEFAULT', explanation);
    });
  }
});

/** What a check says of an address, with the records of some domains. */
function check(zone: ZoneRecords, sender: Partial<SpfSender> = {}): SpfOutcome {
  const { ip = '192.0.2.1', helo = 'mail.example.net', mailFrom = 'anna@example.com' } = sender;
  return answered(checkHost({ ...sender, ip, helo, mailFrom }), zoneAnswers(zone));
}

const text = ({ visit: { record } }: SpfOutcome, part: TextRange | undefined) =>
  record?.text.slice(part?.from, part?.to);

describe('a check of a sender', () => {
  it('says which term decided', () => {
    const outcome = check({
      'example.com': { TXT: ['v=spf1 mx ip4:192.0.2.0/24 -all'], MX: ['mail.example.com'] },
    });
    assert.equal(outcome.result, 'pass');
    assert.equal(outcome.decision?.domain, 'example.com');
    assert.equal(text(outcome, outcome.decision?.term), 'ip4:192.0.2.0/24');
  });

  it('says at which term an included record fails', () => {
    const outcome = check({
      'example.com': { TXT: ['v=spf1 include:a.example -all'] },
      'a.example': { TXT: ['v=spf1 include:b.example -all'] },
    });
    assert.deepEqual([outcome.result, outcome.reason], ['permerror', 'no-record']);
    assert.equal(outcome.decision?.domain, 'a.example');
    assert.equal(outcome.decision?.term.text, 'include:b.example');
  });

  it('shows who includes whom, and what each takes', () => {
    const { visit } = check({
      'example.com': { TXT: ['v=spf1 a include:a.example redirect=b.example'], A: ['198.51.100.1'] },
      'a.example': { TXT: ['v=spf1 mx ptr ip4:198.51.100.2 -all'] },
      'b.example': { TXT: ['v=spf1 exists:%{i}.b.example ~all'] },
    });
    assert.deepEqual(outline(visit), [
      'example.com: 6 lookups, 3 void',
      '  a: 1',
      '  include:a.example: 3',
      '    a.example: 2 lookups, 2 void',
      '      mx: 1',
      '      ptr: 1',
      '  redirect=b.example: 2',
      '    b.example: 1 lookups, 1 void',
      '      exists:%{i}.b.example: 1',
    ]);
  });

  it('never calls a question without an answer a mistake of the domain', () => {
    const unknown: Answer = { status: 'unknown', reason: 'server-failure' };
    const answers = zoneAnswers({
      'example.com': { TXT: ['v=spf1 a:x.example mx:x.example include:x.example redirect=x.example'] },
      'y.example': { TXT: ['v=spf1 redirect=x.example'] },
    });
    const silent = ({ name, type }: Question) => (name === 'x.example' ? unknown : answers({ name, type }));
    for (const domain of ['example.com', 'x.example', 'y.example']) {
      const sender = { ip: '192.0.2.1', helo: '', mailFrom: `anna@${domain}` };
      const { result, reason } = answered(checkHost(sender), silent);
      assert.deepEqual([result, reason], ['temperror', 'no-answer'], domain);
    }
  });

  it('says why there is an error', () => {
    const many = (count: number, term: string) =>
      `v=spf1 ${Array.from({ length: count }, () => term).join(' ')} -all`;
    const reasons = [
      check({}),
      check({ 'example.com': { TXT: ['v=spf1 -all', 'v=spf1 ~all'] } }),
      check({ 'example.com': { TXT: ['v=spf1 moo -all'] } }),
      check({ 'example.com': { TXT: ['v=spf1 include:%{l}..example'] } }),
      check({ 'example.com': { TXT: [many(11, 'a')], A: ['198.51.100.1'] } }),
      check({ 'example.com': { TXT: [many(3, 'a')] } }),
      check({ 'example.com': { TXT: ['v=spf1 mx'], MX: Array(11).fill('mx.example') } }),
      check({}, { mailFrom: 'anna@localhost' }),
      check({}, { ip: '192.0.2' }),
    ].map(({ result, reason }) => `${result} ${reason}`);
    assert.deepEqual(reasons, [
      'none no-record',
      'permerror several-records',
      'permerror syntax',
      'permerror bad-domain',
      'permerror too-many-lookups',
      'permerror too-many-voids',
      'permerror too-many-mx',
      'none no-domain',
      'none no-domain',
    ]);
  });

  it('checks HELO where MAIL FROM is empty', () => {
    const zone = {
      'mail.example.net': { TXT: ['v=spf1 exists:%{l}.%{o} -all'] },
      'postmaster.mail.example.net': { A: ['127.0.0.2'] },
    };
    assert.equal(check(zone, { mailFrom: '' }).result, 'pass');
  });

  it('asks for the addresses of mail servers together', () => {
    const zone = zoneAnswers({
      'example.com': { TXT: ['v=spf1 mx -all'], MX: ['a.example.com', 'b.example.com'] },
      'b.example.com': { A: ['192.0.2.1'] },
    });
    const work = checkHost({ ip: '192.0.2.1', helo: '', mailFrom: 'anna@example.com' });
    const rounds: string[] = [];
    let step = work.next([]);
    while (!step.done) {
      rounds.push(step.value.map(({ name, type }) => `${type} ${name}`).join(', '));
      step = work.next(step.value.map(zone));
    }
    assert.deepEqual(rounds, ['TXT example.com', 'MX example.com', 'A a.example.com, A b.example.com']);
    assert.equal(step.value.result, 'pass');
  });

  it('asks nothing about names that cannot exist', () => {
    const long = 'x'.repeat(64);
    const zone = (term: string) => ({ 'example.com': { TXT: [`v=spf1 ${term} -all`], A: ['198.51.100.1'] } });
    for (const term of [`a:${long}.example`, 'mx:%{l}..example', `exists:${long}.example`, 'a:..example']) {
      assert.equal(check(zone(term)).result, 'fail', term);
    }
    assert.equal(check(zone(`include:${long}.example`)).reason, 'bad-domain');
    assert.equal(check(zone(`-all exp=${long}.example`)).explanation, undefined);
    assert.equal(
      check({ 'example.com': { TXT: ['v=spf1 mx -all'], MX: ['', `${long}.example`] } }).result,
      'fail',
    );
    assert.equal(check({}, { mailFrom: `anna@${long}.example` }).reason, 'no-domain');
    assert.equal(check({}, { mailFrom: `anna@${'x.'.repeat(126)}xy` }).reason, 'no-domain');
    assert.equal(check({}, { mailFrom: `anna@${'x.'.repeat(126)}x` }).reason, 'no-record');
    assert.equal(check({}, { mailFrom: 'anna@exa mple.com' }).reason, 'no-domain');
  });

  it('counts empty answers of any kind', () => {
    const voids = (terms: string, records: ZoneRecords[string] = {}) =>
      check({ 'example.com': { TXT: [`v=spf1 ${terms} ~all`], ...records } }).visit.voids;
    assert.equal(voids('a mx'), 2);
    assert.equal(voids('ptr exists:none.example'), 2);
    assert.equal(voids('mx a', { MX: ['none.example'], A: ['198.51.100.1'] }), 1);
    assert.equal(voids('include:none.example'), 1);
    for (const terms of ['a a mx', 'mx mx exists:a.example', 'a a ptr']) {
      assert.equal(check({ 'example.com': { TXT: [`v=spf1 ${terms}`] } }).reason, 'too-many-voids', terms);
    }
    const servers = { TXT: ['v=spf1 mx ~all'], MX: ['a.example', 'b.example', 'c.example'] };
    assert.equal(check({ 'example.com': servers }).reason, 'too-many-voids');
  });

  it('goes as far as the limits and no further', () => {
    const servers = Array.from({ length: 10 }, (_, index) => `mx${index}.example.com`);
    const addresses = Object.fromEntries(servers.map((name) => [name, { A: ['198.51.100.1'] }]));
    const own = { TXT: ['v=spf1 mx ~all'], MX: servers };
    assert.equal(check({ 'example.com': own, ...addresses }).result, 'softfail');
    const all = { TXT: [`v=spf1 ${'a '.repeat(10)} redirect=a.example`], A: ['198.51.100.1'] };
    const { result, reason, decision, visit } = check({
      'example.com': all,
      'a.example': { TXT: ['v=spf1 ~all'] },
    });
    assert.deepEqual(
      [result, reason, decision?.term.text],
      ['permerror', 'too-many-lookups', 'redirect=a.example'],
    );
    assert.deepEqual([visit.lookups, visit.terms.length], [11, 11]);
  });

  it('looks at ten names of an address, and at none where they are not known', () => {
    const names = Array.from({ length: 11 }, (_, index) => `h${index}.example.com`);
    const own = { 'example.com': { TXT: ['v=spf1 ptr -all'] }, '1.2.0.192.in-addr.arpa': { PTR: names } };
    assert.equal(check({ ...own, 'h9.example.com': { A: ['192.0.2.1'] } }).result, 'pass');
    assert.equal(check({ ...own, 'h10.example.com': { A: ['192.0.2.1'] } }).result, 'fail');
    assert.equal(check({ ...own, 'h9.example.com': { A: ['192.0.2.2', 'x'] } }).result, 'fail');
    const answers = zoneAnswers(own);
    const silent = (question: Question): Answer =>
      question.type === 'PTR' ? { status: 'unknown', reason: 'refused' } : answers(question);
    const sender = { ip: '192.0.2.1', helo: '', mailFrom: 'anna@example.com' };
    assert.equal(answered(checkHost(sender), silent).result, 'fail');
  });

  it('asks for the names of an address only where a record does', () => {
    const asked: string[] = [];
    const answers = zoneAnswers({ 'example.com': { TXT: ['v=spf1 exists:%{ir}.%{l}.example ~all'] } });
    answered(checkHost({ ip: '192.0.2.1', helo: '', mailFrom: 'anna@example.com' }), (question) => {
      asked.push(question.name);
      return answers(question);
    });
    assert.deepEqual(asked, ['example.com', '1.2.0.192.anna.example']);
  });

  it('explains a fail, and nothing else', () => {
    const explained = (all: string, why: readonly string[]) =>
      check({ 'example.com': { TXT: [`v=spf1 ${all} exp=why.example`] }, 'why.example': { TXT: why } })
        .explanation;
    assert.equal(explained('-all', ['No.']), 'No.');
    assert.equal(explained('~all', ['No.']), undefined);
    assert.equal(explained('-all', ['No.', 'No.']), undefined);
    assert.equal(explained('-all', ['No %{x}.']), undefined);
  });

  it('escapes what URLs cannot have', () => {
    const escaped = (localPart: string) =>
      check(
        { 'example.com': { TXT: ['v=spf1 -all exp=why.example'] }, 'why.example': { TXT: ['%{L}'] } },
        { mailFrom: `${localPart}@example.com` },
      ).explanation;
    assert.equal(escaped('a b\u0001\u007f'), 'a%20b%01%7F');
    assert.equal(escaped('ü😀\uD800x'), '%C3%BC%F0%9F%98%80%EF%BF%BDx');
    assert.equal(escaped('"a@b"'), '%22a%40b%22');
    assert.equal(escaped('x'.repeat(5000))?.length, 320);
  });

  it('takes for SPF what begins with it', () => {
    assert.equal(
      check({ 'example.com': { TXT: ['x v=spf1 -all', 'v=spf1-all', 'v=spf1 ~all'] } }).result,
      'softfail',
    );
  });

  it('says where a record is not right', () => {
    const { visit } = check({
      'example.com': { TXT: ['v=spf1 include:a.example -all'] },
      'a.example': { TXT: ['v=spf1 moo'] },
    });
    const [included] = visit.terms;
    assert.deepEqual([included?.visit?.reason, included?.visit?.record?.faults.length], ['syntax', 1]);
    assert.equal('reason' in visit, false);
    assert.deepEqual(check({}, { mailFrom: 'anna@localhost' }).visit, {
      domain: 'localhost',
      terms: [],
      lookups: 0,
      voids: 0,
    });
  });

  it('fills in the macros of RFC 7208, section 7.4', () => {
    const filled = (macros: string, ip = '192.0.2.3') => {
      const zone: ZoneRecords = {
        'email.example.com': { TXT: ['v=spf1 -all exp=why.example.com'] },
        'why.example.com': { TXT: [macros] },
      };
      return check(zone, { ip, mailFrom: 'strong-bad@email.example.com' }).explanation;
    };
    const examples: Readonly<Record<string, string>> = {
      '%{s}': 'strong-bad@email.example.com',
      '%{o}': 'email.example.com',
      '%{d}': 'email.example.com',
      '%{d4}': 'email.example.com',
      '%{d3}': 'email.example.com',
      '%{d2}': 'example.com',
      '%{d1}': 'com',
      '%{dr}': 'com.example.email',
      '%{d2r}': 'example.email',
      '%{l}': 'strong-bad',
      '%{l-}': 'strong.bad',
      '%{lr}': 'strong-bad',
      '%{lr-}': 'bad.strong',
      '%{l1r-}': 'strong',
      '%{ir}.%{v}._spf.%{d2}': '3.2.0.192.in-addr._spf.example.com',
      '%{lr-}.lp._spf.%{d2}': 'bad.strong.lp._spf.example.com',
      '%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}': '3.2.0.192.in-addr.strong.lp._spf.example.com',
      '%{d2}.trusted-domains.example.net': 'example.com.trusted-domains.example.net',
      '%% %_ %- %{S}': '%   %20 strong-bad%40email.example.com',
      '%{h} %{r} %{t} %{c}': 'mail.example.net unknown 0 192.0.2.3',
    };
    for (const [macros, expected] of Object.entries(examples)) assert.equal(filled(macros), expected, macros);
    const ip6 = '1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6._spf.example.com';
    const nibbles = filled('%{ir}.%{v}._spf.%{d2}', '2001:db8::cb01');
    assert.equal(nibbles?.toLowerCase(), ip6);
  });
});

describe('mailauth', () => {
  /** What it gets wrong in the suite. */
  const MISTAKES = [
    'bare-ip6',
    'exp-syntax-error',
    'exp-twice',
    'exp-only-macro-char',
    'p-macro-multiple',
    'invalid-hello-macro',
    'hello-domain-literal',
    'require-valid-helo',
  ];

  it('concludes the same in all other cases of the suite', async () => {
    for (const { name, helo, host, mailFrom, results, answer } of cases) {
      if (MISTAKES.includes(name)) continue;
      const ours = answered(checkHost({ ip: host, helo, mailFrom }), answer).result;
      const theirs = await mailauthResult({ ip: host, helo, mailFrom }, answer);
      assert.ok(ours === theirs || results.includes(theirs), `${name}: ${ours}, not ${theirs}`);
    }
  });

  it('concludes the same of domains that are made up', async () => {
    const results = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      const { zone, sender } = madeUp(new Random(seed));
      const ours = answered(checkHost(sender), zoneAnswers(zone)).result;
      assert.equal(ours, await mailauthResult(sender, zoneAnswers(zone)), JSON.stringify({ zone, sender }));
      results.add(ours);
    }
    assert.deepEqual([...results].sort(), ['fail', 'neutral', 'pass', 'permerror', 'softfail']);
  });
});

/** Domains that include each other, and hosts that all have an address of IPv4. */
function madeUp(random: Random): { zone: ZoneRecords; sender: SpfSender } {
  const ip = () => `192.0.2.${random.below(8)}`;
  const domain = () => `d${random.below(6)}.example`;
  const qualifier = () => random.of(['', '', '', '-', '~', '?']);
  const term = () =>
    qualifier() +
    random.of([
      `ip4:${ip()}`,
      `ip4:${ip()}/${random.between(28, 32)}`,
      'ip6:2001:db8::/32',
      'a',
      `a:${domain()}/${random.between(29, 32)}`,
      'mx',
      `mx:${domain()}//64`,
      `include:${domain()}`,
      `include:${domain()}`,
      `exists:%{i}.${domain()}`,
      'exists:%{d}',
    ]);
  const record = () => {
    const terms = Array.from({ length: random.between(1, 4) }, term);
    const end = random.of([`${qualifier()}all`, `${qualifier()}all`, `redirect=${domain()}`, '']);
    return ['v=spf1', ...terms, end].join(' ');
  };
  const hosts = Array.from({ length: 6 }, (_, index) => [`d${index}.example`, record()] as const);
  const zone = Object.fromEntries(
    hosts.map(([name, text]) => [name, { TXT: [text], A: [ip()], MX: [domain(), domain()] }]),
  );
  // Names such as 192.0.2.1.d0.example are there too, so that no question is void.
  const below = hosts.flatMap(([name]) =>
    Array.from({ length: 8 }, (_, last) => [`192.0.2.${last}.${name}`, { A: ['127.0.0.2'] }] as const),
  );
  return {
    zone: { ...zone, ...Object.fromEntries(below) },
    sender: { ip: ip(), helo: 'mail.example.net', mailFrom: 'anna@d0.example' },
  };
}

/** The tree of a check, a line a domain and a term. */
function outline({ domain, lookups, voids, terms }: SpfVisit, indent = ''): string[] {
  const below = terms.flatMap(({ term, lookups: count, visit }) => [
    `${indent}  ${term.text}: ${count}`,
    ...(visit ? outline(visit, `${indent}    `) : []),
  ]);
  return [`${indent}${domain}: ${lookups} lookups, ${voids} void`, ...below];
}
