import type { Config, Level, SettableRuleId } from '../core/index.ts';
import type { Target } from '../filters/api.ts';
import { MAXIMUM_SIZE, TIMEOUT } from '../filters/limits.ts';
import type { SuppressionMode } from './suppressions.ts';

/** What every verb can print. */
export type OutputFormat = 'pretty' | 'json';

/** What reports on drafts are written in, the ones for people and for scripts first. */
export const REPORT_FORMATS = [
  'pretty',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'unix',
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report that the command line asks for; each part is absent until it is named. */
export interface ReportOutput {
  /** `pretty` where absent. */
  readonly format?: ReportFormat;
  /** The standard output where absent. */
  readonly file?: string;
}

export type RuleSettings = Config['rules'];

/** What is done instead of checking drafts. */
export type Errand =
  | { readonly kind: 'help' | 'version' | 'init' }
  | { readonly kind: 'rule-docs'; readonly rule: SettableRuleId }
  | { readonly kind: 'print-config'; readonly file: string };

/** What the command line asks for. */
export interface CliOptions {
  /** Files, folders and globs, as named. */
  readonly names: readonly string[];
  /** In the order in which they are named; a report for people on the standard output where there is none. */
  readonly outputs: readonly ReportOutput[];
  /** Whether each finding is shown under its line, however many there are. */
  readonly verbose: boolean;
  readonly fix: boolean;
  /** With `fix`: what it would change is printed, and nothing is written. */
  readonly dryRun: boolean;
  /** Only drafts that changed, by git: since the last commit, or since this branch left `since`. */
  readonly changed: boolean;
  readonly since?: string;
  readonly suppressionMode: SuppressionMode;
  /** The file of suppressions, where it is named. */
  readonly suppressions?: string;
  /** Reports are kept, in the file that is named or else in the usual one. */
  readonly cache: boolean;
  readonly cacheLocation?: string;
  /** Suppressed problems that are no longer there are no error. */
  readonly passOnUnpruned: boolean;
  /** From where a draft fails; the configuration's, or `risky`, where absent. */
  readonly failOn?: Level | number;
  /** A file named, `false` for none at all, or absent for the nearest one. */
  readonly config?: string | false;
  /** On top of every configuration. */
  readonly rules: RuleSettings;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  /** Warnings that are allowed in all; any number where absent. */
  readonly maxWarnings?: number;
  /** Only errors are listed. */
  readonly quiet: boolean;
  /** Files that are named and are no drafts are passed over. */
  readonly draftsOnly: boolean;
  /** A folder without drafts is no error. */
  readonly allowEmpty: boolean;
  /** Whether what git or the configuration leaves out is left out. */
  readonly ignore: boolean;
  readonly color?: boolean;
  readonly errand?: Errand;
  /** The filters that drafts are sent to; none unless named. */
  readonly with: readonly Target[];
  /** Milliseconds. */
  readonly filterTimeout: number;
  /** Bytes. */
  readonly filterMaximumSize: number;
}

/** What holds where no option says otherwise. */
export const DEFAULTS: CliOptions = {
  names: [],
  outputs: [],
  verbose: false,
  fix: false,
  dryRun: false,
  changed: false,
  suppressionMode: { kind: 'apply' },
  passOnUnpruned: false,
  cache: false,
  rules: {},
  stdin: false,
  quiet: false,
  draftsOnly: false,
  allowEmpty: false,
  ignore: true,
  with: [],
  filterTimeout: TIMEOUT,
  filterMaximumSize: MAXIMUM_SIZE,
};
