import { type Message, text } from '../text/message.ts';
import type { SendingProvider } from './limits.ts';
import type { PlanDay, PlanRequest } from './plan-request.ts';
import { type WarmUp, warmUps } from './warm-up.ts';

/** From so many days on a plan is said to be long. */
const LONG_DAYS = 90;

/** What to say of a plan besides its days. */
export function noticesOf(
  days: readonly PlanDay[],
  left: number,
  { warmUp, counts }: PlanRequest,
): readonly Message[] {
  const last = days.at(-1)?.day ?? 0;
  const notices: Message[] = [];
  if (left > 0)
    notices.push(
      text`The list doesn’t fit into ten years: ${left} recipients are left over. Use a provider with higher limits.`,
    );
  else if (last > LONG_DAYS)
    notices.push(
      warmUp === 'mailbox'
        ? text`This takes ${last} days: one mailbox can’t carry so much. For readers who signed up, use a mailing service.`
        : text`This takes ${last} days. A provider with higher limits would be faster.`,
    );
  const { each }: WarmUp = warmUps[warmUp];
  if (each && !counts)
    notices.push(
      text`Without a list, all recipients are planned as if one receiver had them. With a list, each receiver is warmed up by itself, which is faster.`,
    );
  return notices;
}

interface AdvisedPlan {
  readonly provider: SendingProvider;
  readonly request: PlanRequest;
}

/** What somebody who sends by this provider has to know; nothing where he has asked already. */
export function adviceOn({ provider, request }: AdvisedPlan): readonly Message[] {
  const hasAsked = provider.limits.length === 0 && request.perDay !== undefined;
  return provider.note && !hasAsked ? [provider.note] : [];
}
