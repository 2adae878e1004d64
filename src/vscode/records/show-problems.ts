import * as vscode from 'vscode';
import { toDiagnostics } from '../drafts/diagnostics.ts';
import { rangeOf } from '../lib/ranges.ts';
import type { Records } from './records.ts';

/** Shows what is wrong with the records of open documents, beside the problems of a draft where a document is both. */
export function showRecordProblems(records: Records): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('inboxlint-records');
  const shown = new Set<vscode.TextDocument>();
  return vscode.Disposable.from(
    collection,
    records.onDidChange((document) => {
      const { uri } = document;
      const checked = records.of(document);
      if (checked) {
        shown.add(document);
        collection.set(
          uri,
          toDiagnostics(checked.report.findings, [], uri, (span) => rangeOf(document, span)),
        );
      } else if (!records.isOutdated(document) && shown.delete(document)) collection.delete(uri);
    }),
  );
}
