import { faultOf, placeOf } from '../../facts/style/declarations.ts';
import { fontSizes } from '../../facts/style/font-sizes.ts';
import { textsByCause } from '../../facts/style/own-text.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Shorter texts are an ornament: a number, an initial, an emoji. */
const MIN_WORDS = 2;

export const hugeFont = rule({
  id: 'huge-font',
  group: 'markup',
  severity: 'warning',
  title: 'Oversized text',
  why: 'Oversized text comes across as shouting, and on a phone each word can take up a whole line. Some filters check for it. Headings of 30 to 60 pixels stand out enough.',
  filters: ['HTML_FONT_SIZE_HUGE', 'HTML_FONT_SIZE_LARGE'],
  examples: [
    { format: 'html', draft: '<h1 style="⟦font-size:120px⟧">Last day today</h1><p>Our prices.</p>' },
    { format: 'markdown', draft: 'Hello.\n\n<p style="⟦font-size: 6em⟧">Last day today</p>' },
    {
      format: 'html',
      draft: '<h1 style="font-size:60px">The garden in June</h1><p style="font-size:120px">7</p>',
    },
  ],
  options: {
    largest: { default: 80, minimum: 20, maximum: 500, description: 'Maximum font size, in pixels.' },
  },
  *check({ draft }, option) {
    const largest = option('largest');
    const sizes = fontSizes(draft);
    const causes = sizes.map(({ pixels, cause }) => (pixels > largest ? cause : -1));
    for (const [index, evidence] of textsByCause(draft, causes)) {
      const element = draft.elements[index];
      if (!element || evidence.split(/\s+/).length < MIN_WORDS) continue;
      const pixels = Math.round(sizes[index]?.pixels ?? 0);
      const span = placeOf(element, ['font-size'], ['size', 'font-size']);
      const message = text`“${excerpt(evidence)}” is ${pixels} px high. Use ${largest} px or less.`;
      yield { span, evidence, message, ...faultOf(element, span) };
    }
  },
});
