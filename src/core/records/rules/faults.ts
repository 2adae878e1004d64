import type { Fix } from '../../fix/fix.ts';
import type { Message } from '../../text/message.ts';
import type { FoundRecord } from '../record.ts';
import { holdsPlaceholder, type TextRange } from '../text-part.ts';
import { replacing } from './edits.ts';
import type { RecordHit } from './record-rule.ts';

/** What a reader of records says is wrong, and where. */
interface ReadFault extends TextRange {
  readonly id: string;
  /** The tag that it is about. */
  readonly tag?: string;
  /** What was meant there, if it is clear. */
  readonly meant?: string;
}

/** A fault in words, for a message. */
interface FaultWords {
  readonly written: string;
  readonly tag: string;
  /** Empty where nothing was meant, or nobody knows what. */
  readonly meant: string;
}

/** What is said of a fault of a kind, and how it is fixed where it isn’t just by what was meant. */
export type FaultSayings<Id extends string> = Readonly<
  Partial<Record<Id, (words: FaultWords) => Message | undefined>>
>;

/** How faults are fixed. */
interface FaultFixes<Fault> {
  /** Whether writing what was meant is done in bulk, too. */
  readonly safe: boolean;
  /** Other fixes than that. */
  readonly fixesOf?: (fault: Fault) => readonly Fix[] | undefined;
}

/** Hits for the faults that something is said of; a fault that may be due to what isn’t known here is none. */
export function* hitsOf<Fault extends ReadFault>(
  record: FoundRecord,
  faults: readonly Fault[],
  sayings: FaultSayings<Fault['id']>,
  { safe, fixesOf }: FaultFixes<Fault>,
): Generator<RecordHit> {
  for (const fault of faults) {
    const { from, to, tag = '', meant } = fault;
    const id: Fault['id'] = fault.id;
    const written = record.text.text.slice(from, to);
    const message = sayings[id]?.({ written, tag, meant: meant ?? '' });
    if (!message || holdsPlaceholder(written)) continue;
    const own = meant === undefined ? [] : replacing(record, { from, to, becomes: meant }, { safe });
    yield { from, to, message, fixes: fixesOf?.(fault) ?? own };
  }
}
