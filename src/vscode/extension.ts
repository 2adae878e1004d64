// First, so that the time of loading everything else counts.
import './clock.ts';
import * as vscode from 'vscode';
import type { Report } from '../core/index.ts';
import { registerActions } from './actions.ts';
import { Checker } from './checker.ts';
import { loadedAt } from './clock.ts';
import { ClosedDrafts } from './closed-draft.ts';
import { registerCommands } from './commands.ts';
import { registerConfigCommands } from './config-commands.ts';
import { showConfigProblems } from './config-diagnostics.ts';
import { ConfigFiles } from './config-files.ts';
import { showDiagnostics } from './diagnostics.ts';
import { watchContext } from './draft-context.ts';
import { Drafts } from './drafts.ts';
import { loadEngine } from './engine.ts';
import { registerFeatures } from './features.ts';
import { FilterAccess } from './filter-access.ts';
import { registerFilterCommands } from './filter-command.ts';
import { FilterProblems } from './filter-problems.ts';
import { GitIgnored } from './git-ignored.ts';
import { registerHovers } from './hovers.ts';
import { createLog } from './log.ts';
import { DraftCheck } from './outcome.ts';
import { registerRulePages } from './rule-page.ts';
import { SettingsReader } from './settings.ts';
import { registerNoPlace } from './silence-actions.ts';
import { Status } from './status.ts';
import { registerSurfaces } from './surfaces.ts';
import { registerSwitch } from './switch.ts';
import { DraftsTree } from './tree/drafts-tree.ts';
import { watchDocuments } from './watch.ts';
import { WorkspaceCheck } from './workspace-check.ts';
import { registerWorkspaceCommand } from './workspace-command.ts';

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
