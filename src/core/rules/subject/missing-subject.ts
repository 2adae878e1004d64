import type { Draft } from '../../draft/draft.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingSubject = rule({
  id: 'missing-subject',
  group: 'subject',
  severity: 'warning',
  title: 'Missing subject line',
  why: 'Filters flag an email without a subject line, and few people open it. Add one in the front matter (`subject:`), a comment (`<!-- subject: … -->`), the `<title>` or the header of a message. Some templates get theirs from code or from a mailing service; for those, this is only a hint.',
  filters: ['MISSING_SUBJECT', 'EMPTY_SUBJECT'],
  examples: [
    { format: 'html', draft: '⟦<html>⟧\n<body><p>The minutes of Tuesday.</p></body></html>' },
    { format: 'markdown', draft: '---\n⟦subject:⟧\nfrom: Ada\n---\nThe minutes of Tuesday.' },
    { format: 'eml', draft: '⟦Subject:⟧\nFrom: Ada <ada@example.com>\n\nThe minutes of Tuesday.' },
    { format: 'html', draft: '<!-- subject: Minutes of Tuesday --><body><p>They are here.</p></body>' },
    { format: 'html', draft: '<p>A partial of a template.</p>' },
  ],
  *check({ draft }) {
    // The subject of a component is given when it is sent.
    if (!draft.complete || draft.editable || (draft.subject && draft.subject.text !== '')) return;
    const place = { span: draft.subjectPlace, evidence: '' };
    if (isElsewhere(draft)) {
      const message = text`No subject line found. To have it checked, add it in a comment (<!-- subject: … -->), the front matter or the <title>.`;
      yield { ...place, message, isHint: true };
    } else {
      const message = text`This draft has no subject line. Add one: it is the first thing readers and filters see.`;
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
