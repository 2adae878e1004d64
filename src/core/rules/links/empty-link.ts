import { attribute } from '../../draft/attributes.ts';
import type { Draft, Link } from '../../draft/draft.ts';
import { hasPlaceholder } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { MIN_PLACES_OF_A_HABIT } from '../grouping.ts';
import { rule } from '../rule.ts';

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
const FULL_SHARE_AT_LINKS = 5;

export const emptyLink = rule({
  id: 'empty-link',
  group: 'links',
  severity: 'warning',
  title: 'Link without a destination',
  why: 'A link with an empty address, only a `#`, or an anchor that isn’t in the email does nothing when it is clicked. It is usually a placeholder that was never filled in. Add the address or remove the link.',
  filters: ['HREF_EMPTY_PHPMAIL'],
  examples: [
    {
      format: 'html',
      draft:
        '<a ⟦href="#"⟧>Our shop</a> <a ⟦href="https://"⟧>Imprint</a> <a href="{{ url }}">News</a> <a href="{{ blog }}">Blog</a>',
    },
    {
      format: 'html',
      draft: '<a ⟦href="#"⟧>Our shop</a> <a href="#">Imprint</a> <a href="#!">All still empty</a>',
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
    const empty = draft.links.filter(isEmpty);
    let known: ReadonlySet<string> | undefined;
    const anchors = () => {
      known ??= anchorsOf(draft);
      return known;
    };
    // A design whose links are still to be filled in.
    const isDesign = empty.length >= MIN_PLACES_OF_A_HABIT && empty.length >= webLinks(draft) / 2;
    for (const link of draft.links) {
      const target = link.target.text.trim();
      if (isEmpty(link)) {
        const message = isDesign
          ? text`${empty.length} links have no destination yet. Add their addresses or remove them.`
          : text`This link has no destination. Add its address or remove it.`;
        const fault = isDesign ? { fault: 'design' } : {};
        yield {
          span: placeOf(draft, link),
          evidence: target,
          message,
          share: 1 / FULL_SHARE_AT_LINKS,
          ...fault,
        };
      } else if (isBrokenAnchor(draft, link, anchors)) {
        const message = text`Nothing in this email has the id “${target.slice(1)}”, so the link leads nowhere. Correct the link or add the anchor.`;
        yield { span: placeOf(draft, link), evidence: target, message, share: 1 / FULL_SHARE_AT_LINKS };
      }
    }
  },
});

function isEmpty({ target }: Link): boolean {
  return NOWHERE.has(target.text.trim().toLowerCase());
}

/** Links that are to open a page: not those that write a mail or make a call. */
function webLinks({ links }: Draft): number {
  return links.filter(({ target }) => !/^\s*(?:mailto|tel|sms):/i.test(target.text)).length;
}

/** A label in a link switches something, as the thumbnails of MJML’s carousel do. */
function hasLabel({ elements }: Draft, { element, span }: Link): boolean {
  const inside = elements[element + 1];
  return inside?.name === 'label' && inside.span.end <= span.end;
}

function isBrokenAnchor(draft: Draft, link: Link, anchors: () => ReadonlySet<string>): boolean {
  const target = link.target.text.trim();
  if (!target.startsWith('#') || hasLabel(draft, link) || !judgesAnchors(draft) || hasPlaceholder(target))
    return false;
  return !anchors().has(decoded(target.slice(1)));
}

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
