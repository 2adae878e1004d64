import * as vscode from 'vscode';
import type * as bounce from '../../core/bounce/index.ts';
import { isNode } from '../lib/node.ts';

/** Everything that explains what came back. */
export type BounceModule = typeof bounce;

/** Loads what explains bounces: most people never have one in front of them. */
export async function loadBounces(extension: vscode.Uri): Promise<BounceModule> {
  return isNode() ? require('./bounce.js') : evaluated(vscode.Uri.joinPath(extension, 'dist', 'bounce.js'));
}

/** Runs a bundle of this extension as VS Code runs extensions in a web worker, where `require` knows no files. */
async function evaluated(file: vscode.Uri): Promise<BounceModule> {
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  return new Function('module', `${source}\nreturn module.exports;`)({ exports: {} });
}
