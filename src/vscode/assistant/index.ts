import type * as vscode from 'vscode';
import { registerTool, type ToolParts } from './tool.ts';

/** What assistants may ask of drafts. */
export function register(parts: ToolParts): vscode.Disposable {
  return registerTool(parts);
}
