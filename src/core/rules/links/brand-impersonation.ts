import type { Draft } from '../../draft/draft.ts';
import { BRANDS, type Brand, brandAt } from '../../facts/hosts/brands.ts';
import { knownDestinations, registeredDomain } from '../../facts/hosts/hosts.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { type Message, text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** A brand in the subject may be what an email is about; in the sender's name it is who speaks. */
const SUBJECT_SHARE = 0.4;
const MAX_UNITS = 300;

export const brandImpersonation = rule({
  id: 'brand-impersonation',
  group: 'links',
  severity: 'warning',
  title: 'Possible brand impersonation',
  why: 'Phishing often uses the name of a bank, a delivery service or a big web company but links to another site, and Gmail’s sender guidelines forbid impersonation. If you write for the company, link to its own domain. If you don’t, remove its name from the sender name and the subject line.',
  filters: [],
  examples: [
    {
      format: 'markdown',
      draft:
        '---\nsubject: Your account\nfrom: "⟦PayPal⟧ Support <help@example.com>"\n---\n[Sign in](https://example.com/x)',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\r\nSubject: Your ⟦Netflix⟧ plan has ended\r\n\r\nSee https://example.com/x',
    },
    {
      format: 'eml',
      draft: 'From: PayPal <help@paypal.com>\r\nSubject: Your receipt\r\n\r\nSee https://example.com/x',
    },
    {
      format: 'markdown',
      draft:
        '---\nsubject: Your PayPal receipt\n---\n[See it](https://www.paypal.com/x), [share it](https://twitter.com/example)',
    },
    {
      format: 'markdown',
      draft:
        '---\nsubject: An apple a day for PayPal\nfrom: "{{ brand }} <ada@example.com>"\n---\n[Sign in]({{ url }})',
    },
  ],
  *check({ draft }) {
    const { from, subject } = draft;
    const linked = linkedDomains(draft);
    if (linked.size === 0) return;
    const domain = registeredDomain(from?.address?.text.split('@').at(-1)?.toLowerCase() ?? '');
    const isOwn = (brand: Brand) =>
      (domain !== undefined && brandAt(domain) === brand) || brand.domains.some((own) => linked.has(own));
    if (from?.name) yield* namesIn(from.name, isOwn, 1, inSenderName);
    // The title of an article names what it is about.
    if (subject && draft.complete) yield* namesIn(subject, isOwn, SUBJECT_SHARE, inSubject);
  },
});

function inSenderName(shown: string, domain: string): Message {
  return text`The sender name says “${shown}”, but no link leads to ${domain}. Link to the company’s domain or change the name.`;
}

function inSubject(shown: string, domain: string): Message {
  return text`The subject line says “${shown}”, but no link leads to ${domain}. Link to the company’s domain or remove the name.`;
}

function* namesIn(
  where: MappedText,
  isOwn: (brand: Brand) => boolean,
  share: number,
  messageOn: (shown: string, domain: string) => Message,
): Generator<Hit> {
  for (const { brand, start } of brandsIn(where.text.slice(0, MAX_UNITS))) {
    if (isOwn(brand)) continue;
    const end = start + brand.name.length;
    const evidence = where.text.slice(start, end);
    const message = messageOn(evidence, brand.domains[0] ?? '');
    yield { span: where.span(start, end), evidence, message, share };
    return;
  }
}

/** Names that stand by themselves: coined ones in any case, words as the company writes them. */
function brandsIn(read: string): readonly { readonly brand: Brand; readonly start: number }[] {
  const lower = read.toLowerCase();
  return BRANDS.flatMap((brand) => {
    const start = brand.coined ? lower.indexOf(brand.name.toLowerCase()) : read.indexOf(brand.name);
    if (start < 0) return [];
    const around = `${read.charAt(start - 1)} ${read.charAt(start + brand.name.length)}`;
    return /[\p{L}\p{N}@.]/u.test(around.replace(/\.$/, '')) ? [] : [{ brand, start }];
  }).sort((a, b) => a.start - b.start);
}

/** Where the links lead whose whole host is known; those to social networks say nothing of who writes. */
function linkedDomains(draft: Draft): ReadonlySet<string> {
  const domains = knownDestinations(draft).flatMap(({ address }) => registeredDomain(address.host) ?? []);
  return new Set(domains);
}
