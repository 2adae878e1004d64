import { LOGIC, VALUE } from '../placeholder.ts';
import { short } from './evidence.ts';
import { addressOf } from './hosts.ts';
import { rule, text } from './rule.ts';

export const longLink = rule({
  id: 'long-link',
  group: 'links',
  severity: 'warning',
  title: 'Very long link',
  why: 'Long addresses are full of codes that say nothing to a reader, break where mail is shown as plain text, and are a way to hide where a link leads, so filters count them. Most came along from the address bar: what stands behind `?` can often go. Clicks are counted by the mailing service, after the draft.',
  filters: ['URL_VERY_LONG'],
  options: {
    length: {
      default: 255,
      minimum: 60,
      maximum: 10_000,
      description: 'The most characters a link’s address may have.',
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
      draft: `<a href="https://example.com/{{ ${'link | filter | '.repeat(20)} x }}">News</a>`,
    },
    { format: 'html', draft: `<a href="mailto:anna@example.com?body=${'Hello%20'.repeat(40)}">Write</a>` },
  ],
  *check({ draft }, option) {
    const most = option('length');
    for (const { target } of draft.links) {
      if (target.text.length <= most || !addressOf(target)) continue;
      const written = target.text.trim().replaceAll(VALUE, '').replaceAll(LOGIC, '');
      if (written.length <= most) continue;
      const span = target.span(0, target.text.length);
      const message = text`This link is ${written.length} characters long; ${most} are plenty.`;
      yield { span, evidence: short(target.text), message, share: 0.5 };
    }
  },
});
