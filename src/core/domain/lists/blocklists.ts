import { type Message, text } from '../../text/message.ts';

export type BlocklistId = 'spamhaus-zen' | 'spamcop' | 'psbl' | 'spamhaus-dbl' | 'surbl' | 'uribl';

/** A blocklist in the DNS (RFC 5782). */
export interface Blocklist {
  readonly id: BlocklistId;
  /** As it calls itself. */
  readonly name: string;
  readonly lists: 'addresses' | 'domains';
  /** Below which it is asked. */
  readonly zone: string;
  /** Below which it is asked with a key of Spamhaus’ Data Query Service, behind the key. */
  readonly keyedZone?: string;
  /** Whether it lists IPv6 addresses, too. */
  readonly hasIpv6: boolean;
  /** Of a list of domains: a name that it always lists. `invalid` is never listed (RFC 5782, 5). */
  readonly testDomain?: string;
  /** What its answers mean: whole addresses, or the bits of the last byte. An answer that is not here is none. */
  readonly codes:
    | { readonly byAddress: Readonly<Record<string, Message>> }
    | { readonly byBit: readonly BitCode[] };
  /** Where the listed look up the reason and ask for removal; `{0}` stands for what is listed. */
  readonly removal: string;
  /** What it says about its answers and about who may ask, and when that was read. */
  readonly policy: { readonly link: string; readonly checked: string };
}

interface BitCode {
  readonly bit: number;
  readonly means: Message;
}

const CHECKED = '2026-11-28';

/**
 * The lists that are asked: few, alive, and each used by receivers. Codes and test entries are from the lists’ own pages;
 * SURBL and URIBL answer in bits (https://www.surbl.org/lists, https://uribl.com/about.shtml).
 */
export const blocklists: readonly Blocklist[] = [
  {
    id: 'spamhaus-zen',
    name: 'Spamhaus ZEN',
    lists: 'addresses',
    zone: 'zen.spamhaus.org',
    keyedZone: 'zen.dq.spamhaus.net',
    hasIpv6: true,
    codes: {
      byAddress: {
        '127.0.0.2': text`SBL: it belongs to spammers or helps them.`,
        '127.0.0.3': text`CSS: it sent spam or email that looks like it.`,
        '127.0.0.4': text`XBL: it is infected or hijacked.`,
        '127.0.0.5': text`XBL: it is infected or hijacked.`,
        '127.0.0.6': text`XBL: it is infected or hijacked.`,
        '127.0.0.7': text`XBL: it is infected or hijacked.`,
        '127.0.0.9': text`DROP: its network is run by criminals.`,
        '127.0.0.10': text`PBL: its provider says that no email comes from there directly.`,
        '127.0.0.11': text`PBL: Spamhaus says that no email comes from there directly.`,
        '127.0.0.30': text`BCL: it controls a botnet.`,
      },
    },
    removal: 'https://check.spamhaus.org/results/?query={0}',
    policy: {
      link: 'https://docs.spamhaus.com/datasets/docs/source/10-data-type-documentation/datasets/040-zones.html',
      checked: CHECKED,
    },
  },
  {
    id: 'spamcop',
    name: 'SpamCop',
    lists: 'addresses',
    zone: 'bl.spamcop.net',
    hasIpv6: false,
    codes: { byAddress: { '127.0.0.2': text`Email from it was reported as spam in the last days.` } },
    removal: 'https://www.spamcop.net/bl.shtml?{0}',
    policy: { link: 'https://www.spamcop.net/bl.shtml', checked: CHECKED },
  },
  {
    id: 'psbl',
    name: 'PSBL',
    lists: 'addresses',
    zone: 'psbl.surriel.com',
    hasIpv6: false,
    codes: { byAddress: { '127.0.0.2': text`It sent email to a spam trap.` } },
    removal: 'https://psbl.org/listing?ip={0}',
    policy: { link: 'https://psbl.org/howto', checked: CHECKED },
  },
  {
    id: 'spamhaus-dbl',
    name: 'Spamhaus DBL',
    lists: 'domains',
    zone: 'dbl.spamhaus.org',
    keyedZone: 'dbl.dq.spamhaus.net',
    hasIpv6: false,
    testDomain: 'dbltest.com',
    codes: {
      byAddress: {
        '127.0.1.2': text`It has a low reputation.`,
        '127.0.1.4': text`It’s used for phishing.`,
        '127.0.1.5': text`It spreads malware.`,
        '127.0.1.6': text`It controls a botnet.`,
        '127.0.1.102': text`It’s legitimate, but abused for spam.`,
        '127.0.1.103': text`It’s a redirector that spammers abuse.`,
        '127.0.1.104': text`It’s legitimate, but abused for phishing.`,
        '127.0.1.105': text`It’s legitimate, but abused to spread malware.`,
        '127.0.1.106': text`It’s legitimate, but abused to control a botnet.`,
      },
    },
    removal: 'https://check.spamhaus.org/results/?query={0}',
    policy: {
      link: 'https://docs.spamhaus.com/datasets/docs/source/10-data-type-documentation/datasets/040-zones.html',
      checked: CHECKED,
    },
  },
  {
    id: 'surbl',
    name: 'SURBL',
    lists: 'domains',
    zone: 'multi.surbl.org',
    hasIpv6: false,
    testDomain: 'test.surbl.org',
    codes: {
      byBit: [
        { bit: 8, means: text`It’s used for phishing.` },
        { bit: 16, means: text`It spreads malware.` },
        { bit: 64, means: text`It’s advertised in spam.` },
        { bit: 128, means: text`Its website was hacked.` },
      ],
    },
    removal: 'https://surbl.org/surbl-analysis',
    policy: { link: 'https://www.surbl.org/lists', checked: CHECKED },
  },
  {
    id: 'uribl',
    name: 'URIBL',
    lists: 'domains',
    zone: 'multi.uribl.com',
    hasIpv6: false,
    testDomain: 'test.uribl.com',
    codes: {
      byBit: [
        { bit: 2, means: text`Black: it belongs to spammers.` },
        { bit: 4, means: text`Grey: it’s in bulk email that some people don’t want.` },
        { bit: 8, means: text`Red: it’s new or hides its owner, and is in current email.` },
      ],
    },
    removal: 'https://admin.uribl.com/',
    policy: { link: 'https://uribl.com/about.shtml', checked: CHECKED },
  },
];
