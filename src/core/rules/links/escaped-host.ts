import { hasPlaceholder, knownHosts } from '../../facts/hosts/hosts.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { replacement } from '../../fix/fix.ts';
import { type Message, text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const ESCAPE = /%([0-9a-f]{2})/gi;
/** What never needs an escape (RFC 3986, section 2.3), and in a host the dot and the dash. */
const PLAIN = /[a-z0-9.-]/i;
/** So many letters and digits in escapes are no accident; no program escapes even one. */
const MIN_ESCAPES = 3;

export const escapedHost = rule({
  id: 'escaped-host',
  group: 'links',
  severity: 'warning',
  title: 'Percent-encoded letters in a link',
  why: 'Letters and digits never need percent-encoding such as `%61`. Spam uses it to hide where a link leads, so filters check for it. Write the characters plainly; the link stays the same.',
  filters: ['HTTP_ESCAPED_HOST', 'HTTP_EXCESSIVE_ESCAPES'],
  examples: [
    {
      format: 'html',
      draft: '<a href="https://⟦ex%61mple%2ecom⟧/x">Read on</a>',
      fixed: '<a href="https://example.com/x">Read on</a>',
    },
    {
      format: 'markdown',
      draft: '[Read on](https://example.com/a⟦%62%63%20%64⟧?e=%C3%A9)',
      fixed: '[Read on](https://example.com/abc%20d?e=%C3%A9)',
    },
    { format: 'text', draft: 'Read on: https://example.com/?to=⟦%65x%61mpl%65⟧' },
    {
      format: 'html',
      draft:
        '<a href="https://example.com/50%25%20off?to=https%3A%2F%2Fexample.net%2F%C3%A4%7E%2D&q=%2561%2562%2563">A</a><a href="https://{{ h }}%61/x">B</a><a href="https://example.com/caf%65">C</a>',
    },
  ],
  *check({ draft }) {
    for (const { target, address } of knownHosts(draft)) {
      if (!target.text.includes('%')) continue;
      const host = target.text.slice(address.start, address.end);
      const isHostEscaped = host.includes('%') && plainly(host) !== host;
      const place = isHostEscaped ? address : escapedPart(target.text, address.path);
      if (!place) continue;
      const evidence = target.text.slice(place.start, place.end);
      const plain = plainly(evidence);
      const message: Message = isHostEscaped
        ? text`The domain in this link has percent-encoded characters. Write “${excerpt(plain)}” instead.`
        : text`“${excerpt(evidence)}” has percent-encoded letters or digits. Write “${excerpt(plain)}” instead.`;
      const span = target.span(place.start, place.end);
      const fixes = hasPlaceholder(evidence)
        ? []
        : replacement(draft, { span, evidence, becomes: plain, safe: false });
      yield { span, evidence, message, fixes };
    }
  },
});

/** From the first to the last letter or digit that is escaped for nothing, if there are more than a few. */
function escapedPart(target: string, from: number): { start: number; end: number } | undefined {
  let count = 0;
  let [start, end] = [target.length, 0];
  for (const { 0: written, 1: code = '', index } of target.slice(from).matchAll(ESCAPE)) {
    if (!/[a-z0-9]/i.test(characterOf(code))) continue;
    count++;
    start = Math.min(start, from + index);
    end = from + index + written.length;
  }
  return count < MIN_ESCAPES ? undefined : { start, end };
}

function plainly(part: string): string {
  return part.replace(ESCAPE, (written, code: string) => {
    const character = characterOf(code);
    return PLAIN.test(character) ? character : written;
  });
}

function characterOf(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
