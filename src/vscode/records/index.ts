import * as vscode from 'vscode';
import type { ConfigCache } from '../config/files.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { showInlineMessages } from '../editor/inline-messages.ts';
import { inLanguagesOf } from '../lib/in-languages.ts';
import { registerRecordActions } from './record-actions.ts';
import { registerRecordCommands } from './record-commands.ts';
import { registerRecordCompletions } from './record-completions.ts';
import { watchRecordsContext } from './record-context.ts';
import type { RecordDocuments } from './record-documents.ts';
import { registerRecordHovers } from './record-hovers.ts';
import type { Records } from './records.ts';
import { showRecordProblems } from './show-problems.ts';
import { watchRecords } from './watch-records.ts';

interface RecordParts {
  readonly drafts: Drafts;
  readonly files: ConfigCache;
  readonly settings: SettingsReader;
  readonly recordDocuments: RecordDocuments;
  readonly records: Records;
}

/** What shows in a document that holds DNS records; the bundle that checks them is loaded when the first one may. */
export function register(parts: RecordParts): vscode.Disposable {
  const { drafts, files, settings, recordDocuments: documents, records } = parts;
  return vscode.Disposable.from(
    showRecordProblems(records),
    showInlineMessages(
      {
        onDidChange: records.onDidChange,
        findings: (document) =>
          records.isOutdated(document) ? undefined : (records.of(document)?.report.findings ?? []),
      },
      settings,
    ),
    inLanguagesOf(
      records,
      registerRecordHovers(records),
      registerRecordActions(records, (document) => drafts.is(document)),
      registerRecordCompletions(records),
    ),
    registerRecordCommands({ records, documents, settings }),
    watchRecordsContext(records),
    // Last, so that everybody hears of the first check.
    watchRecords({ records, files, settings }),
  );
}
