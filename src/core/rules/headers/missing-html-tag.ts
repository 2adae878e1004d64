import { elementsNamed } from '../../draft/elements.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingHtmlTag = rule({
  id: 'missing-html-tag',
  group: 'headers',
  severity: 'info',
  title: 'HTML message without an html element',
  why: 'A message whose only part is called HTML and that has no `<html>` was put together by a simple tool, and filters count it. Put `<!doctype html><html><body>` before it and the end tags behind it, or send a text part, too.',
  filters: ['HTML_MIME_NO_HTML_TAG'],
  examples: [
    { format: 'eml', draft: 'From: ada@example.com\n⟦Content-Type: text/html⟧\n\n<p>Hello.</p>' },
    {
      format: 'eml',
      draft: 'From: ada@example.com\nContent-Type: text/html\n\n<html><body><p>Hello.</p></body></html>',
    },
    { format: 'eml', draft: 'From: ada@example.com\n\n<p>Plain text.</p>' },
    { format: 'html', draft: '<p>A partial.</p>' },
  ],
  *check({ draft }) {
    const { format, htmlBytes, textPart, parts, source } = draft;
    if (format !== 'eml' || htmlBytes === 0 || textPart || elementsNamed(draft, ['html']).length > 0) return;
    const part = parts.find(({ type }) => type === 'text/html');
    const type = part?.headers.find(({ name }) => name === 'content-type');
    const span = type ? firstLineOf(source, type.span) : draft.bodyEnd;
    const evidence = source.slice(span.start, span.end);
    yield {
      span,
      evidence,
      message: text`This HTML has no <html> element, as from a simple tool; put it in.`,
    };
  },
});
