import type { Finding } from '../../../core/index.ts';
import type { Engine } from '../../lib/engine.ts';

/** A finding by a name that it keeps while the draft is edited elsewhere. */
export interface Keyed {
  readonly key: string;
  readonly finding: Finding;
}

/** UTF-16 units of the evidence that go into a key: hostile evidence may be a whole draft. */
const MAX_EVIDENCE_UNITS = 60;

/** Names findings by their rule, their evidence and how many of the same come before them. */
export function keyed(findings: readonly Finding[]): readonly Keyed[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule} ${finding.evidence.slice(0, MAX_EVIDENCE_UNITS)}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { key: `${name} ${before}`, finding };
  });
}

/** The findings that raise the score most first; in order of their place where they raise it alike. */
export function heaviestFirst(
  findings: readonly Finding[],
  { byWorth }: Pick<Engine, 'byWorth'>,
): readonly Keyed[] {
  return keyed(findings).toSorted((one, other) => byWorth(one.finding, other.finding));
}
