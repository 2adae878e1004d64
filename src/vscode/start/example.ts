import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { Drafts } from '../drafts/drafts.ts';
import { EXAMPLE_SCHEME, OPEN_EXAMPLE, OPEN_WALKTHROUGH } from '../lib/ids.ts';
import { ExampleFiles, saveAsItChanges } from './example-files.ts';

/** Shows the first steps. */
const WALKTHROUGH = 'inboxlint.inboxlint#start';

export function registerExample(extension: vscode.Uri, drafts: Drafts, checker: Checker): vscode.Disposable {
  const files = new ExampleFiles();
  return vscode.Disposable.from(
    vscode.workspace.registerFileSystemProvider(EXAMPLE_SCHEME, files, { isCaseSensitive: true }),
    saveAsItChanges(),
    vscode.commands.registerCommand(OPEN_EXAMPLE, async () => {
      const place = vscode.Uri.joinPath(extension, 'examples', 'emails', 'spring-sale.html');
      const name = vscode.l10n.t('Example draft');
      const uri = vscode.Uri.from({ scheme: EXAMPLE_SCHEME, path: `/${name}.html` });
      // Afresh each time: somebody may have fixed all of it.
      files.writeFile(uri, await vscode.workspace.fs.readFile(place));
      const document = await vscode.workspace.openTextDocument(uri);
      drafts.choose(document);
      await vscode.window.showTextDocument(document, { preview: false });
      await checker.check(document);
    }),
    vscode.commands.registerCommand(OPEN_WALKTHROUGH, () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false),
    ),
  );
}
