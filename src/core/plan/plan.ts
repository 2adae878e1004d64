import type { Message } from '../text/message.ts';
import { setbacksIn } from './after.ts';
import { type SendingLimit, type SendingProvider, sendingProviders } from './limits.ts';
import { Mailing } from './mailing.ts';
import { noticesOf } from './plan-notices.ts';
import type { PlanDay, PlanRequest } from './plan-request.ts';
import { type WarmUp, warmUps } from './warm-up.ts';

export interface SendingPlan {
  readonly request: PlanRequest;
  readonly provider: SendingProvider;
  readonly warmUp: WarmUp;
  readonly days: readonly PlanDay[];
  /** The limit of the provider that some day reaches. */
  readonly limit?: SendingLimit;
  /** Recipients for whom even ten years are too short. */
  readonly left: number;
  /** Whether a log says to send nothing before the list is clean. */
  readonly stops: boolean;
  /** Whether a log says to send less than before. */
  readonly stepsBack: boolean;
  readonly notices: readonly Message[];
}

/** Plans a mailing day by day. The sum of the days is the number of recipients but for those that are `left`. */
export function planSending(request: PlanRequest): SendingPlan {
  const provider: SendingProvider = sendingProviders[request.provider];
  const warmUp: WarmUp = warmUps[request.warmUp];
  const { days, limit, left } = new Mailing(request, provider, warmUp).allDays();
  const { stops, stepsBack, notices } = setbacksIn(request.after);
  return {
    ...{ request, provider, warmUp, days, left },
    ...(limit && { limit }),
    ...{ stops, stepsBack },
    notices: [...notices, ...noticesOf(days, left, request)],
  };
}
