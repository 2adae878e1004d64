import type { SendingPlan } from './plan.ts';
import { RECEIVERS, type ReceiverId } from './receivers.ts';

/** As many bars are drawn at most; of a longer plan each stands for several days. */
const MAX_BARS = 60;

/** One bar: a day, or several days of which it shows the mean. */
export interface PlanBar {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** From the bottom up; one without a receiver where nobody knows. */
  readonly parts: readonly { readonly receiver?: ReceiverId; readonly count: number }[];
}

export interface PlanChart {
  readonly bars: readonly PlanBar[];
  /** The highest total; at least 1. */
  readonly highest: number;
  /** The receivers that there are, in the order of their parts. */
  readonly receivers: readonly ReceiverId[];
}

/** What a picture of a plan shows: a bar a day, made of its receivers. */
export function planChart({ days }: SendingPlan): PlanChart {
  const width = Math.max(1, Math.ceil(days.length / MAX_BARS));
  const bars: PlanBar[] = [];
  for (let at = 0; at < days.length; at += width) {
    const some = days.slice(at, at + width);
    const mean = (counts: readonly number[]) =>
      Math.round(counts.reduce((sum, count) => sum + count, 0) / some.length);
    const total = mean(some.map((day) => day.total));
    const parts = RECEIVERS.map((receiver) => ({
      receiver,
      count: mean(some.map(({ by }) => by[receiver] ?? 0)),
    }));
    const known = parts.filter(({ count }) => count > 0);
    bars.push({
      from: some[0]?.day ?? 0,
      to: some.at(-1)?.day ?? 0,
      total,
      parts: known.length > 0 ? known : [{ count: total }],
    });
  }
  return {
    bars,
    highest: Math.max(1, ...bars.map(({ total }) => total)),
    receivers: RECEIVERS.filter((id) => days.some(({ by }) => (by[id] ?? 0) > 0)),
  };
}
