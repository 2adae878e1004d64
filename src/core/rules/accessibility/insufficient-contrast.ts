import { placeOf } from '../../facts/style/declarations.ts';
import { largeTexts } from '../../facts/style/large-text.ts';
import { isPreheader, textsByCause } from '../../facts/style/own-text.ts';
import { textColoursOf } from '../../facts/style/text-colours.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Contrast ratios that text and large text need at least (WCAG 2.2, success criterion 1.4.3). */
const [LEAST, LEAST_OF_LARGE] = [4.5, 3];
/** Below this, text is as good as hidden: see `low-contrast`. */
const HIDDEN = 1.5;

export const insufficientContrast = rule({
  id: 'insufficient-contrast',
  group: 'accessibility',
  severity: 'info',
  title: 'Insufficient color contrast',
  why: 'Readers with low vision, and anyone reading in sunlight, need a contrast of at least 4.5:1 between text and background, or 3:1 for large text (24 pixels, or 18.7 in bold; WCAG 2.2). Text on images, and colors set by a template or a class, aren’t checked.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<body><p>Our prices.</p><p style="⟦color:#999999⟧">You get this email once a month.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<body><p>Our prices.</p><div style="background:#ffcc00"><span style="⟦color:#ffffff⟧">Free delivery</span></div><p style="color:#aaaaaa">Unsubscribe</p></body>',
    },
    {
      format: 'html',
      draft:
        '<body><p>Our prices.</p><h1 style="color:#888888">Spring</h1><p style="color:#888888;font-size:24px">New chairs</p><p style="color:#767676">Once a month.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<body><p>Our prices.</p><p style="color:{{ color }}">Spring</p><div style="background:url(https://example.com/sky.png)"><p style="color:#ffcc00">Spring</p></div></body>',
    },
    { format: 'html', draft: '<p>Our prices.</p><p style="color:#999999">Once a month.</p>' },
  ],
  *check({ draft }) {
    if (!draft.complete) return;
    const colours = textColoursOf(draft);
    const isLarge = largeTexts(draft);
    const causes = colours.map(({ ratio, cause }, index) => {
      return ratio >= HIDDEN && ratio < (isLarge[index] ? LEAST_OF_LARGE : LEAST) ? cause : -1;
    });
    const weak = [...textsByCause(draft, causes)].flatMap(([index, evidence]) => {
      const element = draft.elements[index];
      const ratio = colours[index]?.ratio;
      return element && ratio !== undefined && !isPreheader(element, evidence)
        ? [{ element, evidence, ratio }]
        : [];
    });
    const [first] = weak;
    if (!first) return;
    const [shown, ratio] = [excerpt(first.evidence), `${Math.floor(first.ratio * 10) / 10}:1`];
    const message =
      weak.length === 1
        ? text`“${shown}” has a contrast of only ${ratio} with its background. Make it at least 4.5:1 (3:1 for large text).`
        : text`${weak.length} texts have too little contrast with their background, such as “${shown}” (${ratio}). Make it at least 4.5:1 (3:1 for large text).`;
    for (const { element, evidence } of weak) {
      const span = placeOf(element, ['color', 'background-color', 'background'], ['color', 'bgcolor']);
      yield { span, evidence, message, fault: 'contrast' };
    }
  },
});
