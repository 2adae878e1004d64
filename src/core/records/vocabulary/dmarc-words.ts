import { text } from '../../text/message.ts';
import { rfc } from '../rfc.ts';
import type { RecordWord } from './record-word.ts';

const source = rfc(9989, '4.7');

const POLICIES = {
  none: text`“none”: nothing is done, only reports are sent.`,
  quarantine: text`“quarantine”: email that fails is treated as suspicious, usually put into the spam folder.`,
  reject: text`“reject”: email that fails is refused.`,
};

const ALIGNMENTS = {
  r: text`“r”, relaxed: a subdomain of the same organization is enough.`,
  s: text`“s”, strict: the domain must be exactly the same.`,
};

/** The tags of DMARC (RFC 9989, section 4.7). */
export const DMARC_WORDS: Readonly<Record<string, RecordWord>> = {
  v: { text: text`Says that this is a DMARC record. It comes first.`, source },
  p: {
    text: text`What receivers do with email that fails SPF and DKIM for this domain.`,
    source,
    values: POLICIES,
  },
  sp: {
    text: text`The policy for subdomains; without it, they have that of the domain.`,
    source,
    values: POLICIES,
  },
  np: {
    text: text`The policy for subdomains that don’t exist; without it, they have that of subdomains.`,
    source,
    values: POLICIES,
  },
  rua: {
    text: text`Where daily reports about all email go: “mailto:” addresses, separated by commas.`,
    source,
  },
  ruf: { text: text`Where reports about single emails that failed go. Few receivers send any.`, source },
  fo: {
    text: text`When reports about single emails are sent; separate several values with colons.`,
    source,
    values: {
      0: text`“0”: if neither SPF nor DKIM passes.`,
      1: text`“1”: if SPF or DKIM doesn’t pass.`,
      d: text`“d”: if a DKIM signature fails.`,
      s: text`“s”: if SPF fails.`,
    },
  },
  adkim: {
    text: text`How closely the domain of a DKIM signature must match the sender’s.`,
    source,
    values: ALIGNMENTS,
  },
  aspf: {
    text: text`How closely the domain that SPF checked must match the sender’s.`,
    source,
    values: ALIGNMENTS,
  },
  t: {
    text: text`Whether the policy is only being tested.`,
    source,
    values: {
      y: text`“y”: receivers apply the next weaker policy.`,
      n: text`“n”: receivers apply the policy.`,
    },
  },
  psd: {
    text: text`Whether the domain is one that others register their domains below.`,
    source,
    values: {
      y: text`“y”: it is, as “com” is. Only registries need that.`,
      n: text`“n”: it isn’t, and it is the domain of an organization.`,
      u: text`“u”: receivers find out by looking at the domains above.`,
    },
  },
  pct: {
    text: text`The share of email that the policy was for, in percent. Removed in 2026.`,
    source: rfc(9989, 'A.6'),
  },
  rf: { text: text`The format of reports about single emails. Removed in 2026.`, source: rfc(9989, 'C.5') },
  ri: { text: text`The seconds between two reports. Removed in 2026.`, source: rfc(9989, 'C.5') },
};
