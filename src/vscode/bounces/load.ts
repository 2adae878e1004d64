import type * as vscode from 'vscode';
import type * as bounce from '../../core/bounce/index.ts';
import { loadBundle } from '../lib/bundle.ts';

/** Everything that explains what came back. */
export type BounceModule = typeof bounce;

/** Loads what explains bounces: most people never have one in front of them. */
export function loadBounces(extension: vscode.Uri): Promise<BounceModule> {
  return loadBundle(extension, 'bounce.js', () => require('./bounce.js'));
}
