import { mismatchOf } from '../../facts/hosts/mismatch.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const linkHostMismatch = rule({
  id: 'link-host-mismatch',
  group: 'links',
  severity: 'warning',
  title: 'Link text that names another site',
  why: 'A link that shows one address and opens another is typical of phishing, so filters penalize it heavily and email programs warn about it. Name the page in the link text, or the site that the link really opens. Tracking links of mailing services aren’t reported.',
  filters: ['PHISHING', 'PHISH_EMOTION'],
  examples: [
    {
      format: 'html',
      draft: '<p>Sign in at <a href="https://login.example.net/x">⟦www.example.com⟧</a>.</p>',
    },
    { format: 'markdown', draft: 'Sign in at [⟦https://example.com/login⟧](https://example.org/login).' },
    {
      format: 'html',
      draft: '<title>Sign in today!</title><a href="https://example.org/x">⟦www.example.com⟧</a>',
    },
    {
      format: 'html',
      draft:
        '<a href="https://click.s7.exct.net/?qs=1">www.example.com</a> <a href="https://u1.ct.sendgrid.net/ls/click">example.com</a>',
    },
    { format: 'html', draft: '<a href="https://news.example.com/x">example.com</a>' },
    { format: 'html', draft: '<a href="https://{{ host }}/x">example.com</a>' },
    { format: 'html', draft: '<a href="https://example.org">Read more in main.ts or at noon.</a>' },
    {
      format: 'markdown',
      draft:
        '[README.md](https://example.org/a), [ASP.NET](https://example.org/b), [install.sh](https://example.org/c)',
    },
    {
      format: 'markdown',
      draft:
        '[⟦bank.md/login⟧](https://example.org/a) [⟦WWW.BANK.MD⟧](https://example.org/b) [⟦Example.com⟧](https://example.org/c)',
    },
  ],
  *check({ draft: { links } }) {
    for (const link of links) {
      const mismatch = mismatchOf(link);
      if (!mismatch) continue;
      const message = text`The text says “${mismatch.shown}”, but the link opens “${mismatch.opened}”. Name the site that it opens.`;
      yield { span: link.text.span(0, link.text.text.length), evidence: link.text.text, message };
    }
  },
});
