import { type Message, text } from '../text/message.ts';
import type { BounceRecipient } from './bounce.ts';
import type { Retry, Side } from './terms.ts';

const SIDES: Readonly<Record<Side, Message>> = {
  sender: text`Yours to fix.`,
  'sender-provider': text`For the administrator of your sending server to fix.`,
  recipient: text`For the recipient to fix.`,
  'receiver-admin': text`For the recipient’s administrator to fix.`,
  nobody: text`Nothing to fix.`,
};
const RETRIES: Readonly<Record<Retry, Message>> = {
  now: text`It is tried again by itself.`,
  later: text`Send it again later.`,
  'after-fix': text`Send it again once that is fixed.`,
  never: text`Don’t send it again.`,
};
const KEEP = text`Keep the address.`;
const REMOVE = text`Remove the address from your list.`;

/** Whose it is to fix, what to do with the address, and when to send again: a sentence each, in this order. */
export function verdictOf({ action, side, keep, retry }: BounceRecipient): readonly Message[] {
  if (action === 'delivered') return keep ? [] : [REMOVE];
  return [SIDES[side], keep ? KEEP : REMOVE, ...(keep ? [RETRIES[retry]] : [])];
}
