import { knownHosts } from '../../facts/hosts/hosts.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { replacement } from '../../fix/fix.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const credentialsInLink = rule({
  id: 'credentials-in-link',
  group: 'links',
  severity: 'warning',
  title: 'User name or @ in a link',
  why: 'In a web address, everything before an @ is a user name, and the link opens what comes after it. Phishing uses this to show a trusted name in front of another site, and a password in a link is visible to everyone who gets the email. Remove the part before the site’s name. For a link that opens a new email, use `mailto:`.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<a href="https://⟦www.example.com@⟧example.net/login">Sign in</a>',
      fixed: '<a href="https://example.net/login">Sign in</a>',
    },
    {
      format: 'markdown',
      draft: '[The report](https://⟦anna:secret@⟧example.com/report)',
      fixed: '[The report](https://example.com/report)',
    },
    { format: 'html', draft: '<a href="https://⟦a@@b@⟧example.net/">Sign in</a>' },
    {
      format: 'html',
      draft:
        '<a href="mailto:anna@example.com">Write</a><a href="https://example.com/@anna?to=b@example.com">Read</a><a href="https://example.com@TrackLink">Go</a><a href="https://{{ user }}@{{ host }}/">Open</a>',
    },
  ],
  *check({ draft }) {
    for (const { target, address } of knownHosts(draft)) {
      if (address.user === address.start) continue;
      const evidence = target.text.slice(address.user, address.start);
      const span = target.span(address.user, address.start);
      const message = text`This link opens “${excerpt(address.host)}”, not what comes before the @. Remove “${excerpt(evidence)}”.`;
      yield {
        span,
        evidence,
        message,
        fixes: replacement(draft, { span, evidence, becomes: '', safe: false }),
      };
    }
  },
});
