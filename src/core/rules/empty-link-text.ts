import type { Draft, Element, Link } from '../draft.ts';
import { attribute } from './attributes.ts';
import { short } from './evidence.ts';
import { rule, text } from './rule.ts';

/** White space and characters of no width. */
const BLANK = /^[\s\u00AD\u034F\u200B-\u200F\u2060-\u2064\uFEFF]*$/;
/** What is seen though it is no text of the mail. */
const SEEN = new Set('amp-img button canvas iframe input object svg video'.split(' '));
/** Links that make up the rule's whole share. */
const WHOLE = 3;

export const emptyLinkText = rule({
  id: 'empty-link-text',
  group: 'links',
  severity: 'warning',
  title: 'Link that nobody sees',
  why: 'Spam hides links that no reader sees, and Gmail requires links that are visible and easy to understand. A link without text, or around a picture whose alternative text is empty, cannot be read aloud and disappears where pictures are blocked. Give it a text, give the picture an `alt`, or remove the link.',
  filters: [],
  examples: [
    { format: 'html', draft: '<p>News: ⟦<a href="https://example.com/news">⟧&nbsp;</a></p>' },
    {
      format: 'html',
      draft: '⟦<a href="https://example.com/">⟧<img src="https://example.com/logo.png" alt=""></a>',
    },
    { format: 'markdown', draft: 'News: ⟦[](https://example.com/news)⟧' },
    {
      format: 'html',
      draft:
        '<a href="https://example.com/"><img src="logo.png" alt="Example"></a><a href="https://example.com/">{{ label }}</a><a href="https://example.com/"><svg></svg></a><a name="top"></a><a href="https://example.com/" aria-label="Home"></a><div style="display:none"><a href="https://example.com/"></a></div>',
    },
  ],
  *check({ draft }) {
    for (const [index, link] of draft.links.entries()) {
      if (!BLANK.test(link.text.text) || link.element < 0) continue;
      const element = draft.elements[link.element];
      const inside = element && isBare(draft, link, element) ? imagesIn(draft, index, link) : 'seen';
      if (!element || inside === 'seen') continue;
      const { open: span } = element;
      const message =
        inside === 'none'
          ? text`This link has no text, so nobody sees it; give it one or remove it.`
          : text`The picture in this link has an empty alt, so the link says nothing; let the alt say where it leads.`;
      const evidence = short(draft.source.slice(span.start, span.end));
      yield { span, evidence, message, share: 1 / WHOLE };
    }
  },
});

/** Whether nothing but images may be seen in a link: no label, no background, no drawing, nothing for Outlook alone. */
function isBare(draft: Draft, { element: index, target, span }: Link, link: Element): boolean {
  if (target.text.trim() === '' || target.text.startsWith('#') || isHidden(draft, index)) return false;
  const within = [link];
  for (let at = index + 1; at < draft.elements.length; at++) {
    const element = draft.elements[at];
    if (!element || element.span.start >= span.end) break;
    within.push(element);
  }
  if (within.some((element) => SEEN.has(element.name) || element.name.includes(':') || hasLabel(element)))
    return false;
  return !draft.comments.some((comment) => comment.span.start > span.start && comment.span.end < span.end);
}

function hasLabel(element: Element): boolean {
  if (['aria-label', 'aria-labelledby', 'title', 'background'].some((name) => attribute(element, name)))
    return true;
  return element.style.has('background') || element.style.has('background-image');
}

function isHidden({ elements }: Draft, index: number): boolean {
  for (let at = index; at >= 0; at = elements[at]?.parent ?? -1) if (elements[at]?.hiddenBy) return true;
  return false;
}

/** An image without any alternative text is `missing-alt`. */
function imagesIn({ images }: Draft, link: number, { images: count }: Link): 'none' | 'silent' | 'seen' {
  if (count === 0) return 'none';
  const inside = images.filter((image) => image.link === link);
  return inside.length > 0 && inside.every(({ alt }) => alt && alt.text.trim() === '') ? 'silent' : 'seen';
}
