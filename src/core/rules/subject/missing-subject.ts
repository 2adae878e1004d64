import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingSubject = rule({
  id: 'missing-subject',
  group: 'subject',
  severity: 'warning',
  title: 'No subject',
  why: 'Mail without a subject is scored down by every filter and opened by few people. Write one into the front matter (`subject:`), a comment (`<!-- subject: … -->`), the `<title>`, or the header of a message, so that it is checked as well.',
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
    const message = text`This draft has no subject; write one, for readers and filters look there first.`;
    yield { span: draft.subjectPlace, evidence: '', message };
  },
});
