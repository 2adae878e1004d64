import type { HiddenBy } from '../../draft/draft.ts';
import { faultOf, placeOf } from '../../facts/style/declarations.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { type Message, text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** What hides text in every email program and on every screen; text off the page has a rule of its own. */
type Reported = Exclude<HiddenBy, 'screen' | 'off-page'>;

/** Whole sentences, so that each can be translated. */
const MESSAGES: Readonly<Record<Reported, (shown: string) => Message>> = {
  display: (shown) =>
    text`“${shown}” isn’t displayed, but filters can read it. Remove it or make it visible.`,
  visibility: (shown) =>
    text`“${shown}” is invisible, but filters can read it. Remove it or make it visible.`,
  opacity: (shown) => text`“${shown}” is transparent, but filters can read it. Remove it or make it visible.`,
  'font-size': (shown) =>
    text`“${shown}” is too small to see, but filters can read it. Remove it or make it visible.`,
  size: (shown) =>
    text`“${shown}” is cut off by its box, but filters can read it. Remove it or make it visible.`,
  'hidden-attribute': (shown) =>
    text`“${shown}” is marked as hidden, but filters can read it. Remove it or make it visible.`,
  class: (shown) =>
    text`“${shown}” is hidden by the style sheet, but filters can read it. Remove it or make it visible.`,
};

/** The style properties that hide, by how. */
const PROPERTIES: Readonly<Record<Reported, readonly string[]>> = {
  display: ['display'],
  visibility: ['visibility'],
  opacity: ['opacity'],
  'font-size': ['font-size'],
  size: ['max-height', 'height', 'max-width', 'width', 'clip-path', 'clip', 'transform'],
  'hidden-attribute': [],
  class: [],
};
const ATTRIBUTES = ['hidden', 'class', 'id'];

/** Words of hidden text that make up the rule's whole share. */
const FULL_SHARE_AT_WORDS = 20;

export const hiddenText = rule({
  id: 'hidden-text',
  group: 'markup',
  severity: 'warning',
  needs: 'hidden text',
  title: 'Hidden text',
  why: 'Spam hides harmless words from readers to confuse filters, so filters look for text that only they can read, and Gmail’s sender guidelines forbid it. Remove the text or make it visible. Hidden preview text at the start of the email and text that a media query shows on small screens aren’t reported.',
  // Beside hidden text of another language, Rspamd takes accents that are shown for another alphabet.
  filters: ['HTML_TEXT_INVISIBLE_STYLE', 'MANY_INVISIBLE_PARTS', 'ZERO_FONT', 'R_MIXED_CHARSET'],
  examples: [
    {
      format: 'html',
      draft: '<p>Our prices.</p><p style="⟦display:none⟧">weather garden music holiday</p>',
    },
    { format: 'html', draft: '<p>Our prices.</p><span style="⟦font-size:0⟧">weather</span>' },
    {
      format: 'html',
      draft:
        '<style>.h{display:none}</style><p>Our prices.</p><p ⟦class="h"⟧>weather garden</p><p style="color:red" ⟦hidden⟧>music</p>',
    },
    {
      format: 'html',
      draft:
        '<p>Im Juni öffnen die Gärten.</p><p style="⟦display:none⟧">Thank you for the letter that you wrote to us. Please read the terms of the garden before you order anything.</p>',
    },
    {
      format: 'html',
      draft: '<div style="display:none">What is new in June&zwnj;&nbsp;</div><p>Our prices.</p>',
    },
    {
      format: 'html',
      draft:
        '<style>@media (max-width:600px){.phone{display:block!important}}</style><p>Prices</p><p class="phone" style="display:none">Menu</p>',
    },
  ],
  *check({ draft, words }) {
    for (const { text: hidden, by, element } of draft.hidden) {
      const count = words(hidden).length;
      if (by === 'screen' || by === 'off-page' || count === 0) continue;
      const holder = draft.elements[element];
      if (!holder) continue;
      const message = MESSAGES[by](excerpt(hidden.text));
      const span = placeOf(holder, PROPERTIES[by], ATTRIBUTES);
      yield {
        span,
        evidence: hidden.text,
        message,
        share: Math.min(1, count / FULL_SHARE_AT_WORDS),
        ...faultOf(holder, span),
      };
    }
  },
});
