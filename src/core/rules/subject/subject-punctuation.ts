import type { Draft } from '../../draft/draft.ts';
import { type Fix, replacement } from '../../fix/fix.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Rows of marks are one mark here. */
const MARKS = /[!?！？]+/g;

export const subjectPunctuation = rule({
  id: 'subject-punctuation',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Exclamation marks or several question marks in the subject line',
  why: 'Exclamation marks in a subject line are much more common in spam than in legitimate email, and filters flag them. Remove them, and keep one question mark at most.',
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
    {
      format: 'text',
      draft: '---\nsubject: Look⟦!!!⟧\n---\nHello.',
      fixed: '---\nsubject: Look\n---\nHello.',
    },
    {
      format: 'text',
      draft: '---\nsubject: Really⟦?!?!⟧\n---\nHello.',
      fixed: '---\nsubject: Really?\n---\nHello.',
    },
  ],
  *check({ draft }) {
    const { subject } = draft;
    if (!subject) return;
    const hasQuestion = subject.text.includes('?');
    const last = subject.text.trimEnd().length;
    let questions = 0;
    for (const { 0: mark, index } of subject.text.matchAll(MARKS)) {
      const asks = !/[!！]/.test(mark);
      const isRow = mark.length > 1;
      if (/[?？]/.test(mark)) questions++;
      if (asks && questions < 2 && !isRow) continue;
      const end = index + mark.length;
      const message = asks
        ? questions < 2
          ? text`Use one question mark instead of “${mark}”.`
          : text`The subject line has more than one “${mark.charAt(0)}”. Keep one.`
        : text`“${mark}” in a subject line is much more common in spam than in legitimate email. Remove it.`;
      yield {
        span: subject.span(index, end),
        evidence: mark,
        message,
        share: isRow && !asks ? 1 : 0.5,
        fixes: fixesOf(draft, subject, index, mark, end >= last),
        filters: symbolsOf(mark, end >= last, hasQuestion),
      };
    }
  },
});

/** The symbols that filters name for a mark, by whether the subject ends with it, and has a question mark somewhere. */
function symbolsOf(mark: string, isLast: boolean, hasQuestion: boolean): readonly string[] {
  if (!mark.includes('!')) return [];
  return [
    ...(hasQuestion ? ['PLING_QUERY'] : []),
    isLast && mark.endsWith('!') ? 'SUBJECT_ENDS_EXCLAIM' : 'SUBJECT_HAS_EXCLAIM',
  ];
}

/**
 * A question keeps one mark. Instead of an exclamation mark a full stop ends a sentence within the subject, and nothing
 * the subject itself. A row is removed in bulk, if what follows it begins a sentence; a single mark may be meant.
 */
function fixesOf(
  draft: Draft,
  subject: MappedText,
  start: number,
  mark: string,
  isLast: boolean,
): readonly Fix[] {
  const end = start + mark.length;
  const question = /[?？]/.exec(mark)?.[0];
  if (question === mark) return [];
  const isClear = isLast || /^\s+[\p{Lu}\d]/u.test(subject.text.slice(end));
  const stop = mark.startsWith('!') ? '.' : '。';
  return replacement(draft, {
    span: subject.span(start, end),
    evidence: mark,
    becomes: question ?? (isLast ? '' : stop),
    safe: mark.length > 1 && !question && isClear && /\p{L}/u.test(subject.text),
  });
}
