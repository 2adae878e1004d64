import * as vscode from 'vscode';
import type { Edit } from '../../core/index.ts';
import type { Engine } from '../lib/engine.ts';
import { ALLOW, CONFIG_FILE, SET_RULE } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import { foldersAbove } from '../lib/paths.ts';
import { workspaceEdit } from '../lib/ranges.ts';
import { ruleTitle } from '../lib/rule-title.ts';
import { EMPTY_CONFIG, withAllowed, withEdits, withRule } from './edit.ts';

/** The settings of the workspace, of its folder if it has several, or of the user; or the configuration file. */
export type ConfigTarget = 'settings' | 'file';

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;

export function registerConfigCommands(load: () => Promise<Engine>): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      SET_RULE,
      async (uri: unknown, rule: unknown, ...rest: readonly unknown[]) => {
        if (!(uri instanceof vscode.Uri) || typeof rule !== 'string') return;
        const [set, where, current, title] = rest;
        const name = async () => (typeof title === 'string' ? title : ruleTitle(rule, await load()));
        const severity = set ?? (await pickSeverity(await name(), current));
        if (typeof severity !== 'string') return;
        const target = where ?? (await pickTarget());
        if (target === 'settings') {
          await updateSetting(uri, 'rules', (rules) => ruleSet(objectOf(rules), rule, severity));
        } else if (target === 'file') await editFile(uri, (text) => withRule(text, rule, severity));
      },
    ),
    vscode.commands.registerCommand(ALLOW, async (uri: unknown, phrase: unknown, wanted: unknown) => {
      if (!(uri instanceof vscode.Uri) || typeof phrase !== 'string') return;
      const target = wanted ?? (await pickTarget());
      if (target === undefined) return;
      if (target === 'file') await editFile(uri, (text) => withAllowed(text, phrase));
      else await updateSetting(uri, 'allow', (allow) => [...new Set([...listOf(allow), phrase])]);
    }),
  );
}

/** A rule that has options keeps them. */
function ruleSet(rules: object, rule: string, severity: string): object {
  const before: unknown = Reflect.get(rules, rule);
  const isObject = typeof before === 'object' && before !== null;
  return { ...rules, [rule]: isObject ? { ...before, severity } : severity };
}

async function updateSetting(
  uri: vscode.Uri,
  name: string,
  change: (value: unknown) => unknown,
): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const folders = vscode.workspace.workspaceFolders?.length ?? 0;
  const target = folders === 0 ? Global : folders > 1 && folder ? WorkspaceFolder : Workspace;
  const settings = vscode.workspace.getConfiguration('inboxlint', folder?.uri ?? null);
  const known = settings.inspect<unknown>(name);
  const values = { [Global]: known?.globalValue, [Workspace]: known?.workspaceValue };
  // A list replaces that of the user, which should not be lost.
  const inherited = name === 'allow' ? settings.get<unknown>(name) : undefined;
  const value = target === WorkspaceFolder ? known?.workspaceFolderValue : values[target];
  try {
    await settings.update(name, change(value ?? inherited), target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notify.warn(vscode.l10n.t('Inboxlint couldn’t save the setting: {0}', reason));
  }
}

/** Edits the configuration file that holds for the draft, and makes one in its workspace folder if there is none. */
async function editFile(
  draft: vscode.Uri,
  change: (text: string) => readonly Edit[] | undefined,
): Promise<void> {
  try {
    const place = await existing(draft);
    if (!place) return await make(draft, change);
    const document = await vscode.workspace.openTextDocument(place);
    const edits = change(document.getText());
    if (
      edits &&
      (await vscode.workspace.applyEdit(workspaceEdit(document, edits))) &&
      (await document.save())
    )
      return;
    await vscode.window.showTextDocument(document);
    notify.warn(vscode.l10n.t('Inboxlint couldn’t change this file. Check that it is valid JSON.'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notify.warn(vscode.l10n.t('Inboxlint couldn’t write {0}: {1}', CONFIG_FILE, reason));
  }
}

/** Looked for afresh: a watcher may be late, and nothing that is there may be written over. */
async function existing(draft: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (const folder of foldersAbove(draft)) {
    const place = vscode.Uri.joinPath(folder, CONFIG_FILE);
    const isThere = await vscode.workspace.fs.stat(place).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return undefined;
}

/** Written whole: of a file of that name that was deleted, VS Code may still have the text. */
async function make(draft: vscode.Uri, change: (text: string) => readonly Edit[] | undefined): Promise<void> {
  const folders = foldersAbove(draft);
  const folder = vscode.workspace.getWorkspaceFolder(draft) ? folders.at(-1) : folders[0];
  if (!folder) return;
  const text = withEdits(EMPTY_CONFIG, change(EMPTY_CONFIG) ?? []);
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(folder, CONFIG_FILE),
    new TextEncoder().encode(text),
  );
}

/** The severity that holds now is marked, and comes first. */
async function pickSeverity(name: string, current: unknown): Promise<string | undefined> {
  const items = SEVERITIES.map((label) => ({
    label,
    ...(label === current && { description: vscode.l10n.t('current'), picked: true }),
  }));
  const ordered = items.toSorted((a, b) => Number(b.label === current) - Number(a.label === current));
  const picked = await vscode.window.showQuickPick(ordered, {
    title: vscode.l10n.t('Severity of “{0}”', name),
  });
  return picked?.label;
}

async function pickTarget(): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('Settings'), target: 'settings' },
      { label: CONFIG_FILE, target: 'file' },
    ],
    { title: vscode.l10n.t('Save to') },
  );
  return picked?.target;
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
