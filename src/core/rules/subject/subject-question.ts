import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** The only question marks of a text, which end it. */
const ONLY_MARKS = /^[^?？]*([?？]+)\s*$/;

export const subjectQuestion = rule({
  id: 'subject-question',
  group: 'subject',
  severity: 'info',
  needs: 'subject',
  title: 'Question mark at the end of the subject line',
  why: 'Rspamd flags every subject line that ends with a question mark, although questions are just as common in legitimate email. One does no harm. If the email has the answer, put it in the subject line.',
  filters: ['SUBJECT_ENDS_QUESTION'],
  presets: { transactional: 'off' },
  examples: [
    { format: 'markdown', draft: '---\nsubject: Are your chairs ready for spring⟦?⟧\n---\nHello.' },
    { format: 'eml', draft: 'Subject: =?UTF-8?Q?Gr=C3=BCner_Garten⟦=3F⟧?=\n\nHello.' },
    { format: 'text', draft: '---\nsubject: Ready for spring? Here is how\n---\nHello.' },
    { format: 'text', draft: '---\nsubject: Tired? Hungry?\n---\nHello.' },
  ],
  *check({ draft: { subject } }) {
    if (!subject) return;
    const mark = ONLY_MARKS.exec(subject.text)?.[1];
    if (mark === undefined) return;
    const start = subject.text.indexOf(mark);
    const message = text`Rspamd flags a subject line that ends with “${mark}”. Give the answer instead if you can.`;
    yield { span: subject.span(start, start + mark.length), evidence: mark, message };
  },
});
