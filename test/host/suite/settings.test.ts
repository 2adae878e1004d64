import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import { closeAll, inboxlint, open, problems, set, shown, type, underlined } from './drafts.ts';

const SHOUT = ['repeated-punctuation: !!!'];

describe('settings', () => {
  afterEach(async () => {
    await closeAll();
    await set('inboxlint.run', undefined);
    await set('inboxlint.rules', undefined);
  });

  it('checks on opening and saving with onSave, not on typing', async () => {
    await set('inboxlint.run', 'onSave');
    const editor = await open('emails/a.html', '<p>Hello!!!</p>\n');
    deepEqual(await underlined(editor.document), SHOUT);
    await type(editor, ' Bye!!', '!!!');
    // Nothing is waiting to be checked.
    deepEqual(await underlined(editor.document), SHOUT);
    equal((await inboxlint()).statusText(), 'Inboxlint: edited');
    ok(await editor.document.save());
    deepEqual(await underlined(editor.document), [...SHOUT, 'repeated-punctuation: !!']);
  });

  it('checks only by command with manual', async () => {
    // From then on the workspace is watched; what comes new is left alone all the same.
    await vscode.commands.executeCommand('inboxlint.checkWorkspace');
    await set('inboxlint.run', 'manual');
    // Not one that was open a moment ago: what is known of a draft is kept in step in this mode, too.
    const editor = await open('emails/by-hand.html', '<p>Hello!!!</p>\n');
    await type(editor, ' Bye!!', '!!!');
    ok(await editor.document.save());
    deepEqual(await underlined(editor.document), []);
    equal((await inboxlint()).statusText(), 'Inboxlint: not checked');
    await vscode.commands.executeCommand('inboxlint.check');
    deepEqual(shown(editor.document), [...SHOUT, 'repeated-punctuation: !!']);
  });

  it('takes over severities and rules that are off at once', async () => {
    const { document } = await open('emails/a.html', '<p>Act now. Hello!!!</p>\n');
    equal((await underlined(document)).length, 2);
    await set('inboxlint.rules', { 'urgent-wording': 'off', 'repeated-punctuation': 'error' });
    await eventually('one problem', () => shown(document).length === 1);
    equal(problems(document)[0]?.severity, vscode.DiagnosticSeverity.Error);
    await set('inboxlint.rules', { 'repeated-punctuation': 'info' });
    await eventually('two problems', () => shown(document).length === 2);
    equal(problems(document)[1]?.severity, vscode.DiagnosticSeverity.Information);
  });

  it('leaves out bad entries and keeps the good ones', async () => {
    const { document } = await open('emails/a.html', '<p>Act now. Hello!!!</p>\n');
    await underlined(document);
    await set('inboxlint.rules', {
      'no-such-rule': 'off',
      'urgent-wording': 'off',
      'repeated-punctuation': 7,
    });
    await eventually('one problem', () => shown(document).length === 1);
    deepEqual(shown(document), SHOUT);
  });
});
