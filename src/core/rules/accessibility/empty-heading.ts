import type { Draft } from '../../draft/draft.ts';
import { overlapsPlaceholder } from '../../draft/placeholders.ts';
import { type Heading, headings } from '../../facts/accessibility/headings.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** White space and characters of no width. */
const BLANK = /^[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*$/;
/** Elements that show nothing by themselves. */
const PLAIN = new Set('a b br center div em font i img o:p small span strong u'.split(' '));
/** A heading with more elements than these is a layout, in which something is seen. */
const MAX_ELEMENTS = 20;

export const emptyHeading = rule({
  id: 'empty-heading',
  group: 'accessibility',
  severity: 'info',
  title: 'Empty heading',
  why: 'Screen readers announce the heading and then have nothing to read. Use padding for spacing, and describe an image in its alt text.',
  filters: [],
  examples: [
    { format: 'html', draft: '<body><h1>Spring</h1>⟦<h2>⟧&nbsp;</h2><p>New chairs.</p></body>' },
    {
      format: 'html',
      draft: '<body>⟦<h1>⟧<img src="https://example.com/spring.png" alt=""></h1><p>New chairs.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<body><h1><img src="https://example.com/spring.png" alt="Spring"></h1><h2>{{ title }}</h2><h2>{% block heading %}{% endblock %}</h2><h2 style="display:none"></h2></body>',
    },
  ],
  *check({ draft }) {
    const empty = draft.complete ? headings(draft).filter((heading) => isEmpty(draft, heading)) : [];
    const message =
      empty.length === 1
        ? text`This heading is empty, but screen readers announce it. Remove it, or use padding for spacing.`
        : text`${empty.length} headings are empty, but screen readers announce them. Remove them, or use padding for spacing.`;
    for (const { element } of empty) {
      const { open: span } = element;
      const evidence = excerpt(draft.source.slice(span.start, span.end));
      yield { span, evidence, message, fault: 'empty headings' };
    }
  },
});

function isEmpty(draft: Draft, { element, index }: Heading): boolean {
  const { from, to, span, attributes } = element;
  if (!BLANK.test(draft.body.text.slice(from, to)) || overlapsPlaceholder(draft, span)) return false;
  if (attributes.some(({ name }) => name.startsWith('aria-label'))) return false;
  const inside = draft.elements
    .slice(index + 1, index + 2 + MAX_ELEMENTS)
    .filter((one) => one.span.start < span.end);
  return (
    inside.length <= MAX_ELEMENTS &&
    inside.every((one) => PLAIN.has(one.name) && !one.attributes.some(isSaid))
  );
}

function isSaid({ name, text: value }: { readonly name: string; readonly text: string }): boolean {
  return (name === 'alt' || name.startsWith('aria-label')) && value.trim() !== '';
}
