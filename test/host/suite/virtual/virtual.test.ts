import * as vscode from 'vscode';
import { equal, ok } from '../assert.ts';
import { inFolder } from '../drafts.ts';

describe('a workspace that is on no disk', () => {
  it('is in a file system of an extension', async () => {
    const schemes = vscode.workspace.workspaceFolders?.map(({ uri }) => uri.scheme).join();
    equal(schemes, 'inboxlint-memory');
    ok(vscode.workspace.fs.isWritableFileSystem('inboxlint-memory'));
    equal((await vscode.workspace.fs.stat(inFolder('emails/welcome.html'))).type, vscode.FileType.File);
  });
});
