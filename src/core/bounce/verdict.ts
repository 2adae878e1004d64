import { type Message, text } from '../text/message.ts';
import type { BounceRecipient } from './bounce.ts';
import { providers } from './providers/index.ts';
import { isPublicMailbox } from './providers/provider-of.ts';
import type { Retry, Side } from './terms.ts';

const SIDES: Readonly<Record<Side, Message>> = {
  sender: text`Yours to fix.`,
  'sender-provider': text`For the administrator of your sending server to fix.`,
  recipient: text`For the recipient to fix.`,
  'receiver-admin': text`For the recipient’s administrator to fix.`,
  nobody: text`Nothing to fix.`,
};
const RETRIES: Readonly<Record<Retry, Message>> = {
  now: text`Send it again.`,
  later: text`Send it again later.`,
  'after-fix': text`Send it again once that is fixed.`,
  never: text`Don’t send it again.`,
};
const WAITS = text`Your server will try again by itself.`;
const KEEP = text`Keep the address.`;
const REMOVE = text`Remove the address from your list.`;

/** Whose it is to fix, what to do with the address, and when to send again: a sentence each, in this order. */
export function verdictOf(recipient: BounceRecipient): readonly Message[] {
  const { action, cause, side: whose, keep, retry } = recipient;
  if (action === 'delivered') return keep ? [] : [REMOVE];
  // Some mailers call a message delayed that they have given up.
  const isWaiting = action === 'delayed' && cause !== 'gave-up';
  // Of an address that may be dead, and of what is lost for no reason that is known, nobody can tell whose it is.
  const isOpen = cause === 'filtered-address' || (whose === 'nobody' && !isWaiting);
  const side = isOpen ? [] : [sideOf(recipient)];
  if (!keep) return [...side, REMOVE];
  return [...side, KEEP, isWaiting ? WAITS : RETRIES[retry]];
}

function sideOf({ side, provider, address }: BounceRecipient): Message {
  const isProviders = side === 'receiver-admin' && provider && isPublicMailbox(provider, address);
  return isProviders ? text`For ${providers[provider].name} to fix.` : SIDES[side];
}
