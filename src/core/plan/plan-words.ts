import { type Message, text } from '../text/message.ts';
import type { SendingLimit, SendingProvider } from './limits.ts';
import type { SendingPlan } from './plan.ts';
import type { LimitedBy } from './plan-request.ts';
import { RECEIVERS, type ReceiverCounts, type ReceiverId, receiverTitle } from './receivers.ts';

/** How a reader’s language writes things. */
export interface PlanWords {
  readonly say: (message: Message) => string;
  readonly number: (value: number) => string;
  /** Of `2026-12-01`, with its year. */
  readonly date: (date: string) => string;
  /** Of the same, with its day of the week and without its year. */
  readonly day: (date: string) => string;
}

/** A limit in words: “2,000 messages a day for each mailbox”. */
export function limitText({ value, unit, window, scope }: SendingLimit, { say, number }: PlanWords): string {
  const isMessages = unit === 'messages';
  const count = say(isMessages ? text`${number(value)} emails` : text`${number(value)} recipients`);
  if (window === 'message') return say(text`${count} per email`);
  const rate = say(RATES[window](count));
  return say(SCOPES[scope](rate));
}

const RATES = {
  second: (count: string) => text`${count} a second`,
  minute: (count: string) => text`${count} a minute`,
  hour: (count: string) => text`${count} an hour`,
  day: (count: string) => text`${count} a day`,
  month: (count: string) => text`${count} a month`,
} as const;

const SCOPES = {
  mailbox: (rate: string) => text`${rate} for each mailbox`,
  account: (rate: string) => text`${rate} for the account`,
  organization: (rate: string) => text`${rate} for the organization`,
  message: (rate: string) => text`${rate} for each email`,
} as const;

/** Why a day has no more emails, in a few words. */
export function reasonText(reason: LimitedBy, { provider, limit }: SendingPlan, words: PlanWords): string {
  if (reason === 'provider' && limit) {
    const rate = limitText(limit, words);
    return words.say(text`limit of ${providerName(provider, words)}: ${rate}`);
  }
  return words.say(REASONS[reason]);
}

const REASONS = {
  start: text`start of the warm-up`,
  growth: text`warm-up`,
  hold: text`hold after a setback`,
  provider: text`limit of the provider`,
  'per-day': text`your own limit per day`,
  most: text`most that a mailbox should send in a day`,
  list: text`the rest of the list`,
} as const satisfies Readonly<Record<LimitedBy, Message>>;

/** A provider as people call it. */
export function providerName({ name }: SendingProvider, { say }: PlanWords): string {
  return typeof name === 'string' ? name : say(name);
}

/** A receiver as people call it. */
export function receiverName(receiver: ReceiverId, { say }: PlanWords): string {
  return receiverTitle(receiver) ?? say(text`Others`);
}

/** `Gmail 30, Yahoo 12`; empty where nobody knows. */
export function shareTexts(counts: ReceiverCounts, words: PlanWords): string {
  return RECEIVERS.filter((id) => (counts[id] ?? 0) > 0)
    .map((id) => `${receiverName(id, words)} ${words.number(counts[id] ?? 0)}`)
    .join(', ');
}
