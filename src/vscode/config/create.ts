import * as vscode from 'vscode';
import { newConfig } from '../../core/config/new-config.ts';
import { CONFIG_FILE, CREATE_CONFIG } from '../lib/ids.ts';
import { sentence } from '../lib/messages.ts';
import * as notify from '../lib/notify.ts';

export function registerCreateConfig(): vscode.Disposable {
  return vscode.commands.registerCommand(CREATE_CONFIG, async () => {
    const folder = await chosenFolder();
    if (!folder) return;
    const place = vscode.Uri.joinPath(folder, CONFIG_FILE);
    try {
      if (!(await isThere(place)))
        await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(newConfig(sentence)));
      await vscode.window.showTextDocument(place, { preview: false });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notify.warn(vscode.l10n.t('Inboxlint couldn’t write {0}: {1}', CONFIG_FILE, reason));
    }
  });
}

/** The only workspace folder, or one that the user picks. */
async function chosenFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    notify.info(vscode.l10n.t('Open a folder with email drafts first.'));
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  const picked = await vscode.window.showWorkspaceFolderPick({
    placeHolder: vscode.l10n.t('Choose the folder for {0}', CONFIG_FILE),
  });
  return picked?.uri;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
