import { placeOf } from './declarations.ts';
import { rule, text } from './rule.ts';

/** The elements whose hidden text Rspamd counts. */
const COUNTED = new Set(['font', 'span', 'div', 'p', 'td']);
/** UTF-16 units of what may stand in an element that is there for spacing. */
const LONGEST = 200;

export const emptyHiddenElement = rule({
  id: 'empty-hidden-element',
  group: 'markup',
  severity: 'info',
  title: 'Invisible elements without text',
  why: 'Rspamd counts every cell, paragraph and span that is hidden or has a font size of 0, even where only a space is in it, and from ten on gives a full point: it cannot tell a spacer from hidden text. Give a spacer a height and a font size of 1px, and remove what is left over.',
  filters: ['MANY_INVISIBLE_PARTS', 'ZERO_FONT'],
  examples: [
    {
      format: 'html',
      draft: '<p>Our prices.</p><table><tr><td style="⟦font-size:0⟧;line-height:0">&nbsp;</td></tr></table>',
    },
    { format: 'html', draft: '<p>Our prices.</p><div style="⟦display:none⟧"> &nbsp; </div>' },
    {
      format: 'html',
      draft:
        '<p>Our prices.</p><table><tr><td height="20" style="font-size:1px;line-height:20px">&nbsp;</td></tr></table>',
    },
    {
      format: 'html',
      draft:
        '<p>Our prices.</p><table><tr><td style="font-size:0"><img src="https://example.com/a.png" alt="" width="600"></td></tr></table>',
    },
  ],
  *check({ draft }) {
    const { elements, source } = draft;
    for (const [index, element] of elements.entries()) {
      const { name, style, hiddenBy, open, span } = element;
      if (!COUNTED.has(name) || elements[index + 1]?.parent === index) continue;
      const isZero = /^0(?:px|pt|em|rem|%)?$/.test(style.get('font-size') ?? '');
      if (!isZero && hiddenBy !== 'display' && hiddenBy !== 'visibility') continue;
      const inside = source.slice(open.end, Math.min(span.end, open.end + LONGEST));
      if (!/^(?:\s|&nbsp;|&#160;|&zwnj;|&#8203;)+(?:<|$)/i.test(inside)) continue;
      const place = placeOf(element, isZero ? ['font-size'] : ['display', 'visibility']);
      const message = text`Nothing is in this invisible ${`<${name}>`}, and Rspamd counts each; remove it, or give it a height and a font size of 1px.`;
      yield { span: place, evidence: source.slice(place.start, place.end), message, fault: FAULT };
    }
  },
});

/** One decision, at several places. */
const FAULT = 'invisible';
