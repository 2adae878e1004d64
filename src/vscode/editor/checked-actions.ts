import * as vscode from 'vscode';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
/** All safe fixes at once, as a setting may have them made on save. */
export const FIX_ALL_KIND = SourceFixAll.append('inboxlint');

/** What is known of documents, and how to know more. */
interface CheckedDocuments<Checked> {
  /** What the last check gave, of whatever text. */
  last(document: vscode.TextDocument): Checked | undefined;
  /** What holds of the present text, if that was checked. */
  of(document: vscode.TextDocument): Checked | undefined;
  check(document: vscode.TextDocument): Promise<Checked | undefined>;
}

interface ActionMakers<Checked> {
  quickFixes(
    document: vscode.TextDocument,
    range: vscode.Range,
    checked: Checked,
  ): Promise<vscode.CodeAction[]>;
  fixAll(document: vscode.TextDocument, checked: Checked): Promise<vscode.CodeAction[]>;
  /** VS Code makes the edits of several at once without looking where those of one have moved the others to. */
  isFixedOtherwise(document: vscode.TextDocument): boolean;
}

/** Offers fixes in what is no draft. */
export function registerCheckedActions<Checked>(
  documents: CheckedDocuments<Checked>,
  { quickFixes, fixAll, isFixedOtherwise }: ActionMakers<Checked>,
): (selector: vscode.DocumentSelector) => vscode.Disposable {
  return (selector) =>
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        async provideCodeActions(document, range, { only, triggerKind }) {
          if (!documents.last(document)) return [];
          // Asked for at each keystroke, they wait for the check; asked for by somebody, or on save, they are of the text as it stands.
          const isWanted = only !== undefined || triggerKind === vscode.CodeActionTriggerKind.Invoke;
          const checked = isWanted ? await documents.check(document) : documents.of(document);
          if (!checked) return [];
          const quick = !only || only.contains(QuickFix) ? await quickFixes(document, range, checked) : [];
          const isFixedHere = only?.contains(FIX_ALL_KIND) && !isFixedOtherwise(document);
          return isFixedHere ? [...quick, ...(await fixAll(document, checked))] : quick;
        },
      },
      { providedCodeActionKinds: [QuickFix, FIX_ALL_KIND] },
    );
}
