import { type Message, text } from '../text/message.ts';
import type { Ramp, RampStanding } from './ramp.ts';
import { steppedBack } from './ramp.ts';
import { type ReceiverCounts, type ReceiverId, receiverTitle } from './receivers.ts';

/** What became of the last day’s email, as a log tells it. */
export interface LogOutcome {
  /** How many recipients of each receiver were written to, be it accepted or not; each once, however often it was tried. */
  readonly sent: ReceiverCounts;
  /** How many of them were refused or put off, if only at first, by the id of the cause that `explainBounce` gives. */
  readonly refused: readonly RefusedShare[];
}

export interface RefusedShare {
  readonly cause: string;
  readonly receiver: ReceiverId;
  readonly count: number;
  /** Whether the address is dead, so that it must not stay on the list. */
  readonly isDead: boolean;
}

/** What the sender’s own provider says, whoever receives. */
const OWN_LIMIT = 'own-limit';

/** Causes after which less has to be sent: the receiver, or the sender’s own provider, says that it was too much or unwanted. */
export const SETBACKS: ReadonlySet<string> = new Set([
  'too-fast',
  'receiver-limit',
  OWN_LIMIT,
  'complaints',
  'poor-ip',
  'poor-domain',
]);

/** Days for which the volume stays where it went back to. */
const HOLD_DAYS = 2;
/** Above this share of dead addresses a list has to be cleaned before anything else is sent to it. */
const MAX_DEAD_SHARE = 0.03;

/** Whether a receiver, or any, refused for one of the causes, or the sender’s own provider did. */
export function isSetBack({ refused }: LogOutcome, receiver?: ReceiverId): boolean {
  return refused.some(
    (one) =>
      SETBACKS.has(one.cause) &&
      (receiver === undefined || one.receiver === receiver || one.cause === OWN_LIMIT),
  );
}

/** Where a ramp goes on after a log: one step back and held where there was a setback, else one step on. */
export function standingAfter(
  outcome: LogOutcome,
  ramp: Ramp,
  { receiver, most = Number.POSITIVE_INFINITY }: { receiver?: ReceiverId; most?: number } = {},
): RampStanding | undefined {
  const sent = Math.min(most, sentIn(outcome, receiver));
  if (sent === 0) return undefined;
  return isSetBack(outcome, receiver)
    ? { volume: steppedBack(ramp, sent), holdDays: HOLD_DAYS }
    : { volume: sent, holdDays: 0 };
}

/** How many recipients of a receiver, or of all, were written to. */
function sentIn({ sent }: LogOutcome, receiver?: ReceiverId): number {
  const counts = receiver === undefined ? Object.values(sent) : [sent[receiver] ?? 0];
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What a log means for the plan. */
export interface Setbacks {
  /** Whether to send nothing until the list is clean. */
  readonly stops: boolean;
  /** Whether some receiver gets less than before. */
  readonly stepsBack: boolean;
  readonly notices: readonly Message[];
}

/** Without a log there are none. */
export function setbacksIn(outcome: LogOutcome | undefined): Setbacks {
  if (!outcome) return { stops: false, stepsBack: false, notices: [] };
  const sent = sentIn(outcome);
  const dead = outcome.refused.reduce((sum, one) => sum + (one.isDead ? one.count : 0), 0);
  const stops = dead > sent * MAX_DEAD_SHARE;
  const byReceiver = new Map<ReceiverId, number>();
  let overLimit = 0;
  for (const { cause, receiver, count } of outcome.refused) {
    if (cause === OWN_LIMIT) overLimit += count;
    else if (SETBACKS.has(cause)) byReceiver.set(receiver, (byReceiver.get(receiver) ?? 0) + count);
  }
  const steps = [
    ...(overLimit > 0 ? [limitNotice(overLimit)] : []),
    ...[...byReceiver].map(([receiver, count]) => noticeOf(receiver, count)),
  ];
  return {
    stops,
    stepsBack: steps.length > 0,
    notices: [...(stops ? [deadNotice(dead, sent)] : []), ...steps],
  };
}

function deadNotice(dead: number, sent: number): Message {
  const share = `${((100 * dead) / sent).toFixed(1)}%`;
  return text`Stop: ${share} of the addresses in the log are dead. Clean the list before you send again.`;
}

function limitNotice(count: number): Message {
  return text`Your own provider put off or refused ${count} emails because of its limit. The plan goes one step back and stays there for two days.`;
}

function noticeOf(receiver: ReceiverId, count: number): Message {
  const name = receiverTitle(receiver);
  return name === undefined
    ? text`Other receivers put off or refused ${count} emails because of volume or reputation. The plan goes one step back and stays there for two days.`
    : text`${name} put off or refused ${count} emails because of volume or reputation. The plan goes one step back and stays there for two days.`;
}
