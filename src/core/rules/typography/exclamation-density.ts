import { replacement } from '../../fix/fix.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Past the allowance, one for each so many words. */
const WORDS_A_MARK = 30;
/** Marks above the allowance that make up the rule's whole share. */
const FULL_SHARE_AT_MARKS = 5;
const MARKS = /[!?！？]+/g;
/** Before these a mark belongs to a code. */
const CODE = /[\w#$%=]/;

export const exclamationDensity = rule({
  id: 'exclamation-density',
  group: 'typography',
  severity: 'warning',
  title: 'Too many exclamation marks',
  why: 'An exclamation mark after every sentence reads as shouting. Keep it for the one thing worth it, and end the other sentences with a period.',
  filters: [],
  options: {
    allowed: {
      default: 5,
      minimum: 0,
      maximum: 50,
      description: `Number of exclamation marks allowed in a short draft. A longer one may have one for every ${WORDS_A_MARK} words.`,
    },
  },
  examples: [
    {
      format: 'html',
      draft: '<p>Hi! Ada! It is here! Our sale! All chairs! All tables⟦!⟧ Come and see!</p>',
      fixed: '<p>Hi! Ada! It is here! Our sale! All chairs! All tables. Come and see.</p>',
    },
    {
      format: 'markdown',
      draft: 'Welcome!\n\nHi!\n\nGreat!\n\nLook!\n\n**Wow!**\n\n[Go⟦!⟧](https://example.com)\n',
      fixed: 'Welcome!\n\nHi!\n\nGreat!\n\nLook!\n\n**Wow!**\n\n[Go.](https://example.com)\n',
    },
    { format: 'html', draft: '<p>Hi {{name}}! Your order is here! Thanks! {{! not! a! mark! }}</p>' },
    { format: 'text', draft: 'Hello!\r\n\r\nReally?! Sale!!! Stop!!! Now!!! Go!!!' },
  ],
  *check({ draft, words }, option) {
    const { body } = draft;
    if (!body.text.includes('!') && !body.text.includes('！')) return;
    // A row of marks has a rule of its own.
    const marks: number[] = [];
    for (const { 0: mark, index } of body.text.matchAll(MARKS)) {
      if ((mark === '!' || mark === '！') && !CODE.test(body.text[index + 1] ?? '')) marks.push(index);
    }
    const count = words(body).length;
    const allowed = Math.max(option('allowed'), Math.floor(count / WORDS_A_MARK));
    const message = text`${marks.length} exclamation marks in ${count} words. Keep to ${allowed} or fewer.`;
    const title = text`Replace exclamation marks after the first ${allowed} with periods`;
    for (const index of marks.slice(allowed)) {
      const mark = body.text.charAt(index);
      const span = body.span(index, index + 1);
      const fixes = replacement(draft, {
        span,
        evidence: mark,
        becomes: mark === '!' ? '.' : '。',
        safe: false,
      }).map((fix) => ({ ...fix, title }));
      yield { span, evidence: mark, message, share: 1 / FULL_SHARE_AT_MARKS, fixes, fault: 'marks' };
    }
  },
});
