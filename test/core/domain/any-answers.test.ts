import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../src/core/dns/asking.ts';
import type { Answer, NoAnswer, Question } from '../../../src/core/dns/question.ts';
import { checkDomain, checkLists } from '../../../src/core/domain/index.ts';
import { Random } from '../../../tools/fuzz/random.ts';

const TEXTS = [
  'v=spf1 include:a.test include:b.test mx a ptr -all',
  'v=spf1 redirect=c.test',
  'v=spf1 exists:%{i}._spf.%{d} include:%{o} ?all',
  'v=DMARC1; p=none; rua=mailto:a@b.test,mailto:c@d.test; sp=reject; np=none; psd=y',
  'v=DMARC1; p=quarantine; pct=50; t=y',
  'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  'v=STSv1; id=1',
  'v=TLSRPTv1; rua=mailto:a@b.test',
  'hello',
] as const;
const HOSTS = ['a.test', 'b.test', 'mail.shop.test', '', 'shop.test', 'x'.repeat(70), 'a..b'] as const;
const ADDRESSES = [
  '203.0.113.7',
  '127.0.0.2',
  '127.255.255.254',
  '127.0.0.1',
  '2001:db8::1',
  'nonsense',
] as const;
const REASONS: readonly [NoAnswer, ...NoAnswer[]] = ['timed-out', 'server-failure', 'refused', 'too-many'];

/** A text with some of its characters changed. */
function damaged(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return (
    text.slice(0, at) +
    random.of(['', ' ', ';', '=', '\u00e9', '\u0000', '"']) +
    text.slice(at + random.below(3))
  );
}

function answerOf({ type }: Question, random: Random): Answer {
  if (random.oneIn(4)) return { status: random.of(['no-name', 'no-records']) };
  if (random.oneIn(6)) return { status: 'unknown', reason: random.of(REASONS) };
  const records = Array.from({ length: random.below(4) }, () => {
    if (type === 'TXT')
      return { data: random.oneIn(2) ? random.of(TEXTS) : damaged(random.of(TEXTS), random) };
    return type === 'A' || type === 'AAAA'
      ? { data: random.of(ADDRESSES) }
      : { data: random.of(HOSTS), preference: random.below(3) };
  });
  return { status: 'found', records };
}

describe('whatever the DNS answers', () => {
  it('a domain is checked, and what is meant of a record is in it', () => {
    for (let seed = 0; seed < 1500; seed++) {
      const random = new Random(seed);
      let asked = 0;
      const request = { domain: 'shop.test', ...(random.oneIn(2) && { ip: '203.0.113.7' }) };
      const { checks, readiness } = answered(checkDomain(request), (question) =>
        // As the resolver that is asked too often.
        ++asked > 200 ? { status: 'unknown', reason: 'too-many' } : answerOf(question, random),
      );
      assert.ok(checks.length > 0 && readiness.length === 4);
      for (const { record, span, message, id } of checks) {
        assert.doesNotMatch(message.args.join(), /undefined|NaN/, id);
        if (span)
          assert.ok(record && span.start <= span.end && span.end <= record.text.length, `${seed} ${id}`);
      }
    }
  });

  it('nobody is listed by a list that was not proved', () => {
    for (let seed = 0; seed < 1500; seed++) {
      const random = new Random(seed);
      const said = new Map<string, Answer>();
      const lists = answered(
        checkLists({ addresses: ['203.0.113.7'], domains: ['shop.test'] }),
        (question) => {
          const answer = answerOf(question, random);
          said.set(`${question.type} ${question.name}`, answer);
          return answer;
        },
      );
      for (const { list, result, codes } of lists.filter((one) => one.result === 'listed')) {
        const tests = [...said].filter(([name]) => /^A (?:2\.0\.0\.127|dbltest\.com|test\.)/.test(name));
        assert.ok(
          tests.some(([, answer]) => answer.status === 'found'),
          `${seed} ${list} ${result}`,
        );
        for (const code of codes) assert.match(code, /^127\.0\.[01]\.(?!1$)/);
      }
    }
  });
});
