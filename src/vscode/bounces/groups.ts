import type { Bounce, BounceRecipient, CauseId } from '../../core/bounce/index.ts';

/** Recipients whose mail came back for the same reason. */
export interface CauseGroup {
  readonly cause: CauseId;
  readonly count: number;
  /** The first of them, `MAX_KEPT` at most. */
  readonly recipients: readonly [BounceRecipient, ...BounceRecipient[]];
  /** How many they are beside the most frequent cause, above 0 to 1. */
  readonly share: number;
}

/** Recipients of a cause that are kept: a log may have a million, and nobody scrolls through them. */
const MAX_KEPT = 50;

/** Counts the causes of any number of bounces in bounded memory. */
export class CauseGroups {
  readonly #groups = new Map<
    CauseId,
    { count: number; recipients: [BounceRecipient, ...BounceRecipient[]] }
  >();

  add({ recipients }: Bounce): void {
    for (const recipient of recipients) {
      const known = this.#groups.get(recipient.cause);
      if (!known) this.#groups.set(recipient.cause, { count: 1, recipients: [recipient] });
      else if (known.count++ < MAX_KEPT) known.recipients.push(recipient);
    }
  }

  /** The worst first: what the sender has to fix, then dead addresses, then the rest; of the same, the most frequent. */
  sorted(): readonly CauseGroup[] {
    const most = [...this.#groups.values()].reduce((max, { count }) => Math.max(max, count), 1);
    return [...this.#groups]
      .map(([cause, { count, recipients }]) => ({ cause, count, recipients, share: count / most }))
      .sort((a, b) => byUrgency(a.recipients[0], b.recipients[0]) || b.count - a.count);
  }
}

/** The recipient about whom most is to be done; nothing where none is named. */
export function worstOf({ recipients }: Bounce): BounceRecipient | undefined {
  return recipients.toSorted(byUrgency)[0];
}

/** Whether the sender, or whoever runs his server, has something to fix. */
export function isYours({ action, side, keep }: BounceRecipient): boolean {
  return (side === 'sender' || side === 'sender-provider') && (action === 'failed' || !keep);
}

function byUrgency(one: BounceRecipient, other: BounceRecipient): number {
  return urgency(other) - urgency(one);
}

function urgency(recipient: BounceRecipient): number {
  if (isYours(recipient) && recipient.keep) return 3;
  if (!recipient.keep) return 2;
  return recipient.action === 'failed' ? 1 : 0;
}
