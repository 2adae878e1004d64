import type { PhraseRow } from '../phrase-table.ts';

/** What servers say of SPF, DKIM, DMARC, reverse DNS and TLS. */
export const AUTHENTICATION: readonly PhraseRow[] = [
  [
    'dmarc-missing',
    'doesnt have a dmarc record | does not have a dmarc record | no dmarc record | missing dmarc',
  ],
  ['not-aligned', 'isnt aligned | not aligned | no dmarc alignment | spf alignment | dkim alignment'],
  [
    'dmarc-failed',
    'dmarc policy | dmarc check failed | due to dmarc | dmarc verification | dmarc fail',
    'dmarc failure | failed dmarc | dmarc sender invalid | dmarc validation | dmarc evaluation',
    'dmarc reject | per dmarc | by dmarc | dmarc authentication | anti spoofing | antispoofing',
  ],
  [
    'unauthenticated',
    'unauthenticated mail | reject unauthenticated | message unauthenticated',
    'because the sender is unauthenticated | required authentication level',
    'unauthenticated email | authentication checks failed | authenticate with either spf or dkim',
    'not authenticated with spf or dkim | neither spf nor dkim | arc validation | arc seal',
    'no passing',
  ],
  [
    'spf-failed',
    'may not send for | not allowed to send for | spf fail | spf check | spf record | spf policy',
    'spf validation | spf error | spf hardfail | spf softfail | failed spf | due to spf | by spf',
    'fails spf | spf authentication | spf verification | spf result | spf unauthorized',
    'sender policy framework | openspf | is not allowed to send mail from',
    'not permitted by the domain owner | not authorized to send mail from',
    'doesnt allow sending mails from | not designated as permitted sender',
    'is not allowed to send from | sender id | not authorized to use … in mail from',
    'domain mismatches client ip verification',
  ],
  [
    'dkim-failed',
    'signature … broken | signature … invalid | signature … not verify | dkim fail',
    'dkim signature | dkim authentication | dkim check | dkim validation | dkim policy',
    'no valid dkim | failed dkim | dkim verification',
  ],
  ['dmarc-failed', 'dmarc'],
  ['spf-failed', 'spf'],
  ['dkim-failed', 'dkim'],
  [
    'no-reverse-dns',
    'resolve to a name | reverse name | ptr | fcrdns | reverse dns | rdns | reverse lookup',
    'reverse hostname | reverse mapping | unverifiable sending ips | unverifyable sending ips',
    'name lookup failed | mismatches client ip | cannot find your hostname',
    'client host rejected cannot find | no matches to nameserver query | inverse dns',
    'hostname lookup | could not resolve your ip | resolve your ip address',
  ],
  [
    'tls-required',
    'tls only | mail over tls | starttls is mandatory | tls is mandatory | starttls is required',
    'encryption needed | encryption is needed | encryption is required | must issue a starttls',
    'tls required | requires tls | require tls | encryption required | must use tls',
    'use starttls | starttls first | tls is required',
  ],
  [
    'starttls-failed',
    'starttls | does not support tls | tls negotiation | tls handshake | tls is not available',
    'tls not available | cannot start tls | ssl handshake | certificate verify failed',
    'server certificate not verified | tls session | a tls | required tls but was not offered',
  ],
];
