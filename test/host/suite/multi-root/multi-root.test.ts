import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from '../assert.ts';
import { closeAll, disable, openUri, problems, settles, shown } from '../drafts.ts';
import { deleteWatched, writeWatched } from '../watched-files.ts';

const TEXT = '<p>Act now. Thanks!!!</p>';
const WORDS = 'urgent-wording: Act now';
const SHOUT = 'repeated-punctuation: !!!';

/** A place in the first or the second folder of the workspace. */
function at(folder: 0 | 1, path: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.[folder];
  ok(found, 'the suite needs two folders');
  return vscode.Uri.joinPath(found.uri, path);
}

async function write(uri: vscode.Uri, text: string): Promise<vscode.Uri> {
  await writeWatched(uri, new TextEncoder().encode(text));
  return uri;
}

async function openBoth(path: string): Promise<[vscode.TextDocument, vscode.TextDocument]> {
  const left = await openUri(await write(at(0, path), TEXT), TEXT);
  const right = await openUri(await write(at(1, path), TEXT), TEXT, { viewColumn: vscode.ViewColumn.Beside });
  return [left.document, right.document];
}

async function setIn(folder: 0 | 1, name: string, value: unknown): Promise<void> {
  const { WorkspaceFolder } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('inboxlint', at(folder, '')).update(name, value, WorkspaceFolder);
}

describe('a workspace of two folders', () => {
  // The suite may begin before VS Code has told of them.
  before(() => eventually('both folders', () => vscode.workspace.workspaceFolders?.length === 2));

  afterEach(async () => {
    await closeAll();
    for (const folder of [0, 1] as const) {
      for (const name of ['rules', 'drafts', 'enable', 'allow']) await setIn(folder, name, undefined);
      await deleteWatched(at(folder, '.inboxlintrc.json')).catch(() => {});
    }
  });

  it('goes by the settings of each folder', async () => {
    const [left, right] = await openBoth('emails/a.html');
    await settles(left, [WORDS, SHOUT]);
    await settles(right, [WORDS, SHOUT]);
    await setIn(0, 'rules', { 'urgent-wording': 'off' });
    await setIn(1, 'rules', { 'repeated-punctuation': 'off' });
    await eventually('left', () => shown(left).join() === SHOUT);
    await eventually('right', () => shown(right).join() === WORDS);
  });

  it('goes by the configuration file of each folder', async () => {
    await write(
      at(1, '.inboxlintrc.json'),
      '{ "rules": { "urgent-wording": "error" }, "drafts": ["pages/**"] }',
    );
    const [left, right] = await openBoth('pages/a.html');
    await eventually('right', () => shown(right).length === 2);
    equal(problems(right)[0]?.severity, vscode.DiagnosticSeverity.Error);
    await settles(left, []);
  });

  it('has drafts, and is turned off, folder by folder', async () => {
    await setIn(0, 'drafts', ['pages/**']);
    const [left, right] = await openBoth('pages/a.html');
    await settles(left, [WORDS, SHOUT]);
    await settles(right, []);
    await setIn(0, 'enable', false);
    await eventually('off on the left', () => shown(left).length === 0);
  });

  it('has a quick fix write the settings of the folder', async () => {
    const [left, right] = await openBoth('emails/a.html');
    await settles(left, [WORDS, SHOUT]);
    await settles(right, [WORDS, SHOUT]);
    await disable(right, '!!!', 'In folder settings');
    await eventually('right', () => shown(right).join() === WORDS);
    deepEqual(shown(left), [WORDS, SHOUT]);
    await disable(right, 'Act', 'In .inboxlintrc.json');
    await eventually('right', () => shown(right).length === 0);
    deepEqual(shown(left), [WORDS, SHOUT]);
  });

  it('is checked as a whole', async () => {
    const [left, right] = [
      await write(at(0, 'emails/c.html'), TEXT),
      await write(at(1, 'emails/c.html'), TEXT),
    ];
    await setIn(1, 'rules', { 'urgent-wording': 'off', 'repeated-punctuation': 'off' });
    const found = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).length;
    await vscode.commands.executeCommand('inboxlint.checkWorkspace');
    await eventually('two fewer on the right', () => found(left) === found(right) + 2);
  });
});
