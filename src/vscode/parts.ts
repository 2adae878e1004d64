import type * as vscode from 'vscode';
import { ConfigCache } from './config/files.ts';
import { Checker } from './drafts/checker.ts';
import { DraftCheck } from './drafts/draft-check.ts';
import { Drafts } from './drafts/drafts.ts';
import { SettingsReader } from './drafts/settings.ts';
import { StatusBar } from './editor/status-bar.ts';
import { engineLoader } from './lib/engine.ts';
import { createLog } from './lib/log.ts';
import { ClosedDrafts } from './workspace/closed-drafts.ts';
import { DraftsTree } from './workspace/drafts-tree.ts';
import { GitIgnored } from './workspace/git-ignored.ts';
import { WorkspaceCheck } from './workspace/workspace-check.ts';

export type Parts = ReturnType<typeof createParts>;

/** What the extension is made of: each folder registers with VS Code what it makes of these. Disposed of with the context. */
export function createParts(context: vscode.ExtensionContext) {
  const log = createLog();
  const load = engineLoader(context.extensionUri);
  const settings = new SettingsReader(log);
  const files = new ConfigCache(load, log);
  const drafts = new Drafts(settings, files);
  const draftCheck = new DraftCheck(settings, files, log);
  const checker = new Checker(drafts, files, draftCheck, load);
  const ignored = new GitIgnored(log);
  const closed = new ClosedDrafts(draftCheck, files, load, log);
  const workspace = new WorkspaceCheck({ checker, drafts, closed, files, settings, ignored, log });
  const status = new StatusBar(checker, drafts, settings);
  const tree = new DraftsTree(checker, workspace);
  context.subscriptions.push(log, settings, files, checker, ignored, workspace, status, tree);
  return {
    context,
    log,
    load,
    settings,
    files,
    drafts,
    draftCheck,
    checker,
    closed,
    workspace,
    status,
    tree,
  };
}
