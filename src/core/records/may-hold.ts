import { containerOf, RECORD_HEAD_UNITS } from './container-of.ts';

/** What records begin with, and what the names of their owners have. */
const SIGNS = /v\s?=\s?(?:spf1|dmarc1|dkim1|stsv1|tlsrptv1)|_dmarc\b|_domainkey\b|_mta-sts\b|_smtp\._tls\b/i;

/**
 * Whether a file may hold records about email, by its path and its beginning: a quick look before what reads them is loaded.
 * Never throws; looks at `RECORD_HEAD_UNITS` of the beginning at most.
 */
export function mayHoldRecords(path: string, beginning: string): boolean {
  const head = beginning.slice(0, RECORD_HEAD_UNITS);
  return SIGNS.test(head) && containerOf(path, head) !== undefined;
}
