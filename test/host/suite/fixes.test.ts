import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import { closeAll, open, openUntitled, set, titleOf, underlined } from './drafts.ts';

async function actionsAt(
  document: vscode.TextDocument,
  text: string,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(text));
  const range = new vscode.Range(at, at);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
}

describe('fixes', () => {
  afterEach(async () => {
    await closeAll();
    await set('editor.codeActionsOnSave', undefined);
  });

  it('offers the fix at the cursor and applies it', async () => {
    const { document } = await open('emails/a.html', '<p>Act now, {{ name }}. Thanks!!!</p>\n');
    await underlined(document);
    const actions = await actionsAt(document, '!!!', 'quickfix');
    ok(actions.some(({ title }) => title === 'Apply all safe fixes in this draft'));
    const fix = actions.find((action) => titleOf(action) === 'Replace with “!”');
    ok(fix?.edit);
    ok(/“!” \(−\d+\)$/.test(fix.title), `${fix.title} says what it takes off the score`);
    equal(fix.isPreferred, true);
    ok(await vscode.workspace.applyEdit(fix.edit));
    equal(document.getText(), '<p>Act now, {{ name }}. Thanks!</p>\n');
    deepEqual(await underlined(document), ['urgent-wording: Act now']);
  });

  it('marks every place of one problem, and fixes it there alone or everywhere', async () => {
    const text = '<p><a href="http://example.com/a">A</a> <a href="http://example.com/b">B</a></p>\n';
    const { document } = await open('emails/a.html', text);
    await underlined(document);
    const marks = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Hint);
    deepEqual(
      marks.map(({ range }) => range.start),
      [document.positionAt(text.lastIndexOf('http'))],
    );
    const actions = await actionsAt(document, 'http://example.com/b', 'quickfix');
    const titles = actions.map(titleOf);
    ok(titles.includes('Replace with “https” (everywhere)'));
    const alone = actions.find(({ title }) => title === 'Replace with “https” (only here)');
    ok(alone?.edit);
    ok(await vscode.workspace.applyEdit(alone.edit));
    equal(document.getText(), text.replace('http://example.com/b', 'https://example.com/b'));
  });

  it('puts in the merge field of the mailing service, and stops there', async () => {
    const text = '<body><p>Hello *|FNAME|*, it opens on Sunday.</p></body>\n';
    const editor = await open('emails/a.html', text);
    await underlined(editor.document);
    const actions = await actionsAt(editor.document, 'Sunday.', 'quickfix');
    const insert = actions.find((action) => titleOf(action) === 'Insert unsubscribe link');
    ok(insert?.edit);
    ok(await vscode.workspace.applyEdit(insert.edit));
    equal(
      editor.document.getText(),
      text.replace('</body>', '<p><a href="*|UNSUB|*">Unsubscribe</a> from these emails.</p></body>'),
    );
    await eventually(
      'the field is selected',
      () => editor.document.getText(editor.selection) === '*|UNSUB|*',
    );
  });

  it('puts a paragraph into an indented list without moving it', async () => {
    const text = '---\nsubject: Garden\n---\nThe garden opens:\n\n  - on Sunday\n';
    const { document } = await open('emails/a.md', text);
    await underlined(document);
    const insert = (await actionsAt(document, 'Garden', 'quickfix')).find(
      (action) => titleOf(action) === 'Insert unsubscribe link',
    );
    ok(insert?.edit);
    ok(await vscode.workspace.applyEdit(insert.edit));
    equal(
      document.getText(),
      text.replace('Sunday', 'Sunday\n\n[Unsubscribe]({{unsubscribe_url}}) from these emails.'),
    );
  });

  it('mends the address that two links share once', async () => {
    const text =
      'Our code is [on GitHub][gh]; see [the issues][gh] too!!!\n\n[gh]: http://github.com/acme/app\n';
    const { document } = await open('emails/a.md', text);
    await vscode.commands.executeCommand('inboxlint.fixAll', document.uri);
    equal(document.getText(), text.replace('!!!', '!').replace('http:', 'https:'));
  });

  it('offers nothing where nothing is found', async () => {
    const { document } = await open('emails/a.html', '<p>Hello there. Thanks!!!</p>\n');
    await underlined(document);
    deepEqual((await actionsAt(document, 'Hello', 'quickfix')).length, 0);
  });

  it('fixes all safe problems by command, in one undo step', async () => {
    const text = '<p>Act now!!! {{ a!!! }}</p>\r\n<p>A f&#8203;ree one!!</p>\r\n';
    const { document } = await open('emails/a.html', text);
    await underlined(document);
    await vscode.commands.executeCommand('inboxlint.fixAll');
    equal(document.getText(), '<p>Act now! {{ a!!! }}</p>\r\n<p>A free one!</p>\r\n');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text);
  });

  it('fixes an untitled document by command', async () => {
    const { document } = await openUntitled('plaintext', 'Thanks!!!');
    await vscode.commands.executeCommand('inboxlint.fixAll');
    equal(document.getText(), 'Thanks!');
  });

  it('fixes all on save, even what was typed a moment ago', async () => {
    await set('editor.codeActionsOnSave', { 'source.fixAll.inboxlint': 'explicit' });
    const editor = await open('emails/a.html', '<p>Act now</p>\n');
    await underlined(editor.document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 10), '!!!'));
    ok(await editor.document.save());
    equal(editor.document.getText(), '<p>Act now!</p>\n');
    equal(editor.document.isDirty, false);
    const saved = await vscode.workspace.fs.readFile(editor.document.uri);
    equal(new TextDecoder().decode(saved), '<p>Act now!</p>\n');
  });

  it('fixes on save with the general source.fixAll, in manual mode too', async () => {
    await set('inboxlint.run', 'manual');
    await set('editor.codeActionsOnSave', { 'source.fixAll': 'explicit' });
    const editor = await open('emails/a.html', '<p>Hello</p>\n');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 8), '!!!'));
    ok(await editor.document.save());
    equal(editor.document.getText(), '<p>Hello!</p>\n');
    await set('inboxlint.run', undefined);
  });

  it('does not fix a document that is no draft on save', async () => {
    await set('editor.codeActionsOnSave', { 'source.fixAll.inboxlint': 'explicit' });
    const editor = await open('pages/a.html', '<p>Hello</p>\n');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 8), '!!!'));
    ok(await editor.document.save());
    equal(editor.document.getText(), '<p>Hello!!!</p>\n');
  });

  it('offers the fix where the text stands now, before it is checked again', async () => {
    const editor = await open('emails/a.html', '<p>Thanks!!!</p>\n');
    await underlined(editor.document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '<p>First</p>\n'));
    const [fix] = await actionsAt(editor.document, '!!!', 'quickfix');
    ok(fix?.edit);
    ok(await vscode.workspace.applyEdit(fix.edit));
    equal(editor.document.getText(), '<p>First</p>\n<p>Thanks!</p>\n');
    await eventually('nothing is left', async () => (await underlined(editor.document)).length === 0);
  });
});
