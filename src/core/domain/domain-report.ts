import type { SpfVisit } from '../records/evaluate/outcome.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Message } from '../text/message.ts';
import type { Readiness } from './readiness/readiness.ts';

/** What a check is about. */
export type DomainTopic = 'domain' | 'spf' | 'dkim' | 'dmarc' | 'ptr' | 'mx' | 'mta-sts' | 'tls-rpt';

/** `fail` is to be fixed, `warn` better so; `info` is something to know. Of `unknown` the DNS did not say. */
export type DomainResult = 'pass' | 'warn' | 'fail' | 'unknown' | 'info';

/** A record as it is published, or should be. */
export interface ShownRecord {
  /** The owner’s name, without a dot at its end. */
  readonly name: string;
  readonly type: 'TXT' | 'MX' | 'PTR';
  /** What it says; of an MX record its preference and host. */
  readonly text: string;
}

/** One thing that was looked at. */
export interface DomainCheck {
  /** Of a rule about records, the rule’s id. */
  readonly id: string;
  readonly topic: DomainTopic;
  readonly result: DomainResult;
  /** What is so, and what to do. */
  readonly message: Message;
  /** The record that it is about, as it is published. */
  readonly record?: ShownRecord;
  /** What of the record is meant, in UTF-16 offsets of its text. */
  readonly span?: Span;
  /** The record to publish instead, to be pasted as it is. */
  readonly publish?: ShownRecord;
  readonly evidence?: DomainEvidence;
  /** Where the rule is from. */
  readonly source?: { readonly title: Message; readonly link: string };
}

/** What a check rests on; all of it optional. */
export interface DomainEvidence {
  /** Lookups that SPF takes, of ten, and how many of them had no answer, of two. */
  readonly lookups?: number;
  readonly voids?: number;
  /** Who includes what. */
  readonly tree?: SpfVisit;
  /** The names that an address has. */
  readonly names?: readonly string[];
  /** The selectors that were tried. */
  readonly selectors?: readonly string[];
}

/** What is known of a domain, as the DNS says it now. */
export interface DomainReport {
  /** In lower case. */
  readonly domain: string;
  /** In the order of the topics: what is wrong of each before what is right. */
  readonly checks: readonly DomainCheck[];
  readonly readiness: readonly Readiness[];
}
