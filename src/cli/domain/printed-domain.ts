import type { DomainReport, ListResult } from '../../core/domain/index.ts';

/** All that was found out about a domain, to be printed. */
export interface PrintedDomain {
  readonly report: DomainReport;
  /** Nothing where blocklists were not asked. */
  readonly lists: readonly ListResult[] | undefined;
  /** Who was asked: `system`, a name server, a URL; and how many questions. */
  readonly resolver: string;
  readonly questions: number;
}
