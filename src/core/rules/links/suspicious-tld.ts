import { ABUSED, isCheap } from '../../facts/hosts/cheap-tlds.ts';
import { ipAddress, knownHosts, siteOf } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** What a domain counts where legitimate email links as well. */
const MIXED_SHARE = 0.4;

export const suspiciousTld = rule({
  id: 'suspicious-tld',
  group: 'links',
  severity: 'warning',
  title: 'Untrusted top-level domain',
  why: 'Some top-level domains are so cheap that spammers register names there in bulk, so filters may flag every link to them. If the domain is yours, consider a more established one. If it isn’t, check whether you need the link.',
  filters: ['PDS_OTHER_BAD_TLD'],
  examples: [
    {
      format: 'html',
      draft:
        '<a href="https://example⟦.top⟧/offer">Offer</a> and <a href="https://www.example.top/more">more</a>',
    },
    { format: 'text', draft: 'Our offer: https://sale.example⟦.click⟧' },
    { format: 'markdown', draft: '[Shop](https://example⟦.shop⟧/)' },
    {
      format: 'html',
      draft:
        '<a href="https://top.example.com/x.top">A</a><a href="https://{{ x }}.top">B</a><a href="https://example.co.uk">C</a><a href="mailto:anna@example.top">D</a>',
    },
  ],
  *check({ draft }) {
    const domains = new Set<string>();
    for (const { target, address } of knownHosts(draft)) {
      const host = address.host.endsWith('.') ? address.host.slice(0, -1) : address.host;
      const dot = host.lastIndexOf('.');
      const name = host.slice(dot + 1);
      if (dot < 1 || !isCheap(name) || ipAddress(host) !== undefined) continue;
      // The domain is chosen once, not link by link.
      const domain = siteOf(host)?.domain ?? host;
      if (domains.has(domain)) continue;
      domains.add(domain);
      const end = address.end - (address.host.length - host.length);
      const span = target.span(end - name.length - 1, end);
      const message = text`“.${name}” domains are common in spam, so filters may flag them. Use a more established domain if you can.`;
      yield { span, evidence: `.${name}`, message, share: ABUSED.has(name) ? 1 : MIXED_SHARE };
    }
  },
});
