import { type Asking, together } from '../../dns/asking.ts';
import type { AlignmentMode } from '../dmarc/record.ts';
import { type DmarcDiscovery, discoverDmarc } from './dmarc-policy.ts';
import { isSameName } from './names.ts';
import { treeWalk } from './tree-walk.ts';

/** Whether two domains are aligned; `unknown` where the DNS did not answer. */
export type Alignment = 'aligned' | 'not-aligned' | 'unknown';

/** What an email passed. */
export interface Authenticated {
  /** The domain of its From. */
  readonly author: string;
  /** The domain that passed SPF. */
  readonly spf?: string;
  /** The domains whose signatures are right. */
  readonly dkim: readonly string[];
}

/** What DMARC says of an email. */
export interface DmarcOutcome {
  /** `none` where no policy is published. */
  readonly result: 'pass' | 'fail' | 'none' | 'temperror';
  readonly discovery: DmarcDiscovery;
  /** Of the domain that passed SPF. */
  readonly spf?: Alignment;
  /** Of each domain that signed, in their order. */
  readonly dkim: readonly Alignment[];
}

/** Whether an authenticated domain is aligned with that of the From (RFC 9989, sections 4.4 and 4.10.2). */
export function* alignment(author: string, domain: string, mode: AlignmentMode): Asking<Alignment> {
  if (isSameName(author, domain)) return 'aligned';
  if (mode === 's') return 'not-aligned';
  const [a, b] = yield* together([treeWalk(author), treeWalk(domain)]);
  if (!a?.organization || !b?.organization) return 'unknown';
  return isSameName(a.organization, b.organization) ? 'aligned' : 'not-aligned';
}

/** What DMARC says of an email that passed SPF and DKIM for some domains (RFC 9989, section 5.3). */
export function* checkDmarc({ author, spf, dkim }: Authenticated): Asking<DmarcOutcome> {
  const discovery = yield* discoverDmarc(author);
  const { status, policy } = discovery;
  if (!policy) return { result: status === 'unknown' ? 'temperror' : 'none', discovery, dkim: [] };
  const { spfAlignment, dkimAlignment } = policy.record;
  const works = dkim.map((domain) => alignment(author, domain, dkimAlignment));
  if (spf !== undefined) works.push(alignment(author, spf, spfAlignment));
  const all = yield* together(works);
  const ofSpf = spf === undefined ? undefined : all.at(-1);
  const without = all.includes('unknown') ? 'temperror' : 'fail';
  return {
    result: all.includes('aligned') ? 'pass' : without,
    discovery,
    ...(ofSpf && { spf: ofSpf }),
    dkim: all.slice(0, dkim.length),
  };
}
