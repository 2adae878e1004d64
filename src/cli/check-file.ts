import { dirname, resolve } from 'node:path';
import { type CheckOptions, check, type PlacedProblem, type Report } from '../core/index.ts';
import { configFinder } from './config.ts';
import { loadIncludes } from './includes.ts';
import { openFile } from './open.ts';
import { catalogOf, settledFor } from './settled.ts';

/** A draft on disk, checked as the command line checks it. */
export interface CheckedDraftFile {
  readonly report: Report;
  /** The draft’s text, in which all spans are UTF-16 offsets. */
  readonly source: string;
  /** What it was checked with: its format and what its configuration says of it. For `fixAll`, say. */
  readonly options: CheckOptions;
  /** What is wrong in the configuration, which holds as far as it is understood; `place` is the path of the file. */
  readonly problems: readonly PlacedProblem<string>[];
}

/**
 * Checks a file: its format goes by its name and its text, its encoding by its bytes, and the configuration is the nearest
 * `.inboxlintrc.json` with what it says of this file, or the file named by `config`; none where that is `false`. Any file that
 * is named is taken for a draft, or for a catalog of drafts where the configuration says so: then the findings are those of all its
 * messages, and the score is that of the worst (see `checkMessages`). Rejects with an `Error` whose message says why where the file, or a configuration that was
 * named, cannot be read.
 */
export async function checkFile(
  path: string,
  { config }: { readonly config?: string | false } = {},
): Promise<CheckedDraftFile> {
  const file = resolve(path);
  const loaded = await configFinder(config)(dirname(file));
  const { source, format, dialect, catalog, bytes } = await openFile(file, catalogOf(loaded, file));
  const settled = settledFor(loaded, file, { rules: {} });
  const reading = catalog ? { catalog } : { includes: await loadIncludes(source, dirname(file)) };
  const options = { format, bytes, config: settled.config, ...reading, ...(dialect && { dialect }) };
  return { report: check(source, options), source, options, problems: loaded.problems };
}
