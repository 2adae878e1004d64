import { dirname, relative } from 'node:path';
import process from 'node:process';
import { version } from '../../../package.json';
import {
  checkRecords,
  fixRecords,
  type KnownRecord,
  knownRecords,
  type RecordOptions,
} from '../../core/records/index.ts';
import { type ConfigFinder, configFinder, type LoadedConfig } from '../config.ts';
import { configProblems, failureLine } from '../config-problems.ts';
import { Failure, reasonOf, UsageError } from '../failure.ts';
import { shown } from '../files.ts';
import type { Output } from '../output.ts';
import { type Screen, screenOn } from '../screen.ts';
import { settledFor } from '../settled.ts';
import { stringify } from '../stringify.ts';
import type { ExitCode } from '../verb.ts';
import { replaceFile, replaceText } from '../write.ts';
import type { CheckedRecords } from './checked-records.ts';
import { openRecordFiles, type RecordFile, STDIN, type UnreadRecords } from './record-files.ts';
import type { RecordFileOptions } from './record-options.ts';
import { recordsEntry } from './records-json.ts';
import { RecordTally, recordsText } from './records-pretty.ts';

/** One run of the check. */
interface RecordSession {
  readonly options: RecordFileOptions;
  readonly configs: ConfigFinder;
  readonly errors: Screen;
  readonly told: Set<LoadedConfig>;
  failures: number;
}

/** Checks the records of files and folders, each with what the others tell, and prints what is wrong. */
export async function checkRecordFiles(
  names: readonly string[],
  options: RecordFileOptions,
  out: Output,
  err: Output,
): Promise<ExitCode> {
  if (options.fix && names.includes(STDIN)) throw new UsageError('--fix changes files. Leave out “-”.');
  const configs = configFinder(options.config);
  // A configuration that was named and is not there is wrong usage: nothing is checked without it.
  if (options.config) await configs(process.cwd());
  const errors = screenOn(err, process.stderr, options.color);
  const session: RecordSession = { options, configs, errors, told: new Set(), failures: 0 };
  const opened: (RecordFile | UnreadRecords)[] = [];
  for await (const one of openRecordFiles(names, configs)) opened.push(one);
  const files = opened.filter((one) => 'file' in one);
  const known = files.map(({ file, source }) => ({ file, records: knownRecords(source, file) }));
  const writer = options.format === 'json' ? jsonWriter(out) : prettyWriter(out, options, errors);
  await writer.start();
  for (const one of opened) {
    if ('error' in one) {
      session.failures++;
      await writer.failure(one.path, one.error);
      continue;
    }
    const others = known.flatMap(({ file, records }) => (file === one.file ? [] : records));
    try {
      await writer.file(await checkFile(one, others, session));
    } catch (error) {
      session.failures++;
      await writer.failure(one.path, reasonOf(error));
    }
  }
  await writer.end();
  if (session.failures > 0) return 2;
  return writer.tally.hasProblems ? 1 : 0;
}

/** What files tell, for the questions that a check of a domain would ask. Throws where one could not be read. */
export async function knownFromFiles(names: readonly string[]): Promise<readonly KnownRecord[]> {
  const known: KnownRecord[] = [];
  for await (const one of openRecordFiles(names, configFinder(undefined))) {
    if ('error' in one) throw new Failure(`${one.path}: ${one.error}`);
    known.push(...knownRecords(one.source, one.file));
  }
  return known;
}

async function checkFile(
  file: RecordFile,
  others: readonly KnownRecord[],
  session: RecordSession,
): Promise<CheckedRecords> {
  const { config, problems } = await configOf(file, session);
  const options: RecordOptions = { path: file.file, rules: config.rules, others };
  const report = checkRecords(file.source, options);
  const source = session.options.fix ? fixRecords(file.source, options) : file.source;
  if (source === file.source) return { path: file.path, source, report, fixed: 0 };
  // A misspelt rule may be one that was to be off.
  if (problems.length > 0) throw new Failure('not fixed: its configuration has errors. Correct them first.');
  const { content, within } = file;
  await replaceFile({
    path: file.file,
    before: content,
    content: replaceText(file, source),
    ...(within !== undefined && { within }),
  });
  const after = checkRecords(source, options);
  const fixed = Math.max(1, report.findings.length - after.findings.length);
  return { path: file.path, source, report: after, fixed };
}

/** What holds for a file; tells what is wrong in a configuration the first time. */
async function configOf({ file }: RecordFile, session: RecordSession): Promise<LoadedConfig> {
  const { options, configs, errors, told } = session;
  const isStdin = file === STDIN;
  const loaded = await configs(isStdin ? process.cwd() : dirname(file));
  if (loaded.problems.length > 0 && !told.has(loaded)) {
    told.add(loaded);
    session.failures += loaded.problems.length;
    const pathOf = (place: string) => shown(relative(process.cwd(), place));
    await errors.out(configProblems(loaded.problems, pathOf, errors));
  }
  return isStdin ? loaded : settledFor(loaded, file, options);
}

interface RecordWriter {
  readonly tally: RecordTally;
  start(): Promise<void>;
  file(checked: CheckedRecords): Promise<void>;
  failure(path: string, error: string): Promise<void>;
  end(): Promise<void>;
}

/** Writes the document bit by bit, a file a line. */
function jsonWriter(out: Output): RecordWriter {
  const tally = new RecordTally();
  let separator = '\n';
  const entry = async (value: unknown) => {
    await out(separator + stringify(value));
    separator = ',\n';
  };
  return {
    tally,
    start: () => out(`{"version":${JSON.stringify(version)},"files":[`),
    file: (checked) => {
      tally.add(checked);
      return entry(recordsEntry(checked));
    },
    failure: (path, error) => entry({ path, error }),
    end: () => out('\n]}\n'),
  };
}

function prettyWriter(out: Output, { color }: RecordFileOptions, errors: Screen): RecordWriter {
  const tally = new RecordTally();
  const screen = screenOn(out, process.stdout, color);
  return {
    tally,
    start: async () => {},
    file: (checked) => {
      tally.add(checked);
      return out(recordsText(checked, screen));
    },
    failure: (path, error) => errors.out(failureLine(`${path}: ${error}`, errors.paint)),
    end: () => out(tally.text(screen.paint)),
  };
}
