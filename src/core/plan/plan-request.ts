import type { LogOutcome } from './after.ts';
import type { SendingProviderId } from './limits.ts';
import type { Allowance } from './ramp.ts';
import type { ReceiverCounts } from './receivers.ts';
import type { WarmUpId } from './warm-up.ts';

/** As many recipients are planned at most. */
export const MAX_RECIPIENTS = 10_000_000;
export interface PlanRequest {
  readonly provider: SendingProviderId;
  /** How many recipients are still to get the email: a whole number from 1 to `MAX_RECIPIENTS`. */
  readonly to: number;
  /** Of whom they are, in any sum: only the proportions count. Without, all are planned as one receiver’s. */
  readonly counts?: ReceiverCounts;
  readonly warmUp: WarmUpId;
  /** The first day: `2026-12-01`. */
  readonly start: string;
  /** The most that the sender wants to send in a day. */
  readonly perDay?: number;
  /** What became of the last day’s email, where a plan goes on. */
  readonly after?: LogOutcome;
}

/** Why no more is sent on a day. */
export type LimitedBy = Allowance['because'] | 'provider' | 'per-day' | 'most' | 'list';

export interface PlanDay {
  /** From 1; days on which nothing may be sent are left out. */
  readonly day: number;
  /** `2026-12-01` */
  readonly date: string;
  readonly total: number;
  /** Empty where nobody knows whose the recipients are. */
  readonly by: ReceiverCounts;
  readonly limitedBy: LimitedBy;
}
