import { type Asking, ask } from '../../dns/asking.ts';
import { parseDmarc } from '../dmarc/parse.ts';
import type { DmarcRecord } from '../dmarc/record.ts';
import { isName, withoutEndDot } from './names.ts';
import { textsOf } from './published.ts';

/** A domain that was asked for a DMARC record, and what there was. */
export interface DmarcStep {
  readonly domain: string;
  /** `several` records count as none. */
  readonly found: 'record' | 'none' | 'several' | 'unknown';
  /** The only one. */
  readonly record?: DmarcRecord;
}

/** What a walk from a domain up to the top of the DNS found. */
export interface TreeWalk {
  /** From the domain itself upwards; eight at most. */
  readonly steps: readonly DmarcStep[];
  /** The domain at the top of the organization; undefined where the DNS did not answer what decides it. */
  readonly organization: string | undefined;
}

/** From a domain with so many labels, the walk leaves out those between it and the one with so many less one. */
const MAX_LABELS = 8;
const DMARC = /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;

/** Whether a TXT record is one of DMARC (RFC 9989, section 4.8: `dmarc-version`). */
export function isDmarc(text: string): boolean {
  return DMARC.test(text);
}

/** The domains that a walk asks, in their order (RFC 9989, section 4.10). */
function walkedDomains(domain: string): string[] {
  const labels = domain.split('.');
  const domains = [domain];
  for (let left = Math.min(labels.length, MAX_LABELS) - 1; left > 0; left--)
    domains.push(labels.slice(-left).join('.'));
  return domains;
}

/** Walks up from a domain, to the first record that says whether it is a public suffix (RFC 9989, section 4.10). */
export function* treeWalk(name: string): Asking<TreeWalk> {
  const start = withoutEndDot(name).toLowerCase();
  const steps: DmarcStep[] = [];
  for (const domain of isName(start) ? walkedDomains(start) : []) {
    const step = yield* stepAt(domain);
    steps.push(step);
    if (step.record && step.record.psd !== 'u') break;
  }
  return { steps, organization: organizationOf(start, steps) };
}

function* stepAt(domain: string): Asking<DmarcStep> {
  const name = `_dmarc.${domain}`;
  if (!isName(name)) return { domain, found: 'none' };
  const answer = yield* ask({ name, type: 'TXT' });
  if (answer.status === 'unknown') return { domain, found: 'unknown' };
  const [first, ...more] = textsOf(answer).filter(isDmarc);
  if (first === undefined) return { domain, found: 'none' };
  return more.length > 0
    ? { domain, found: 'several' }
    : { domain, found: 'record', record: parseDmarc(first) };
}

/** The organizational domain (RFC 9989, section 4.10.2). */
function organizationOf(start: string, steps: readonly DmarcStep[]): string | undefined {
  if (steps.some(({ found }) => found === 'unknown')) return undefined;
  const withRecord = steps.filter(({ record }) => record);
  const last = withRecord.at(-1);
  if (last?.record?.psd === 'y') {
    // One label below it, or the domain itself where the walk started.
    const labels = last.domain.split('.').length + 1;
    return start.split('.').slice(-labels).join('.');
  }
  return last?.domain ?? start;
}
