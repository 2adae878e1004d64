import { type Fix, replacement, rule, text } from './rule.ts';

/** Rows of marks are one mark here; that they are rows `repeated-punctuation` reports. */
const MARKS = /[!?！？]+/g;

export const subjectPunctuation = rule({
  id: 'subject-punctuation',
  group: 'subject',
  severity: 'warning',
  title: 'Several exclamation or question marks in the subject',
  why: 'A subject with more than one exclamation mark, or a row of questions, is how advertising shouts from the inbox. Make one point, with one mark at most.',
  filters: ['PLING_QUERY', 'SUBJECT_HAS_EXCLAIM', 'SUBJECT_ENDS_EXCLAIM'],
  examples: [
    {
      format: 'markdown',
      draft: '---\nsubject: Hello! New chairs⟦!⟧ Come in⟦!⟧\n---\nHello.',
      fixed: '---\nsubject: Hello! New chairs. Come in\n---\nHello.',
    },
    { format: 'eml', draft: 'Subject: Tired? Hungry⟦?⟧ We help\r\n\r\nHello.' },
    { format: 'text', draft: '---\nsubject: Hello! Chairs⟦!!!⟧\n---\nHello.' },
    { format: 'html', draft: '<title>Tired? Come in!</title><p>Hello! Hello! Hello!</p>' },
    { format: 'html', draft: '<title>{{name}}, ready? {{! no! mark! }}</title><p>Hello.</p>' },
    { format: 'text', draft: '---\nsubject: Look!!!\n---\nA row has a rule of its own.' },
  ],
  *check({ draft }) {
    const { subject } = draft;
    if (!subject) return;
    const seen = new Set<boolean>();
    for (const { 0: mark, index } of subject.text.matchAll(MARKS)) {
      const asks = !/[!！]/.test(mark);
      if (!seen.has(asks)) seen.add(asks);
      else {
        const end = index + mark.length;
        const span = subject.span(index, end);
        const message = text`The subject has more than one “${mark.charAt(0)}”; one is enough.`;
        let fixes: readonly Fix[] = [];
        if (!asks) {
          const isLast = subject.text.slice(end).trim() === '';
          fixes = replacement(draft, span, mark, isLast ? '' : mark.startsWith('!') ? '.' : '。', false);
        }
        yield { span, evidence: mark, message, share: 0.5, fixes };
      }
    }
  },
});
