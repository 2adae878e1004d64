import { hasPlaceholder } from '../../facts/hosts/hosts.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** How much longer than the subject a title may be. */
const MAX_LENGTH_RATIO = 3.5;

export const titleDiffers = rule({
  id: 'title-differs',
  group: 'subject',
  severity: 'info',
  needs: 'subject',
  title: 'HTML title that differs from the subject line',
  why: 'Browsers, screen readers and some email programs show the HTML title. Filters flag a title that shares no word with the subject line or is much longer, because spam often reuses HTML from elsewhere. Use the subject line as the title.',
  filters: ['HTML_TITLE_SUBJ_DIFF'],
  examples: [
    {
      format: 'html',
      draft: '---\nsubject: New chairs\n---\n<title>⟦Template 7 by Studio⟧</title><p>Hello.</p>',
      fixed: '---\nsubject: New chairs\n---\n<title>New chairs</title><p>Hello.</p>',
    },
    {
      format: 'eml',
      draft: 'Subject: New chairs\nContent-Type: text/html\n\n<title>⟦Annual report⟧</title><p>Hello.</p>',
      fixed: 'Subject: New chairs\nContent-Type: text/html\n\n<title>New chairs</title><p>Hello.</p>',
    },
    {
      format: 'html',
      draft:
        '---\nsubject: Chairs\n---\n<title>⟦Chairs, tables and benches for the garden⟧</title><p>Hello.</p>',
      fixed: '---\nsubject: Chairs\n---\n<title>Chairs</title><p>Hello.</p>',
    },
    {
      format: 'html',
      draft: '---\nsubject: New chairs\n---\n<title>Chairs for the garden</title><p>Hello.</p>',
    },
    { format: 'html', draft: '---\nsubject: New chairs\n---\n<title>{{ title }}</title><p>Hello.</p>' },
    { format: 'html', draft: '<title>New chairs</title><p>Hello.</p>' },
  ],
  *check({ draft, words }) {
    const { title, subject } = draft;
    if (!title || !subject || hasPlaceholder(title.text) || hasPlaceholder(subject.text)) return;
    const said = new Set(words(subject).map(({ form }) => form.folded));
    const titleWords = words(title);
    if (said.size === 0 || titleWords.length === 0) return;
    const isOther = !titleWords.some(({ form }) => said.has(form.folded));
    if (!isOther && title.text.length <= subject.text.length * MAX_LENGTH_RATIO) return;
    const evidence = title.text.trim();
    const start = title.text.indexOf(evidence);
    const span = title.span(start, start + evidence.length);
    const message = isOther
      ? text`The title “${excerpt(evidence)}” has no word in common with the subject line. Use the subject line as the title.`
      : text`The title is much longer than the subject line, and filters compare the two. Use the subject line as the title.`;
    const becomes = subject.text.trim();
    const isPlain = draft.source.slice(span.start, span.end) === evidence && !/[<>&]/.test(becomes);
    const edits = [{ span, text: becomes }];
    const fixes = isPlain ? [{ title: text`Replace with “${becomes}”`, edits, safe: false }] : [];
    yield { span, evidence, message, fixes };
  },
});
