import type { RequirementFacts, RequirementFaults } from './facts.ts';
import type { ProviderStanding, Readiness, RequirementResult } from './readiness.ts';
import { type ProviderRequirement, providerRequirements, requirementTexts } from './requirements.ts';

/** Whether what is known of a domain is what each provider asks for. */
export function readinessOf(facts: RequirementFacts, faults: RequirementFaults = {}): readonly Readiness[] {
  return providerRequirements.map(({ provider, name, everybody, bulk }) => ({
    provider,
    name,
    everybody: standingOf(everybody, facts, faults),
    bulk: standingOf(bulk, facts, faults),
  }));
}

function standingOf(
  asked: readonly ProviderRequirement[],
  facts: RequirementFacts,
  faults: RequirementFaults,
): ProviderStanding {
  const requirements = asked.map((one) => resultOf(one, facts, faults));
  const has = (result: RequirementResult['result']) => requirements.some((one) => one.result === result);
  const isPartlyMet = requirements.some(
    ({ id, result }) => result === 'pass' && requirementTexts[id].by !== 'name',
  );
  const standing = { isPartlyMet, requirements };
  if (has('fail')) return { result: 'fail', ...standing };
  if (has('unknown')) return { result: 'unknown', ...standing };
  return { result: asked.length > 0 ? 'pass' : 'nothing-asked', ...standing };
}

function resultOf(
  { id, link, checked }: ProviderRequirement,
  facts: RequirementFacts,
  faults: RequirementFaults,
): RequirementResult {
  const { title, by } = requirementTexts[id];
  const result = by === 'nobody' ? 'not-checked' : (facts[id] ?? 'unknown');
  return { id, title, result, faults: faults[id] ?? [], source: { link, checked } };
}
