import * as vscode from 'vscode';
import { registerTool } from './assistant/tool.ts';
import type { Checker } from './checker.ts';
import type { ClosedDrafts } from './closed-draft.ts';
import type { ConfigFiles } from './config-files.ts';
import { registerCreateConfig } from './create-config.ts';
import type { Drafts } from './drafts.ts';
import type { Engine } from './engine.ts';
import type { DraftCheck } from './outcome.ts';
import type { SettingsReader } from './settings.ts';
import { registerExample } from './start/example.ts';
import { offerChecks } from './start/offer.ts';
import type { WorkspaceCheck } from './workspace-check.ts';
import { registerWorkspaceFix } from './workspace-fix.ts';
import { registerCompletions } from './writing/completions.ts';
import { registerFixRule } from './writing/fix-rule.ts';
import { showHighlights } from './writing/highlights.ts';
import { registerLenses } from './writing/lenses.ts';

/** What the surfaces around a draft are made of. */
export interface Parts {
  readonly checker: Checker;
  readonly context: vscode.ExtensionContext;
  readonly drafts: Drafts;
  readonly draftCheck: DraftCheck;
  readonly files: ConfigFiles;
  readonly settings: SettingsReader;
  readonly workspace: WorkspaceCheck;
  readonly closed: ClosedDrafts;
  readonly load: () => Promise<Engine>;
}

/** The surfaces that make drafts pleasant to work on; checking does without them. */
export function registerFeatures(parts: Parts): vscode.Disposable {
  const { context, checker, drafts, settings, workspace, closed, load } = parts;
  return vscode.Disposable.from(
    showHighlights(checker, settings),
    registerLenses(checker, settings),
    registerCompletions(checker, load),
    registerFixRule(checker),
    registerCreateConfig(),
    registerWorkspaceFix(workspace, checker, closed),
    registerExample(context.extensionUri, drafts, checker),
    offerChecks(parts),
    registerTool(parts),
  );
}
