import type { Draft } from '../../draft/draft.ts';
import { type Fix, replacement } from '../../fix/fix.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Rows of marks are one mark here; that they are rows `repeated-punctuation` reports. */
const MARKS = /[!?！？]+/g;

export const subjectPunctuation = rule({
  id: 'subject-punctuation',
  group: 'subject',
  severity: 'warning',
  title: 'Exclamation marks, or several questions, in the subject',
  why: 'Advertising shouts from the inbox with exclamation marks: spam has one in the subject far oftener than honest mail, and every further mark or question adds to it. Let the words make the point.',
  filters: ['PLING_QUERY', 'SUBJECT_HAS_EXCLAIM', 'SUBJECT_ENDS_EXCLAIM'],
  examples: [
    {
      format: 'markdown',
      draft: '---\nsubject: Hello⟦!⟧ New chairs⟦!⟧ Come in⟦!⟧\n---\nHello.',
      fixed: '---\nsubject: Hello. New chairs. Come in\n---\nHello.',
    },
    { format: 'eml', draft: 'Subject: Tired? Hungry⟦?⟧ We help\r\n\r\nHello.' },
    { format: 'text', draft: '---\nsubject: Hello⟦!⟧ Chairs⟦!!!⟧\n---\nHello.' },
    { format: 'html', draft: '<title>Tired? Come in.</title><p>Hello! Hello! Hello!</p>' },
    { format: 'html', draft: '<title>{{name}}, ready? {{! no! mark! }}</title><p>Hello.</p>' },
    { format: 'text', draft: '---\nsubject: Look⟦!!!⟧\n---\nHello.' },
  ],
  *check({ draft }) {
    const { subject } = draft;
    if (!subject) return;
    let questions = 0;
    for (const { 0: mark, index } of subject.text.matchAll(MARKS)) {
      const asks = !/[!！]/.test(mark);
      if (asks) questions++;
      if (asks && questions < 2) continue;
      const end = index + mark.length;
      const span = subject.span(index, end);
      const message = asks
        ? text`The subject has more than one “${mark.charAt(0)}”; one is enough.`
        : text`“${mark}” in the subject is far commoner in spam than in honest mail; let the words make the point.`;
      yield {
        span,
        evidence: mark,
        message,
        share: 0.5,
        fixes: asks ? [] : withoutMark(draft, subject, index, end),
      };
    }
  },
});

/** Within the subject a full stop takes the mark's place; at its end nothing does. */
function withoutMark(draft: Draft, subject: MappedText, start: number, end: number): readonly Fix[] {
  const mark = subject.text.slice(start, end);
  const isLast = subject.text.slice(end).trim() === '';
  return replacement(draft, {
    span: subject.span(start, end),
    evidence: mark,
    becomes: isLast ? '' : mark.startsWith('!') ? '.' : '。',
    safe: false,
  });
}
