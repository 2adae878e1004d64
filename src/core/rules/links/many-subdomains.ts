import { brandAt } from '../../facts/hosts/brands.ts';
import { ipAddress, knownHosts, siteOf } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const manySubdomains = rule({
  id: 'many-subdomains',
  group: 'links',
  severity: 'warning',
  title: 'Many or misleading subdomains',
  why: 'On a phone, readers see only the beginning of an address, so phishing puts a trusted name there and its own domain at the end. Link to a short address, and don’t start it with another company’s domain.',
  filters: ['SPOOF_COM2OTH'],
  options: {
    subdomains: {
      default: 4,
      minimum: 1,
      maximum: 20,
      description: 'Maximum number of subdomains in a link.',
    },
  },
  examples: [
    { format: 'html', draft: '<a href="https://⟦a1.b2.c3.d4.news.example.com⟧/x">Read on</a>' },
    { format: 'html', draft: '<a href="https://⟦www.paypal.com.verify.example.net⟧/x">Sign in</a>' },
    {
      format: 'html',
      draft:
        '<a href="https://www.news.shop.eu.example.co.uk/">Read on</a><a href="https://www.paypal.com/">Pay</a><a href="https://{{ a }}.b.c.d.e.f.example.com/">Open</a>',
    },
  ],
  *check({ draft }, option) {
    for (const { target, address } of knownHosts(draft)) {
      const dots = address.host.split('.').length;
      if (dots < 4 || ipAddress(address.host) !== undefined) continue;
      const site = siteOf(address.host);
      if (!site || site.subdomain === '') continue;
      const names = site.subdomain.split('.');
      const borrowed = brandAt(site.domain) ? undefined : borrowedIn(names);
      if (names.length <= option('subdomains') && borrowed === undefined) continue;
      const span = target.span(address.start, address.end);
      const message =
        borrowed === undefined
          ? text`${names.length} subdomains before “${site.domain}” hide where this link leads. Use a shorter address.`
          : text`This address names ${borrowed} but belongs to “${site.domain}”, which is typical of phishing. Use an address without that name.`;
      yield { span, evidence: address.host, message };
    }
  },
});

/** The brand whose whole domain stands among the names before the real one. */
function borrowedIn(names: readonly string[]): string | undefined {
  for (const [index, name] of names.entries()) {
    const two = `${name}.${names[index + 1]}`;
    const brand = brandAt(two) ?? brandAt(`${two}.${names[index + 2]}`);
    if (brand) return brand.name;
  }
  return undefined;
}
