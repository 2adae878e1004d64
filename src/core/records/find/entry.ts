import type { MappedText, Span } from '../../text/mapped-text.ts';
import type { Notation } from '../record.ts';
import type { OwnerName } from './names.ts';

/** A record of any type, as its container has it. */
export interface RecordEntry {
  /** The owner’s name in lower case without a dot at its end; absent where the container doesn’t tell it. */
  readonly name?: string;
  /** Whether nothing follows the name. */
  readonly isWhole: boolean;
  /** Records of a file with the same one are published at the same name; absent where that can’t be told. */
  readonly set?: string;
  /** In capitals. */
  readonly type?: string;
  readonly typeSpan?: Span;
  /** The decoded strings of a text; else one string with the last field of the data: a host’s name, an address. */
  readonly strings: readonly MappedText[];
  /** Of data that ends in a name, that name, whole as far as the file tells it. */
  readonly target?: OwnerName;
  /** The value with its quotes, in UTF-16 offsets into the source. */
  readonly span: Span;
  readonly notation: Notation;
  /** Where in the text of a zone file a comment begins, as name servers read it, that is meant to be part of the record. */
  readonly cutAt?: number;
}

/** What one file tells. */
export interface RecordEntries {
  readonly entries: readonly RecordEntry[];
  /** The names of zones of which the file has every record. */
  readonly zones: readonly string[];
}
