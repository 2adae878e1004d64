import type { Draft, Element } from '../../draft/draft.ts';
import { hasPartial } from '../../draft/placeholders.ts';
import { announced } from '../../facts/accessibility/announced.ts';
import { headings } from '../../facts/accessibility/headings.ts';
import { fontSizes } from '../../facts/style/font-sizes.ts';
import { textsByCause } from '../../facts/style/own-text.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Fewer words in an email are no text to move about in. */
const MIN_WORDS = 60;
/** CSS pixels from which a text is set like a heading, and how many words one has. */
const MIN_PIXELS = 20;
const MAX_HEADING_WORDS = 12;
/** Letters that a heading has at least; a price or a code is none. */
const MIN_LETTERS = 6;
const [WORD, LETTER] = [/[\p{L}\p{N}]+/gu, /\p{L}/gu];
/** What ends a sentence or introduces something. */
const SENTENCE = /[.,:;]$/;

export const unmarkedHeading = rule({
  id: 'unmarked-heading',
  group: 'accessibility',
  severity: 'info',
  title: 'Email without headings',
  why: 'Screen reader users jump from heading to heading instead of listening to everything. They can’t jump to text that only looks like a heading: mark it up with `<h1>` to `<h3>`, and keep the look with CSS. Reported only for longer emails without any headings.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: `<body>⟦<p style="font-size:28px">⟧Chairs for the garden</p>${'<p>Made of oak by two people in a workshop near the lake.</p>'.repeat(6)}</body>`,
    },
    {
      format: 'html',
      draft: `<body><h1 style="font-size:28px">Chairs for the garden</h1>${'<p>Made of oak by two people in a workshop near the lake.</p>'.repeat(6)}</body>`,
    },
    {
      format: 'html',
      draft: `<body><p style="font-size:28px">$1,200</p>${'<p>Made of oak by two people in a workshop near the lake.</p>'.repeat(6)}</body>`,
    },
    { format: 'html', draft: '<body><p style="font-size:28px">Chairs for the garden</p></body>' },
  ],
  *check({ draft, words }) {
    if (!draft.complete || headings(draft).length > 0 || hasPartial(draft)) return;
    if (words(draft.body).length < MIN_WORDS) return;
    const found = headingLike(draft);
    const [first] = found;
    if (!first) return;
    const shown = excerpt(first.evidence);
    const message =
      found.length === 1
        ? text`“${shown}” looks like a heading, but isn’t marked up as one. Use <h1>, and keep its look with CSS.`
        : text`${found.length} texts look like headings, such as “${shown}”, but aren’t marked up as headings. Use <h1> to <h3>, and keep their look with CSS.`;
    for (const { element, evidence } of found)
      yield { span: firstLineOf(draft.source, element.open), evidence, message, fault: 'headings' };
  },
});

/** Short large texts outside of links, each with the element whose own text it is. */
function headingLike(draft: Draft): readonly { readonly element: Element; readonly evidence: string }[] {
  const sizes = fontSizes(draft);
  const isMet = announced(draft);
  const inLink: boolean[] = [];
  const causes = draft.elements.map(({ name, parent }, index) => {
    inLink.push(name === 'a' || (inLink[parent] ?? false));
    return !inLink[index] && isMet[index] && (sizes[index]?.pixels ?? 0) >= MIN_PIXELS
      ? (sizes[index]?.cause ?? -1)
      : -1;
  });
  return [...textsByCause(draft, causes)].flatMap(([index, evidence]) => {
    const element = draft.elements[index];
    return element && isHeadingLike(evidence) ? [{ element, evidence }] : [];
  });
}

function isHeadingLike(evidence: string): boolean {
  return (
    !SENTENCE.test(evidence) &&
    (evidence.match(LETTER)?.length ?? 0) >= MIN_LETTERS &&
    (evidence.match(WORD)?.length ?? 0) <= MAX_HEADING_WORDS
  );
}
