import type { PhraseRow } from '../decide/phrase-table.ts';
import type { PageSource } from '../terms.ts';

/** Rows that were taken from one page. */
export interface PageRows {
  readonly source: PageSource;
  readonly rows: readonly PhraseRow[];
}

/** A company that answers for many domains, and what its servers say. */
export interface Provider {
  /** As people call it. */
  readonly name: string;
  /** Ends of the names of its servers. */
  readonly hosts: readonly string[];
  /** Domains of its mailboxes. */
  readonly domains: readonly string[];
  /** Words that stand in its replies alone. */
  readonly signs: readonly string[];
  readonly pages: readonly PageRows[];
}
