import { type Asking, together } from '../../dns/asking.ts';
import {
  type AppliedPolicy,
  type DmarcDiscovery,
  discoverDmarc,
} from '../../records/evaluate/dmarc-policy.ts';
import { consentName, reportConsent } from '../../records/evaluate/report-consent.ts';
import { rfc } from '../../records/rfc.ts';
import { type Message, text } from '../../text/message.ts';
import type { DomainCheck, ShownRecord } from '../domain-report.ts';
import type { PublishedRecord } from '../published.ts';
import { factOf } from '../readiness/facts.ts';
import type { DomainRequest } from '../request.ts';
import { checkAlignment } from './alignment.ts';
import type { TopicReport } from './topic.ts';

const SOURCE = rfc(9989, '4.10');
/** Domains that are asked whether they take reports. */
const MAX_RECEIVERS = 4;

/** Finds the policy that holds for a domain, and asks those whom reports go to whether they take them. */
export function* checkDmarc(request: DomainRequest): Asking<TopicReport> {
  const discovery = yield* discoverDmarc(request.domain);
  const check = policyCheck(request.domain, discovery);
  const consents = yield* together(
    receiversOf(discovery).map((receiver) => consentCheck(discovery, receiver)),
  );
  const aligned = yield* checkAlignment(request, discovery);
  return {
    checks: [check, ...consents.flat(), ...aligned.checks],
    facts: { dmarc: factOf([check]), alignment: aligned.fact },
    records: recordsOf(discovery),
  };
}

function policyCheck(domain: string, { walk, status, policy }: DmarcDiscovery): DomainCheck {
  const check = { id: 'dmarc-record', topic: 'dmarc', source: SOURCE } as const;
  if (policy) {
    const record = shownPolicy(policy);
    return {
      ...check,
      result: policy.tag === 'none' ? 'warn' : 'pass',
      message: policyText(domain, policy),
      record,
    };
  }
  if (status === 'unknown') {
    const message = text`Whether ${domain} has a DMARC policy isn’t known: the DNS didn’t answer. Check again later.`;
    return { ...check, result: 'unknown', message };
  }
  const own = walk.steps[0];
  if (own?.found === 'several')
    return {
      ...check,
      id: 'dmarc-several-records',
      result: 'fail',
      message: text`There are several DMARC records at _dmarc.${domain}, so receivers use none of them. Keep only one.`,
    };
  if (status === 'unusable')
    return {
      ...check,
      result: 'fail',
      message: text`The DMARC record has no policy that receivers understand. Fix it.`,
      ...(own?.record && { record: shownAt(own.domain, own.record.text) }),
    };
  return {
    ...check,
    result: 'fail',
    message: text`${domain} has no DMARC record. Publish one. p=none doesn’t affect delivery and gets you reports.`,
    publish: shownAt(domain, `v=DMARC1; p=none; rua=mailto:postmaster@${domain}`),
  };
}

function policyText(domain: string, policy: AppliedPolicy): Message {
  const { domain: owner, tag, stated } = policy;
  if (tag === 'none')
    return text`The DMARC record of ${owner} has no valid policy, so receivers only send reports. Fix it.`;
  if (owner !== domain) return text`${domain} is covered by the DMARC policy of ${owner} (${tag}=${stated}).`;
  if (stated === 'none')
    return text`DMARC record found. p=none only watches: use p=quarantine once the reports show that your own email passes.`;
  return text`DMARC record found (p=${stated}).`;
}

function shownPolicy({ domain, record }: AppliedPolicy): ShownRecord {
  return shownAt(domain, record.text);
}

function shownAt(domain: string, record: string): ShownRecord {
  return { name: `_dmarc.${domain}`, type: 'TXT', text: record };
}

function recordsOf({ walk, policy }: DmarcDiscovery): readonly PublishedRecord[] {
  const own = walk.steps[0];
  const step = own?.record ? own : policy;
  if (!step?.record) return [];
  const shown = shownAt(step.domain, step.record.text);
  return [{ kind: 'dmarc', topic: 'dmarc', shown, strings: [shown.text], lead: 0 }];
}

/** The other domains that reports are sent to. */
function receiversOf({ policy }: DmarcDiscovery): readonly string[] {
  if (!policy) return [];
  const { aggregateReports, failureReports } = policy.record;
  const domains = [...aggregateReports, ...failureReports].flatMap(
    ({ domain }) => domain?.text.toLowerCase() ?? [],
  );
  return [...new Set(domains)].filter((domain) => domain !== policy.domain).slice(0, MAX_RECEIVERS);
}

function* consentCheck({ policy }: DmarcDiscovery, receiver: string): Asking<readonly DomainCheck[]> {
  if (!policy) return [];
  const consent = yield* reportConsent(policy.domain, receiver);
  if (consent !== 'missing') return [];
  const message = text`${receiver} doesn’t accept DMARC reports about ${policy.domain}, so none are sent there. Its owner must publish this record.`;
  return [
    {
      id: 'dmarc-external-reports',
      topic: 'dmarc',
      result: 'warn',
      message,
      record: shownPolicy(policy),
      publish: { name: consentName(policy.domain, receiver), type: 'TXT', text: 'v=DMARC1' },
      source: rfc(9990, '4'),
    },
  ];
}
