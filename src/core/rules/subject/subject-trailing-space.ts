import type { Draft } from '../../draft/draft.ts';
import type { MappedText, Span } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const BLANK = /[ \t\u00A0]/;

export const subjectTrailingSpace = rule({
  id: 'subject-trailing-space',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Trailing space in the subject line',
  why: 'Rspamd flags a space at the end of the subject line as a sign of spam software. Readers can’t see it. Remove it.',
  filters: ['SUBJECT_ENDS_SPACES'],
  examples: [
    {
      format: 'eml',
      draft: 'Subject: New chairs⟦  ⟧\r\nFrom: ada@example.com\r\n\r\nHello.',
      fixed: 'Subject: New chairs\r\nFrom: ada@example.com\r\n\r\nHello.',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: "New chairs⟦ ⟧"\n---\nHello.',
      fixed: '---\nsubject: "New chairs"\n---\nHello.',
    },
    { format: 'markdown', draft: '---\nsubject: New chairs \n---\nHello.' },
    { format: 'html', draft: '<title>New chairs </title><p>Hello.</p>' },
    { format: 'html', draft: '<!-- subject: New chairs --><p>Hello.</p>' },
  ],
  *check({ draft }) {
    const span = draft.subject && blanksAfter(draft, draft.subject);
    if (!span) return;
    const evidence = draft.source.slice(span.start, span.end);
    const message = text`The subject line ends with a space, which Rspamd flags. Remove it.`;
    const fixes = [{ title: text`Remove trailing space`, edits: [{ span, text: '' }], safe: true }];
    yield { span, evidence, message, fixes };
  },
});

/** Blanks behind a subject that are a part of it: before the end of a header's line, or before a closing quote. */
function blanksAfter({ source, format }: Draft, subject: MappedText): Span | undefined {
  const last = subject.text.trimEnd().length;
  if (last === 0) return undefined;
  const { start } = subject.span(0, last);
  const { end: from } = subject.span(last - 1, last);
  let end = from;
  while (BLANK.test(source.charAt(end))) end++;
  if (end === from) return undefined;
  const next = source.charAt(end);
  const isOfIt =
    format === 'eml'
      ? next === '' || next === '\r' || next === '\n'
      : /["']/.test(next) && source.charAt(start - 1) === next;
  return isOfIt ? { start: from, end } : undefined;
}
