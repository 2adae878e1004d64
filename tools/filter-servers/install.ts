import { installPrograms } from '../packages.ts';

const SPAMD = '/usr/sbin/spamd';
const RSPAMD = '/usr/bin/rspamd';
/** Makes certificates for tests of encrypted connections. */
const OPENSSL = '/usr/bin/openssl';

export interface FilterPrograms {
  readonly spamd: string;
  readonly rspamd: string;
}

/** The programs of both filters, installed from the system's packages where that is possible; otherwise why not. */
export async function installFilters(): Promise<FilterPrograms | { readonly missing: string }> {
  const missing = await installPrograms({
    title: 'SpamAssassin and Rspamd',
    packages: ['spamassassin', 'spamd', 'rspamd', 'openssl'],
    paths: [SPAMD, RSPAMD, OPENSSL],
  });
  return missing === undefined ? { spamd: SPAMD, rspamd: RSPAMD } : { missing };
}
