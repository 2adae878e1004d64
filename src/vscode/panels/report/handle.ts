import * as vscode from 'vscode';
import type { Finding, Fix, Report, Span } from '../../../core/index.ts';
import type { Request } from '../../../webview/report/view.ts';
import type { Checker } from '../../drafts/checker.ts';
import { mayChange } from '../../drafts/lossless.ts';
import { CHECK, ENABLE, EXPLAIN_BOUNCE, FIX_ALL, OPEN_RULE_PAGE } from '../../lib/ids.ts';
import * as notify from '../../lib/notify.ts';
import { workspaceEdit } from '../../lib/ranges.ts';
import { reveal } from '../../lib/reveal.ts';
import { say } from '../../lib/say.ts';
import { keyed } from './findings.ts';
import type { Help } from './help.ts';
import { toMarkdown } from './to-markdown.ts';
import { helpView, reportView } from './view.ts';

/** Does what the report's webview asks for, on the draft as it stands by now. */
export async function handleRequest(
  request: Request,
  document: vscode.TextDocument | undefined,
  checker: Checker,
  helpOf: (report: Report) => Help | undefined,
): Promise<void> {
  if (request.type === 'enable') return vscode.commands.executeCommand(ENABLE);
  if (request.type === 'rule') return vscode.commands.executeCommand(OPEN_RULE_PAGE, request.rule);
  if (!document) return undefined;
  const { uri } = document;
  if (request.type === 'explain') return vscode.commands.executeCommand(EXPLAIN_BOUNCE, uri);
  if (request.type === 'check') return vscode.commands.executeCommand(CHECK, uri);
  if (request.type === 'fix-all') return vscode.commands.executeCommand(FIX_ALL, uri);
  const report = await checker.check(document);
  if (!report) return undefined;
  switch (request.type) {
    case 'copy':
      return copyReport(document, report, checker, helpOf(report));
    case 'fix-help': {
      const help = helpOf(report);
      return help && applyFixes(document, checker, help.fixes);
    }
    case 'reveal': {
      const finding = find(report, request.key);
      return finding && reveal(document, placeOf(finding, request.place));
    }
    case 'fix': {
      const fix = find(report, request.key)?.fixes[request.fix];
      return fix && applyFixes(document, checker, [fix]);
    }
  }
}

/** Puts the report into the clipboard, as Markdown. */
export async function copyReport(
  document: vscode.TextDocument,
  report: Report,
  checker: Checker,
  help?: Help,
): Promise<void> {
  const { engine } = checker;
  if (!engine) return;
  const view = reportView(document, report, engine);
  const text = toMarkdown({ ...view, ...(help && { help: helpView(help, report.score) }) });
  await vscode.env.clipboard.writeText(text);
  say(vscode.l10n.t('Inboxlint: report copied to the clipboard'));
}

/** One of the places of a finding, counted over and over. */
function placeOf({ span, also }: Finding, place: number): Span {
  const places = [span, ...also];
  return places[place % places.length] ?? span;
}

function find(report: Report, wanted: string): Finding | undefined {
  return keyed(report.findings).find(({ key }) => key === wanted)?.finding;
}

async function applyFixes(
  document: vscode.TextDocument,
  checker: Checker,
  fixes: readonly Fix[],
): Promise<void> {
  if (!(await mayChange(document))) return;
  const edits = fixes.flatMap((fix) => fix.edits);
  if (await vscode.workspace.applyEdit(workspaceEdit(document, edits))) {
    // At once, and not after a pause: nobody is typing.
    await checker.check(document);
    return;
  }
  notify.warn(vscode.l10n.t('Inboxlint couldn’t change this document. It may be read-only.'));
}
