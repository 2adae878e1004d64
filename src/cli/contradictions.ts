import { relative, resolve } from 'node:path';
import type { CliOptions } from './cli-options.ts';
import { UsageError } from './failure.ts';

/** Refuses options that cannot go together; `given` are those that were given, without dashes. Throws `UsageError`. */
export function refuseContradictions(chosen: CliOptions, given: ReadonlySet<string>): void {
  refuseMixedOutputs(chosen);
  const { errand, names, stdin } = chosen;
  if (given.has('config') && given.has('no-config')) {
    throw new UsageError('Use either --config or --no-config, not both.');
  }
  if (errand && errand.kind !== 'version' && (names.length > 0 || stdin)) {
    throw new UsageError(`--${errand.kind} doesn’t check drafts. Leave out ${names[0] ?? '--stdin'}.`);
  }
  if (stdin && names.length > 0) {
    throw new UsageError('--stdin reads one draft from standard input. Leave out the file names.');
  }
  if (!stdin && chosen.stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename names the draft on standard input. Add --stdin.');
  }
  if (chosen.with.length === 0 && (given.has('filter-timeout') || given.has('filter-max-size'))) {
    throw new UsageError('--filter-timeout and --filter-max-size apply to filters. Add --with.');
  }
  if (given.has('fix') && chosen.dryRun) {
    throw new UsageError('Use either --fix or --fix-dry-run, not both.');
  }
  if (stdin && chosen.dryRun) {
    throw new UsageError('--stdin --fix prints the fixed draft and writes nothing. Leave out --fix-dry-run.');
  }
  if (stdin && chosen.changed) {
    throw new UsageError('--changed and --since find files. Leave out --stdin.');
  }
  if (chosen.cacheLocation !== undefined && !chosen.cache) {
    throw new UsageError('--cache-location names the file of --cache. Add --cache.');
  }
  if (chosen.cache && chosen.with.length > 0) {
    throw new UsageError('--with asks filters every time. Leave out --cache.');
  }
  const modes = ['suppress-all', 'suppress-rule', 'prune-suppressions'].filter((name) => given.has(name));
  if (modes.length > 1) {
    throw new UsageError(`Use either --${modes[0]} or --${modes[1]}, not both.`);
  }
  if (!errand && !stdin && !chosen.changed && names.length === 0) {
    throw new UsageError('Name the files, folders or globs to check, for example: inboxlint emails/');
  }
}

/** Two reports in one place could not be read by anybody, but for annotations, which GitHub takes out of the log. */
function refuseMixedOutputs({ outputs, names }: CliOptions): void {
  const printed = outputs.flatMap(({ format = 'pretty', file }) => (file === undefined ? [format] : []));
  const isReadable =
    printed.length < 2 || (printed.length === 2 && printed.includes('pretty') && printed.includes('github'));
  if (!isReadable)
    throw new UsageError(`${printed.join(' and ')} can’t both go to standard output. Add --output-file.`);
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : resolve(file)));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`Two reports can’t go to one file: ${relative('', twice)}.`);
  const named = names.find((name) => files.includes(resolve(name)));
  if (named !== undefined)
    throw new UsageError(
      `--output-file would overwrite ${named}, which is to be checked. Choose another file.`,
    );
}
