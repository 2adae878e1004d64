import process from 'node:process';
import {
  checkRecipients,
  domainsOf,
  fixRecipients,
  type RecipientOptions,
} from '../../core/recipients/index.ts';
import { Failure, reasonOf } from '../failure.ts';
import type { FoundFile } from '../files.ts';
import type { Output } from '../output.ts';
import { screenOn } from '../screen.ts';
import type { Verb } from '../verb.ts';
import { replaceFile, replaceText } from '../write.ts';
import { type AskDomains, domainAsker } from './ask-domains.ts';
import type { CheckedList, ListReporter, ReportedList } from './list-reporter.ts';
import { type ListSettings, listSettings } from './list-settings.ts';
import { jsonLists } from './lists-json.ts';
import { prettyLists } from './lists-pretty.ts';
import { listsAt, type NamedList, type OpenList, openList } from './open-list.ts';
import { parseRecipientsOptions, RECIPIENTS_HELP, type RecipientsOptions } from './recipients-options.ts';

/** `inboxlint recipients`: what is wrong with lists. 0: nothing; 1: something; 2: something cannot be read or written. */
export const recipients: Verb = async (args, out, err) => {
  const options = parseRecipientsOptions(args);
  if (options.help) {
    await out(RECIPIENTS_HELP);
    return 0;
  }
  const ask = options.mx ? await domainAsker(options.resolver) : undefined;
  const settings = await listSettings(options, err);
  const reporter = reporterOf(options, out, err);
  await reporter.start();
  let [toFix, failures] = [0, 0];
  for (const name of options.names) {
    for (const list of await listsAt(name)) {
      const checked = await checkList(list, { ...options, ask, settings, out });
      await reporter.list(checked);
      if ('error' in checked || isUnanswered(checked)) failures++;
      else toFix += checked.report.toFix;
    }
  }
  await reporter.end();
  if (failures + settings.failures > 0) return 2;
  return toFix > 0 ? 1 : 0;
};

/** A fixed list from the standard input has the standard output for itself. */
function reporterOf(options: RecipientsOptions, out: Output, err: Output): ListReporter {
  const [output, stream] =
    options.fix && options.names.includes('-') ? [err, process.stderr] : [out, process.stdout];
  if (options.format === 'json') return jsonLists(output);
  return prettyLists(screenOn(output, stream, options.color), options.verbose);
}

/** Whether domains were asked about, and nothing is known of any. */
function isUnanswered({ asked = 0, unknown = [] }: ReportedList): boolean {
  return asked > 0 && asked === unknown.length;
}

interface ListRun extends RecipientsOptions {
  readonly ask: AskDomains | undefined;
  readonly settings: ListSettings;
  /** For a fixed list. */
  readonly out: Output;
}

async function checkList(list: NamedList, run: ListRun): Promise<CheckedList> {
  if ('error' in list) return list;
  const { path, file } = list;
  try {
    const open = await openList(file);
    const { config, problems } = await run.settings.of(file);
    const limit = run.verbose ? { limit: Number.POSITIVE_INFINITY } : {};
    const options: RecipientOptions = { path, rules: config.rules, ...limit };
    const source = run.fix ? fixRecipients(open.source, options) : open.source;
    // A misspelt rule may be one that was to be off.
    if (source !== open.source && problems.length > 0)
      throw new Failure('not fixed: its configuration has errors. Correct them first.');
    if (run.fix) await write(list, open, source, run.out);
    const domains = run.ask ? domainsOf(source, options) : [];
    const answers = await run.ask?.(domains);
    const report = checkRecipients(source, { ...options, ...(answers && { dead: answers.dead }) });
    const fixed = source === open.source ? 0 : problemsFixed(open.source, source, options);
    return {
      ...{ path, source, report, fixed },
      ...(answers && { asked: domains.length, unknown: answers.unknown }),
    };
  } catch (error) {
    return { path, error: reasonOf(error) };
  }
}

/** Writes what changed; a list from the standard input to the standard output, changed or not. */
async function write({ file, found }: FoundFile, open: OpenList, source: string, out: Output): Promise<void> {
  if (file === '-') await out(replaceText(open, source));
  else if (source !== open.source) {
    const content = replaceText(open, source);
    const within = found === undefined ? {} : { within: found };
    await replaceFile({ path: file, before: open.content, content, ...within });
  }
}

function problemsFixed(before: string, after: string, options: RecipientOptions): number {
  return Math.max(1, checkRecipients(before, options).toFix - checkRecipients(after, options).toFix);
}
