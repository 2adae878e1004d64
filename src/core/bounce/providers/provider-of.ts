import { wordsOf } from '../decide/words.ts';
import { type ProviderId, providers } from './index.ts';
import type { Provider } from './provider.ts';

const ALL = Object.entries(providers) as readonly (readonly [ProviderId, Provider])[];

/**
 * Who answered: by the name of the server, by words that only one of them uses, else by the recipient’s domain. Where two
 * have the same tables, they are one company’s, and the domain tells which of them it was.
 */
export function providerOf(host: string | undefined, text: string, address: string): ProviderId | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const said = ` ${wordsOf(text).join(' ')} `;
  const serves = find(
    ({ hosts }) => host !== undefined && hosts.some((end) => host === end || host.endsWith(`.${end}`)),
  );
  if (serves) return serves;
  const signs = find(({ signs }) => signs.some((sign) => said.includes(` ${wordsOf(sign).join(' ')} `)));
  const hosts = find(({ domains }) => domains.includes(domain));
  return signs && hosts && haveOneTable(signs, hosts) ? hosts : (signs ?? hosts);
}

/** Whether an address is one of the mailboxes that the provider gives to everybody, which no other administrator runs. */
export function isPublicMailbox(provider: ProviderId, address: string): boolean {
  const { domains }: Provider = providers[provider];
  return domains.includes(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}

function find(fits: (provider: Provider) => boolean): ProviderId | undefined {
  return ALL.find(([, provider]) => fits(provider))?.[0];
}

function haveOneTable(one: ProviderId, other: ProviderId): boolean {
  const pages: Provider['pages'] = providers[one].pages;
  const others: Provider['pages'] = providers[other].pages;
  return pages.some((page) => others.includes(page));
}
