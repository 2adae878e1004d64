import type { ReportCache } from './cache.ts';
import type { CliOptions } from './cli-options.ts';
import type { ConfigFinder, LoadedConfig } from './config.ts';
import type { AskFilters } from './filters.ts';
import type { Fixed } from './fix.ts';
import type { Output } from './output.ts';
import type { Progress } from './progress.ts';
import type { Reporter, Totals } from './reporter.ts';
import type { Screen } from './screen.ts';
import type { Suppressions } from './suppressions.ts';

/** One run of the command line. */
export interface Session {
  readonly options: CliOptions;
  readonly configs: ConfigFinder;
  readonly reporter: Reporter;
  /** The standard output, for a fixed draft. */
  readonly out: Output;
  readonly errors: Screen;
  readonly progress: Progress;
  readonly totals: Totals;
  /** The real paths of the files that changed, where only they are checked. */
  readonly changed: ReadonlySet<string> | undefined;
  /** The old problems that are left out, where there is a file of them. */
  readonly suppressions: Suppressions | undefined;
  /** The reports of earlier runs, where they are kept. */
  readonly cache: ReportCache | undefined;
  /** Asks the filters, where the command line names some. */
  readonly judge: AskFilters | undefined;
  /** Configurations whose problems have been reported. */
  readonly reported: Set<LoadedConfig>;
  /** Folders from which what killed runs left was removed, or is being removed. */
  readonly tidied: Map<string, Promise<void>>;
}

/** What is checked, as it is reported, and the absolute paths of the file and of its folder. */
export interface LintedPlace {
  readonly path: string;
  readonly file: string;
  readonly folder: string;
}

/** Prints what became of a draft, when its turn has come. */
export type Print = () => Promise<void>;

/** A draft, or a catalog, that was checked. */
export interface Linted {
  /** As fixed, where that was wanted and there was something to fix. */
  readonly fixed: Fixed | undefined;
  readonly print: Print;
}
