// First, so that the time of loading everything else counts.
import './lib/load-time.ts';
import * as vscode from 'vscode';
import type { Report } from '../core/index.ts';
import { registerConfigCommands } from './config/commands.ts';
import { showConfigProblems } from './config/diagnostics.ts';
import { registerSwitch } from './config/enable.ts';
import { ConfigFiles } from './config/files.ts';
import { Checker } from './drafts/checker.ts';
import { DraftCheck } from './drafts/draft-check.ts';
import { Drafts } from './drafts/drafts.ts';
import { SettingsReader } from './drafts/settings.ts';
import { watchDocuments } from './drafts/watch-documents.ts';
import { registerActions } from './editor/code-actions.ts';
import { registerCommands } from './editor/commands.ts';
import { watchContext } from './editor/context-keys.ts';
import { showDiagnostics } from './editor/diagnostics.ts';
import { registerHovers } from './editor/hovers.ts';
import { registerRulePages } from './editor/rule-page.ts';
import { Status } from './editor/status-bar.ts';
import { registerNoPlace } from './editor/suppress-actions.ts';
import { registerFeatures } from './features.ts';
import { FilterAccess } from './filters/access.ts';
import { registerFilterCommands } from './filters/command.ts';
import { FilterProblems } from './filters/problems.ts';
import { loadEngine } from './lib/engine.ts';
import { loadedAt } from './lib/load-time.ts';
import { createLog } from './lib/log.ts';
import { registerSurfaces } from './panels/index.ts';
import { ClosedDrafts } from './workspace/closed-drafts.ts';
import { registerWorkspaceCommand } from './workspace/command.ts';
import { DraftsTree } from './workspace/drafts-tree.ts';
import { GitIgnored } from './workspace/git-ignored.ts';
import { WorkspaceCheck } from './workspace/workspace-check.ts';

/** What `activate` gives to other extensions and to the tests. */
export interface Api {
  /** What loading and activating took, without what VS Code did between the two. */
  readonly activationMilliseconds: number;
  /**
   * The report on an open document as it stands, once no check of it is waiting; nothing if it is no draft, or was
   * not checked since its last change because the settings say so.
   */
  checked(uri: vscode.Uri): Promise<Report | undefined>;
  /** What the status bar item says, without its icon; empty where it is hidden. */
  statusText(): string;
  /** The entries of the view *Email Drafts*, in its order, whether it is open or not. */
  draftItems(): readonly vscode.TreeItem[];
}

/** The imports have run by now. */
const loadMilliseconds = performance.now() - loadedAt;

export function activate(context: vscode.ExtensionContext): Api {
  const start = performance.now();
  const { subscriptions, extensionUri } = context;
  const log = createLog();
  const settings = new SettingsReader(log);
  const files = new ConfigFiles(loadEngine, log);
  const drafts = new Drafts(settings, files);
  const draftCheck = new DraftCheck(settings, files, log);
  const checker = new Checker(drafts, files, draftCheck, loadEngine);
  const ignored = new GitIgnored(log);
  const closed = new ClosedDrafts(draftCheck, files, loadEngine, log);
  const workspace = new WorkspaceCheck({ checker, drafts, closed, files, settings, ignored });
  subscriptions.push(
    log,
    settings,
    files,
    checker,
    ignored,
    workspace,
    showDiagnostics(checker, workspace),
    showConfigProblems(files, loadEngine, log),
    registerHovers(checker),
    registerActions(checker),
    registerCommands(checker, drafts, settings, log),
    registerWorkspaceCommand(workspace),
    registerConfigCommands(),
    registerNoPlace(),
    registerSwitch(),
    registerRulePages(extensionUri, loadEngine),
    registerSurfaces({ checker, drafts, settings, extension: extensionUri }),
    watchContext(checker, drafts),
    watchDocuments(checker, drafts, settings, files),
    registerFeatures({
      ...{ context, checker, drafts, draftCheck, files, settings, workspace, closed },
      load: loadEngine,
    }),
  );
  registerFilters(context, draftCheck, drafts, log);
  const status = new Status(checker, drafts, settings);
  const tree = new DraftsTree(checker, workspace);
  subscriptions.push(status, tree);
  return {
    activationMilliseconds: loadMilliseconds + performance.now() - start,
    async checked(uri) {
      const name = uri.toString();
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === name);
      return document && checker.settled(document);
    },
    statusText: () => status.text,
    draftItems: () => tree.items(),
  };
}

function registerFilters(
  context: vscode.ExtensionContext,
  draftCheck: DraftCheck,
  drafts: Drafts,
  log: vscode.LogOutputChannel,
): void {
  const parts = {
    access: new FilterAccess(context),
    problems: new FilterProblems(),
    dataProblems: vscode.languages.createDiagnosticCollection('inboxlint-data'),
    draftCheck,
    load: loadEngine,
    log,
  };
  const { problems, dataProblems } = parts;
  context.subscriptions.push(problems, dataProblems, registerFilterCommands(parts, drafts));
}
