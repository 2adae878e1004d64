import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';
import { check, type Report, render, rules, type UnreadFile } from '../core/index.ts';
import { type Data, FILTER_NAMES, type FilterAnswer, type Filters, type Unanswered } from '../filters/api.ts';
import { dataFileNames, parseData } from '../filters/data.ts';
import { hostOf } from '../filters/target.ts';
import type { CliOptions } from './cli-options.ts';
import { Failure, reasonOf } from './failure.ts';
import { shown } from './files.ts';
import type { OpenDraft } from './open.ts';
import { linesOf } from './positions.ts';
import { readSmallFile } from './small-file.ts';

/** Drafts that wait for filters at the same time; spamd has five children by default. */
export const MAX_AT_ONCE = 4;

/** Has filters judge a draft that was checked; `file` is its path. Never rejects. */
export type AskFilters = (
  file: string,
  draft: OpenDraft,
  source: string,
  report: Report,
) => Promise<readonly FilterAnswer[]>;

/** The filters that the command line names; nothing is loaded where there are none. */
export async function judgeOf(options: CliOptions): Promise<AskFilters | undefined> {
  if (options.with.length === 0) return undefined;
  const filters = await open(options);
  return async (file, { format, bytes }, source, report) => {
    try {
      const data = await dataOf(file);
      return await filters.judge({ source, format, bytes, report, ...(data && { data }) });
    } catch (error) {
      return unasked(options, reasonOf(error));
    }
  };
}

async function open(options: CliOptions): Promise<Filters> {
  const { openFilters } = await import('../filters/index.ts');
  const { compile } = await import('html-to-text');
  const password = process.env.INBOXLINT_RSPAMD_PASSWORD;
  const limits = { timeout: options.filterTimeout, maximumSize: options.filterMaximumSize };
  return openFilters(options.with, { ...limits, ...(password && { password }) }, { check, rules, compile });
}

function unasked(options: CliOptions, reason: string): readonly Unanswered[] {
  const problem = { template: '{0}', args: [reason] };
  return options.with.map((target, index) => {
    return { filter: FILTER_NAMES[target.kind], host: hostOf(target), problem, isRepeated: index > 0 };
  });
}

const UNREAD: Readonly<Record<UnreadFile['refused'], string>> = {
  'too-large': 'it is larger than 1 MB',
  folder: 'it is a folder',
  'no-file': 'it is not a regular file',
  outside: 'it is outside the folder',
  unreadable: 'you don’t have permission to read it',
};

/** The values beside a draft; nothing where there are none. Throws `Failure` where they cannot be read. */
async function dataOf(file: string): Promise<Data | undefined> {
  for (const name of dataFileNames(basename(file))) {
    const path = join(dirname(file), name);
    const source = await readSmallFile(path);
    if (source === undefined) continue;
    if (typeof source !== 'string') {
      throw new Failure(`${name} can’t be used: ${UNREAD[source.refused]}. No filter was asked.`);
    }
    const parsed = parseData(source);
    if ('data' in parsed) return parsed.data;
    const { line, column } = linesOf(source).position(parsed.span.start);
    const place = `${shown(relative(process.cwd(), path))}:${line}:${column}`;
    throw new Failure(`${place}: ${render(parsed.problem)} No filter was asked.`);
  }
  return undefined;
}
