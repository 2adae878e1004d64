import { elementsNamed } from '../../draft/elements.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingHtmlTag = rule({
  id: 'missing-html-tag',
  group: 'headers',
  severity: 'info',
  needs: 'message',
  title: 'Missing html element',
  why: 'Filters flag a message that has only an HTML part without `<html>`, because simple spam software often leaves it out. Add `<!doctype html><html><body>` before the content and the closing tags after it, or add a plain-text part.',
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
      message: text`This HTML has no <html> element, which filters flag. Add it around the content.`,
    };
  },
});
