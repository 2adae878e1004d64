import type { PhraseRow } from '../phrase-table.ts';
import { eastAsian } from './east-asian.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { others } from './others.ts';
import { portuguese } from './portuguese.ts';
import { slavic } from './slavic.ts';
import { spanish } from './spanish.ts';

/** What servers say in other languages than English: the first row that is said decides. */
export const OTHER_LANGUAGES: readonly PhraseRow[] = [
  ...german,
  ...french,
  ...spanish,
  ...portuguese,
  ...italian,
  ...slavic,
  ...eastAsian,
  ...others,
];
