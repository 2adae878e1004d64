import * as vscode from 'vscode';
import type { RecordFinding } from '../../core/records/index.ts';
import { configChoices } from '../config/actions.ts';
import { mayChange } from '../drafts/lossless.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { applyFixes } from '../editor/apply-fixes.ts';
import { isEnabled } from '../editor/commands.ts';
import { registerDisabling } from '../editor/disable-rule.ts';
import { isEdited } from '../lib/edited.ts';
import { CHECK_RECORDS, DISABLE_RECORD_RULE, FIX_RECORDS, RECORDS_SETTING } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import { nameOf } from '../lib/paths.ts';
import { say } from '../lib/say.ts';
import type { DocumentRecords } from './record-check.ts';
import type { RecordDocuments } from './record-documents.ts';
import { recordFixes } from './record-fixes.ts';
import type { Records } from './records.ts';
import { recordRuleTitle } from './rule-of.ts';

interface RecordCommandParts {
  readonly records: Records;
  readonly documents: RecordDocuments;
  readonly settings: SettingsReader;
}

export function registerRecordCommands(parts: RecordCommandParts): vscode.Disposable {
  const { records } = parts;
  const titleOf = (finding: RecordFinding, document: vscode.TextDocument) => {
    const checked = records.last(document);
    return checked ? recordRuleTitle(finding, checked.module) : finding.rule;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(CHECK_RECORDS, async (uri: unknown) => {
      const found = await checkedAt(uri, parts);
      if (found) say(countText(found.checked));
    }),
    vscode.commands.registerCommand(FIX_RECORDS, async (uri: unknown, rule: unknown) => {
      const found = await checkedAt(uri, parts);
      if (!found || !(await mayChange(found.document))) return;
      const { document, checked } = found;
      const edits = recordFixes(document, checked, typeof rule === 'string' ? rule : undefined);
      await applyFixes(document, edits);
    }),
    registerDisabling<RecordFinding>(DISABLE_RECORD_RULE, {
      findings: async (document) => (await records.check(document))?.report.findings ?? [],
      nameOf: titleOf,
      actions: (document, finding) => configChoices(document, finding, titleOf(finding, document)),
    }),
  );
}

interface FoundDocument {
  readonly document: vscode.TextDocument;
  readonly checked: DocumentRecords;
}

/** The records in the document of a Uri, or in the one in front; says why where there are none. */
async function checkedAt(
  uri: unknown,
  { records, documents, settings }: RecordCommandParts,
): Promise<FoundDocument | undefined> {
  const document =
    uri instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(uri)
      : vscode.window.activeTextEditor?.document;
  if (!document || !isEdited(document.uri)) {
    notify.info(vscode.l10n.t('Open the file with the DNS records you want to check.'));
    return undefined;
  }
  if (!isEnabled(document, settings)) return undefined;
  if (!documents.isEnabled(document)) {
    offerSetting();
    return undefined;
  }
  if (!documents.is(document)) documents.choose(document);
  const checked = await records.check(document);
  if (checked) return { document, checked };
  notify.info(
    vscode.l10n.t('No SPF, DKIM, DMARC, MTA-STS, TLS-RPT or MX record found in “{0}”.', nameOf(document.uri)),
  );
  return undefined;
}

/** Does not wait for an answer. */
function offerSetting(): void {
  const open = vscode.l10n.t('Open Settings');
  notify.info(vscode.l10n.t('Checking DNS records is turned off here.'), open).then((answer) => {
    if (answer === open) vscode.commands.executeCommand('workbench.action.openSettings', RECORDS_SETTING);
  });
}

function countText({ report }: DocumentRecords): string {
  const records = report.records.length;
  const problems = report.findings.length;
  if (problems === 0) {
    return records === 1
      ? vscode.l10n.t('Inboxlint: no problems in 1 DNS record')
      : vscode.l10n.t('Inboxlint: no problems in {0} DNS records', records);
  }
  return problems === 1
    ? vscode.l10n.t('Inboxlint: 1 problem in DNS records')
    : vscode.l10n.t('Inboxlint: {0} problems in DNS records', problems);
}
