import { LOGIC } from '../placeholder.ts';
import { rule, text } from './rule.ts';

/** Characters that the narrowest common inbox and the widest show; what comes after is cut off everywhere. */
const PHONE = 40;
const DESKTOP = 78;
/** Rspamd's LONG_SUBJ counts from here. */
const FILTERS = 200;

export const longSubject = rule({
  id: 'long-subject',
  group: 'subject',
  severity: 'warning',
  title: 'Subject too long',
  why: `Phones show about ${PHONE} characters of a subject, desktop programs about ${DESKTOP}; the rest is cut off, and very long subjects (over ${FILTERS}) count as spam. Put what matters first and the rest into the preheader.`,
  filters: ['LONG_SUBJ'],
  examples: [
    {
      format: 'markdown',
      draft:
        '---\nsubject: The minutes of the meeting of the gardeners on Tuesday evening, with all that ⟦was decided there⟧\n---\nHello.',
    },
    { format: 'markdown', draft: '---\nsubject: Minutes of Tuesday\n---\nHello.' },
  ],
  *check({ draft: { subject } }) {
    if (!subject) return;
    // Of `{% if %}…{% else %}…` one branch is shown: nothing can be said unless a single one is too long.
    const longest = Math.max(...subject.text.split(LOGIC).map(({ length }) => length));
    if (longest <= DESKTOP) return;
    const { length } = subject.text;
    const evidence = subject.text.slice(DESKTOP);
    const share = length > FILTERS ? 1 : 0.4;
    const message = text`${length} characters: an inbox shows ${DESKTOP} at most and a phone about ${PHONE}; what is marked will not be seen.`;
    yield { span: subject.span(DESKTOP, length), evidence, message, share };
  },
});
