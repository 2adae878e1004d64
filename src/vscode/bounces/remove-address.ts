import * as vscode from 'vscode';
import { isLossy, lossyReason } from '../drafts/lossless.ts';
import * as notify from '../lib/notify.ts';
import { previewFirst } from '../lib/preview-first.ts';
import { rangeOf } from '../lib/ranges.ts';
import type { RecipientsModule } from '../recipients/load-recipients.ts';
import { findCandidates } from '../workspace/search.ts';

/** The files that lists of recipients are in. */
const LISTS = '**/*.{csv,tsv,txt,recipients}';
/** Bytes of a list at most. */
const MAX_BYTES = 20 * 1024 * 1024;

/** A list that has an address, and the lines with it. */
interface FoundList {
  readonly document: vscode.TextDocument;
  readonly lines: ReturnType<RecipientsModule['removalsOf']>;
}

/** Takes the lines with an address out of a list that the user picks; VS Code shows the edit before it is made. */
export async function removeAddress(address: string, module: RecipientsModule): Promise<void> {
  const lists = await notify.during(
    { title: vscode.l10n.t('Inboxlint is looking for lists with {0}', address), in: 'window' },
    (_progress, token) => listsWith(address, module, token),
  );
  if (lists.length === 0) {
    notify.info(vscode.l10n.t('No CSV or text file in this workspace contains {0}.', address));
    return;
  }
  const picked = await vscode.window.showQuickPick(
    lists.map((found) => ({
      label: vscode.workspace.asRelativePath(found.document.uri),
      description:
        found.lines.length === 1 ? vscode.l10n.t('1 line') : vscode.l10n.t('{0} lines', found.lines.length),
      found,
    })),
    { title: vscode.l10n.t('Which list do you want to remove {0} from?', address) },
  );
  if (picked) await removeLines(picked.found, address);
}

async function removeLines({ document, lines }: FoundList, address: string): Promise<void> {
  if (await isLossy(document)) {
    notify.warn(lossyReason(document.uri));
    return;
  }
  const label = vscode.l10n.t('Remove {0}', address);
  const edit = new vscode.WorkspaceEdit();
  previewFirst(edit, document.uri, label);
  edit.set(
    document.uri,
    lines.map((span): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [
      vscode.TextEdit.delete(rangeOf(document, span)),
      { needsConfirmation: false, label },
    ]),
  );
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

/** The lists of the workspace that have an address, as their editors have them. */
async function listsWith(
  address: string,
  { removalsOf }: RecipientsModule,
  token: vscode.CancellationToken,
): Promise<readonly FoundList[]> {
  const found: FoundList[] = [];
  for (const uri of await findCandidates(token, LISTS)) {
    if (token.isCancellationRequested) return [];
    const document = await listAt(uri);
    const lines = document ? removalsOf(document.getText(), uri.path, address) : [];
    if (document && lines.length > 0) found.push({ document, lines });
  }
  return found;
}

/** Nothing where a file is large or no text. */
async function listAt(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > MAX_BYTES ? undefined : await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
