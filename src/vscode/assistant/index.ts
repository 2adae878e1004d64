import * as vscode from 'vscode';
import { loadBounces } from '../bounces/load.ts';
import { once } from '../lib/once.ts';
import { registerBounceTool } from './bounce-tool.ts';
import { registerTool, type ToolParts } from './tool.ts';

interface AssistantParts extends ToolParts {
  readonly context: vscode.ExtensionContext;
}

/** What assistants may ask of drafts and of what came back. */
export function register(parts: AssistantParts): vscode.Disposable {
  const load = once(() => loadBounces(parts.context.extensionUri));
  return vscode.Disposable.from(registerTool(parts), registerBounceTool(load));
}
