import type { Draft } from '../draft/draft.ts';
import { entries } from '../text/entries.ts';
import type { Need } from './rule.ts';

/** Whether a draft has what a rule may need. */
const HAS: Readonly<Record<Need, (draft: Draft) => boolean>> = {
  message: ({ format }) => format === 'eml',
  sender: ({ from }) => from !== undefined,
  subject: ({ subject }) => subject !== undefined,
  preheader: ({ preheader }) => preheader !== undefined,
  'hidden text': ({ hidden }) => hidden.length > 0,
  images: ({ images }) => images.length > 0,
  comments: ({ comments }) => comments.length > 0,
};

/** What a draft lacks of all that, worked out once for all rules. */
export function lackedBy(draft: Draft): ReadonlySet<Need> {
  const lacked = new Set<Need>();
  for (const [need, has] of entries(HAS)) if (!has(draft)) lacked.add(need);
  return lacked;
}
