import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import { OPEN_REPORT } from '../lib/ids.ts';
import { SELECTOR } from '../lib/languages.ts';
import { scoreText } from '../lib/score-texts.ts';

const { Information, Warning, Error: Severe } = vscode.LanguageStatusSeverity;
const SEVERITIES = { clean: Information, caution: Information, risky: Warning, spam: Severe } as const;

/** Says the score in the language status as well, where people look for what checks a document. */
export function showLanguageStatus(checker: Checker): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const report = document && checker.report(document);
    // Typed in: the last score stands.
    if (document && checker.isOutdated(document)) return;
    if (!report) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= vscode.languages.createLanguageStatusItem('inboxlint.score', SELECTOR);
    item.name = 'Inboxlint';
    item.text = scoreText(report);
    item.severity = SEVERITIES[report.level];
    item.command = { title: vscode.l10n.t('Open report'), command: OPEN_REPORT };
  };
  return vscode.Disposable.from(
    checker.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    new vscode.Disposable(() => item?.dispose()),
  );
}
