import type { Draft } from '../../draft/draft.ts';
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
  title: 'Text that vanishes with its background',
  why: 'Light text stands on a picture, a gradient, a colour of the style sheet or a bgcolor. Where pictures are blocked or the style sheet is dropped, as some mail programs do, it is white on white; and SpamAssassin, which reads none of the four, counts it as hidden text. Give the cell or block around it a background-color in its style, too. A hidden preheader needs no colour at all.',
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
      const message = text`“${excerpt(evidence)}” cannot be read without its picture, style sheet or bgcolor; give it a background-color in a style, too.`;
      yield* hitAt(draft, index, evidence, message);
    }
    const { preheader } = draft;
    const cause = preheader ? causeAround(draft, preheader.span(0, 0).start, causes) : -1;
    if (!preheader || cause < 0) return;
    const message = text`The preheader is hidden and has the colour of the background, too, which filters count; leave the colour out.`;
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

function isUnreadable({ ratio }: TextColours): boolean {
  return ratio < MIN_CONTRAST;
}
