import * as vscode from 'vscode';
import type { Bounce } from '../../core/bounce/index.ts';
import * as notify from '../lib/notify.ts';
import { nameOf } from '../lib/paths.ts';
import { CauseGroups } from './groups.ts';
import type { BounceModule } from './load.ts';

/** A text that is to be explained, and where it stands. */
export interface Subject {
  readonly name: string;
  readonly text: string;
  /** Where it is from; nothing where it is from the clipboard. */
  readonly document?: vscode.TextDocument;
  /** Where it begins there, in UTF-16 units. */
  readonly offset: number;
}

/** A subject, explained. */
export interface Told {
  readonly subject: Subject;
  readonly groups: ReturnType<CauseGroups['sorted']>;
  /** The one report that it is, where it is one. */
  readonly single?: Bounce;
  /** What explained it. */
  readonly module: BounceModule;
}

/** All of a document. */
export function wholeOf(document: vscode.TextDocument): Subject {
  return { name: nameOf(document.uri), text: document.getText(), document, offset: 0 };
}

/** What may be meant, in this order: what is selected, or else the document in front, or else what is in the clipboard. */
export async function subjectsInFront(): Promise<readonly Subject[]> {
  const { document, selection } = vscode.window.activeTextEditor ?? {};
  if (document && selection && !selection.isEmpty) {
    const text = document.getText(selection);
    return [{ name: nameOf(document.uri), text, document, offset: document.offsetAt(selection.start) }];
  }
  const text = await vscode.env.clipboard.readText();
  const copied: Subject = { name: vscode.l10n.t('Clipboard'), text, offset: 0 };
  return [...(document ? [wholeOf(document)] : []), ...(text.trim() === '' ? [] : [copied])];
}

/** UTF-16 units of a log from which it is said that it is being read. */
const LONG = 1_000_000;
/** Milliseconds after which others have their turn. */
const TURN_MS = 50;

/** Explains a subject; nothing where it tells of no email that came back, or the user stopped it. */
export async function tell(
  subject: Subject,
  module: BounceModule,
  explain: (text: string) => Promise<readonly Bounce[]>,
): Promise<Told | undefined> {
  const { text, name } = subject;
  const groups = new CauseGroups();
  if (module.explainableOf(text) === 'log') {
    const title = vscode.l10n.t('Inboxlint is reading {0}', name);
    const place = { title, in: text.length > LONG ? 'notification' : 'window' } as const;
    const isRead = await notify.during(place, (progress, token) =>
      readLog(text, module, groups, progress, token),
    );
    const sorted = groups.sorted();
    return isRead && sorted.length > 0 ? { subject, groups: sorted, module } : undefined;
  }
  const bounces = (await explain(text)).filter(({ kind }) => kind !== 'none');
  for (const bounce of bounces) groups.add(bounce);
  const [single] = bounces.length === 1 ? bounces : [];
  return bounces.length > 0
    ? { subject, groups: groups.sorted(), module, ...(single && { single }) }
    : undefined;
}

/** Whether the log was read to its end. */
async function readLog(
  text: string,
  module: BounceModule,
  groups: CauseGroups,
  progress: vscode.Progress<{ increment?: number }>,
  token: vscode.CancellationToken,
): Promise<boolean> {
  let turn = performance.now();
  let read = 0;
  for (const bounce of module.explainLog(text)) {
    groups.add(bounce);
    if (performance.now() - turn < TURN_MS) continue;
    const at = bounce.recipients[0]?.reply?.span.end ?? read;
    progress.report({ increment: (100 * (at - read)) / text.length });
    read = at;
    await new Promise<void>((done) => setTimeout(done, 0));
    if (token.isCancellationRequested) return false;
    turn = performance.now();
  }
  return true;
}
