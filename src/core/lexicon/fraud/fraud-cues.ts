import { accounts } from './accounts.ts';
import { charges } from './charges.ts';
import { errands } from './errands.ts';
import { estates } from './estates.ts';
import { gains } from './gains.ts';
import { parcels } from './parcels.ts';
import { pitches } from './pitches.ts';
import { pleas } from './pleas.ts';
import { secrets } from './secrets.ts';

/**
 * Words and phrases that are no evidence by themselves, and that together make the shape of a fraud. As in the
 * lexicon they are matched on the stems of their words.
 */
export const fraudCues = {
  ...accounts,
  ...secrets,
  ...parcels,
  ...charges,
  ...estates,
  ...errands,
  ...pitches,
  ...pleas,
  ...gains,
};

export type FraudCue = keyof typeof fraudCues;
