import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const MARK = /[?？]+/g;

export const subjectQuestion = rule({
  id: 'subject-question',
  group: 'subject',
  severity: 'info',
  title: 'Subject that ends with a question',
  why: 'A question without an answer is a common lure, so one of the big open filters counts every subject that ends with a question mark. One alone does no harm: where the mail has the answer, say it in the subject. Several questions are reported by another rule.',
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
    const message = text`A subject that ends with “${mark[0]}” is a common lure; say what the mail answers.`;
    yield { span: subject.span(mark.index, mark.index + mark[0].length), evidence: mark[0], message };
  },
});
