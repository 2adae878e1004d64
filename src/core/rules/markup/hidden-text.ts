import type { HiddenBy } from '../../draft/draft.ts';
import { placeOf } from '../../facts/style/declarations.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { type Message, text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Whole sentences, so that each can be translated. */
const MESSAGES: Readonly<Record<HiddenBy, (shown: string) => Message>> = {
  display: (shown) =>
    text`“${shown}” is not displayed; filters count text that only they can read against a mail.`,
  visibility: (shown) =>
    text`“${shown}” is invisible; filters count text that only they can read against a mail.`,
  opacity: (shown) =>
    text`“${shown}” is transparent; filters count text that only they can read against a mail.`,
  'font-size': (shown) =>
    text`“${shown}” is too small to read; filters count text that only they can read against a mail.`,
  size: (shown) =>
    text`“${shown}” is cut off by its box; filters count text that only they can read against a mail.`,
  'off-page': (shown) =>
    text`“${shown}” is outside the page; filters count text that only they can read against a mail.`,
  'hidden-attribute': (shown) =>
    text`“${shown}” is marked as hidden; filters count text that only they can read against a mail.`,
  class: (shown) =>
    text`“${shown}” is hidden by the style sheet; filters count text that only they can read against a mail.`,
  screen: (shown) =>
    text`“${shown}” is hidden on some screens; filters count text that only they can read against a mail.`,
};

/** The style properties that hide, by how. */
const PROPERTIES: Readonly<Record<HiddenBy, readonly string[]>> = {
  display: ['display'],
  visibility: ['visibility'],
  opacity: ['opacity'],
  'font-size': ['font-size'],
  size: ['max-height', 'height', 'max-width', 'width'],
  'off-page': [],
  'hidden-attribute': [],
  class: [],
  screen: [],
};
const ATTRIBUTES = ['hidden', 'class', 'id'];

/** Words of hidden text that make up the rule's whole share. */
const FULL_SHARE_AT_WORDS = 20;

export const hiddenText = rule({
  id: 'hidden-text',
  group: 'markup',
  severity: 'warning',
  title: 'Hidden text',
  why: 'Text that a filter reads and a person does not is a trick to dilute spam with harmless words; Gmail’s rules for senders forbid it. Where it is in another language, Rspamd also takes the accents of what is shown for letters of another alphabet. Remove the text, or show it. A hidden preheader at the start of the mail is customary and not reported, nor is what a media query shows on small screens.',
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
      yield {
        span: placeOf(holder, PROPERTIES[by], ATTRIBUTES),
        evidence: hidden.text,
        message,
        share: Math.min(1, count / FULL_SHARE_AT_WORDS),
      };
    }
  },
});
