import type * as vscode from 'vscode';
import type { Level } from '../../core/index.ts';

/** How a draft stands. */
export interface RankedDraft {
  readonly uri: vscode.Uri;
  readonly points: number;
  /** 0 to 100. */
  readonly score: number;
  readonly level: Level;
}

/** The drafts with the most points first, for scores are rounded; those with as many by their path. */
export function worstFirst(standings: readonly RankedDraft[]): readonly RankedDraft[] {
  return standings.toSorted((a, b) => b.points - a.points || (a.uri.path < b.uri.path ? -1 : 1));
}
