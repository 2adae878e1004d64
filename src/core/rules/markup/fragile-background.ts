import type { Draft, Element } from '../../draft/draft.ts';
import { placeOf } from '../../facts/style/declarations.ts';
import { isPreheader, textsByCause } from '../../facts/style/own-text.ts';
import { bareTextColoursOf, type TextColours, textColoursOf } from '../../facts/style/text-colours.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { type Message, text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Contrast below which nobody reads a text. */
const MIN_CONTRAST = 1.5;
/** One decision, at several places. */
const FAULT = 'background';

export const fragileBackground = rule({
  id: 'fragile-background',
  group: 'markup',
  severity: 'info',
  title: 'Text without a fallback background',
  why: 'Light text on a background image, a gradient, a style sheet color or a `bgcolor` turns white on white where images are blocked or the style sheet is removed. SpamAssassin ignores all four and treats the text as hidden. Add a `background-color` to the `style` of the cell or block around it.',
  filters: ['HTML_FONT_LOW_CONTRAST', 'MANY_INVISIBLE_PARTS'],
  examples: [
    {
      format: 'html',
      draft:
        '<p>Our prices.</p><div style="background:url(https://example.com/sky.png)"><p style="⟦color:#fff⟧">Chairs for the garden</p></div>',
    },
    {
      format: 'html',
      draft:
        '<style>.dark{background:#000}</style><p>Prices</p><div class="dark"><p style="⟦color:white⟧">Our prices</p></div>',
    },
    {
      format: 'html',
      draft:
        '<p>Prices</p><table><tr><td bgcolor="#003366"><font ⟦color="white"⟧>Our prices</font></td></tr></table>',
    },
    {
      format: 'html',
      draft:
        '<div style="display:none;⟦color:#ffffff⟧">What is new in June</div><p>Our prices.</p><p>Chairs for the garden</p>',
    },
    {
      format: 'html',
      draft:
        '<p>Prices</p><table><tr><td bgcolor="#003366" style="background-color:#003366"><font color="white">Our prices</font></td></tr></table>',
    },
    {
      format: 'html',
      draft:
        '<p>Our prices.</p><div style="background:#036 url(https://example.com/sky.png)"><p style="color:#fff">Chairs for the garden</p></div>',
    },
  ],
  *check({ draft }) {
    const bare = bareTextColoursOf(draft);
    if (!bare.some(isUnreadable)) return;
    const shown = textColoursOf(draft);
    const causes = bare.map((canvas) => (isUnreadable(canvas) ? canvas.cause : -1));
    for (const [index, evidence] of textsByCause(draft, causes)) {
      const [element, canvas] = [draft.elements[index], shown[index]];
      // Text that nobody can read in any program is of another rule.
      if (element && canvas && isUnreadable(canvas) && !isPreheader(element, evidence)) continue;
      const message = text`“${excerpt(evidence)}” can’t be read without its image, style sheet or bgcolor. Add a background-color to a style attribute as a fallback.`;
      yield* hitAt(draft, index, evidence, message);
    }
    const { preheader } = draft;
    const cause = preheader ? causeAround(draft, preheader.span(0, 0).start, causes) : -1;
    if (!preheader || cause < 0 || isOfMjml(draft.elements[cause])) return;
    const message = text`The hidden preview text (preheader) also blends into its background, which filters may flag. Remove its color.`;
    yield* hitAt(draft, cause, preheader.text, message);
  },
});

function* hitAt({ elements }: Draft, index: number, evidence: string, message: Message): Generator<Hit> {
  const element = elements[index];
  if (!element) return;
  const span = placeOf(element, ['color', 'background', 'background-image'], ['color', 'background']);
  yield { span, evidence, message, fault: FAULT };
}

/** The cause of the innermost element around a place. */
function causeAround({ elements }: Draft, place: number, causes: readonly number[]): number {
  const index = elements.findLastIndex(({ open, span }) => open.end <= place && place <= span.end);
  return causes[index] ?? -1;
}

/** MJML hides its preview text so, in white, and no author can change that (`skeleton.js` of mjml-core 5.4.1). */
function isOfMjml(element: Element | undefined): boolean {
  const said = (name: string) => element?.style.get(name);
  return (
    said('display') === 'none' &&
    said('font-size') === '1px' &&
    said('max-height') === '0px' &&
    said('opacity') === '0'
  );
}

function isUnreadable({ ratio }: TextColours): boolean {
  return ratio < MIN_CONTRAST;
}
