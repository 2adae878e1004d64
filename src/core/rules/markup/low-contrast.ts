import { faultOf, placeOf } from '../../facts/style/declarations.ts';
import { isPreheader, textsByCause } from '../../facts/style/own-text.ts';
import { textColoursOf } from '../../facts/style/text-colours.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Words of unreadable text that make up the rule's whole share. */
const FULL_SHARE_AT_WORDS = 10;

export const lowContrast = rule({
  id: 'low-contrast',
  group: 'markup',
  severity: 'warning',
  title: 'Low-contrast text',
  why: 'White text on white is an old trick to show filters words that readers can’t see, so filters compare the two colors, and Gmail’s sender guidelines forbid hidden text. Use a color that readers can see, or remove the text.',
  filters: ['HTML_FONT_LOW_CONTRAST', 'MANY_INVISIBLE_PARTS'],
  examples: [
    {
      format: 'html',
      draft: '<p>Our prices.</p><p style="⟦color:#fdfdfd⟧">weather garden music holiday</p>',
    },
    {
      format: 'html',
      draft:
        '<table bgcolor="#003366"><tr><td>Our prices. <font ⟦color="#003367"⟧>weather garden</font></td></tr></table>',
    },
    { format: 'markdown', draft: 'Our prices. <span style="⟦color: white⟧">weather garden</span>' },
    {
      format: 'html',
      draft:
        '<p>Prices</p><div style="background:#036"><p style="color:#fff">Our prices</p></div><div style="background:url(https://example.com/sky.png)"><p style="color:#fff">Our prices</p></div>',
    },
    {
      format: 'html',
      draft:
        '<style>.dark{background:#000}</style><p>Prices</p><div class="dark"><p style="color:white">Our prices</p></div>',
    },
    {
      format: 'html',
      draft: '<p>Prices</p><p style="color:#999999">Grey, but it can be read.</p>',
    },
  ],
  options: {
    contrast: {
      default: 1.5,
      minimum: 1,
      maximum: 21,
      description: 'Minimum contrast ratio of text to its background.',
    },
  },
  *check({ draft }, option) {
    const least = option('contrast');
    const canvases = textColoursOf(draft);
    const causes = canvases.map(({ ratio, cause }) => (ratio < least ? cause : -1));
    for (const [index, evidence] of textsByCause(draft, causes)) {
      const element = draft.elements[index];
      const canvas = canvases[index];
      if (!element || !canvas || isPreheader(element, evidence)) continue;
      const span = placeOf(element, ['color', 'background-color', 'background'], ['color', 'bgcolor']);
      const ratio = `${canvas.ratio.toFixed(1)}:1`;
      const message = text`“${excerpt(evidence)}” has a contrast of only ${ratio} with its background. Use a color that readers can see, or remove it.`;
      yield {
        span,
        evidence,
        message,
        share: Math.min(1, evidence.split(/\s+/).length / FULL_SHARE_AT_WORDS),
        ...faultOf(element, span),
      };
    }
  },
});
