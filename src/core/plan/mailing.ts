import { isSetBack, type LogOutcome, standingAfter } from './after.ts';
import { daysAfter } from './calendar.ts';
import { type Room, roomFor } from './daily-limit.ts';
import type { SendingLimit, SendingProvider } from './limits.ts';
import type { LimitedBy, PlanDay, PlanRequest } from './plan-request.ts';
import { type Ramp, RampWalk } from './ramp.ts';
import { RECEIVERS, type ReceiverId } from './receivers.ts';
import { scaled, shareOut } from './share-out.ts';
import { AFTER_SETBACK, type WarmUp } from './warm-up.ts';

/** A plan ends after so many days: ten years. */
const MAX_DAYS = 3660;

/** The recipients of one receiver that are left, and how many of them may be written to. */
interface RecipientsLeft {
  readonly receiver: ReceiverId | undefined;
  readonly walk: RampWalk | undefined;
  left: number;
}

/** A mailing in the making; goes on day by day. */
export class Mailing {
  readonly #request: PlanRequest;
  readonly #provider: SendingProvider;
  readonly #parts: readonly RecipientsLeft[];
  readonly #whole: RampWalk | undefined;
  readonly #most: { readonly volume: number; readonly because: LimitedBy } | undefined;
  readonly #sent: number[] = [];

  constructor(request: PlanRequest, provider: SendingProvider, { whole, each, most }: WarmUp) {
    this.#request = request;
    this.#provider = provider;
    this.#parts = partsOf(request, each);
    const volume = request.perDay ?? most;
    this.#most =
      volume === undefined
        ? undefined
        : { volume, because: request.perDay === undefined ? 'most' : 'per-day' };
    this.#whole = whole && walkOf(whole, request.after, { ...(volume !== undefined && { most: volume }) });
  }

  allDays(): { days: readonly PlanDay[]; limit?: SendingLimit; left: number } {
    const days: PlanDay[] = [];
    let reached: SendingLimit | undefined;
    let left = this.#request.to;
    for (let day = 1; left > 0 && day <= MAX_DAYS; day++) {
      const room = roomFor(this.#provider.limits, this.#sent);
      const planned = this.#next(day, room);
      if (planned.limitedBy === 'provider') reached ??= room?.limit;
      if (planned.total > 0) days.push(planned);
      this.#sent.push(planned.total);
      left -= planned.total;
    }
    return { days, left, ...(reached && { limit: reached }) };
  }

  #next(day: number, room: Room | undefined): PlanDay {
    const wanted = this.#parts.map(({ left, walk }) => Math.min(left, walk?.allowance().volume ?? left));
    const all = wanted.reduce((sum, count) => sum + count, 0);
    const cap = this.#cap(room);
    const total = Math.min(all, cap?.volume ?? all);
    const limitedBy = cap && cap.volume < all ? cap.because : this.#reason(wanted);
    const shares = shareOut(total, wanted);
    const by: [ReceiverId, number][] = [];
    for (const [index, part] of this.#parts.entries()) {
      const count = shares[index] ?? 0;
      part.left -= count;
      part.walk?.sent(count);
      if (part.receiver && count > 0) by.push([part.receiver, count]);
    }
    this.#whole?.sent(total);
    return {
      day,
      date: daysAfter(this.#request.start, day - 1),
      total,
      by: Object.fromEntries(by),
      limitedBy,
    };
  }

  /** The least that limits, ramp and wish leave for a day. */
  #cap(room: Room | undefined): { volume: number; because: LimitedBy } | undefined {
    const caps = [
      ...(this.#most ? [this.#most] : []),
      ...(room ? [{ volume: room.volume, because: 'provider' as const }] : []),
      ...(this.#whole ? [this.#whole.allowance()] : []),
    ];
    return caps.reduce<(typeof caps)[number] | undefined>(
      (least, one) => (least && least.volume <= one.volume ? least : one),
      undefined,
    );
  }

  /** Why receivers get no more: the first of them that would. */
  #reason(wanted: readonly number[]): LimitedBy {
    const open = this.#parts.filter(({ left }, index) => left > (wanted[index] ?? 0));
    const reasons = open.map(({ walk }) => walk?.allowance().because);
    const order = ['hold', 'start', 'growth'] as const;
    return order.find((reason) => reasons.includes(reason)) ?? 'list';
  }
}

function partsOf({ to, counts = {}, after }: PlanRequest, each: Ramp | undefined): readonly RecipientsLeft[] {
  const partOf = (left: number, receiver?: ReceiverId): RecipientsLeft => {
    // A sender whom receivers know goes no ramp, unless one of them objects.
    const ramp = each ?? (after && isSetBack(after, receiver) ? AFTER_SETBACK : undefined);
    return { receiver, left, walk: ramp && walkOf(ramp, after, receiver && { receiver }) };
  };
  const known = RECEIVERS.filter((receiver) => (counts[receiver] ?? 0) > 0);
  if (known.length === 0) return [partOf(to)];
  const shares = scaled(
    known.map((receiver) => counts[receiver] ?? 0),
    to,
  );
  return known.map((receiver, index) => partOf(shares[index] ?? 0, receiver));
}

function walkOf(
  ramp: Ramp,
  after: LogOutcome | undefined,
  whose: { readonly receiver?: ReceiverId; readonly most?: number } = {},
): RampWalk {
  return new RampWalk(ramp, after && standingAfter(after, ramp, whose));
}
