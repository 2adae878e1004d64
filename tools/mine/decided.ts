import { myths } from '../measure/myths.ts';
import { lexicon } from '../measure/observe.ts';
import { rejected } from '../measure/rejected.ts';
import { stemsOf } from '../measure/sub-phrases.ts';

const decided = new Set(
  [...lexicon.map(({ phrase }) => phrase.text), ...[...rejected.values()].flat(), ...myths].map(keyOf),
);

/** Whether a phrase is listed or was rejected already, in whatever inflection. */
export function isDecided(phrase: string): boolean {
  return decided.has(keyOf(phrase));
}

function keyOf(phrase: string): string {
  return stemsOf(phrase).join(' ');
}
