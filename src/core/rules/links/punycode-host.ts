import { brandLookAlike } from '../../facts/hosts/brand-look-alikes.ts';
import { knownHosts } from '../../facts/hosts/hosts.ts';
import { isMixed, latinReading, shownLabel } from '../../facts/hosts/idn.ts';
import { replacement } from '../../fix/fix.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const INTERNATIONAL = /[^\0-\x7F]|xn--/;
/** What a wrong charset leaves: the host is not known. */
const UNREADABLE = '\uFFFD';
/** Characters that look like a `/` or like nothing; no host may have them (IDNA 2008). */
const DISGUISE = /[\u00AD\u200B\u2044\u2060\u2215\u29F8\uFEFF\uFF0F]/;
/** Where hosts are written in Cyrillic, so that `сосо` is what it says. */
const CYRILLIC = new Set(['bg', 'by', 'kg', 'kz', 'mk', 'mn', 'rs', 'ru', 'su', 'tj', 'ua', 'uz']);

export const punycodeHost = rule({
  id: 'punycode-host',
  group: 'links',
  severity: 'warning',
  title: 'Look-alike letters in a domain',
  why: 'Letters of different alphabets can look the same: phishing uses the Cyrillic “а” in place of the Latin one to imitate a known address. Email programs show such domains as `xn--…` or warn about them, and Gmail rejects misleading ones. Use plain letters; a domain in the letters of one language is fine.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<a href="https://www.⟦exаmple⟧.com/">Read on</a>',
      fixed: '<a href="https://www.example.com/">Read on</a>',
    },
    { format: 'text', draft: 'Read on at https://⟦xn--exmple-4nf⟧.com/' },
    { format: 'markdown', draft: '[Shop](https://⟦xn--80ak6aa92e⟧.example/)' },
    { format: 'html', draft: '<a href="https://⟦xn--99999999⟧.example/">Read on</a>' },
    {
      format: 'html',
      draft:
        '<a href="https://münchen.example/">A</a><a href="https://xn--mnchen-3ya.example">B</a><a href="https://пример.ru">C</a><a href="https://日本のshop.example">D</a><a href="https://{{ x }}.exаmple.com">E</a><a href="https://example.com/а">F</a>',
    },
  ],
  *check({ draft }) {
    for (const { target, address } of knownHosts(draft)) {
      const { host } = address;
      if (!INTERNATIONAL.test(host) || host.includes(UNREADABLE) || brandLookAlike(host)) continue;
      const labels = target.text.slice(address.start, address.end).split('.');
      let end = address.start - 1;
      for (const label of labels) {
        const start = end + 1;
        end = start + label.length;
        if (!INTERNATIONAL.test(label.toLowerCase())) continue;
        const message = faultOf(label.toLowerCase(), labels.at(-1)?.toLowerCase() ?? '');
        if (!message) continue;
        const plain = latinReading(label);
        const span = target.span(start, end);
        const fixes =
          plain === undefined || plain === label
            ? []
            : replacement(draft, { span, evidence: label, becomes: plain, safe: false });
        yield { span, evidence: label, message, fixes };
      }
    }
  },
});

function faultOf(label: string, last: string) {
  const shown = shownLabel(label);
  if (shown === undefined) return text`“${label}” isn’t a valid domain name. Check its spelling.`;
  const named = shown === label ? shown : `${label} (${shown})`;
  if (DISGUISE.test(shown))
    return text`“${named}” has a character that domain names can’t have. Write it in plain letters.`;
  if (isMixed(shown))
    return text`“${named}” mixes alphabets, which is typical of phishing. Write it in plain letters.`;
  const isForeign = /[^\0-\x7F]/.test(shown) && /^[a-z]+$/.test(last) && !CYRILLIC.has(last);
  const reading = isForeign ? latinReading(shown) : undefined;
  if (reading === undefined || reading.length < 3) return undefined;
  return text`“${named}” uses letters that only look like “${reading}”. Write it in plain letters.`;
}
