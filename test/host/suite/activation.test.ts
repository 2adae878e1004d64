import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { inFolder, openUri } from './drafts.ts';

describe('extension', () => {
  it('is there and activates', async () => {
    const extension = vscode.extensions.getExtension('inboxlint.inboxlint');
    ok(extension, 'inboxlint.inboxlint is not installed');
    await extension.activate();
    equal(extension.isActive, true);
  });

  it('activates by itself when a draft is opened', async () => {
    await openUri(inFolder('emails/welcome.html'));
    ok(vscode.extensions.getExtension('inboxlint.inboxlint')?.isActive);
  });
});
