/** The kinds of records that are asked for. */
export type RecordType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'PTR' | 'TXT';

/** What the DNS is asked. The name has no dot at its end. */
export interface Question {
  readonly name: string;
  readonly type: RecordType;
}

/** A record of an answer. */
export interface AnswerRecord {
  /** An address, the name of a host without the dot at its end, or the text of a TXT record, its strings joined. */
  readonly data: string;
  /** The strings of a TXT record, each of up to 255 bytes, a byte being a UTF-16 unit. */
  readonly strings?: readonly string[];
  /** Of an MX record. */
  readonly preference?: number;
}

/**
 * Why nothing is known: such an answer says nothing about what there is. Nobody answered in time, nobody was there to ask
 * (`unreachable`), the server failed or would not say, its answer was none; or the question was not asked, at all or because
 * too many had been.
 */
export type NoAnswer =
  | 'timed-out'
  | 'unreachable'
  | 'server-failure'
  | 'refused'
  | 'bad-answer'
  | 'too-many'
  | 'not-asked';

/**
 * What the DNS says. A name that exists without records of the type is `no-records`, one that does not exist `no-name`;
 * both are void lookups (RFC 7208, 4.6.4).
 */
export type Answer =
  | { readonly status: 'found'; readonly records: readonly AnswerRecord[] }
  | { readonly status: 'no-records' | 'no-name' }
  | { readonly status: 'unknown'; readonly reason: NoAnswer };
