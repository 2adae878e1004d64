import * as vscode from 'vscode';
import type { Bounce, BounceRecipient } from '../../core/bounce/index.ts';
import { toDiagnostics } from '../drafts/diagnostics.ts';
import { rangeOf } from '../lib/ranges.ts';
import type { Bounces, ExplainedBounce } from './bounces.ts';
import { isYours } from './groups.ts';
import { leadOf } from './sentences.ts';

/** Problems of a document at most: VS Code shows no more of a file. */
const MAX_PROBLEMS = 1000;

/** Shows why a message came back under the server’s words, and in the message what the server objects to. */
export function showProblems(bounces: Bounces): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('inboxlint-bounces');
  return vscode.Disposable.from(
    collection,
    bounces.onDidChange((document) => {
      const explained = bounces.of(document);
      if (explained) collection.set(document.uri, problemsOf(document, explained));
      else collection.delete(document.uri);
    }),
  );
}

function problemsOf(document: vscode.TextDocument, { bounce, module }: ExplainedBounce): vscode.Diagnostic[] {
  const replies = distinct(bounce).map((recipient) => {
    const { reply, cause, source } = recipient;
    const { Information, Warning } = vscode.DiagnosticSeverity;
    const range = rangeOf(document, reply?.span ?? { start: 0, end: 0 });
    const severity = isYours(recipient) ? Warning : Information;
    const problem = new vscode.Diagnostic(range, leadOf(recipient, module), severity);
    problem.source = 'inboxlint';
    problem.code = source ? { value: cause, target: vscode.Uri.parse(source.link) } : cause;
    return problem;
  });
  const { findings = [] } = bounce.returned ?? {};
  const found = toDiagnostics(findings, [], document.uri, (span) => rangeOf(document, span));
  return [...replies, ...found].slice(0, MAX_PROBLEMS);
}

/** A recipient for each reply and cause: a report may say the same of many, with the same words. */
function distinct({ recipients }: Bounce): readonly BounceRecipient[] {
  const known = new Map<string, BounceRecipient>();
  for (const recipient of recipients) {
    const { reply, cause } = recipient;
    if (!reply) continue;
    const key = `${reply.span.start} ${reply.span.end} ${cause}`;
    if (!known.has(key)) known.set(key, recipient);
  }
  return [...known.values()];
}
