import process from 'node:process';
import { checkRecipients, fixRecipients } from '../../core/recipients/index.ts';
import { reasonOf } from '../failure.ts';
import type { Output } from '../output.ts';
import { screenOn } from '../screen.ts';
import type { Verb } from '../verb.ts';
import { replaceFile, replaceText } from '../write.ts';
import type { CheckedList, ListReporter } from './list-reporter.ts';
import { jsonLists } from './lists-json.ts';
import { prettyLists } from './lists-pretty.ts';
import { type FoundList, listsAt, openList } from './open-list.ts';
import { parseRecipientsOptions, RECIPIENTS_HELP, type RecipientsOptions } from './recipients-options.ts';

/** `inboxlint recipients`: what is wrong with lists. 0: nothing; 1: something; 2: something cannot be read or written. */
export const recipients: Verb = async (args, out, err) => {
  const options = parseRecipientsOptions(args);
  if (options.help) {
    await out(RECIPIENTS_HELP);
    return 0;
  }
  const reporter = reporterOf(options, out, err);
  await reporter.start();
  let [toFix, failures] = [0, 0];
  for (const name of options.names) {
    for (const list of await listsAt(name)) {
      const checked = await checkList(list, options, out);
      await reporter.list(checked);
      if ('error' in checked) failures++;
      else toFix += checked.report.toFix;
    }
  }
  await reporter.end();
  if (failures > 0) return 2;
  return toFix > 0 ? 1 : 0;
};

/** A fixed list from the standard input has the standard output for itself. */
function reporterOf(options: RecipientsOptions, out: Output, err: Output): ListReporter {
  const [output, stream] =
    options.fix && options.names.includes('-') ? [err, process.stderr] : [out, process.stdout];
  if (options.format === 'json') return jsonLists(output);
  return prettyLists(screenOn(output, stream, options.color), options.verbose);
}

async function checkList(list: FoundList, options: RecipientsOptions, out: Output): Promise<CheckedList> {
  if ('error' in list) return list;
  const { path, file, found } = list;
  try {
    const open = await openList(file);
    const settings = { path, ...(options.verbose && { limit: Number.POSITIVE_INFINITY }) };
    const source = options.fix ? fixRecipients(open.source, settings) : open.source;
    if (options.fix && file === '-') await out(replaceText(open, source));
    else if (source !== open.source) {
      const content = replaceText(open, source);
      await replaceFile({
        path: file,
        before: open.content,
        content,
        ...(found !== undefined && { within: found }),
      });
    }
    const report = checkRecipients(source, settings);
    const fixed =
      source === open.source ? 0 : Math.max(1, checkRecipients(open.source, settings).toFix - report.toFix);
    return { path, source, report, fixed };
  } catch (error) {
    return { path, error: reasonOf(error) };
  }
}
