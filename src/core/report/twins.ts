import { MIN_PLACES_OF_A_HABIT } from '../rules/grouping.ts';
import type { Hit } from '../rules/rule.ts';
import { normalEvidence } from '../text/normal-evidence.ts';

/** A hit, with the places of the fault that it belongs to. */
interface Twin {
  readonly hit: Hit;
  readonly places: Hit[];
}

/** Twins that one key finds, first come, first taken. */
interface Queue {
  readonly twins: Twin[];
  next: number;
}

/** The hits in the main part of a message, to be found again by those in its text part that say the same. */
export class Twins {
  readonly #queues = new Map<string, Queue>();
  readonly #taken = new Set<Hit>();

  /** `faults` are the places of each fault; those before `bodyStart` are in no part. */
  constructor(faults: readonly Hit[][], bodyStart: number) {
    for (const places of faults) {
      const isHabit = places.length >= MIN_PLACES_OF_A_HABIT;
      for (const hit of [...places]) {
        if (hit.span.start < bodyStart) continue;
        for (const key of keysOf(hit)) this.#put(key, { hit, places });
        // What is a habit in one part need not be one in the other.
        if (isHabit) this.#put(habit(hit), { hit, places });
      }
    }
  }

  /** A hit that says the same and has not been taken yet. */
  take(hit: Hit): Twin | undefined {
    for (const key of [...keysOf(hit), habit(hit)]) {
      const twin = this.#take(key);
      if (twin) return twin;
    }
    return undefined;
  }

  #put(key: string, twin: Twin): void {
    const queue = this.#queues.get(key);
    if (queue) queue.twins.push(twin);
    else this.#queues.set(key, { twins: [twin], next: 0 });
  }

  #take(key: string): Twin | undefined {
    const queue = this.#queues.get(key);
    for (let twin = queue?.twins[queue.next]; queue && twin; twin = queue.twins[queue.next]) {
      queue.next++;
      if (this.#taken.has(twin.hit)) continue;
      this.#taken.add(twin.hit);
      return twin;
    }
    return undefined;
  }
}

/** By what a hit is known: what it is about and what is said of it, or the fault that it is. */
function keysOf({ evidence, message, fault }: Hit): readonly string[] {
  const about = normalEvidence(evidence);
  const said = `said ${about}\n${normalEvidence([message.template, ...message.args].join('\n'))}`;
  return fault === undefined ? [said] : [said, `fault ${about}\n${fault}`];
}

function habit({ evidence }: Hit): string {
  return `habit ${normalEvidence(evidence)}`;
}
