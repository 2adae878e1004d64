import { addressOf, pictures } from '../../facts/hosts/hosts.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { LOGIC, VALUE } from '../../placeholder/placeholder.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** A picture’s address is made by a program and not read: it may be this much longer. */
const PICTURE_FACTOR = 2;

export const longLink = rule({
  id: 'long-link',
  group: 'links',
  severity: 'warning',
  title: 'Very long link',
  why: 'Very long addresses are hard to read, can break in plain text, and make it difficult to see where a link leads. Parameters that were copied from the address bar, after the `?`, can often be removed. Your mailing service adds click tracking itself.',
  filters: [],
  options: {
    length: {
      default: 255,
      minimum: 60,
      maximum: 10_000,
      description: 'Maximum length of a link’s address, in characters.',
    },
  },
  examples: [
    {
      format: 'html',
      draft: `<a href="⟦https://example.com/?session=${'0123456789'.repeat(25)}⟧">News</a>`,
    },
    { format: 'html', draft: `<a href="https://example.com/?session=${'0123456789'.repeat(15)}">News</a>` },
    {
      format: 'html',
      draft: `<img alt="A" src="⟦https://example.com/?session=${'0123456789'.repeat(60)}⟧"><img alt="B" src="https://example.com/?session=${'0123456789'.repeat(40)}">`,
    },
    {
      format: 'html',
      draft: `<a href="https://example.com/{{ ${'link | filter | '.repeat(20)} x }}">News</a>`,
    },
    { format: 'html', draft: `<a href="mailto:anna@example.com?body=${'Hello%20'.repeat(40)}">Write</a>` },
  ],
  *check({ draft }, option) {
    const most = option('length');
    const targets = draft.links.map(({ target }) => target);
    const long = pictures(draft).filter(({ text: address }) => address.length > PICTURE_FACTOR * most);
    for (const target of [...targets, ...long]) {
      if (target.text.length <= most || !addressOf(target)) continue;
      const written = target.text.trim().replaceAll(VALUE, '').replaceAll(LOGIC, '');
      if (written.length <= most) continue;
      const span = target.span(0, target.text.length);
      const message = text`This address is ${written.length} characters long. Shorten it to ${most} or fewer.`;
      yield { span, evidence: excerpt(target.text), message, share: 0.5 };
    }
  },
});
