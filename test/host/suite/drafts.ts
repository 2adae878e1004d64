import * as vscode from 'vscode';
import type { Api } from '../../../src/vscode/extension.ts';
import { eventually, ok } from './assert.ts';
import { deleteWatched, writeWatched } from './watched-files.ts';

/** What the extension gives to the tests, once it is active. */
export async function inboxlint(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('inboxlint.inboxlint');
  ok(extension, 'inboxlint.inboxlint is not installed');
  return extension.activate();
}

/** A place in the workspace, in the first of its folders if there are several. */
export function inFolder(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'the suite needs a workspace folder');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Whether the workspace is in a file system of an extension. */
export function isVirtual(): boolean {
  return !['file', 'vscode-remote'].includes(inFolder('').scheme);
}

/** Writes a file into the workspace; gives its Uri. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = inFolder(path);
  await writeWatched(uri, new TextEncoder().encode(text));
  return uri;
}

/** Deletes files of the workspace, if they are there. */
export async function remove(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await deleteWatched(inFolder(path));
    } catch {
      // It is not there.
    }
  }
}

/** The text of a file of the workspace as it is saved. */
export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(path)));
}

/** The quick fixes at the first place of a text, with their edits. */
export async function quickFixes(document: vscode.TextDocument, text: string): Promise<vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(text));
  const [command, range] = ['vscode.executeCodeActionProvider', new vscode.Range(at, at)] as const;
  // A request is cancelled, and gives nothing, when something happens to the document meanwhile.
  return eventually(`quick fixes at “${text}”`, async () => {
    const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
      command,
      document.uri,
      range,
      'quickfix',
      100,
    );
    return actions.length > 0 ? actions : undefined;
  });
}

/** The title of a quick fix without what it takes off the score, which is measured: `Replace with “!”`. */
export function titleOf({ title }: vscode.CodeAction): string {
  return title.replace(/ \(−\d+\)$/, '').replace(/, −\d+\)$/, ')');
}

/** Does what choosing a quick fix does. */
export async function choose(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((one) => titleOf(one) === title);
  ok(action, `no “${title}” among: ${actions.map((one) => one.title).join(', ')}`);
  if (action.edit) ok(await vscode.workspace.applyEdit(action.edit));
  const { command } = action;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Chooses the entry at a text that disables what reports there, and answers its question. */
export async function disable(document: vscode.TextDocument, text: string, place: string): Promise<void> {
  await chooseAndAnswer(await quickFixes(document, text), /^Disable/, place);
}

/** Chooses the entry at a text that has it ignored, and says where that is kept. */
export async function ignore(
  document: vscode.TextDocument,
  text: string,
  target: 'settings' | 'file',
): Promise<void> {
  await chooseAndAnswer(await quickFixes(document, text), /^Ignore/, target);
}

async function chooseAndAnswer(
  actions: readonly vscode.CodeAction[],
  title: RegExp,
  answer: string,
): Promise<void> {
  const command = actions.find((action) => title.test(action.title))?.command;
  ok(command, `no ${title} among: ${actions.map((one) => one.title).join(', ')}`);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []), answer);
}

/** Writes a file and shows it in an editor, as a user opens it: closing the editor closes the document. */
export async function open(path: string, text: string, options = {}): Promise<vscode.TextEditor> {
  return openUri(await write(path, text), text, options);
}

/** Shows a file in an editor; waits for its text if that is given. */
export async function openUri(uri: vscode.Uri, text?: string, options = {}): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false, ...options });
  return eventually(`an editor on ${uri.path}`, () => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.uri.toString() !== uri.toString()) return undefined;
    // A document that was open a moment ago has its former text for another moment.
    return text === undefined || text.length > 100_000 || editor.document.getText() === text
      ? editor
      : undefined;
  });
}

/** Shows a new document without a file. */
export async function openUntitled(language: string, content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  return vscode.window.showTextDocument(document, { preview: false });
}

/** The rules that the suite goes by, so that it holds whatever rules there will be. */
const RULES = ['urgent-wording', 'repeated-punctuation', 'team-phrase'];

/** The problems of those rules that Inboxlint shows in a document, in order. */
export function problems({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint)
    .filter((problem) => problem.source === 'inboxlint' && RULES.includes(ruleOf(problem)))
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Once the document is checked, what is underlined in it: `rule: text`. */
export async function underlined(document: vscode.TextDocument): Promise<string[]> {
  const api = await inboxlint();
  await api.checked(document.uri);
  return shown(document);
}

/** Waits until just that is underlined: watchers of files take their time. */
export async function settles(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  await eventually(`[${expected.join(', ')}] in ${document.uri.path}`, async () => {
    return (await underlined(document)).join('\n') === expected.join('\n');
  });
}

/** What is underlined in the document right now. */
export function shown(document: vscode.TextDocument): string[] {
  return problems(document).map((problem) => `${ruleOf(problem)}: ${document.getText(problem.range)}`);
}

/** Puts a text in at the end of the first `after`, as one keystroke. */
export async function type(editor: vscode.TextEditor, text: string, after: string): Promise<void> {
  const { document } = editor;
  const at = document.getText().indexOf(after);
  ok(at >= 0, `“${after}” is not in the document`);
  ok(await editor.edit((edit) => edit.insert(document.positionAt(at + after.length), text)));
}

/** Changes a setting of the user's; `undefined` gives the default back. */
export async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
}

/** Closes every editor without saving. */
export async function closeAll(): Promise<void> {
  const count = () => vscode.window.tabGroups.all.reduce((sum, { tabs }) => sum + tabs.length, 0);
  for (let left = 50; count() > 0 && left > 0; left--) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
