import * as vscode from 'vscode';
import { DISABLE, ENABLE } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';

/** The commands that turn Inboxlint on and off: they write the setting `inboxlint.enable`. */
export function registerEnable(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(ENABLE, () => turn(true)),
    vscode.commands.registerCommand(DISABLE, () => turn(false)),
  );
}

async function turn(on: boolean): Promise<void> {
  const { ConfigurationTarget, workspace } = vscode;
  const target = workspace.workspaceFolders?.length
    ? ConfigurationTarget.Workspace
    : ConfigurationTarget.Global;
  const settings = workspace.getConfiguration('inboxlint');
  const { globalValue = true } = settings.inspect<boolean>('enable') ?? {};
  const isSaidAbove = (target === ConfigurationTarget.Workspace ? globalValue : true) === on;
  try {
    await settings.update('enable', isSaidAbove ? undefined : on, target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notify.warn(vscode.l10n.t('Inboxlint couldn’t save the setting: {0}', reason));
  }
}
