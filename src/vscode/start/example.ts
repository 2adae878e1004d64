import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { Drafts } from '../drafts/drafts.ts';
import { OPEN_EXAMPLE, OPEN_WALKTHROUGH } from '../lib/ids.ts';

/** Shows the first steps. */
const WALKTHROUGH = 'inboxlint.inboxlint#start';

export function registerExample(extension: vscode.Uri, drafts: Drafts, checker: Checker): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(OPEN_EXAMPLE, async () => {
      const place = vscode.Uri.joinPath(extension, 'examples', 'emails', 'spring-sale.html');
      const content = await vscode.workspace.decode(await vscode.workspace.fs.readFile(place), {
        encoding: 'utf8',
      });
      const document = await vscode.workspace.openTextDocument({ language: 'html', content });
      drafts.choose(document);
      await vscode.window.showTextDocument(document, { preview: false });
      await checker.check(document);
    }),
    vscode.commands.registerCommand(OPEN_WALKTHROUGH, () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false),
    ),
  );
}
