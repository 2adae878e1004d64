import type { Draft, Element } from '../../draft/draft.ts';
import { placeOf } from '../../facts/style/declarations.ts';
import { textColoursOf } from '../../facts/style/text-colours.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** The elements whose hidden text Rspamd counts. */
const COUNTED = new Set(['font', 'span', 'div', 'p', 'td']);
/** UTF-16 units of what may stand in an element that is there for spacing. */
const MAX_SPACER_UNITS = 200;

export const emptyHiddenElement = rule({
  id: 'empty-hidden-element',
  group: 'markup',
  severity: 'info',
  title: 'Empty invisible elements',
  why: 'Rspamd counts every cell, paragraph and span that is hidden, has a font size of 0, or has the color of its background, even if it is empty, and adds a full point for ten or more. Give spacers a height and a font size of 1px, and remove what you don’t need.',
  filters: ['MANY_INVISIBLE_PARTS', 'ZERO_FONT'],
  examples: [
    {
      format: 'html',
      draft: '<p>Our prices.</p><table><tr><td style="⟦font-size:0⟧;line-height:0">&nbsp;</td></tr></table>',
    },
    { format: 'html', draft: '<p>Our prices.</p><div style="⟦display:none⟧"> &nbsp; </div>' },
    { format: 'html', draft: '<p style="⟦color:white⟧"></p><p>Our prices.</p>' },
    {
      format: 'html',
      draft:
        '<p>Our prices.</p><table><tr style="⟦font-size:0⟧"><td><span>&nbsp;</span></td></tr></table><p style="color:#333"></p>',
    },
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
    const { elements } = draft;
    const shrinkers: number[] = [];
    const told = new Set<Element>();
    for (const element of elements) {
      const index = shrinkers.length;
      const size = element.style.get('font-size');
      shrinkers.push(size === undefined ? (shrinkers[element.parent] ?? -1) : ZERO.test(size) ? index : -1);
      if (!COUNTED.has(element.name) || elements[index + 1]?.parent === index) continue;
      const shrinker = elements[shrinkers[index] ?? -1];
      const cause = shrinker ?? element;
      if (told.has(cause)) continue;
      if (shrinker || isUnseen(element)) {
        if (!SPACES.test(startOf(element, draft))) continue;
      } else {
        if (!element.style.has('color') || !EMPTY.test(startOf(element, draft))) continue;
        if ((textColoursOf(draft)[index]?.ratio ?? MIN_CONTRAST) >= MIN_CONTRAST) continue;
      }
      told.add(cause);
      yield hitAt(element.name, cause, draft);
    }
  },
});

/** One decision, at several places. */
const FAULT = 'invisible';
const ZERO = /^0(?:px|pt|em|rem|%)?$/;
const SPACES = /^(?:\s|&nbsp;|&#160;|&#xA0;|&zwnj;|&#8203;)+(?:<(?!!)|$)/i;
const EMPTY = /^(?:\s|&nbsp;|&#160;)*(?:<(?!!)|$)/i;
/** Contrast below which Rspamd takes a text for one in the colour of its background. */
const MIN_CONTRAST = 1.1;

function isUnseen({ hiddenBy }: Element): boolean {
  return hiddenBy === 'display' || hiddenBy === 'visibility';
}

function startOf({ open, span }: Element, { source }: Draft): string {
  return source.slice(open.end, Math.min(span.end, open.end + MAX_SPACER_UNITS));
}

function hitAt(name: string, cause: Element, { source }: Draft): Hit {
  const properties = [['font-size'], ['display', 'visibility'], ['color']].find((some) => sets(cause, some));
  const place = placeOf(cause, properties ?? []);
  const message = text`This invisible ${`<${name}>`} is empty, but Rspamd counts it as hidden text. Remove it, or give it a height and a font size of 1px.`;
  return { span: place, evidence: source.slice(place.start, place.end), message, fault: FAULT };
}

function sets({ style }: Element, [first = '', second = '']: readonly string[]): boolean {
  if (first === 'font-size') return ZERO.test(style.get(first) ?? '');
  return style.has(first) || style.has(second);
}
