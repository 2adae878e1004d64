import * as vscode from 'vscode';
import type { RecipientFinding } from '../../core/recipients/index.ts';
import { configChoices } from '../config/actions.ts';
import { mayChange } from '../drafts/lossless.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { applyFixes } from '../editor/apply-fixes.ts';
import { isEnabled } from '../editor/commands.ts';
import { registerDisabling } from '../editor/disable-rule.ts';
import { isEdited } from '../lib/edited.ts';
import { CHECK_RECIPIENTS, DISABLE_RECIPIENT_RULE, FIX_RECIPIENTS } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import { nameOf } from '../lib/paths.ts';
import { say } from '../lib/say.ts';
import { recipientRuleTitle } from './finding-rules.ts';
import { listFixes } from './list-fixes.ts';
import type { RecipientDocuments } from './recipient-documents.ts';
import { summaryText } from './recipient-texts.ts';
import type { CheckedRecipients, Recipients } from './recipients.ts';

export interface RecipientCommandParts {
  readonly recipients: Recipients;
  readonly documents: RecipientDocuments;
  readonly settings: SettingsReader;
}

export function registerRecipientCommands(parts: RecipientCommandParts): vscode.Disposable {
  const { recipients } = parts;
  const titleOf = (finding: RecipientFinding, document: vscode.TextDocument) => {
    const checked = recipients.last(document);
    return checked ? recipientRuleTitle(finding, checked.module) : finding.rule;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(CHECK_RECIPIENTS, async (uri: unknown) => {
      const found = await listAt(uri, parts);
      if (found) say(`Inboxlint: ${summaryText(found.checked)}`);
    }),
    vscode.commands.registerCommand(
      FIX_RECIPIENTS,
      async (uri: unknown, rule: unknown, evidence: unknown) => {
        const found = await listAt(uri, parts);
        if (!found || !(await mayChange(found.document))) return;
        const wanted =
          typeof rule === 'string' ? { rule, ...(typeof evidence === 'string' && { evidence }) } : undefined;
        await applyFixes(found.document, listFixes(found.document, found.checked, wanted));
      },
    ),
    registerDisabling<RecipientFinding>(DISABLE_RECIPIENT_RULE, {
      findings: async (document) => (await recipients.check(document))?.report.findings ?? [],
      nameOf: titleOf,
      actions: (document, finding) => configChoices(document, finding, titleOf(finding, document)),
    }),
  );
}

/** A list of recipients in its editor. */
export interface FoundRecipients {
  readonly document: vscode.TextDocument;
  readonly checked: CheckedRecipients;
}

/** The list in the document of a Uri, or in the one in front, which is one from now on; says why where there is none. */
export async function listAt(
  uri: unknown,
  { recipients, documents, settings }: RecipientCommandParts,
): Promise<FoundRecipients | undefined> {
  const document =
    uri instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(uri)
      : vscode.window.activeTextEditor?.document;
  if (!document || !isEdited(document.uri)) {
    notify.info(vscode.l10n.t('Open the list of recipients you want to check.'));
    return undefined;
  }
  if (!isEnabled(document, settings)) return undefined;
  if (!documents.is(document)) documents.choose(document);
  const checked = await recipients.check(document);
  if (checked && checked.report.addresses > 0) return { document, checked };
  notify.info(vscode.l10n.t('No email addresses found in “{0}”.', nameOf(document.uri)));
  return undefined;
}
