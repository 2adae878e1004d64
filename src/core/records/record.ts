import type { MappedText, Span } from '../text/mapped-text.ts';

/** What a record says; `mx` is the only one that is no text. */
export type RecordKind = 'spf' | 'dmarc' | 'dkim' | 'mta-sts' | 'tls-rpt' | 'mx';

/** What a record stands in; `plain` is a record on its own. */
export type Container =
  | 'zone'
  | 'octodns'
  | 'dnscontrol'
  | 'terraform'
  | 'cloudformation'
  | 'markdown'
  | 'plain';

/** Stands in a record’s text for what only a template or a variable knows: as a noncharacter, it is in no record. */
export const UNKNOWN = '\uFDD0';

/** How text of a record is written where it stands, for fixes. */
export interface Notation {
  /** Text as it is written inside of a string there, with what has to be escaped. */
  readonly write: (text: string) => string;
  /** What ends one string there and begins the next; absent where strings are split by whoever publishes them. */
  readonly split?: string;
}

/** A record as a file has it. */
export interface FoundRecord {
  readonly kind: RecordKind;
  /** The strings decoded and joined, as a resolver sees them; of an MX record the host as it is written. */
  readonly text: MappedText;
  /** Where each string begins in `text`, in UTF-16 offsets. */
  readonly starts: readonly number[];
  /** The owner’s name in lower case without a dot at its end, as far as the file tells it. */
  readonly name?: string;
  /** Whether the name is whole; otherwise a domain that the file doesn’t tell follows it. */
  readonly isWhole: boolean;
  /** Records of a file with the same one are published at the same name; absent where that can’t be told. */
  readonly set?: string;
  /** The type that the file says, in capitals: `TXT`, `MX`, `SPF`. */
  readonly type?: string;
  /** Where the type stands, if the file says one. */
  readonly typeSpan?: Span;
  /** Of an MX record, the host’s name as far as the file tells it: in small letters, without a dot at its end. */
  readonly target?: { readonly name: string; readonly isWhole: boolean };
  /** Where the value stands in the source, its quotes included; UTF-16 offsets. */
  readonly span: Span;
  readonly container: Container;
  readonly notation: Notation;
  /** Where in the text of a zone file a comment begins, as name servers read it, that is meant to be part of the record. */
  readonly cutAt?: number;
}

/** A record of any kind that files tell about, to answer lookups from. */
export interface KnownRecord {
  /** The owner’s whole name in lower case, without a dot at its end. */
  readonly name: string;
  /** In capitals. */
  readonly type: string;
  /** The text of a TXT record, its strings joined; else an address or a name without a dot at its end. */
  readonly data: string;
}
