import { type Asking, ask } from '../../dns/asking.ts';
import type { DmarcPolicy, DmarcRecord } from '../dmarc/record.ts';
import { tagOf } from '../tags.ts';
import type { DmarcStep, TreeWalk } from './tree-walk.ts';
import { treeWalk } from './tree-walk.ts';

/** The policy that holds for email from a domain. */
export interface AppliedPolicy {
  /** Where its record stands: the domain itself, its organization, or a public suffix. */
  readonly domain: string;
  readonly record: DmarcRecord;
  /** The tag that it is taken from; `none` where the record is faulty, and asks for reports all the same. */
  readonly tag: 'p' | 'sp' | 'np' | 'none';
  /** What the tag says. */
  readonly stated: DmarcPolicy;
  /** What is to be done: one level less while testing (RFC 9989, section 4.7, tag `t`). */
  readonly applied: DmarcPolicy;
}

/** What is known of the policy for a domain. */
export interface DmarcDiscovery {
  readonly domain: string;
  readonly walk: TreeWalk;
  /** `unknown` where the DNS did not answer; `unusable` where a record is there that asks for nothing that is valid. */
  readonly status: 'found' | 'none' | 'unusable' | 'unknown';
  /** Where it is found. */
  readonly policy?: AppliedPolicy;
}

/** Finds the policy for email whose From is of a domain (RFC 9989, section 4.10.1). */
export function* discoverDmarc(domain: string): Asking<DmarcDiscovery> {
  const walk = yield* treeWalk(domain);
  const start = walk.steps[0];
  if (!start) return { domain, walk, status: 'none' };
  const step = start.record ? start : stepAbove(walk);
  // What is not known could be the record that holds.
  const isKnown = start.record || !walk.steps.some(({ found }) => found === 'unknown');
  if (!isKnown) return { domain: start.domain, walk, status: 'unknown' };
  if (!step?.record) return { domain: start.domain, walk, status: 'none' };
  const tag = step === start ? 'p' : yield* subdomainTag(start.domain, step.record);
  const policy = policyOf(step.record, step.domain, tag);
  return { domain: start.domain, walk, ...(policy ? { status: 'found', policy } : { status: 'unusable' }) };
}

/** The record of the organization, or else of the public suffix above it. */
function stepAbove({ steps, organization }: TreeWalk): DmarcStep | undefined {
  const own = steps.find((step) => step.domain === organization && step.record);
  return own ?? steps.find(({ record }) => record?.psd === 'y');
}

/** The tag for a domain below that of the record: whether it exists is asked only where that decides. */
function* subdomainTag(domain: string, record: DmarcRecord): Asking<'p' | 'sp' | 'np'> {
  const existing = tagOf(record, 'sp') ? 'sp' : 'p';
  if (!tagOf(record, 'np')) return existing;
  const answer = yield* ask({ name: domain, type: 'A' });
  return answer.status === 'no-name' ? 'np' : existing;
}

const LESS: Readonly<Record<DmarcPolicy, DmarcPolicy>> = {
  reject: 'quarantine',
  quarantine: 'none',
  none: 'none',
};

function policyOf(record: DmarcRecord, domain: string, tag: 'p' | 'sp' | 'np'): AppliedPolicy | undefined {
  const { policy, subdomainPolicy, nonexistentPolicy, isTesting } = record;
  const isValid =
    policy && (subdomainPolicy || !tagOf(record, 'sp')) && (nonexistentPolicy || !tagOf(record, 'np'));
  if (!isValid) {
    const reports = record.aggregateReports.some((uri) => uri.scheme && !isFaulty(record, uri.from));
    return reports ? { domain, record, tag: 'none', stated: 'none', applied: 'none' } : undefined;
  }
  const stated = { p: policy, sp: subdomainPolicy, np: nonexistentPolicy }[tag] ?? policy;
  return { domain, record, tag, stated, applied: isTesting ? LESS[stated] : stated };
}

function isFaulty({ faults }: DmarcRecord, from: number): boolean {
  return faults.some((fault) => fault.id === 'bad-uri' && fault.from === from);
}
