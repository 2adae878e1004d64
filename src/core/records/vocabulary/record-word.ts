import type { Message } from '../../text/message.ts';
import type { RfcSection } from '../rfc.ts';

/** What a word of a record means. */
export interface RecordWord {
  /** In one or two sentences. */
  readonly text: Message;
  readonly source: RfcSection;
  /** The values that it may have, and what they mean, where they are words of the standard. */
  readonly values?: Readonly<Record<string, Message>>;
}
