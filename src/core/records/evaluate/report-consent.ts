import { type Asking, ask, together } from '../../dns/asking.ts';
import { isName, isSameName } from './names.ts';
import { isVoid, textsOf } from './published.ts';
import { isDmarc, treeWalk } from './tree-walk.ts';

/**
 * Whether reports about a domain may go to another: they are of one organization, the other agrees, it does not say so, or
 * the DNS did not answer.
 */
export type ReportConsent = 'same-organization' | 'given' | 'missing' | 'unknown';

/** The name whose record says that a domain takes reports about another (RFC 9990, section 4). */
export function consentName(domain: string, receiver: string): string {
  return `${domain}._report._dmarc.${receiver}`;
}

/** Asks whether a domain takes reports about another (RFC 9990, section 4). */
export function* reportConsent(domain: string, receiver: string): Asking<ReportConsent> {
  if (isSameName(domain, receiver)) return 'same-organization';
  const [own, other] = yield* together([treeWalk(domain), treeWalk(receiver)]);
  if (own?.organization && other?.organization && isSameName(own.organization, other.organization)) {
    return 'same-organization';
  }
  const name = consentName(domain, receiver);
  if (!isName(name)) return 'missing';
  const answer = yield* ask({ name, type: 'TXT' });
  if (textsOf(answer).some(isDmarc)) return 'given';
  const isKnown = own?.organization && other?.organization && (isVoid(answer) || answer.status === 'found');
  return isKnown ? 'missing' : 'unknown';
}
