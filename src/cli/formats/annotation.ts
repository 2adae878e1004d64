import type { Severity } from '../../core/index.ts';

/** What GitHub shows beside the lines of a file in a pull request. */
export interface Annotation {
  readonly severity: Severity;
  readonly path: string;
  /** Lines and columns from 1; the columns only where both are on one line; nothing where the whole file is meant. */
  readonly place: {
    readonly line?: number;
    readonly endLine?: number;
    readonly col?: number;
    readonly endColumn?: number;
  };
  readonly title: string;
  readonly message: string;
  /** What the score would lose without it, and its points: they say what is worse. */
  readonly worth: number;
  readonly points: number;
}
