import * as vscode from 'vscode';
import { inboxlint } from '/work/main/test/host/suite/drafts.ts';
it('zz uri link', async () => {
  const api = await inboxlint();
  console.log('[test] activation', api.activationMilliseconds, vscode.env.uriScheme);
  const uri = vscode.Uri.parse(`${vscode.env.uriScheme}://inboxlint.inboxlint/rule/repeated-punctuation`);
  const r = await Promise.race([vscode.commands.executeCommand('vscode.open', uri).then(() => 'opened', (e) => String(e)), new Promise((d) => setTimeout(() => d('waiting'), 4000))]);
  await new Promise((d) => setTimeout(d, 100000)); }).timeout(200000);
