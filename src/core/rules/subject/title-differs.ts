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
  title: 'Title that does not fit the subject',
  why: 'A browser tab, a screen reader and some mail programs show the HTML title, and filters compare it with the subject: where they share no word, or the title is far longer, the HTML was taken from somewhere else, as spam does. Write the subject into the title.',
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
      ? text`The title says “${excerpt(evidence)}”, the subject something else; write the subject into the title.`
      : text`The title is much longer than the subject, as where HTML was taken from another mail; write the subject into the title.`;
    const becomes = subject.text.trim();
    const isPlain = draft.source.slice(span.start, span.end) === evidence && !/[<>&]/.test(becomes);
    const edits = [{ span, text: becomes }];
    const fixes = isPlain ? [{ title: text`Replace with “${becomes}”`, edits, safe: false }] : [];
    yield { span, evidence, message, fixes };
  },
});
