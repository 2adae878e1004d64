import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { inboxlint, inFolder, openUri } from './drafts.ts';

describe('extension', () => {
  it('is there and activates', async () => {
    const extension = vscode.extensions.getExtension('inboxlint.inboxlint');
    ok(extension, 'inboxlint.inboxlint is not installed');
    await extension.activate();
    equal(extension.isActive, true);
  });

  it('takes little time for that', async () => {
    // 50 ms on a machine that does nothing else; the engine, which takes much more, is loaded for the first draft.
    const { activationMilliseconds } = await inboxlint();
    console.log(`activation: ${activationMilliseconds.toFixed(1)} ms`);
    ok(activationMilliseconds < 500, `${activationMilliseconds} ms`);
  });

  it('activates by itself when a draft is opened', async () => {
    await openUri(inFolder('emails/welcome.html'));
    ok(vscode.extensions.getExtension('inboxlint.inboxlint')?.isActive);
  });
});
