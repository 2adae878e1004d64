import type { MappedText, Span } from '../text/mapped-text.ts';
import type { FaultyAddress, MailAddress } from './address.ts';
import type { MailboxCompany } from './providers.ts';
import type { Slip } from './slips.ts';
import type { Correction } from './typo.ts';

/** What is known of a domain, whoever has an address in it. */
export interface DomainFacts {
  /** What it was meant to be. */
  readonly correction?: Correction;
  /** The last part of its name, where that is no top-level domain. */
  readonly unknownTopLevel?: string;
  /** Whose mailboxes it has, where that is a company that many people are with. */
  readonly company?: MailboxCompany;
  /** Why no email can arrive there, where the DNS was asked and says so. */
  readonly dead?: DeadReason;
}

/** Why a domain takes no email: it does not exist, says so (RFC 7505), or has no server. */
export type DeadReason = 'no-name' | 'null-mx' | 'no-server';

/** A recipient of a list, as the rules see it. */
export interface Recipient {
  /** What should be an address, as typed. */
  readonly typed: MappedText;
  /** The same without what does not belong to it. */
  readonly clean: MappedText;
  /** What that is; offsets into `typed`. */
  readonly slips: readonly Slip[];
  /** The address, or why there is none. */
  readonly address: MailAddress | FaultyAddress;
  readonly domain: DomainFacts;
  /** Where the same address stands before. */
  readonly first?: Span;
  /** Where another address of the same mailbox stands before. */
  readonly alias?: Span;
  /** What goes where the recipient is removed; nothing where it would take others with it. */
  readonly removal?: Span;
  /** Of the first of several in one cell of a table, the cell’s content. */
  readonly crowded?: Span;
}

/** Whether a text could be read as an address. */
export function isAddress(address: MailAddress | FaultyAddress): address is MailAddress {
  return 'local' in address;
}
