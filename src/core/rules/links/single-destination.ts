import type { Draft } from '../../draft/draft.ts';
import { isNamed } from '../../facts/hosts/foreign-links.ts';
import { addressOf, hasPlaceholder, isReserved, registeredDomain } from '../../facts/hosts/hosts.ts';
import { needsFooter } from '../../facts/message/mail-kind.ts';
import { hasPostalAddress } from '../../facts/message/postal-address.ts';
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
  title: 'Short email with links to one unnamed site',
  why: 'A short email with a link to a site that it never names is the most common form of phishing. Say whose email it is, in the sender name or in the text, by the name in the domain. It counts half where the email has a postal address or answers something the reader did, such as placing an order.',
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
        '<body><p>The new timetable of Garden &amp; Chairs is here.</p><a href="https://garden-and-chairs.de/t">See it</a></body>',
    },
    {
      format: 'html',
      draft:
        '<body><p>The new lamps of Müller Østby are here.</p><a href="https://mueller-oestby.de/t">See it</a></body>',
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
    if (!first || host === undefined || words(draft.body).length > MAX_WORDS || isNamed(host, draft)) return;
    const message = text`Every link leads to ${host}, which this short email doesn’t name. Say whose site it is.`;
    const share = saysWhoSendsIt(draft) ? SHARE_OF_KNOWN_SENDER : 1;
    yield { span: first.span(0, first.text.length), evidence: first.text, message, share };
  },
});

/** What it comes to where a postal address says who sends it, or the reader did something that it answers: spam seldom does. */
const SHARE_OF_KNOWN_SENDER = 0.5;

function saysWhoSendsIt(draft: Draft): boolean {
  return hasPostalAddress(draft) || !needsFooter(draft);
}

/** The domain that all the hosts are at, if they are at one and it is somebody's. */
function oneHost(hosts: readonly string[]): string | undefined {
  const domains = new Set(
    hosts.map((host) => (hasPlaceholder(host) ? undefined : (registeredDomain(host) ?? host))),
  );
  const [domain] = domains;
  return domains.size === 1 && domain && !isReserved(domain) ? domain : undefined;
}
