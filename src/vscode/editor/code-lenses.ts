import * as vscode from 'vscode';
import type { Report } from '../../core/index.ts';
import type { Checker } from '../drafts/checker.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { FIX_ALL } from '../lib/ids.ts';
import { SELECTOR } from '../lib/languages.ts';
import { scoreText, shortScoreText } from '../lib/score-texts.ts';

/** Says above a draft what it scores and how many problems can be fixed at once, if the settings ask for it. */
export function registerLenses(checker: Checker, settings: SettingsReader): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const shown = new WeakMap<vscode.TextDocument, Report>();
  return vscode.Disposable.from(
    changed,
    settings.onDidChange(() => changed.fire()),
    checker.onDidChange((document) => {
      const isWanted = settings.of(document.uri).codeLens;
      if (isWanted && checker.report(document) !== shown.get(document)) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        if (!settings.of(document.uri).codeLens || !checker.knows(document)) return [];
        // While somebody types, the last report stands: a line that comes and goes would move the text.
        const last = checker.isOutdated(document) ? shown.get(document) : undefined;
        const report = checker.report(document) ?? last;
        if (!report) return [];
        shown.set(document, report);
        return lensesFor(report, document.uri);
      },
    }),
  );
}

function lensesFor(report: Report, uri: vscode.Uri): vscode.CodeLens[] {
  const { findings } = report;
  const place = new vscode.Range(0, 0, 0, 0);
  const command = findings.length > 0 ? 'workbench.actions.view.problems' : '';
  const safe = findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  // VS Code takes a plain space between an icon and a text away.
  const title = `$(mail)\u00a0\u00a0${shortScoreText(report)}`;
  const lenses = [new vscode.CodeLens(place, { title, tooltip: scoreText(report), command })];
  if (safe > 0) {
    const label = safe === 1 ? vscode.l10n.t('Fix 1 problem') : vscode.l10n.t('Fix {0} problems', safe);
    const fix = { title: label, command: FIX_ALL, arguments: [uri] };
    lenses.push(new vscode.CodeLens(place, fix));
  }
  return lenses;
}
