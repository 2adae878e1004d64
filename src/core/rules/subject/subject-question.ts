import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const MARK = /[?？]+/g;

export const subjectQuestion = rule({
  id: 'subject-question',
  group: 'subject',
  severity: 'info',
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
    const marks = [...subject.text.matchAll(MARK)];
    const [mark] = marks;
    if (!mark || marks.length > 1 || subject.text.slice(mark.index + mark[0].length).trim() !== '') return;
    const message = text`Rspamd flags a subject line that ends with “${mark[0]}”. Give the answer instead if you can.`;
    yield { span: subject.span(mark.index, mark.index + mark[0].length), evidence: mark[0], message };
  },
});
