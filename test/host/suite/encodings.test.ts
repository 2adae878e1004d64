import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import { closeAll, inboxlint, inFolder, openUri, remove, set, underlined } from './drafts.ts';

/** 8-bit mail, as servers pass it on: é and ß are one byte each, and no UTF-8. */
const LATIN1 =
  'From: a@example.com\r\nSubject: Caf\xE9 news\r\nMIME-Version: 1.0\r\n' +
  'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n' +
  'Gr\xFC\xDFe aus K\xF6ln, buy now!!! caf\xE9\r\n';

const PATH = 'emails/latin1.eml';

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}

async function saved(): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(inFolder(PATH));
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

describe('a draft that is not in the encoding it was opened with', () => {
  beforeEach(async () => {
    await vscode.workspace.fs.writeFile(inFolder(PATH), bytesOf(LATIN1));
  });
  afterEach(async () => {
    await closeAll();
    await remove(PATH);
    await set('editor.codeActionsOnSave', undefined);
  });

  it('is left alone by Fix All, by fixes on save and by quick fixes, which say why', async () => {
    const api = await inboxlint();
    await set('editor.codeActionsOnSave', { 'source.fixAll.inboxlint': 'explicit' });
    const { document } = await openUri(inFolder(PATH));
    await underlined(document);
    const text = document.getText();
    ok(text.includes('\uFFFD') && text.includes('!!!'));
    const before = api.notices().length;
    await vscode.commands.executeCommand('inboxlint.fixAll', document.uri);
    await vscode.commands.executeCommand('inboxlint.fixAll', document.uri);
    await vscode.commands.executeCommand('inboxlint.fixRule', document.uri, 'repeated-punctuation');
    equal(document.getText(), text);
    ok(await document.save());
    equal(await saved(), LATIN1);
    const told = api.notices().slice(before);
    equal(told.length, 1, 'it is said once');
    ok(told[0]?.startsWith('“latin1.eml” wasn’t fixed'), told[0]);
    const at = document.positionAt(text.indexOf('!!!'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      'quickfix',
    );
    deepEqual(
      actions.filter(({ edit, disabled }) => edit && !disabled).map(({ title }) => title),
      [],
    );
  });

  it('is left alone by Fix Workspace', async () => {
    const api = await inboxlint();
    // With another draft to fix VS Code would show a preview, and wait.
    await set('inboxlint.drafts', ['nowhere/**']);
    await vscode.commands.executeCommand('inboxlint.checkWorkspace');
    const before = api.notices().length;
    await vscode.commands.executeCommand('inboxlint.fixWorkspace');
    await eventually('it is said', () =>
      api
        .notices()
        .slice(before)
        .some((notice) => notice.startsWith('“latin1.eml” wasn’t fixed')),
    );
    equal(await saved(), LATIN1);
    await set('inboxlint.drafts', undefined);
  });

  it('is fixed once it is opened with the right one', async () => {
    const document = await vscode.workspace.openTextDocument(inFolder(PATH), { encoding: 'iso88591' });
    await vscode.window.showTextDocument(document);
    await eventually('its letters are read', () => document.getText().includes('Grüße'));
    await vscode.commands.executeCommand('inboxlint.fixAll', document.uri);
    ok(await document.save());
    equal(await saved(), LATIN1.replace('!!!', '!'));
  });
});
