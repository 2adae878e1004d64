import { elementsNamed } from '../../draft/elements.ts';
import { sectionAt } from '../../draft/sections.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { LOGIC, VALUE } from '../../placeholder/placeholder.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const WORD = /[\p{L}\p{N}]/u;

export const contentAfterHtml = rule({
  id: 'content-after-html',
  group: 'markup',
  severity: 'warning',
  title: 'Text after the end of the HTML',
  why: 'Text after `</html>` is outside the email: some email programs show it, others don’t. Spam puts text there to confuse filters, so filters check for it. Move the text into the body.',
  filters: [],
  examples: [
    { format: 'html', draft: '<html><body><p>Hello.</p></body></html>\n⟦weather garden music⟧\nholiday' },
    { format: 'markdown', draft: '<html><body><p>Hello.</p></body></html>\n\n⟦And more.⟧' },
    {
      format: 'html',
      draft: '<html><body><p>Hello.</p></body></html>\n<img src="https://example.com/p.gif">\n',
    },
    { format: 'html', draft: '<html><body><p>Hello.</p></body></html>\n{{ open_pixel }}' },
  ],
  *check({ draft }) {
    const { body, source, editable } = draft;
    // Components, and the data of a preview, may follow the email in its file.
    if (editable) return;
    const html = elementsNamed(draft, ['html']).find(({ closed }) => closed);
    if (!html) return;
    const after = body.text.slice(html.to, sectionAt(draft, html.open)?.to);
    const first = after.search(WORD);
    if (first < 0 || after.includes(VALUE)) return;
    const evidence = after.slice(first).replaceAll(LOGIC, '').trimEnd();
    const span = firstLineOf(source, body.span(html.to + first, html.to + first + evidence.length));
    const message = text`“${excerpt(evidence)}” comes after the end of the HTML. Move it into the body.`;
    yield { span, evidence, message };
  },
});
