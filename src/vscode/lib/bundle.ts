import * as vscode from 'vscode';
import { isNode } from './node.ts';

/** Loads a bundle of this extension that is seldom wanted: where there is Node, as `require` gives it. */
export async function loadBundle<Module>(
  extension: vscode.Uri,
  name: string,
  required: () => Module,
): Promise<Module> {
  return isNode() ? required() : evaluated(vscode.Uri.joinPath(extension, 'dist', name));
}

/** Runs a bundle as VS Code runs extensions in a web worker, where `require` knows no files. */
async function evaluated<Module>(file: vscode.Uri): Promise<Module> {
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  return new Function('module', `${source}\nreturn module.exports;`)({ exports: {} });
}
