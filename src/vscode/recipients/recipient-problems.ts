import * as vscode from 'vscode';
import { toDiagnostics } from '../drafts/diagnostics.ts';
import { rangeOf } from '../lib/ranges.ts';
import { listedFindings, MAX_PROBLEMS } from './listed-findings.ts';
import type { Recipients } from './recipients.ts';

/** Shows what is wrong with the recipients of open lists, a problem a cell. */
export function showRecipientProblems(recipients: Recipients): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('inboxlint-recipients');
  const shown = new Set<vscode.TextDocument>();
  return vscode.Disposable.from(
    collection,
    recipients.onDidChange((document) => {
      const { uri } = document;
      const checked = recipients.of(document);
      if (checked) {
        shown.add(document);
        const { findings, omitted } = listedFindings(checked.report, MAX_PROBLEMS);
        collection.set(
          uri,
          toDiagnostics(findings, omitted, uri, (span) => rangeOf(document, span)),
        );
      } else if (!recipients.last(document) && shown.delete(document)) collection.delete(uri);
    }),
  );
}
