import type { RequirementId, RequirementResult, Readiness, Standing } from './readiness.ts';
import { providerRequirements, type Requirement, requirementTexts } from './requirements.ts';

/** What is known of a requirement. */
export type FactState = 'pass' | 'fail' | 'unknown';

/** What is known of the requirements that can be told; those that are not here are unknown. */
export type RequirementFacts = Readonly<Partial<Record<RequirementId, FactState>>>;

/** Whether what is known of a domain is what each provider asks for. */
export function readinessOf(facts: RequirementFacts): readonly Readiness[] {
  return providerRequirements.map(({ provider, name, everybody, bulk }) => ({
    provider,
    name,
    everybody: standingOf(everybody, facts),
    bulk: standingOf(bulk, facts),
  }));
}

function standingOf(asked: readonly Requirement[], facts: RequirementFacts): Standing {
  const requirements = asked.map((one) => resultOf(one, facts));
  const has = (result: RequirementResult['result']) => requirements.some((one) => one.result === result);
  if (has('fail')) return { result: 'fail', requirements };
  if (has('unknown')) return { result: 'unknown', requirements };
  return { result: asked.length > 0 ? 'pass' : 'nothing-asked', requirements };
}

function resultOf({ id, link, checked }: Requirement, facts: RequirementFacts): RequirementResult {
  const { title, by } = requirementTexts[id];
  const result = by === 'nobody' ? 'not-checked' : (facts[id] ?? 'unknown');
  return { id, title, result, source: { link, checked } };
}

/** Of two facts of which one is enough. */
export function either(one: FactState, other: FactState): FactState {
  if (one === 'pass' || other === 'pass') return 'pass';
  return one === 'fail' && other === 'fail' ? 'fail' : 'unknown';
}
