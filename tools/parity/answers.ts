import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { type Json, numberAt, objectAt, objectsAt, parseObject, stringAt } from '../measure/json.ts';
import { FILTERS, type Filter, type Heard } from './observed.ts';

/** What both filters said of one message. */
export type BothHeard = Readonly<Record<Filter, Heard>>;

/** What the filters said of messages before, so that a change of ours does not ask them again. */
export interface Answers {
  get(raw: Buffer): BothHeard | undefined;
  add(raw: Buffer, heard: BothHeard): Promise<void>;
}

/** Reads the answers of these versions from a file, and adds new ones to it; without a file nothing is remembered. */
export async function openAnswers(file: string | undefined, versions: readonly string[]): Promise<Answers> {
  if (file === undefined) return { get: () => undefined, add: async () => undefined };
  const known = new Map<string, BothHeard>();
  for (const line of (await readIfThere(file)).split('\n')) {
    const entry = line === '' ? undefined : parseObject(line);
    if (entry) known.set(stringAt(entry, 'message'), bothIn(entry));
  }
  const keyOf = (raw: Buffer) => keyOfMessage(raw, versions);
  return {
    get: (raw) => known.get(keyOf(raw)),
    async add(raw, heard) {
      const message = keyOf(raw);
      known.set(message, heard);
      await appendFile(file, `${JSON.stringify({ message, ...written(heard) })}\n`);
    },
  };
}

/** What differs each time a message is composed: when, its id, and what stands between its parts. */
const VOLATILE = /^(?:Date|Message-ID):.*$|_NmP-[\w-]+-Part_\d+/gm;

function keyOfMessage(raw: Buffer, versions: readonly string[]): string {
  const lasting = raw.toString('latin1').replace(VOLATILE, '');
  return createHash('sha256').update(versions.join()).update(lasting).digest('hex');
}

function written(heard: BothHeard) {
  const of = ({ score, isSpam, symbols }: Heard) => ({
    score,
    isSpam,
    symbols: [...symbols].map(([name, points]) => ({ name, points })),
  });
  return { SpamAssassin: of(heard.SpamAssassin), Rspamd: of(heard.Rspamd) };
}

function bothIn(entry: Json): BothHeard {
  const [SpamAssassin, Rspamd] = FILTERS.map((filter) => heardIn(objectAt(entry, filter)));
  if (!SpamAssassin || !Rspamd) throw new TypeError('an answer is missing');
  return { SpamAssassin, Rspamd };
}

function heardIn(json: Json): Heard {
  const symbols = objectsAt(json, 'symbols').map((symbol) => {
    const points = numberAt(symbol, 'points');
    return [stringAt(symbol, 'name'), Number.isNaN(points) ? undefined : points] as const;
  });
  return { score: numberAt(json, 'score'), isSpam: json.isSpam === true, symbols: new Map(symbols) };
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
