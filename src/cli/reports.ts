import { appendFile, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { version } from '../../package.json';
import type { CliOptions, ReportFormat } from './cli-options.ts';
import { failureLine } from './config-problems.ts';
import { Failure, reasonNotWritten } from './failure.ts';
import { checkstyleReporter } from './formats/checkstyle.ts';
import { githubReporter } from './formats/github.ts';
import { gitlabReporter } from './formats/gitlab.ts';
import { junitReporter } from './formats/junit.ts';
import { sarifReporter } from './formats/sarif.ts';
import { unixReporter } from './formats/unix.ts';
import { jsonReporter } from './json.ts';
import { type Output, outputTo } from './output.ts';
import { prettyReporter } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { type Screen, screenOn } from './screen.ts';

/** The reports of a run, all told the same. */
export interface Reports {
  readonly reporter: Reporter;
  /** Whether people read one of them on the standard output. */
  readonly arePretty: boolean;
  /** Ends the files; gives what could not be written, each in a sentence. */
  close(): Promise<readonly string[]>;
}

/** A report in a file. */
interface ReportFile {
  readonly write: Output;
  readonly close: () => Promise<string | undefined>;
}

/** Opens the reports that the command line asks for. Throws `Failure` where a file cannot be written. */
export async function openReports(
  { outputs, verbose, color }: CliOptions,
  out: Screen,
  errors: Screen,
): Promise<Reports> {
  const reporters: Reporter[] = [];
  const files: ReportFile[] = [];
  const wanted = outputs.length > 0 ? outputs : [{}];
  for (const { format = 'pretty', file } of wanted) {
    if (file === undefined) {
      reporters.push(reporterOf(format, out, errors, verbose));
    } else {
      const opened = await openFile(file);
      files.push(opened);
      const screen = screenOn(opened.write, {}, color);
      reporters.push(reporterOf(format, screen, screen, verbose));
    }
  }
  // Who watches the run is to see what went wrong.
  if (wanted.every(({ file }) => file !== undefined)) reporters.push(failuresReporter(errors));
  return {
    reporter: together(reporters),
    arePretty: wanted.some(({ format = 'pretty', file }) => format === 'pretty' && file === undefined),
    close: async () =>
      (await Promise.all(files.map(({ close }) => close()))).flatMap((reason) => reason ?? []),
  };
}

function reporterOf(format: ReportFormat, screen: Screen, errors: Screen, verbose: boolean): Reporter {
  const { out } = screen;
  switch (format) {
    case 'pretty':
      return prettyReporter(screen, errors, verbose);
    case 'json':
      return jsonReporter(out, version);
    case 'sarif':
      return sarifReporter(out, version);
    case 'github':
      return githubReporter(out, summaryOfJob());
    case 'gitlab':
      return gitlabReporter(out);
    case 'junit':
      return junitReporter(out);
    case 'checkstyle':
      return checkstyleReporter(out);
    case 'unix':
      return unixReporter(out);
  }
}

/** The file in which GitHub’s runner collects what a job says of itself. */
function summaryOfJob(): Output | undefined {
  const file = process.env.GITHUB_STEP_SUMMARY;
  return file ? (content) => appendFile(file, content) : undefined;
}

async function openFile(file: string): Promise<ReportFile> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const stream = (await open(file, 'w')).createWriteStream();
    const { write, failure } = outputTo(stream);
    const close = async () => {
      const failed = await failure();
      await new Promise<void>((done) => stream.end(done));
      return failed && reasonFor(file, failed);
    };
    return { write, close };
  } catch (error) {
    throw new Failure(reasonFor(file, error));
  }
}

function reasonFor(file: string, error: unknown): string {
  return `--output-file ${file}: ${reasonNotWritten(error)}`;
}

/** Says only what could not be read. */
function failuresReporter({ out, paint }: Screen): Reporter {
  return {
    start: async () => {},
    draft: async () => {},
    returned: async () => {},
    failure: (path, reason) => out(failureLine(`${path}: ${reason}`, paint)),
    end: async () => {},
  };
}

/** Tells each of them the same, one after the other. */
function together(reporters: readonly Reporter[]): Reporter {
  const each = async (tell: (one: Reporter) => Promise<void>) => {
    for (const one of reporters) await tell(one);
  };
  return {
    start: () => each((one) => one.start()),
    draft: (judged) => each((one) => one.draft(judged)),
    returned: (path, kind) => each((one) => one.returned(path, kind)),
    failure: (path, reason) => each((one) => one.failure(path, reason)),
    end: (totals) => each((one) => one.end(totals)),
  };
}
