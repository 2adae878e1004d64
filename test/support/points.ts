import type { Group } from '../../src/core/index.ts';
import { fc } from './properties.ts';

/** Points from 0 to `most`, in hundredths. */
export function pointsUpTo(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
}

/** A group whose rules may add points. */
export const anyGroup: fc.Arbitrary<Group> = fc.constantFrom(
  'wording',
  'typography',
  'subject',
  'links',
  'images',
  'markup',
  'compliance',
  'headers',
);

/** Points a group before it is capped, some far beyond. */
export const pointsByGroup: fc.Arbitrary<ReadonlyMap<Group, number>> = fc
  .uniqueArray(fc.tuple(anyGroup, pointsUpTo(15)), { selector: ([name]) => name })
  .map((entries) => new Map(entries));
