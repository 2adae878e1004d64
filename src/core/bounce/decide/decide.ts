import type { DecidedBy } from '../bounce.ts';
import type { CauseId } from '../causes.ts';
import { type ProviderId, providers } from '../providers/index.ts';
import type { Provider } from '../providers/provider.ts';
import type { PageSource } from '../terms.ts';
import { HINTS } from './hints.ts';
import { OTHER_LANGUAGES } from './languages/index.ts';
import { PhraseTable } from './phrase-table.ts';
import { PHRASES } from './phrases/index.ts';
import { STATUS_CODES } from './status-codes.ts';
import { wordsOf } from './words.ts';

/** What is asked: a reply, and who gave it. */
export interface SaidReply {
  readonly code?: number;
  readonly status?: string;
  readonly text: string;
  readonly provider?: ProviderId;
}

/** What a reply means, and what decided. */
export interface Decision {
  readonly cause: CauseId;
  readonly by: DecidedBy;
  readonly source?: PageSource;
  /** Whether the words say that something was refused, and little of why. */
  readonly isVague?: boolean;
}

/**
 * What a reply means: by the tables of who gave it; else by phrases that many servers use, in other languages first, as
 * their replies hold English words; else by a status code that says one thing; else by single words. What none of them
 * knows is `unknown`: a guess is worse, since people delete addresses on it.
 */
export function decide({ code, status, text, provider }: SaidReply): Decision {
  const words = [code, status].filter((part) => part !== undefined).map(String);
  words.push(...wordsOf(text));
  if (provider) {
    for (const page of tablesOf(provider)) {
      const found = page.table.find(words);
      if (found) return { cause: found.cause, by: 'provider', source: page.source };
    }
  }
  const said = otherLanguages().find(words) ?? phrases().find(words);
  if (said) return { cause: said.cause, by: 'phrase' };
  const coded = codes().find(words.slice(0, 2));
  if (coded) return { cause: coded.cause, by: 'status' };
  const hinted = hints().find(words);
  return hinted
    ? { cause: hinted.cause, by: 'phrase', isVague: VAGUE.has(hinted.cause) }
    : { cause: 'unknown', by: 'none', isVague: true };
}

/** Causes that a hint gives to what may as well be about the sender or his server: the stage of the session tells. */
const VAGUE: ReadonlySet<CauseId> = new Set([
  'policy',
  'blocked-server',
  'unknown-address',
  'filtered-address',
]);

interface PageTable {
  readonly source: PageSource;
  readonly table: PhraseTable;
}

const pageTables = new Map<ProviderId, readonly PageTable[]>();

function tablesOf(id: ProviderId): readonly PageTable[] {
  let tables = pageTables.get(id);
  if (!tables) {
    const provider: Provider = providers[id];
    tables = provider.pages.map(({ source, rows }) => ({ source, table: new PhraseTable(rows) }));
    pageTables.set(id, tables);
  }
  return tables;
}

const otherLanguages = once(() => new PhraseTable(OTHER_LANGUAGES));
const phrases = once(() => new PhraseTable(PHRASES));
const hints = once(() => new PhraseTable(HINTS));
const codes = once(() => new PhraseTable(STATUS_CODES));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
