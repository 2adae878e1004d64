import * as vscode from 'vscode';
import type { Checker } from './checker.ts';
import type { ClosedDrafts } from './closed-draft.ts';
import { registerCreateConfig } from './create-config.ts';
import type { Engine } from './engine.ts';
import type { SettingsReader } from './settings.ts';
import { showDraftsTree } from './tree/drafts-tree.ts';
import type { WorkspaceCheck } from './workspace-check.ts';
import { registerWorkspaceFix } from './workspace-fix.ts';
import { registerCompletions } from './writing/completions.ts';
import { registerFixRule } from './writing/fix-rule.ts';
import { showHighlights } from './writing/highlights.ts';
import { registerLenses } from './writing/lenses.ts';

/** What the surfaces around a draft are made of. */
export interface Parts {
  readonly checker: Checker;
  readonly settings: SettingsReader;
  readonly workspace: WorkspaceCheck;
  readonly closed: ClosedDrafts;
  readonly load: () => Promise<Engine>;
}

/** The surfaces that make drafts pleasant to work on; checking does without them. */
export function registerFeatures(parts: Parts): vscode.Disposable {
  const { checker, settings, workspace, closed, load } = parts;
  return vscode.Disposable.from(
    showHighlights(checker, settings),
    registerLenses(checker, settings),
    registerCompletions(checker, load),
    registerFixRule(checker),
    registerCreateConfig(),
    showDraftsTree(checker, workspace),
    registerWorkspaceFix(workspace, checker, closed),
  );
}
