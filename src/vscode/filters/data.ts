import * as vscode from 'vscode';
import type { Data, FiltersModule } from '../../filters/api.ts';
import { lineFinder } from '../lib/line-finder.ts';
import { sentence } from '../lib/messages.ts';
import * as notify from '../lib/notify.ts';
import { folderOf, nameOf } from '../lib/paths.ts';

/** The values for a draft's placeholders, `faulty` where its data file cannot be used; that is shown at its place. */
export async function readData(
  draft: vscode.Uri,
  { dataFileNames, parseData }: FiltersModule,
  problems: vscode.DiagnosticCollection,
): Promise<Data | 'faulty' | undefined> {
  if (draft.scheme === 'untitled') return undefined;
  for (const name of dataFileNames(nameOf(draft))) {
    const uri = vscode.Uri.joinPath(folderOf(draft), name);
    const source = await textOf(uri);
    if (source === undefined) continue;
    const parsed = typeof source === 'string' ? parseData(source) : UNUSABLE;
    const text = typeof source === 'string' ? source : '';
    if ('data' in parsed) {
      problems.delete(uri);
      return parsed.data;
    }
    const at = lineFinder(text);
    const [from, to] = [at(parsed.span.start), at(parsed.span.end)];
    const range = new vscode.Range(from.line, from.column, to.line, to.column);
    const problem = new vscode.Diagnostic(range, sentence(parsed.problem));
    problem.source = 'inboxlint';
    problems.set(uri, [problem]);
    tell(uri, problem);
    return 'faulty';
  }
  return undefined;
}

/** Bytes of a data file at most. */
const MAX_BYTES = 1024 * 1024;

const UNUSABLE = {
  problem: { template: 'This file is larger than 1 MB or isn’t a regular file.', args: [] },
  span: { start: 0, end: 0 },
} as const;

/** Nothing where there is no such file; `false` where it is not read. */
async function textOf(uri: vscode.Uri): Promise<string | false | undefined> {
  const name = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === name);
  if (open) return open.getText();
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (!(type & vscode.FileType.File) || size > MAX_BYTES) return false;
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}

/** Does not wait for an answer. */
function tell(uri: vscode.Uri, { message, range }: vscode.Diagnostic): void {
  const open = vscode.l10n.t('Open');
  const text = vscode.l10n.t('{0}: {1} The draft wasn’t sent.', nameOf(uri), message);
  notify.error(`Inboxlint: ${text}`, open).then((answer) => {
    if (answer === open) vscode.window.showTextDocument(uri, { selection: range });
  });
}
