import type { Message } from '../text/message.ts';
import type { MessageSender } from './message-sender.ts';

/** What a domain is to be checked for. */
export interface DomainRequest {
  /** The domain in the From address, in lower case, without a dot at its end. */
  readonly domain: string;
  /** The address that email is sent from, of either version. */
  readonly ip?: string;
  /** Selectors of DKIM keys that the domain signs with. */
  readonly selectors?: readonly string[];
  /** A message that the domain sent, or will send. */
  readonly message?: RequestedMessage;
}

/** What is known of a message. */
export interface RequestedMessage {
  readonly sender: MessageSender;
  /** What the rules for drafts found in it. */
  readonly findings: readonly MessageFinding[];
}

interface MessageFinding {
  /** The id of the rule. */
  readonly rule: string;
  readonly message: Message;
}
