import * as vscode from 'vscode';
import { LANGUAGES } from '../../../src/vscode/lib/languages.ts';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import {
  choose,
  closeAll,
  inFolder,
  isVirtual,
  open,
  quickFixes,
  remove,
  settles,
  shown,
  type,
  underlined,
  write,
} from './drafts.ts';
import { leaveOut } from './host.ts';

const SHOUT = 'repeated-punctuation: !!!';

describe('documents', () => {
  afterEach(async () => {
    await closeAll();
    await remove('emails/doc', 'saved.html');
  });

  it('contributes the language of messages', async () => {
    const { document } = await open('emails/doc/a.eml', 'Subject: Hello\n\nThanks!!!\n');
    equal(document.languageId, 'eml');
    await settles(document, [SHOUT]);
  });

  it('checks each language that VS Code knows of those it is for', async () => {
    const known = await vscode.languages.getLanguages();
    const { document } = await open('emails/doc/a.html', '<p>Thanks!!!</p>');
    for (const language of LANGUAGES.filter((id) => known.includes(id) && id !== 'eml')) {
      const changed = await vscode.languages.setTextDocumentLanguage(document, language);
      deepEqual(await underlined(changed), [SHOUT], language);
    }
  });

  it('shows nothing at a wrong place while a draft of 1 MB is typed in, and in the end what it has then', async () => {
    const paragraph = '<p>Our garden chairs arrive on Friday, and you can collect them at the shop.</p>\n';
    const long = `${paragraph.repeat(13_000)}<p>Thanks!!!</p>\n`;
    const editor = await open('emails/doc/long.html', long);
    const { document } = editor;
    await settles(document, [SHOUT]);
    const seen = new Set<string>();
    const watching = vscode.languages.onDidChangeDiagnostics(() => {
      for (const line of shown(document)) seen.add(line);
    });
    // A check takes many slices: the next word comes while one is on its way, and what that has found is of no use.
    const checks: Thenable<unknown>[] = [];
    for (const word of ['One ', 'Two ', 'Three ']) {
      ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 3), word)));
      checks.push(vscode.commands.executeCommand('inboxlint.check'));
    }
    ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 3), 'Act now. ')));
    await Promise.all(checks);
    await settles(document, ['urgent-wording: Act now', SHOUT]);
    watching.dispose();
    // The event of the last ones may come after they are there.
    deepEqual(
      [...seen].filter((line) => line !== SHOUT && line !== 'urgent-wording: Act now'),
      [],
    );
  });

  it('goes back to what a reverted draft has', async () => {
    const editor = await open('emails/doc/a.html', '<p>Thanks!!!</p>');
    await type(editor, ' And more!!!', '!!!');
    await settles(editor.document, [SHOUT, SHOUT]);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await settles(editor.document, [SHOUT]);
  });

  it('follows a change from outside', async () => {
    // In a folder that was there: the disk’s watcher may come to a new one only after the change.
    const { document } = await open('emails/a.html', '<p>Thanks!!!</p>');
    await settles(document, [SHOUT]);
    await write('emails/a.html', '<p>Ask. Act now.</p>');
    await eventually('it is checked', () => shown(document).join() === 'urgent-wording: Act now');
  });

  it('follows the renaming of the folder', async () => {
    const { document } = await open('emails/doc/a.html', '<p>Thanks!!!</p>');
    await underlined(document);
    const target = vscode.Uri.joinPath(document.uri, '..', '..', 'doc2');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(vscode.Uri.joinPath(document.uri, '..'), target, { overwrite: true });
    ok(await vscode.workspace.applyEdit(edit));
    const moved = vscode.Uri.joinPath(target, 'a.html');
    await eventually('its problems', () => vscode.languages.getDiagnostics(moved).length > 0);
    await eventually('none of old', () => vscode.languages.getDiagnostics(document.uri).length === 0);
    await closeAll();
    await remove('emails/doc2');
  });

  it('reads a draft in the encoding that the editor reads it in', async () => {
    const uri = await write('emails/doc/a.html', '');
    const bytes = [...'<p>Stra\u00dfe: thanks!!!</p>'].map((char) => char.charCodeAt(0));
    await vscode.workspace.fs.writeFile(uri, new Uint8Array(bytes));
    const document = await vscode.workspace.openTextDocument(uri, { encoding: 'windows1252' });
    await vscode.window.showTextDocument(document, { preview: false });
    ok(document.getText().includes('Straße'), document.getText());
    await settles(document, [SHOUT]);
    await vscode.workspace.openTextDocument(uri, { encoding: 'utf8' });
    await eventually('another encoding', () => document.getText().includes('Stra\uFFFDe'));
    await settles(document, [SHOUT]);
  });

  it('checks a draft whose only line is very long', async function () {
    this.timeout(60_000);
    const row = 'Your order is on its way to you and will be there soon. ';
    const { document } = await open('emails/doc/long.txt', `${row.repeat(18_000)}Thanks!!!`);
    equal(document.lineCount, 1);
    deepEqual((await underlined(document)).slice(-1), [SHOUT]);
    const title = 'Replace with “!”';
    await choose(await quickFixes(document, '!!!'), title);
    ok(document.getText().endsWith('Thanks!'));
  });

  it('leaves cells of notebooks and the past of a file alone', async () => {
    const cell = {
      cell_type: 'markdown',
      metadata: {},
      source: ['---\n', 'subject: News\n', '---\n', 'Thanks!!!'],
    };
    const json = JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 });
    const notebook = await vscode.workspace.openNotebookDocument(await write('emails/doc/a.ipynb', json));
    const [first] = notebook.getCells();
    ok(first);
    equal(first.document.languageId, 'markdown');
    await settles(first.document, []);
  });

  it('checks the right side of a comparison, and no side that cannot be edited', async () => {
    const right = await write('emails/doc/a.html', '<p>Thanks!!!</p>');
    const provider = vscode.workspace.registerTextDocumentContentProvider('past', {
      provideTextDocumentContent: () => '<p>Before!!!</p>',
    });
    const left = right.with({ scheme: 'past' });
    await vscode.commands.executeCommand('vscode.diff', left, right);
    const opened = (uri: vscode.Uri) =>
      vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    const document = await eventually('both sides', () => opened(left) && opened(right));
    await settles(document, [SHOUT]);
    equal(vscode.languages.getDiagnostics(left).length, 0);
    provider.dispose();
  });

  it('keeps an untitled draft a draft when it is saved', async function () {
    // Nobody answers a dialog here.
    if (isVirtual()) leaveOut(this, 'without a dialog, VS Code saves new files to the disk only');
    const target = inFolder('saved.html');
    // With a path of its own, so that no dialog asks for one.
    const untitled = await vscode.workspace.openTextDocument(target.with({ scheme: 'untitled' }));
    const editor = await vscode.window.showTextDocument(untitled, { preview: false });
    ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '<p>Thanks!!!</p>')));
    await settles(untitled, []);
    await vscode.commands.executeCommand('inboxlint.check');
    deepEqual(shown(untitled), [SHOUT]);
    ok(await vscode.workspace.save(untitled.uri));
    const saved = await eventually('the file', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === target.toString()),
    );
    await eventually('its problems', () => shown(saved).join() === SHOUT);
    await eventually(
      'none are left behind',
      () => vscode.languages.getDiagnostics(untitled.uri).length === 0,
    );
  });
});
