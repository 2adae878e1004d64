import type { DomainCheck } from '../domain-report.ts';
import type { PublishedRecord } from '../published.ts';
import type { RequirementFacts } from '../readiness/facts.ts';

/** What was found about one topic. */
export interface TopicReport {
  readonly checks: readonly DomainCheck[];
  /** The records of the domain that the rules about records are to look at. */
  readonly records: readonly PublishedRecord[];
  /** What it means for what providers ask. */
  readonly facts: RequirementFacts;
  /** The hosts that take email for the domain. */
  readonly hosts?: readonly string[];
}
