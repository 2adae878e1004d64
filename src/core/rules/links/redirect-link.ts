import { type Destination, knownDestinations, registeredDomain } from '../../facts/hosts/hosts.ts';
import { replacement } from '../../fix/fix.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** A whole address behind a parameter's name, or as a part of the path; escaped or not. */
const CARRIED = /(?:[?&;][\w.-]{1,30}=|\/)(https?(?::|%3a)(?:\/|%2f){2}[^&#\s]{4,2000})/i;
/** Google’s cache of pages, which names the page without its scheme. */
const CACHED = /^\/amp\/s\/((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?:[/?#]\S{0,2000})?)$/i;

export const redirectLink = rule({
  id: 'redirect-link',
  group: 'links',
  severity: 'warning',
  title: 'Redirect through another site',
  why: 'Phishing sends links through well-known sites to get past filters, and readers can’t see where such a link leads. Link to the page itself. Your mailing service adds click tracking.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<a href="⟦https://www.example.net/url?q=https://example.com/sale&amp;x=1⟧">See the sale</a>',
    },
    {
      format: 'text',
      draft: 'See ⟦https://go.example.net/?to=https%3A%2F%2Fexample.com%2Fsale⟧',
      fixed: 'See https://example.com/sale',
    },
    {
      format: 'html',
      draft: '<a href="⟦https://www.google.com/amp/s/example.com/sale⟧">See the sale</a>',
      fixed: '<a href="https://example.com/sale">See the sale</a>',
    },
    {
      format: 'html',
      draft:
        '<a href="https://example.com/login?next=https://example.com/sale">A</a><a href="https://example.net/?q={{ url }}">B</a><a href="https://example.net/share?text=example.com">C</a><a href="https://www.facebook.com/sharer.php?u=https://example.com">D</a><a href="https://web.archive.org/web/2020/https://example.com">E</a>',
    },
  ],
  *check({ draft }) {
    for (const place of knownDestinations(draft)) {
      const { target, address } = place;
      const carried = carriedIn(place);
      if (carried === undefined) continue;
      const span = target.span(0, target.text.length);
      const message = text`This link goes through “${address.host}” to “${carried.host}”. Link to the page itself.`;
      const fixes = replacement(draft, { span, evidence: target.text, becomes: carried.href, safe: false });
      yield { span, evidence: target.text, message, share: 0.5, fixes };
    }
  },
});

/** Words in the path of a service that is given an address to share or keep it, not to lead there. */
const SHARES = /share|intent|submit|cache|archive|validator|check|save|pin\/create|wa\.me/i;

/** The address of somebody else that a link carries along. */
function carriedIn({ target, address: { host, path } }: Destination): URL | undefined {
  const rest = target.text.slice(path).trimEnd();
  if (rest.length > 4000 || /[\uFDD0\uFDD1]/.test(rest)) return undefined;
  const own = registeredDomain(host);
  if (own === undefined || SHARES.test(`${host}${rest.split('?', 1)[0]}`)) return undefined;
  const cached = own === 'google.com' ? CACHED.exec(rest)?.[1] : undefined;
  const written = cached === undefined ? CARRIED.exec(rest)?.[1] : `https://${cached}`;
  const plain = written === undefined ? undefined : unescaped(written);
  if (plain === undefined || !URL.canParse(plain)) return undefined;
  const carried = new URL(plain);
  const other = registeredDomain(carried.hostname);
  return other === undefined || other === own ? undefined : carried;
}

function unescaped(address: string): string | undefined {
  if (!/%3a/i.test(address.slice(0, 12))) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
