import { translations } from '../catalog-placeholders.ts';
import type { Syntax } from '../scan.ts';
import { angles } from './angles.ts';
import { blade, bladeComponents } from './blade.ts';
import { boxes } from './boxes.ts';
import { doubleBraces, gluedBraces, singleBraces } from './braces.ts';
import { razor } from './razor.ts';
import { ats, brackets, dollars, hashes, others, percents, stars } from './signs.ts';

/** Every syntax. Where several begin alike, the first that fits wins, so longer openers come first. */
export const syntaxes: readonly Syntax[] = [
  ...translations,
  ...doubleBraces,
  ...singleBraces,
  ...gluedBraces,
  ...angles,
  ...bladeComponents,
  ...stars,
  ...percents,
  ...dollars,
  ...brackets,
  ...razor,
  ...blade,
  ...ats,
  ...hashes,
  ...boxes,
  ...others,
];
