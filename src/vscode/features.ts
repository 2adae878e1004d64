import * as vscode from 'vscode';
import { registerTool } from './assistant/tool.ts';
import { registerCreateConfig } from './config/create.ts';
import type { ConfigFiles } from './config/files.ts';
import type { Checker } from './drafts/checker.ts';
import type { DraftCheck } from './drafts/draft-check.ts';
import type { Drafts } from './drafts/drafts.ts';
import type { SettingsReader } from './drafts/settings.ts';
import { registerLenses } from './editor/code-lenses.ts';
import { registerCompletions } from './editor/completions.ts';
import { registerFixRule } from './editor/fix-rule.ts';
import { showHighlights } from './editor/highlights.ts';
import type { Engine } from './lib/engine.ts';
import { registerExample } from './start/example.ts';
import { offerChecks } from './start/offer.ts';
import type { ClosedDrafts } from './workspace/closed-drafts.ts';
import { registerWorkspaceFix } from './workspace/fix.ts';
import type { WorkspaceCheck } from './workspace/workspace-check.ts';

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
