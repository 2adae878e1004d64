import { placeOf } from '../../facts/style/declarations.ts';
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
  why: 'Letters of a few pixels are there for a filter, not for a reader, so filters count them like hidden text. Small print can be read from about 10 pixels on. A cell that is made small to keep a table’s spacing is not reported.',
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
        '<p>Our prices.</p><table><tr><td style="font-size:4px;line-height:4px">&nbsp;</td></tr></table><p style="font-size:11px">All prices with taxes.</p>',
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
      description: 'Pixels of the smallest letters that can be read',
    },
  },
  *check({ draft }, option) {
    const smallest = option('smallest');
    const sizes = fontSizes(draft);
    const causes = sizes.map(({ pixels, cause }) => (pixels < smallest ? cause : -1));
    for (const [index, evidence] of textsByCause(draft, causes)) {
      const element = draft.elements[index];
      if (!element || isPreheader(element, evidence)) continue;
      const pixels = Math.round((sizes[index]?.pixels ?? 0) * 10) / 10;
      const span = placeOf(element, ['font-size'], ['size', 'font-size']);
      const message = text`“${excerpt(evidence)}” is ${pixels} pixels high; nobody can read it, so filters take it for hidden text.`;
      yield {
        span,
        evidence,
        message,
        share: Math.min(1, evidence.split(/\s+/).length / FULL_SHARE_AT_WORDS),
      };
    }
  },
});
