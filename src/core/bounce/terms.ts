import type { Message } from '../text/message.ts';

/** What a cause is about, coarsely: eight families, and `unknown`. */
export type BounceFamily =
  | 'address'
  | 'mailbox'
  | 'reputation'
  | 'auth'
  | 'content'
  | 'policy'
  | 'rate'
  | 'system'
  | 'unknown';

/** Whose it is to put in order; `nobody`: it passes by itself. */
export type Side = 'sender' | 'sender-provider' | 'recipient' | 'receiver-admin' | 'nobody';

/** When sending the same message to the same address makes sense again. */
export type Retry = 'now' | 'later' | 'after-fix' | 'never';

/** Where a row of a provider’s table is from. */
export interface PageSource {
  /** The page’s name among ours, and its address. */
  readonly page: string;
  readonly link: string;
  /** The day on which it was read: `2026-02-15`. */
  readonly checked: string;
}

/** What somebody may do. */
export interface Step {
  readonly who: Side;
  readonly text: Message;
  /** A page that helps. */
  readonly link?: string;
  /** A command of ours that helps. */
  readonly run?: string;
}
