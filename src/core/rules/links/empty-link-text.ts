import { attribute } from '../../draft/attributes.ts';
import type { Draft, Element, Image, Link } from '../../draft/draft.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { MIN_PLACES_OF_A_HABIT } from '../grouping.ts';
import { rule } from '../rule.ts';

/** White space and characters of no width. */
const BLANK = /^[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*$/;
/** What is seen though it is no text of the mail. */
const SEEN = new Set('amp-img area button canvas iframe input object svg video'.split(' '));
const LABELS = ['aria-label', 'aria-labelledby', 'title', 'background'];
/** More elements than these inside a link are a layout, in which something is seen. */
const MAX_ELEMENTS = 50;
/** Links that make up the rule's whole share. */
const FULL_SHARE_AT_LINKS = 3;

export const emptyLinkText = rule({
  id: 'empty-link-text',
  group: 'links',
  severity: 'warning',
  title: 'Link without text',
  why: 'A link without text, or around an image with empty alt text, tells screen reader users nothing and disappears where images are blocked. Gmail requires links to be visible and easy to understand. Add link text, describe in the alt text where the link leads, or remove the link.',
  filters: [],
  examples: [
    { format: 'html', draft: '<p>News: ⟦<a href="https://example.com/news">⟧&nbsp;</a></p>' },
    {
      format: 'html',
      draft: '⟦<a href="https://example.com/">⟧<img src="https://example.com/logo.png" alt=""></a>',
    },
    {
      format: 'html',
      draft:
        '<p>Follow us: ⟦<a href="https://example.com/a">⟧<img src="a.png" alt=""></a> <a href="https://example.com/b"><img src="b.png" alt=""></a> <a href="https://example.com/c"><img src="c.png" alt=""></a></p>',
    },
    { format: 'markdown', draft: 'News: ⟦[](https://example.com/news)⟧' },
    {
      format: 'html',
      draft:
        '<a href="https://example.com/"><img src="logo.png" alt="Example"></a><a href="https://example.com/">{{ label }}</a><a href="https://example.com/"><svg></svg></a><a name="top"></a><a href="https://example.com/" aria-label="Home"></a><div style="display:none"><a href="https://example.com/"></a></div>',
    },
  ],
  *check({ draft }) {
    const [withoutText, around] = unseenLinks(draft);
    for (const [links, alone, together] of [
      [
        withoutText,
        WITHOUT_TEXT,
        (count: number) =>
          text`${count} links have no text, so readers can’t see them. Add text or remove them.`,
      ],
      [
        around,
        AROUND,
        (count: number) =>
          text`${count} links contain only images with empty alt text. Say in the alt text where each link leads.`,
      ],
    ] as const) {
      const isHabit = links.length >= MIN_PLACES_OF_A_HABIT;
      const message = isHabit ? together(links.length) : alone;
      for (const { open: span } of links) {
        const evidence = excerpt(draft.source.slice(span.start, span.end));
        const share = 1 / FULL_SHARE_AT_LINKS;
        yield { span, evidence, message, share, ...(isHabit && { fault: message.template }) };
      }
    }
  },
});

const WITHOUT_TEXT = text`This link has no text, so readers can’t see it. Add text or remove it.`;
const AROUND = text`This link contains only an image with empty alt text. Say in the alt text where the link leads.`;

/** The links without a text, and those around pictures whose alt is empty. */
function unseenLinks(draft: Draft): readonly [withoutText: readonly Element[], around: readonly Element[]] {
  const withoutText: Element[] = [];
  const around: Element[] = [];
  let pictures: ReadonlyMap<number, readonly Image[]> | undefined;
  for (const [index, link] of draft.links.entries()) {
    const element = draft.elements[link.element];
    if (!element || !BLANK.test(link.text.text)) continue;
    pictures ??= byLink(draft.images);
    // An image without any alternative text is `missing-alt`.
    const inside = pictures.get(index) ?? [];
    if (
      !inside.every(({ alt }) => alt && alt.text.trim() === '') ||
      !isBare(draft, link, element, inside.length > 0)
    )
      continue;
    (inside.length === 0 ? withoutText : around).push(element);
  }
  return [withoutText, around];
}

function byLink(images: readonly Image[]): ReadonlyMap<number, readonly Image[]> {
  const groups = new Map<number, Image[]>();
  for (const image of images) {
    const group = groups.get(image.link);
    if (group) group.push(image);
    else groups.set(image.link, [image]);
  }
  return groups;
}

/** Whether nothing but images may be seen in a link: no label, no background, no drawing, nothing for Outlook alone. */
function isBare(
  draft: Draft,
  { element: index, target, span }: Link,
  link: Element,
  hasPicture: boolean,
): boolean {
  if (target.text.trim() === '' || target.text.startsWith('#') || isHidden(draft, index, hasPicture))
    return false;
  const inside = draft.elements.slice(index + 1, index + 1 + MAX_ELEMENTS);
  const next = inside.findIndex((element) => element.span.start >= span.end);
  if (next < 0 && inside.length === MAX_ELEMENTS) return false;
  const within = [link, ...(next < 0 ? inside : inside.slice(0, next))];
  if (within.some((element) => SEEN.has(element.name) || element.name.includes(':') || hasLabel(element)))
    return false;
  return !draft.comments.some((comment) => comment.span.start > span.start && comment.span.end < span.end);
}

function hasLabel(element: Element): boolean {
  if (LABELS.some((name) => attribute(element.attributes, name))) return true;
  return element.style.has('background') || element.style.has('background-image');
}

/** Whether it stands in something hidden; a font size of 0 hides no picture. */
function isHidden({ elements }: Draft, index: number, hasPicture: boolean): boolean {
  for (let at = index; at >= 0; at = elements[at]?.parent ?? -1) {
    const hiddenBy = elements[at]?.hiddenBy;
    if (hiddenBy && !(hasPicture && hiddenBy === 'font-size')) return true;
  }
  return false;
}
