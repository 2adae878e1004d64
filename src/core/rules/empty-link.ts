import { attribute } from '../attributes.ts';
import type { Draft, Link } from '../draft.ts';
import { hasPlaceholder } from './hosts.ts';
import { rule, text } from './rule.ts';

const NOWHERE = new Set([
  '',
  '#',
  '#!',
  '//',
  'http:',
  'https:',
  'http://',
  'https://',
  'http://#',
  'https://#',
  'about:blank',
]);
/** Links that make up the rule's whole share. */
const WHOLE = 5;

export const emptyLink = rule({
  id: 'empty-link',
  group: 'links',
  severity: 'warning',
  title: 'Link that leads nowhere',
  why: 'A link with an empty address, a mere `#` or an anchor that is nowhere in the mail does nothing when it is clicked. It is usually a place that was never filled in, and filters take a mail with such places for one sent by a careless bulk mailer. Fill in the address or remove the link.',
  filters: ['HREF_EMPTY_PHPMAIL'],
  examples: [
    {
      format: 'html',
      draft: '<a ⟦href="#"⟧>Our shop</a> <a ⟦href=""⟧>Imprint</a> <a ⟦href="https://"⟧>Blog</a>',
    },
    { format: 'markdown', draft: '[Our shop](⟦#⟧)' },
    { format: 'html', draft: '<body><a ⟦href="#prices"⟧>Prices</a><h2 id="price">Prices</h2></body>' },
    {
      format: 'html',
      draft:
        '<body><a href="#prices">Prices</a><a href="#top">Top</a><a href="{{ url }}">Shop</a><a href="#{{ id }}">Part</a><a href="{% url %}">Blog</a><a name="here">Here</a><h2 id="prices">Prices</h2></body>',
    },
    { format: 'html', draft: '<a href="#elsewhere">A partial, whose anchor may be in another</a>' },
  ],
  *check({ draft }) {
    let anchors: ReadonlySet<string> | undefined;
    for (const link of draft.links) {
      const target = link.target.text.trim();
      const isAnchor = target.startsWith('#') && target !== '#' && target !== '#!';
      if (!isAnchor && !NOWHERE.has(target.toLowerCase())) continue;
      if (isAnchor) {
        anchors ??= anchorsOf(draft);
        if (!judgesAnchors(draft) || hasPlaceholder(target) || anchors.has(decoded(target.slice(1))))
          continue;
      }
      const message = isAnchor
        ? text`Nothing in this mail has the id “${target.slice(1)}”; the link leads nowhere.`
        : text`This link leads nowhere; fill in its address or remove it.`;
      yield { span: placeOf(draft, link), evidence: target, message, share: 1 / WHOLE };
    }
  },
});

/** In a partial, and in Markdown whose headings get their ids later, an anchor may be there all the same. */
function judgesAnchors({ complete, format }: Draft): boolean {
  return complete && (format === 'html' || format === 'eml');
}

function anchorsOf({ elements }: Draft): ReadonlySet<string> {
  const ids = elements.flatMap(({ attributes }) =>
    attributes.flatMap(({ name, text: id }) => (name === 'id' || name === 'name' ? [id] : [])),
  );
  return new Set(['top', ...ids]);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The whole attribute in HTML, where an empty address is a point; the address, or the link, in Markdown. */
function placeOf(draft: Draft, { element, target, span }: Link) {
  const { start, end } = target.span(0, target.text.length);
  const href = draft.format === 'markdown' ? undefined : attributeOf(draft, element);
  if (href) return href.span;
  return end > start ? { start, end } : span;
}

function attributeOf({ elements }: Draft, index: number) {
  const element = elements[index];
  return element && attribute(element.attributes, 'href');
}
