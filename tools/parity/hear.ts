import { check, type Format } from '../../src/core/index.ts';
import { compose } from '../../src/filters/compose.ts';
import { isAboutComposing, isAboutDelivery } from '../../src/filters/delivery.ts';
import { FilterFailure } from '../../src/filters/failure.ts';
import { COMPOSING, heardOf, type Judges, LIMITS } from './ask.ts';

/** Judges a draft: the names of what fired, of either filter; nothing where the message is too large. */
export type Hear = (source: string, format: Format) => Promise<ReadonlySet<string> | undefined>;

/** Asks both filters about the message that a draft becomes; what they said before is not asked again. */
export function hearing(judges: Judges): Hear {
  return async (source, format) => {
    const report = check(source, { format });
    // An `.eml` is sent byte for byte; its characters are bytes.
    const { raw } = await compose({ source, format, bytes: 'utf-8', report }, COMPOSING);
    if (raw.length > LIMITS.maximumSize) return undefined;
    const { SpamAssassin, Rspamd } = judges.answers.get(raw) ?? (await heardAtLast(raw, judges));
    return new Set([...SpamAssassin.symbols.keys(), ...Rspamd.symbols.keys()]);
  };
}

/** A busy server may break off an answer; the same message is judged when it is asked again. */
const MAX_TRIES = 4;

async function heardAtLast(raw: Buffer, judges: Judges, tried = 1): ReturnType<typeof heardOf> {
  try {
    return await heardOf(raw, judges);
  } catch (error) {
    if (!(error instanceof FilterFailure) || error.outlook === 'away' || tried >= MAX_TRIES) throw error;
    return heardAtLast(raw, judges, tried + 1);
  }
}

/** Whether a symbol speaks of what an author wrote. */
export function isAboutText(symbol: string): boolean {
  return !isAboutDelivery(symbol) && !isAboutComposing(symbol);
}

/** Runs `work` over all of them, some at a time; the results are in their order. */
export async function mapAtOnce<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
