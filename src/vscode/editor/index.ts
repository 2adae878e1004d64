import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import type { Engine } from '../lib/engine.ts';
import { inLanguagesOf } from '../lib/in-languages.ts';
import { SELECTOR } from '../lib/languages.ts';
import type { WorkspaceCheck } from '../workspace/workspace-check.ts';
import { registerActions } from './code-actions.ts';
import { registerLenses } from './code-lenses.ts';
import { registerCommands } from './commands.ts';
import { registerCompletions } from './completions.ts';
import { watchContext } from './context-keys.ts';
import { registerDisableRule } from './disable-rule.ts';
import { registerFixRule } from './fix-rule.ts';
import { showHighlights } from './highlights.ts';
import { registerHovers } from './hovers.ts';
import { showInlineMessages } from './inline-messages.ts';
import { showLanguageStatus } from './language-status.ts';
import { type DocumentedRule, registerRulePages } from './rule-page.ts';
import { showDiagnostics } from './show-diagnostics.ts';
import type { StatusBar } from './status-bar.ts';
import { registerNoPlaceForComment } from './suppress-actions.ts';

interface EditorParts {
  readonly context: vscode.ExtensionContext;
  readonly checker: Checker;
  readonly drafts: Drafts;
  readonly load: () => Promise<Engine>;
  readonly loadRecords: () => Promise<{ readonly recordRules: readonly DocumentedRule[] }>;
  readonly loadRecipients: () => Promise<{ readonly recipientRules: readonly DocumentedRule[] }>;
  readonly log: vscode.LogOutputChannel;
  readonly settings: SettingsReader;
  readonly status: StatusBar;
  readonly workspace: WorkspaceCheck;
}

/** What is seen and done in the editor of a draft. */
export function register(parts: EditorParts): vscode.Disposable {
  const { context, checker, drafts, load, log, settings, status, workspace } = parts;
  status.show();
  return vscode.Disposable.from(
    showDiagnostics(checker, workspace),
    showHighlights(checker, settings),
    showInlineMessages(
      {
        onDidChange: checker.onDidChange,
        findings: (document) =>
          checker.isOutdated(document) ? undefined : (checker.report(document)?.findings ?? []),
      },
      settings,
    ),
    showLanguageStatus(checker),
    watchContext(checker, drafts),
    registerHovers(checker),
    registerActions(checker),
    inLanguagesOf(
      catalogsIn(checker, drafts),
      (selector) => registerHovers(checker, selector),
      (selector) => registerActions(checker, selector),
    ),
    registerLenses(checker, settings),
    registerCompletions(checker, load),
    registerCommands(checker, drafts, settings, log),
    registerFixRule(checker),
    registerDisableRule(checker),
    registerNoPlaceForComment(),
    registerRulePages(context.extensionUri, () => allRules(parts)),
  );
}

/** Catalogs of drafts, in languages that drafts are not written in. */
function catalogsIn(checker: Checker, drafts: Drafts) {
  const isElsewhere = (document: vscode.TextDocument) => vscode.languages.match(SELECTOR, document) === 0;
  return {
    onDidChange: checker.onDidChange,
    last: (document: vscode.TextDocument) =>
      checker.knows(document) && drafts.isCatalog(document) && isElsewhere(document),
  };
}

async function allRules({
  load,
  loadRecords,
  loadRecipients,
}: EditorParts): Promise<readonly DocumentedRule[]> {
  const [{ rules }, { recordRules }, { recipientRules }] = await Promise.all([
    load(),
    loadRecords(),
    loadRecipients(),
  ]);
  return [...rules, ...recordRules, ...recipientRules];
}
