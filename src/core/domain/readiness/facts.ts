import type { Message } from '../../text/message.ts';
import type { DomainCheck } from '../domain-report.ts';
import type { RequirementId } from './readiness.ts';

/** What is known of a requirement. */
export type FactState = 'pass' | 'fail' | 'unknown';

/** What is known of the requirements that can be told; those that are not here are unknown. */
export type RequirementFacts = Readonly<Partial<Record<RequirementId, FactState>>>;

/** What is wrong where a requirement is not met, as far as no check tells it. */
export type RequirementFaults = Readonly<Partial<Record<RequirementId, readonly Message[]>>>;

/** What checks that belong together come to. */
export function factOf(checks: readonly DomainCheck[]): FactState {
  if (checks.some(({ result }) => result === 'fail')) return 'fail';
  return checks.some(({ result }) => result === 'unknown') ? 'unknown' : 'pass';
}

/** Of two facts of which one is enough. */
export function either(one: FactState, other: FactState): FactState {
  if (one === 'pass' || other === 'pass') return 'pass';
  return one === 'fail' && other === 'fail' ? 'fail' : 'unknown';
}
