import type { SendingLimit } from './limits.ts';

/** A mailing is spread over so many hours of a day: a limit by the hour is used so often. */
const SENDING_HOURS = 8;
const DAYS_OF_MONTH = 30;

const PER_DAY = { second: 3600 * SENDING_HOURS, minute: 60 * SENDING_HOURS, hour: SENDING_HOURS, day: 1 };

/** What limits leave for a day, and the limit that leaves least. */
export interface Room {
  readonly volume: number;
  readonly limit: SendingLimit;
}

/**
 * What limits leave for a day, an email having one recipient; nothing where there is no limit.
 * `before` has what was sent on each day until then, the last one last.
 */
export function roomFor(limits: readonly SendingLimit[], before: readonly number[]): Room | undefined {
  let least: Room | undefined;
  for (const limit of limits) {
    const volume = volumeOf(limit, before);
    if (volume !== undefined && (!least || volume < least.volume)) least = { volume, limit };
  }
  return least;
}

function volumeOf({ value, window }: SendingLimit, before: readonly number[]): number | undefined {
  if (window === 'message') return undefined;
  if (window !== 'month') return value * PER_DAY[window];
  const recent = before.slice(-(DAYS_OF_MONTH - 1));
  return Math.max(0, value - recent.reduce((sum, count) => sum + count, 0));
}
