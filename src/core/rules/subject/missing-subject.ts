import type { Draft } from '../../draft/draft.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingSubject = rule({
  id: 'missing-subject',
  group: 'subject',
  severity: 'warning',
  title: 'No subject',
  why: 'Mail without a subject is scored down by every filter and opened by few people. Write one into the front matter (`subject:`), a comment (`<!-- subject: … -->`), the `<title>`, or the header of a message, so that it is checked as well. Where a template has none of these, its subject may be in code or at the mailing service: then this is only a hint.',
  filters: ['MISSING_SUBJECT', 'EMPTY_SUBJECT'],
  examples: [
    { format: 'html', draft: '⟦<html>⟧\n<body><p>The minutes of Tuesday.</p></body></html>' },
    { format: 'markdown', draft: '---\n⟦subject:⟧\nfrom: Ada\n---\nThe minutes of Tuesday.' },
    { format: 'eml', draft: '⟦Subject:⟧\nFrom: Ada <ada@example.com>\n\nThe minutes of Tuesday.' },
    { format: 'html', draft: '<!-- subject: Minutes of Tuesday --><body><p>They are here.</p></body>' },
    { format: 'html', draft: '<p>A partial of a template.</p>' },
  ],
  *check({ draft }) {
    if (!draft.complete || (draft.subject && draft.subject.text !== '')) return;
    const place = { span: draft.subjectPlace, evidence: '' };
    if (isElsewhere(draft)) {
      const message = text`No subject found. To have it checked, write it in a comment, <!-- subject: … -->, in the front matter or in the <title>.`;
      yield { ...place, message, isHint: true };
    } else {
      const message = text`This draft has no subject; write one, for readers and filters look there first.`;
      yield { ...place, message };
    }
  },
});

/** Whether the subject may be in code or at a mailing service: a template that has no place for one. */
function isElsewhere(draft: Draft): boolean {
  const { format, bodyStart, source } = draft;
  if (format === 'eml' || source.slice(0, bodyStart).trim() !== '') return false;
  return elementsNamed(draft, ['title', 'mj-title']).length === 0;
}
