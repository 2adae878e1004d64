import type { SpfMechanism, SpfModifier, SpfRecord } from '../spf/record.ts';

/** The mechanisms of a record, in order. */
export function mechanismsOf({ terms }: SpfRecord): readonly SpfMechanism[] {
  return terms.filter((term) => term.kind === 'mechanism');
}

/** The first `all`, at which receivers stop. */
export function allOf(spf: SpfRecord): SpfMechanism | undefined {
  return mechanismsOf(spf).find(({ name }) => name === 'all');
}

/** The `redirect` of a record. */
export function redirectOf({ terms }: SpfRecord): SpfModifier | undefined {
  return terms.filter((term) => term.kind === 'modifier').find(({ name }) => name === 'redirect');
}
