import { type Asking, together } from '../dns/asking.ts';
import { text } from '../text/message.ts';
import { AnswerNotes, noted } from './answer-notes.ts';
import type { DomainCheck, DomainReport, DomainResult, DomainTopic } from './domain-report.ts';
import { formatFaults, messageFacts } from './message-facts.ts';
import { recordChecks } from './published.ts';
import { either, type RequirementFacts } from './readiness/facts.ts';
import { readinessOf } from './readiness/judge.ts';
import type { DomainRequest } from './request.ts';
import { suggestedSpf } from './suggested-spf.ts';
import { checkDkim } from './topics/dkim.ts';
import { checkDmarc } from './topics/dmarc.ts';
import { checkMtaSts, checkTlsRpt } from './topics/encryption.ts';
import { checkMx } from './topics/mx.ts';
import { checkReverseDns } from './topics/reverse-dns.ts';
import { checkSpf } from './topics/spf.ts';

/**
 * Checks whether a domain is set up to send email: what the DNS has of SPF, DKIM, DMARC and the rest, and whether that is what
 * mailbox providers ask for. What the DNS does not answer is `unknown`, never missing.
 */
export function* checkDomain(request: DomainRequest): Asking<DomainReport> {
  const { domain, ip, message } = request;
  const notes = new AnswerNotes();
  // What matters most is asked first: there may be too many questions for the rest.
  const works = [
    checkSpf(request),
    checkDmarc(request),
    checkMx(domain),
    checkReverseDns(ip),
    checkDkim(request),
    checkMtaSts(domain),
    checkTlsRpt(domain),
  ];
  const topics = yield* noted(together(works), notes);
  const hosts = topics.flatMap((topic) => topic.hosts ?? []);
  const records = topics.flatMap((topic) => topic.records);
  const checks = doesNotExist(domain, notes)
    ? [missingDomain(domain)]
    : [
        ...contradictions(notes),
        ...topics.flatMap((topic) => topic.checks.map((check) => withSuggestion(check, request, hosts))),
        ...recordChecks(records, notes.records()),
      ];
  const facts: RequirementFacts = Object.assign(
    {},
    messageFacts(request),
    ...topics.map((topic) => topic.facts),
  );
  const { spf = 'unknown', dkim = 'unknown' } = facts;
  return {
    domain,
    checks: sorted(checks),
    readiness: readinessOf(
      { ...facts, 'spf-or-dkim': either(spf, dkim) },
      message ? { format: formatFaults(message) } : {},
    ),
  };
}

function doesNotExist(domain: string, notes: AnswerNotes): boolean {
  const said = notes.about(domain);
  return said.length > 0 && said.every(({ status }) => status === 'no-name');
}

/** Of a domain that is not there, nothing else is worth being told. */
function missingDomain(domain: string): DomainCheck {
  const message = text`${domain} doesn’t exist in the DNS. Check its spelling, and whether it is registered and has name servers.`;
  return { id: 'no-such-domain', topic: 'domain', result: 'fail', message };
}

function contradictions(notes: AnswerNotes): readonly DomainCheck[] {
  return notes.contradictory().map((name) => {
    const message = text`The resolver says both that ${name} exists and that it doesn’t. Check again later, or ask another resolver.`;
    return { id: 'contradictory-answers', topic: 'domain', result: 'unknown', message };
  });
}

/** The record to publish, where none is there and something is known of who sends. */
function withSuggestion(
  check: DomainCheck,
  { domain, ip }: DomainRequest,
  hosts: readonly string[],
): DomainCheck {
  const isMissing = check.id === 'spf-record' && check.result === 'fail' && check.record === undefined;
  const suggested = isMissing ? suggestedSpf(domain, ip, hosts) : undefined;
  return suggested ? { ...check, ...suggested } : check;
}

const TOPICS: readonly DomainTopic[] = ['domain', 'spf', 'dkim', 'dmarc', 'ptr', 'mx', 'mta-sts', 'tls-rpt'];
const RESULTS: readonly DomainResult[] = ['fail', 'warn', 'unknown', 'info', 'pass'];

function sorted(checks: readonly DomainCheck[]): readonly DomainCheck[] {
  const place = ({ topic, result }: DomainCheck) =>
    TOPICS.indexOf(topic) * RESULTS.length + RESULTS.indexOf(result);
  return checks.toSorted((a, b) => place(a) - place(b));
}
