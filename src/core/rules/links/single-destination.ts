import { addressOf, hasPlaceholder, isReserved, registeredDomain } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** A mail of more words than this says something by itself. */
const MAX_WORDS = 200;
const MAIL_OR_PHONE = /^\s*(?:mailto|tel|sms):/i;

export const singleDestination = rule({
  id: 'single-destination',
  group: 'links',
  severity: 'info',
  whole: true,
  title: 'Short mail whose every link leads to one host',
  why: 'A few words, a button, and nothing that leads anywhere else is the commonest shape of phishing. It is no fault by itself, and honest mail looks so too; it counts a little, beside whatever else is found. Say more of what the button opens, and let the foot lead to your site, your help pages and the way to unsubscribe.',
  filters: ['URI_COUNT_ODD'],
  presets: { transactional: 'off' },
  examples: [
    {
      format: 'html',
      draft:
        '<body><p>The new timetable is here.</p><a href="⟦https://garden-chairs.de/t⟧">See it</a> <a href="https://www.garden-chairs.de/u">Leave the list</a></body>',
    },
    {
      format: 'html',
      draft:
        '<body><a href="https://garden-chairs.de/t">See it</a> <a href="https://garden-tables.de/u">Tables</a></body>',
    },
    {
      format: 'html',
      draft:
        '<body><a href="https://garden-chairs.de/t">See it</a> <a href="{{ unsubscribe }}">Leave</a></body>',
    },
    { format: 'html', draft: '<body><a href="https://www.example.com/t">See it</a></body>' },
    { format: 'html', draft: '<a href="https://garden-chairs.de/t">A partial</a>' },
    { format: 'text', draft: 'Subject: A text\n\nSee https://garden-chairs.de/t' },
  ],
  *check({ draft, words }) {
    if (!draft.complete || draft.htmlBytes === 0) return;
    const targets = draft.links.map(({ target }) => target).filter(({ text }) => !MAIL_OR_PHONE.test(text));
    const [first] = targets;
    const host = first && oneHost(targets.map((target) => addressOf(target)?.host ?? ''));
    if (!first || host === undefined || words(draft.body).length > MAX_WORDS) return;
    const message = text`Every link leads to ${host}; a short mail of that shape counts a little against itself.`;
    yield { span: first.span(0, first.text.length), evidence: first.text, message };
  },
});

/** The domain that all the hosts are at, if they are at one and it is somebody's. */
function oneHost(hosts: readonly string[]): string | undefined {
  const domains = new Set(
    hosts.map((host) => (hasPlaceholder(host) ? undefined : (registeredDomain(host) ?? host))),
  );
  const [domain] = domains;
  return domains.size === 1 && domain && !isReserved(domain) ? domain : undefined;
}
