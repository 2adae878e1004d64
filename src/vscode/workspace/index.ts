import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { ClosedDrafts } from './closed-drafts.ts';
import { registerCheckWorkspace } from './command.ts';
import { registerFixWorkspace } from './fix.ts';
import type { WorkspaceCheck } from './workspace-check.ts';

interface WorkspaceParts {
  readonly checker: Checker;
  readonly closed: ClosedDrafts;
  readonly workspace: WorkspaceCheck;
}

/** The commands that check and fix every draft of the workspace. */
export function register({ workspace, checker, closed }: WorkspaceParts): vscode.Disposable {
  return vscode.Disposable.from(
    registerCheckWorkspace(workspace),
    registerFixWorkspace(workspace, checker, closed),
  );
}
