import { wordsOf } from '../decide/words.ts';
import { type ProviderId, providers } from './index.ts';
import type { Provider } from './provider.ts';

const ALL = Object.entries(providers) as readonly (readonly [ProviderId, Provider])[];

/** Who answered: by the name of the server, by words that only one of them uses, else by the recipient’s domain. */
export function providerOf(host: string | undefined, text: string, address: string): ProviderId | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const said = ` ${wordsOf(text).join(' ')} `;
  return (
    find(
      ({ hosts }) => host !== undefined && hosts.some((end) => host === end || host.endsWith(`.${end}`)),
    ) ??
    find(({ signs }) => signs.some((sign) => said.includes(` ${wordsOf(sign).join(' ')} `))) ??
    find(({ domains }) => domains.includes(domain))
  );
}

function find(fits: (provider: Provider) => boolean): ProviderId | undefined {
  return ALL.find(([, provider]) => fits(provider))?.[0];
}
