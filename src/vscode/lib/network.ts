import type * as vscode from 'vscode';
import type { NetworkModule } from '../../network/api.ts';
import { loadBundle } from './bundle.ts';

/** Loads what asks the network; only what is about to ask does. */
export function loadNetwork(extension: vscode.Uri): Promise<NetworkModule> {
  return loadBundle(extension, 'network.js', () => require('./network.js'));
}
