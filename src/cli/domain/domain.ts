import type { Verb } from '../verb.ts';
import { DOMAIN_HELP } from './domain-help.ts';
import { parseDomainOptions } from './domain-options.ts';

/** `inboxlint domain`: whether a domain, or records in files, are in order. 0: they are; 1: something is to be fixed; 2: no answer. */
export const domain: Verb = async (args, out) => {
  const options = parseDomainOptions(args);
  if (options.help) {
    await out(DOMAIN_HELP);
    return 0;
  }
  const { checkNamedDomain } = await import('./check-domain.ts');
  return checkNamedDomain(options.domain ?? '', options, [], out);
};
