import * as vscode from 'vscode';
import type { DraftCheck } from '../drafts/draft-check.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { Engine } from '../lib/engine.ts';
import { FilterAccess } from './access.ts';
import { registerFilterCommands } from './command.ts';
import { FilterProblems } from './problems.ts';

interface FiltersParts {
  readonly context: vscode.ExtensionContext;
  readonly draftCheck: DraftCheck;
  readonly drafts: Drafts;
  readonly load: () => Promise<Engine>;
  readonly log: vscode.LogOutputChannel;
}

/** The commands that ask real filters about a draft. */
export function register({ context, draftCheck, drafts, load, log }: FiltersParts): vscode.Disposable {
  const problems = new FilterProblems();
  const dataProblems = vscode.languages.createDiagnosticCollection('inboxlint-data');
  const parts = { access: new FilterAccess(context), problems, dataProblems, draftCheck, load, log };
  return vscode.Disposable.from(problems, dataProblems, registerFilterCommands(parts, drafts));
}
