import type { MappedText, Span } from '../../text/mapped-text.ts';
import type { BounceKind, BounceRecipient } from '../bounce.ts';

/** At what a server refused, as far as a report tells: the connection, the sender, the recipient or the message. */
export type Stage = 'connect' | 'mail' | 'rcpt' | 'data';

/** A recipient as a report names him, not yet explained. */
export interface ReportedRecipient {
  /** Empty where the report does not say. */
  readonly address: string;
  readonly action: BounceRecipient['action'];
  /** The `Status` field of a report (RFC 3464): what the reporter made of the reply. */
  readonly status?: string;
  /** The server that answered. */
  readonly host?: string;
  /** What it said, or what the reporter says instead. */
  readonly said?: MappedText;
  readonly stage?: Stage;
}

/** What came back, taken apart. */
export interface ReadReport {
  readonly kind: BounceKind;
  readonly reporter?: string;
  readonly recipients: readonly ReportedRecipient[];
  /** All that people read of it: where a part of it says nothing, another may. */
  readonly prose?: MappedText;
  /** The message that came back, or its header. */
  readonly returned?: Span;
}
