import type { SpfMechanism, SpfModifier, SpfRecord } from '../spf/record.ts';

/** What receivers conclude (RFC 7208, section 2.6). */
export type SpfResult = 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';

/**
 * Why there is no answer, or an error.
 * - `no-domain`: the sender has no domain that could have a record. `no-record`: the domain has none, or one that
 *   `include` or `redirect` name has none.
 * - `several-records`, `syntax`: of the domain that is named. `bad-domain`: `include` or `redirect` name what cannot exist.
 * - `too-many-lookups`, `too-many-voids`, `too-many-mx`: more than RFC 7208, section 4.6.4, allows.
 * - `no-answer`: the DNS did not answer.
 */
export type SpfReason =
  | 'no-domain'
  | 'no-record'
  | 'several-records'
  | 'syntax'
  | 'bad-domain'
  | 'too-many-lookups'
  | 'too-many-voids'
  | 'too-many-mx'
  | 'no-answer';

/** A term that asks the DNS, `redirect` included. */
export type SpfLookupTerm = SpfMechanism | SpfModifier;

/** The term that decided, in the record of a domain. */
export interface SpfDecision {
  readonly domain: string;
  readonly record: SpfRecord;
  readonly term: SpfLookupTerm;
}

/** What a term asked the DNS. */
export interface SpfLookup {
  readonly term: SpfLookupTerm;
  /** How many of the ten lookups that are allowed it takes, those below it included. */
  readonly lookups: number;
  /** How many questions had an empty answer, those below it included. */
  readonly voids: number;
  /** The record that `include` or `redirect` name. */
  readonly visit?: SpfVisit;
}

/** A domain whose record was asked for, and what its terms asked in their order. */
export interface SpfVisit {
  readonly domain: string;
  /** Absent where there is none, several, or no answer. */
  readonly record?: SpfRecord;
  /** Why `record` is absent, or more is not known. */
  readonly reason?: SpfReason | 'loop' | 'macro';
  /** Of the terms that were evaluated, those that ask the DNS. */
  readonly terms: readonly SpfLookup[];
  /** The sums of those of the terms. */
  readonly lookups: number;
  readonly voids: number;
}

/** What a check of a sender gives. */
export interface SpfOutcome {
  readonly result: SpfResult;
  /** Absent where no term decided. */
  readonly decision?: SpfDecision;
  /** Of `none`, `temperror` and `permerror`. */
  readonly reason?: SpfReason;
  /** What the domain says about a `fail` (RFC 7208, section 6.2); may come from anybody. */
  readonly explanation?: string;
  /** The tree of what was asked, as far as the check went. */
  readonly visit: SpfVisit;
}
