import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { mark } from './host.ts';

/** The most that loading and activating may take, in milliseconds. */
const LIMIT = 50;

describe('activation', () => {
  it(`takes at most ${LIMIT} ms of the extension host`, async () => {
    const extension = vscode.extensions.getExtension<{ readonly activationMilliseconds: number }>(
      'inboxlint.inboxlint',
    );
    ok(extension, 'inboxlint.inboxlint is not installed');
    const { activationMilliseconds } = await extension.activate();
    console.log(`${mark}activation: ${activationMilliseconds.toFixed(1)} ms (limit ${LIMIT})`);
    ok(activationMilliseconds <= LIMIT, `${activationMilliseconds} ms`);
  });
});
