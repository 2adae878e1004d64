import type { Draft, Element, HiddenBy } from '../../draft/draft.ts';
import { placeOf } from '../../facts/style/declarations.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** The elements whose hidden text Rspamd counts where no others are in them, and what it takes for hiding. */
const COUNTED = new Set(['font', 'span', 'div', 'p', 'td']);
const BY = new Set<HiddenBy | undefined>(['display', 'visibility', 'class', 'screen']);
const ZERO = /^0(?:[a-z]{1,3}|%)?$/;

export const hiddenPreheader = rule({
  id: 'hidden-preheader',
  group: 'markup',
  severity: 'info',
  needs: 'preheader',
  title: 'Preview text that counts as hidden',
  why: 'Hidden preview text (preheader) is common and useful, but Rspamd can’t tell it from the hidden text of spam. It counts each part that is hidden with display, visibility or a font size of 0: the first adds 0.05 points, ten add 1. Use only `max-height:0;overflow:hidden;font-size:1px;line-height:1px` to hide it. The effect is small, so this rule is off by default.',
  filters: ['MANY_INVISIBLE_PARTS', 'ZERO_FONT'],
  presets: { marketing: 'off', transactional: 'off', 'cold-outreach': 'off' },
  examples: [
    {
      format: 'html',
      draft: '<body><div style="⟦display:none⟧">What is new in June</div><p>Our prices.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<style>.preheader{display:none}</style><body><span ⟦class="preheader"⟧>What is new in June</span><p>Our prices.</p></body>',
    },
    {
      format: 'html',
      draft: '<body><div style="opacity:0;⟦font-size:0⟧">What is new in June</div><p>Our prices.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<body><div style="display:none">What is new in June<div>&#8199;&#847;</div></div><p>Our prices.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<body><div style="max-height:0;overflow:hidden;font-size:1px;line-height:1px">What is new in June</div><p>Our prices.</p></body>',
    },
    { format: 'html', draft: '<mj-preview>What is new in June</mj-preview><p>Our prices.</p>' },
    { format: 'markdown', draft: '---\npreheader: What is new in June\n---\nOur prices.' },
  ],
  *check({ draft }) {
    const { preheader, elements } = draft;
    if (!preheader || preheader.text === '') return;
    const { start } = preheader.span(0, 1);
    const around = elementsAround(draft, start);
    const innermost = around.at(-1) ?? -1;
    const hider = hiderOf(around.map((index) => elements[index]));
    const hasOthers = elements[innermost + 1]?.parent === innermost;
    if (!hider || hasOthers || !COUNTED.has(elements[innermost]?.name ?? '')) return;
    const shown = excerpt(preheader.text);
    const message = isCutOff(hider)
      ? text`Rspamd counts the preview text “${shown}” as hidden text. Remove its other hiding styles: max-height:0;overflow:hidden is enough.`
      : text`Rspamd counts the preview text “${shown}” as hidden text. Hide it with max-height:0;overflow:hidden;font-size:1px instead.`;
    const span = placeOf(hider, ['display', 'visibility', 'font-size'], ['class', 'id']);
    yield { span, evidence: preheader.text, message };
  },
});

function isCutOff({ style }: Element): boolean {
  return style.get('overflow') === 'hidden' && ZERO.test(style.get('max-height') ?? '');
}

/** The innermost that hides; a size set anew makes the one outside of no account. */
function hiderOf(around: readonly (Element | undefined)[]): Element | undefined {
  let isSized = false;
  for (const element of around.toReversed()) {
    if (!element) continue;
    const size = element.style.get('font-size');
    if (BY.has(element.hiddenBy) || (!isSized && size !== undefined && ZERO.test(size))) return element;
    isSized ||= size !== undefined;
  }
  return undefined;
}

/** The elements that a place is in, the outermost first. */
function elementsAround({ elements }: Draft, place: number): readonly number[] {
  let index = elements.findLastIndex(({ open, span }) => open.end <= place && place <= span.end);
  const around: number[] = [];
  for (; index >= 0; index = elements[index]?.parent ?? -1) around.unshift(index);
  return around;
}
