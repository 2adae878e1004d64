import { faultOf, placeOf } from '../../facts/style/declarations.ts';
import { fontSizes } from '../../facts/style/font-sizes.ts';
import { isPreheader, textsByCause } from '../../facts/style/own-text.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Words in tiny letters that make up the rule's whole share. */
const FULL_SHARE_AT_WORDS = 20;

export const tinyFont = rule({
  id: 'tiny-font',
  group: 'markup',
  severity: 'warning',
  title: 'Text too small to read',
  why: 'Readers can’t read text of only a few pixels, so filters may treat it as hidden text. Use at least 10 pixels, even for small print. Table cells that are kept small for spacing aren’t reported.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<p>Our prices.</p><p style="⟦font-size: 4px⟧; color: #333">weather garden</p>',
    },
    { format: 'markdown', draft: 'Our prices. <span style="⟦font-size:0.25em⟧">weather</span>' },
    {
      format: 'html',
      draft:
        '<p>Our prices.</p><table><tr><td style="font-size:4px;line-height:4px">&nbsp;</td></tr></table><p style="font-size:11px">All prices include taxes.</p>',
    },
    {
      format: 'html',
      draft: '<p>Our prices.</p><p style="font-size:2px"><b style="font-size:14px">Chairs</b></p>',
    },
  ],
  options: {
    smallest: {
      default: 7,
      minimum: 1,
      maximum: 16,
      description: 'Minimum font size, in pixels.',
    },
  },
  *check({ draft }, option) {
    const smallest = option('smallest');
    const sizes = fontSizes(draft);
    const causes = sizes.map(({ pixels, cause }) => (pixels < smallest ? cause : -1));
    for (const [index, evidence] of textsByCause(draft, causes)) {
      const element = draft.elements[index];
      if (!element || isPreheader(element, evidence)) continue;
      const size = `${Math.round((sizes[index]?.pixels ?? 0) * 10) / 10} px`;
      const span = placeOf(element, ['font-size'], ['size', 'font-size']);
      const message = text`“${excerpt(evidence)}” is only ${size} high, so readers can’t read it. Make it larger or remove it.`;
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
