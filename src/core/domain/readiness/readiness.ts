import type { Message } from '../../text/message.ts';

export type MailboxProvider = 'gmail' | 'yahoo' | 'outlook' | 'icloud';

/** What a provider asks for, and whether it is so. `not-checked` can be told neither from the DNS nor from a message. */
export interface RequirementResult {
  readonly id: RequirementId;
  /** What is asked for. */
  readonly title: Message;
  readonly result: 'pass' | 'fail' | 'unknown' | 'not-checked';
  /** What of it is wrong and what to do, where that stands in no check; mostly none. */
  readonly faults: readonly Message[];
  /** The page that asks for it, and the date of it or of reading it. */
  readonly source: { readonly link: string; readonly checked: string };
}

/** What a provider asks of one kind of sender. `unknown` where nothing fails, but something could not be told. */
export interface ProviderStanding {
  readonly result: 'pass' | 'fail' | 'unknown' | 'nothing-asked';
  /** Whether anything is known to be met that the name of the domain does not tell. */
  readonly isPartlyMet: boolean;
  readonly requirements: readonly RequirementResult[];
}

/** Whether a domain meets what a provider asks of everybody, and of who sends 5,000 emails a day to it. */
export interface Readiness {
  readonly provider: MailboxProvider;
  /** As it calls itself. */
  readonly name: string;
  readonly everybody: ProviderStanding;
  readonly bulk: ProviderStanding;
}

/** What providers ask for. */
export type RequirementId =
  | 'spf-or-dkim'
  | 'spf'
  | 'dkim'
  | 'dmarc'
  | 'alignment'
  | 'reverse-dns'
  | 'format'
  | 'no-impersonation'
  | 'one-click-unsubscribe'
  | 'header-unsubscribe'
  | 'unsubscribe-link'
  | 'tls'
  | 'spam-rate'
  | 'prompt-unsubscribe'
  | 'consent'
  | 'steady-sender';
