import type { Link } from '../../draft/draft.ts';
import {
  addressOf,
  hasPlaceholder,
  ipAddress,
  isReserved,
  registeredDomain,
  siteOf,
} from '../../facts/hosts/hosts.ts';
import { type Message, text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** UTF-16 units of a link's text and address that are looked at. */
const MAX_UNITS = 200;
const IN_TEXT = /unsubscri|opt[- ]?out|remove me|stop receiving|no longer wish/i;
const IN_TARGET = /unsubscri|opt-?out|[?&]subject=(?:remove|stop)/i;
/** Names of hosts that do nothing but take readers off lists of others, with or without a number. */
const AWAY = /^(?:away|bye|end|exit|finish|goodbye|halt|leave|nomore|off|out|quit|remove|stop)\d{0,4}$/;
const FORMS = /^(?:docs\.google\.com\/forms|forms\.gle)(?:\/|$)/;

export const poorUnsubscribe = rule({
  id: 'poor-unsubscribe',
  group: 'compliance',
  severity: 'warning',
  title: 'Poor unsubscribe link',
  why: 'An unsubscribe link to a bare IP address, a Google form or a host with a name such as “quit7” is typical of spam, so readers mark the email as spam instead. Unsubscribing only by email is slow, and Gmail and Yahoo ask bulk senders for one click. Use your mailing service’s link at your own domain.',
  filters: ['KHOP_UNSUB_EMAIL', 'URI_DQ_UNSUB', 'URI_OPTOUT_3LD', 'URI_OPTOUT_USME'],
  presets: { transactional: 'off' },
  examples: [
    { format: 'html', draft: '<p>Hello.</p><a href="⟦http://192.0.2.7/u⟧">Unsubscribe</a>' },
    { format: 'text', draft: 'Hello.\n\nTo unsubscribe: ⟦https://docs.google.com/forms/d/e/x/unsubscribe⟧' },
    { format: 'html', draft: '<p>Hello.</p><a href="⟦https://quit7.garden-lists.com/u⟧">Opt out</a>' },
    { format: 'html', draft: '<p>Hello.</p><a href="⟦mailto:ada@example.com?subject=stop⟧">Unsubscribe</a>' },
    {
      format: 'html',
      draft:
        '<p>Hello.</p><a href="https://example.com/unsubscribe">Unsubscribe</a> or <a href="mailto:stop@example.com">unsubscribe by email</a>',
    },
    { format: 'html', draft: '<p>Hello.</p><a href="{{ unsubscribe_url }}">Unsubscribe</a>' },
    { format: 'html', draft: '<p>Hello.</p><a href="https://docs.google.com/forms/d/e/x">Tell us</a>' },
  ],
  *check({ draft: { links } }) {
    const ways = links.filter(isWayOut);
    const isByMailOnly = ways.every(({ target }) => /^\s*mailto:/i.test(target.text));
    for (const { target } of ways) {
      const message = isByMailOnly
        ? text`Readers can unsubscribe only by writing an email. Add a link as well.`
        : strayOf(target);
      if (!message) continue;
      yield { span: target.span(0, target.text.length), evidence: target.text, message, fault: 'way' };
    }
  },
});

function isWayOut({ text: words, target }: Link): boolean {
  return IN_TEXT.test(words.text.slice(0, MAX_UNITS)) || IN_TARGET.test(target.text.slice(0, MAX_UNITS));
}

function strayOf(target: Link['target']): Message | undefined {
  const address = addressOf(target);
  if (!address || hasPlaceholder(address.host) || isReserved(address.host)) return undefined;
  const { host } = address;
  if (ipAddress(host))
    return text`The unsubscribe link leads to a bare IP address, ${host}. Use your own domain.`;
  if (FORMS.test(`${host}${target.text.slice(address.path, address.path + MAX_UNITS)}`))
    return text`The unsubscribe link leads to a form at ${host}, which is common in spam. Use your mailing service’s link.`;
  const site = siteOf(host);
  const label = site?.subdomain.split('.')[0] ?? '';
  if (registeredDomain(host) === undefined || !(AWAY.test(label) || AWAY.test(site?.name ?? '')))
    return undefined;
  return text`The unsubscribe link leads to ${host}, a host name typical of spam. Use your own domain.`;
}
