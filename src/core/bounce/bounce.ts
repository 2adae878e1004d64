import type { Finding, ReturnedKind } from '../report/report.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Message } from '../text/message.ts';
import type { CauseId } from './causes.ts';
import type { ProviderId } from './providers/index.ts';
import type { BounceFamily, PageSource, Retry, Side, Step } from './terms.ts';

/** What a file is that came back: see `explainBounce`. */
export type BounceKind = ReturnedKind | 'none';

/** What decided: a provider’s table, a status code, words that many servers use, the shape of the report, or nothing. */
export type DecidedBy = 'provider' | 'status' | 'phrase' | 'structure' | 'none';

/** What a server answered, as far as it is known. */
export interface Reply {
  /** Three digits (RFC 5321, section 4.2): 421, 550, … */
  readonly code?: number;
  /** Enhanced status code (RFC 3463): `5.7.26`. */
  readonly status?: string;
  /** The server’s words on one line, without the codes that its lines begin with. */
  readonly text: string;
  /** Where they stand, the codes included, in UTF-16 offsets into the source. */
  readonly span: Span;
}

/** What the reply and the returned message name. */
export interface Facts {
  /** The domain the message was sent from. */
  readonly domain?: string;
  /** The address that connected. */
  readonly ip?: string;
  /** The blocklist that is named: a host such as `zen.spamhaus.org`, or its owner. */
  readonly list?: string;
  /** The server that answered. */
  readonly host?: string;
  /** The first page that the server names. */
  readonly link?: string;
}

/** One recipient of the message, and what became of it. */
export interface BounceRecipient {
  /** Empty where the report does not say. */
  readonly address: string;
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
  readonly cause: CauseId;
  readonly family: BounceFamily;
  /** Of the seven types of refusal (1 no such user … 7 connection refused), or none of them. */
  readonly type: number | null;
  readonly by: DecidedBy;
  readonly side: Side;
  /** Whether the address may stay on a list. */
  readonly keep: boolean;
  readonly retry: Retry;
  readonly provider?: ProviderId;
  readonly reply?: Reply;
  readonly facts: Facts;
  /** What happened, in one sentence. */
  readonly message: Message;
  readonly steps: readonly Step[];
  readonly source?: PageSource;
  /** Ids of the rules for drafts that look for what the server objects to. */
  readonly rules: readonly string[];
}

/** A report that came back, explained. */
export interface Bounce {
  readonly kind: BounceKind;
  /** The program that wrote it, where its hand is known: `exim`, `postfix`, … */
  readonly reporter?: string;
  readonly recipients: readonly BounceRecipient[];
  /** The message that came back, or what is left of it, as a span of the source; and what was found in it. */
  readonly returned?: { readonly span: Span; readonly findings: readonly Finding[] };
}
