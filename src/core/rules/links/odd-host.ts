import { freeServiceOf } from '../../facts/hosts/free-hosts.ts';
import { ipAddress, isLocal, knownDestinations, type Site, siteOf } from '../../facts/hosts/hosts.ts';
import { type Message, text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Digits in a row that no name has: years and houses end below. */
const DIGITS = /\d{5,}|[a-z]\d{3,}[a-z]/;
const DIGIT = /\d/g;
const MAX_DIGITS = 3;
const MAX_HYPHENS = 4;
/** Beside a digit fewer are odd: `sale-chairs-24`. */
const MAX_HYPHENS_BESIDE_DIGITS = 1;
/** Letters and digits in a row without a hyphen: names of servers are shorter. */
const MAX_LABEL_CHARACTERS = 20;
/** Names made of words shortened have six: `gardnchrs`. */
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{7,}/;

export const oddHost = rule({
  id: 'odd-host',
  group: 'links',
  severity: 'warning',
  title: 'Random-looking domain name',
  why: 'Spammers register generated domain names in bulk: names with several hyphens, many digits or letters that nobody can pronounce. Readers don’t trust them, and some filters check for them. Link to a domain that shows whose site it is.',
  filters: ['URI_HEX', 'URI_NOVOWEL'],
  examples: [
    { format: 'html', draft: '<a href="https://⟦garden-chairs-sale-24.example⟧/x">See the sale</a>' },
    { format: 'text', draft: 'See https://⟦chairs84713.example⟧/sale' },
    { format: 'markdown', draft: '[Sale](https://⟦a7f03bd91c55e2a4d816f0.example.com⟧/sale)' },
    { format: 'html', draft: '<a href="https://⟦qxzvkrtw.example⟧/x">See the sale</a>' },
    {
      format: 'html',
      draft:
        '<a href="https://garden-chairs.example/2026-11">A</a><a href="https://www.chairs24.example">B</a><a href="https://x{{ id }}-a-b-c.example">C</a><a href="http://192.0.2.7/">D</a><a href="https://xn--grten-gra.example">E</a><a href="https://freshgrdn.example">F</a><a href="https://news-of-our-garden.example">G</a>',
    },
  ],
  *check({ draft }) {
    const seen = new Set<string>();
    for (const { target, address } of knownDestinations(draft)) {
      const { host } = address;
      if (seen.has(host) || ipAddress(host) !== undefined || isLocal(host)) continue;
      seen.add(host);
      const site = freeServiceOf(host) === undefined ? siteOf(host) : undefined;
      const message = site && oddityOf(host, site);
      if (!message) continue;
      const span = target.span(address.start, address.end);
      yield { span, evidence: target.text.slice(address.start, address.end), message };
    }
  },
});

function oddityOf(host: string, { name, subdomain }: Site): Message | undefined {
  if (name.startsWith('xn--')) return undefined;
  const hyphens = name.split('-').length - 1;
  if (hyphens >= MAX_HYPHENS || (hyphens > MAX_HYPHENS_BESIDE_DIGITS && /\d/.test(name))) {
    return text`“${host}” has several hyphens, so it looks generated. Link to a domain with a plain name.`;
  }
  if (DIGITS.test(name) || (name.match(DIGIT)?.length ?? 0) > MAX_DIGITS) {
    return text`“${host}” has many digits, so it looks generated. Link to a domain with a plain name.`;
  }
  const labels = [name, ...subdomain.split('.')];
  if (CONSONANTS.test(name) || labels.some(isRandom)) {
    return text`“${host}” has a part that looks random. Link to a domain with a plain name.`;
  }
  return undefined;
}

function isRandom(label: string): boolean {
  return label.length >= MAX_LABEL_CHARACTERS && !label.includes('-') && /\d/.test(label);
}
