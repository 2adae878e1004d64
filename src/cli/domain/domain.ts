import type { Verb } from '../verb.ts';
import { checkNamedDomain } from './check-domain.ts';
import { DOMAIN_HELP } from './domain-help.ts';
import { namesDomain, parseDomainOptions } from './domain-options.ts';
import { parseRecordOptions, RECORDS_HELP } from './record-options.ts';
import { checkRecordFiles } from './records.ts';

/**
 * `inboxlint domain`: whether a domain is in order, or records in files are. 0: they are; 1: something is to be fixed; 2: there
 * is no answer, or something is unreadable.
 */
export const domain: Verb = async (args, out, err) => {
  if (namesDomain(args)) {
    const options = parseDomainOptions(args);
    if (!options.help) return checkNamedDomain(options, out);
    await out(DOMAIN_HELP);
    return 0;
  }
  const options = parseRecordOptions(args);
  if (!options.help) return checkRecordFiles(options.records, options, out, err);
  await out(RECORDS_HELP);
  return 0;
};
