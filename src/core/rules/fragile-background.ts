import { bareCanvasesOf, type Canvas, canvasesOf } from './canvas.ts';
import { placeOf } from './declarations.ts';
import { short } from './evidence.ts';
import { isPreheader, textsByCause } from './own-text.ts';
import { rule, text } from './rule.ts';

/** Contrast below which nobody reads a text. */
const LEAST = 1.5;

export const fragileBackground = rule({
  id: 'fragile-background',
  group: 'markup',
  severity: 'info',
  title: 'Text that vanishes with its background',
  why: 'Light text stands on a picture, a gradient or a colour of the style sheet. Where pictures are blocked or the style sheet is dropped, as some mail programs do, it is white on white, and SpamAssassin, which looks at neither, counts it as hidden text. Give the same element a plain background colour close to the picture’s (bgcolor or background-color).',
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
        '<p>Our prices.</p><td background="https://example.com/sky.png" bgcolor="#003366"><p style="color:#fff">Chairs for the garden</p></td>',
    },
    {
      format: 'html',
      draft:
        '<p>Our prices.</p><div style="background:#036 url(https://example.com/sky.png)"><p style="color:#fff">Chairs for the garden</p></div>',
    },
  ],
  *check({ draft }) {
    const bare = bareCanvasesOf(draft);
    if (!bare.some(isUnreadable)) return;
    const shown = canvasesOf(draft);
    const causes = bare.map((canvas, index) =>
      isUnreadable(canvas) && !(shown[index] && isUnreadable(shown[index])) ? canvas.cause : -1,
    );
    for (const [index, evidence] of textsByCause(draft, causes)) {
      const element = draft.elements[index];
      if (!element || isPreheader(element, evidence)) continue;
      const span = placeOf(element, ['color', 'background', 'background-image'], ['color', 'background']);
      const message = text`“${short(evidence)}” cannot be read without its picture or style sheet; give it a plain background colour, too.`;
      yield { span, evidence, message, fault: FAULT };
    }
  },
});

/** One decision, at several places. */
const FAULT = 'background';

function isUnreadable({ ratio }: Canvas): boolean {
  return ratio < LEAST;
}
