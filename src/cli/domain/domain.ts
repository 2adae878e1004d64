import type { Verb } from '../verb.ts';
import { parseRecordOptions, RECORDS_HELP } from './record-options.ts';
import { checkRecordFiles } from './records.ts';

/** `inboxlint domain`: whether records in files are in order. 0: they are; 1: something is to be fixed; 2: something is unreadable. */
export const domain: Verb = async (args, out, err) => {
  const options = parseRecordOptions(args);
  if (options.help) {
    await out(RECORDS_HELP);
    return 0;
  }
  return checkRecordFiles(options.records, options, out, err);
};
