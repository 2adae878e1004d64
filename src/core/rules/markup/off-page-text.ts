import { placeOf } from '../../facts/style/declarations.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Words of text off the page that make up the rule's whole share. */
const FULL_SHARE_AT_WORDS = 20;

export const offPageText = rule({
  id: 'off-page-text',
  group: 'markup',
  severity: 'warning',
  needs: 'hidden text',
  title: 'Text positioned off the page',
  why: 'Only filters can read text that is positioned far outside the window. They treat it as hidden text, which Gmail’s sender guidelines forbid. Remove it, or move it where readers can see it.',
  filters: ['HTML_OFF_PAGE'],
  examples: [
    {
      format: 'html',
      draft:
        '<p>Our prices.</p><div style="position:absolute; ⟦left:-9999px⟧">weather garden music holiday</div>',
    },
    { format: 'markdown', draft: 'Our prices.\n\n<p style="⟦text-indent:-1000px⟧">weather garden</p>' },
    { format: 'html', draft: '<p>Our prices.</p><p style="text-indent:-20px">A hanging indent.</p>' },
    { format: 'html', draft: '<p>Our prices.</p><p style="position:absolute;left:-9999px">&nbsp;</p>' },
  ],
  *check({ draft, words }) {
    for (const { text: hidden, by, element } of draft.hidden) {
      const holder = draft.elements[element];
      const count = by === 'off-page' ? words(hidden).length : 0;
      if (!holder || count === 0) continue;
      const message = text`“${excerpt(hidden.text)}” is positioned off the page, where only filters can read it. Remove it or move it into view.`;
      const span = placeOf(holder, ['text-indent', 'margin-left', 'left', 'top']);
      yield { span, evidence: hidden.text, message, share: Math.min(1, count / FULL_SHARE_AT_WORDS) };
    }
  },
});
