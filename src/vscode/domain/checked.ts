import type { DomainReport, ListResult } from '../../core/domain/index.ts';

/** What was found out about a domain. */
export interface CheckedDomain {
  readonly report: DomainReport;
  /** Who was asked, in words. */
  readonly resolver: string;
  /** Nothing where blocklists were not asked. */
  readonly lists?: readonly ListResult[];
}
