import type { RecordKind } from '../record.ts';
import type { RecordEntry } from './entry.ts';

/** By what a text begins with, what it is meant to be, misspelt or not. */
const BEGINNINGS: readonly (readonly [RecordKind, RegExp])[] = [
  ['spf', /^[\s"'“‘]*(?:v[ \t]*=[ \t]*spf-?1|spf1[ \t])/i],
  ['dmarc', /^[\s"'“‘]*v\s*=\s*dmarc/i],
  ['dkim', /^[\s"'“‘]*v\s*=\s*dkim/i],
  ['mta-sts', /^\s*v\s*=\s*sts/i],
  ['tls-rpt', /^\s*v\s*=\s*tlsrpt/i],
];

/** By its owner’s name, what a text is whose beginning doesn’t say so, if it has a tag of such a record. */
const OWNERS: readonly (readonly [RecordKind, RegExp, RegExp])[] = [
  ['dmarc', /^_dmarc(?:\.|$)/, /(?:^|[;\s])(?:p\s*=|v\s*=\s*dmarc)/i],
  ['dkim', /(?:^|\.)_domainkey(?:\.|$)/, /(?:^|[;\s])[kp]\s*=/i],
];

/** A DKIM key on its own has no version, and no owner that would tell. */
const KEY = /^[\s"']*(?:k\s*=\s*(?:rsa|ed25519)|p\s*=\s*M[A-Za-z0-9+/]{20})/i;

/** Which kind of record an entry is; absent for any other. */
export function kindOf({ type, name }: RecordEntry, text: string): RecordKind | undefined {
  if (type === 'MX') return 'mx';
  if (type !== undefined && type !== 'TXT' && type !== 'SPF') return undefined;
  const head = text.slice(0, 200);
  const begun = BEGINNINGS.find(([, beginning]) => beginning.test(head));
  if (begun) return begun[0];
  const owned = OWNERS.find(([, owner, tag]) => name !== undefined && owner.test(name) && tag.test(head));
  if (owned) return owned[0];
  return KEY.test(head) ? 'dkim' : undefined;
}
