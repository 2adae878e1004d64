import { overflowOf } from '../../facts/text/overflow.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Characters that a phone shows. */
const PHONE_CHARACTERS = 40;
/** Rspamd's LONG_SUBJ counts from here. */
const FILTER_CHARACTERS = 200;

export const longSubject = rule({
  id: 'long-subject',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Long subject line',
  why: `Phones show about ${PHONE_CHARACTERS} characters of a subject line, desktop programs about 78, and Rspamd flags subject lines over ${FILTER_CHARACTERS} characters. Put what matters first, and the rest in the preview text (preheader).`,
  filters: ['LONG_SUBJ'],
  examples: [
    {
      format: 'markdown',
      draft:
        '---\nsubject: The minutes of the meeting of the gardeners on Tuesday evening, with all that ⟦was decided there⟧\n---\nHello.',
    },
    {
      format: 'markdown',
      draft:
        '---\nsubject: "Minutes{% if a %} of the meeting of the gardeners on Tuesday evening, with all that was decided⟦ there, and tea⟧{% else %} of Tuesday{% endif %}"\n---\nHello.',
    },
    { format: 'text', draft: `---\nsubject: ${'Minutes '.repeat(9)}Notes😀\n---\nHello.` },
    { format: 'text', draft: `---\nsubject: ${'Minutes '.repeat(9)}Note😀👩‍🌾⟦👩‍🌾!⟧\n---\nHello.` },
    { format: 'markdown', draft: '---\nsubject: Minutes of Tuesday\n---\nHello.' },
  ],
  options: {
    maximum: {
      default: 78,
      minimum: 20,
      maximum: 500,
      description: 'Maximum number of characters in the subject line.',
    },
  },
  *check({ draft: { subject } }, option) {
    if (!subject) return;
    const limit = option('maximum');
    const over = overflowOf(subject, limit);
    if (!over) return;
    const { characters, start, end } = over;
    const evidence = subject.text.slice(start, end);
    const share = characters > FILTER_CHARACTERS ? 1 : 0.4;
    const message = text`The subject line has ${characters} characters; inboxes show ${limit} at most, phones about ${PHONE_CHARACTERS}. Cut the marked part, or put it in the preview text.`;
    yield { span: subject.span(start, end), evidence, message, share };
  },
});
