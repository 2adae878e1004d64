import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';

describe('extension', () => {
  it('is there and activates', async () => {
    const extension = vscode.extensions.getExtension('inboxlint.inboxlint');
    ok(extension, 'inboxlint.inboxlint is not installed');
    await extension.activate();
    equal(extension.isActive, true);
  });

  it('activates by itself when a draft is opened', async () => {
    const [draft] = await vscode.workspace.findFiles('emails/welcome.html');
    ok(draft, 'the workspace has no draft');
    await vscode.window.showTextDocument(draft);
    ok(vscode.extensions.getExtension('inboxlint.inboxlint')?.isActive);
  });
});
