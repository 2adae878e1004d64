import type { SendingPlan } from './plan.ts';
import { RECEIVERS, type ReceiverCounts, type ReceiverId } from './receivers.ts';

/** As many bars are drawn at most; of a longer plan each stands for several days. */
const MAX_BARS = 60;
/** As many receivers are told apart at most, those with the most recipients; the rest is with the others. */
const MAX_RECEIVERS = 7;

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
  /** The receivers that are told apart, in the order of their parts; empty where nobody knows. */
  readonly receivers: readonly ReceiverId[];
}

/** What a picture of a plan shows: a bar a day, made of its receivers. */
export function planChart({ days }: SendingPlan): PlanChart {
  const receivers = toldApart(days);
  const width = Math.max(1, Math.ceil(days.length / MAX_BARS));
  const bars: PlanBar[] = [];
  for (let at = 0; at < days.length; at += width) {
    const some = days.slice(at, at + width);
    const mean = (count: (day: SendingPlan['days'][number]) => number) =>
      Math.round(some.reduce((sum, day) => sum + count(day), 0) / some.length);
    const total = mean((day) => day.total);
    const parts = receivers.map((receiver) => ({
      receiver,
      count: mean(({ by }) => shareOf(by, receiver, receivers)),
    }));
    const known = parts.filter(({ count }) => count > 0);
    bars.push({
      from: some[0]?.day ?? 0,
      to: some.at(-1)?.day ?? 0,
      total,
      parts: known.length > 0 ? known : [{ count: total }],
    });
  }
  return { bars, highest: Math.max(1, ...bars.map(({ total }) => total)), receivers };
}

function toldApart(days: SendingPlan['days']): readonly ReceiverId[] {
  const totals = new Map<ReceiverId, number>();
  for (const id of RECEIVERS) {
    const total = days.reduce((sum, { by }) => sum + (by[id] ?? 0), 0);
    if (total > 0) totals.set(id, total);
  }
  const companies = [...totals].filter(([id]) => id !== 'other').sort(([, a], [, b]) => b - a);
  const most = new Set(companies.slice(0, MAX_RECEIVERS).map(([id]) => id));
  const hasOthers = totals.has('other') || companies.length > MAX_RECEIVERS;
  return [...RECEIVERS.filter((id) => most.has(id)), ...(hasOthers ? (['other'] as const) : [])];
}

/** What a receiver has of a day’s shares; the others have those of all that are not told apart, too. */
export function shareOf(by: ReceiverCounts, receiver: ReceiverId, receivers: readonly ReceiverId[]): number {
  if (receiver !== 'other') return by[receiver] ?? 0;
  return RECEIVERS.filter((id) => id === 'other' || !receivers.includes(id)).reduce(
    (sum, id) => sum + (by[id] ?? 0),
    0,
  );
}
