import type { Draft } from '../../draft/draft.ts';
import type { Context } from '../../facts/context.ts';
import { bareLink } from '../../facts/text/bare-link.ts';
import { text } from '../../text/message.ts';
import { MIN_PLACES_OF_A_HABIT } from '../grouping.ts';
import { shareIn, wording } from '../phrase-rule.ts';
import type { Hit } from '../rule.ts';

const phrases = wording({
  id: 'pressure-to-click',
  category: 'pressure-to-click',
  isFullAtOnce: true,
  title: 'Call-to-action wording',
  why: 'A link that only says “click here” doesn’t tell readers what to expect, least of all with a screen reader, and such phrases are common in phishing. Name the destination: “See the timetable”, “Read the report”.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<p><a href="https://example.com/offer">⟦Please click here⟧</a> for the offer.</p>',
    },
    {
      format: 'html',
      draft: '<p>⟦Order now⟧ and it comes on Sunday.</p>',
      fixed: '<p>Order and it comes on Sunday.</p>',
    },
    {
      format: 'markdown',
      draft: '[⟦Click here⟧](https://example.com/a), [⟦here⟧](https://example.com/b).',
    },
    {
      format: 'markdown',
      draft:
        '[⟦Here⟧](https://example.com/a), [here](https://example.com/b) or [THIS LINK!](https://example.com/c): one habit.',
    },
    { format: 'html', draft: '<p><a href="https://example.com/timetable">See the timetable</a></p>' },
    {
      format: 'html',
      draft:
        '<p>To click here and there helps: <a href="https://example.com/here">Here is the timetable</a></p>',
    },
  ],
});

/** UTF-16 units: a longer text is none of these. */
const MAX_LINK_TEXT_UNITS = 40;
/** Phrases that on a button say what it does. */
const BUTTON = /^(?:buy|order) now$/i;

/** What a link counts for as a part of what a phrase does: such links are common in honest mail, too. */
const SHARES = { click: 0.4, here: 0.2 } as const;

/** Beside the phrases, links whose whole text is `here` or the like: elsewhere the words mean no harm. */
export const pressureToClick: typeof phrases = {
  ...phrases,
  *check(context, option) {
    const found = [...phrases.check(context, option)];
    const ends = found.length > 0 ? linkEnds(context.draft) : NONE;
    for (const hit of found) {
      // The link's text may end in a mark.
      const isButton =
        BUTTON.test(hit.evidence) &&
        (ends.get(hit.span.start) ?? Number.POSITIVE_INFINITY) - hit.span.end <= 1;
      yield isButton ? { ...hit, share: (hit.share ?? 1) * SHARES.click } : hit;
    }
    yield* bareLinks(context, found);
  },
};

const NONE: ReadonlyMap<number, number> = new Map();

/** Where the text of the link ends that begins at a place. */
function linkEnds({ links }: Draft): ReadonlyMap<number, number> {
  return new Map(
    links.map(({ text: words }) => {
      const { start, end } = words.span(0, words.text.length);
      return [start, end];
    }),
  );
}

/** Those that no phrase found already covers. */
function* bareLinks(context: Context, found: readonly Hit[]): Generator<Hit> {
  const bare = [...bareLinksIn(context, found)];
  if (bare.length < MIN_PLACES_OF_A_HABIT) yield* bare;
  else {
    const message = text`${bare.length} links, such as “${bare[0]?.evidence ?? ''}”, don’t say where they lead. Name their destinations.`;
    for (const hit of bare) yield { ...hit, message, fault: 'links' };
  }
}

function* bareLinksIn(context: Context, found: readonly Hit[]): Generator<Hit> {
  const share = shareIn(context.draft.body, context);
  const phrasesAt = found.map(({ span }) => span).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { text: words } of context.draft.links) {
    if (words.text.length > MAX_LINK_TEXT_UNITS) continue;
    const [evidence = ''] = /^.*[\p{L}\p{N}][!.:]*/su.exec(words.text) ?? [];
    const said = evidence
      .toLowerCase()
      .replace(/[\s!.:]+/g, ' ')
      .trim();
    const bare = bareLink(said);
    if (!bare) continue;
    const span = words.span(0, evidence.length);
    while ((phrasesAt[at]?.end ?? span.end) <= span.start) at++;
    if ((phrasesAt[at]?.start ?? span.end) < span.end) continue;
    const message = text`“${evidence}” doesn’t say where the link leads. Name its destination.`;
    yield { span, evidence, message, share: share * SHARES[bare] };
  }
}
