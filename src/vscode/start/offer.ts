import * as vscode from 'vscode';
import { HEAD_UNITS } from '../../core/draft/detect.ts';
import type { ConfigCache } from '../config/files.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { beginningOf } from '../lib/document-text.ts';
import { CHECK } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import { folderOf, nameOf, pathFrom } from '../lib/paths.ts';
import { looksLikeMail } from './looks-like-mail.ts';

/** In the state of the workspace: that the offer was made there. In that of the user: that they do not want it. */
const MADE = 'inboxlint.offerMade';
const REFUSED = 'inboxlint.offerRefused';

export interface OfferParts {
  /** Where it is kept that the offer was made, or is not wanted. */
  readonly context: { readonly workspaceState: vscode.Memento; readonly globalState: vscode.Memento };
  readonly drafts: Drafts;
  readonly files: ConfigCache;
  readonly settings: SettingsReader;
}

/**
 * Offers, once a workspace, to check a file that looks like mail but is no draft by its name. Of a document that is shown it
 * looks at the path and at the first 2,048 units, and at each document once.
 */
export function offerChecks(parts: OfferParts): vscode.Disposable {
  const { globalState, workspaceState } = parts.context;
  const seen = new WeakSet<vscode.TextDocument>();
  const look = async (document: vscode.TextDocument | undefined) => {
    if (!document || seen.has(document) || workspaceState.get(MADE) || globalState.get(REFUSED)) return;
    seen.add(document);
    if (!(await isWorthIt(document, parts)) || workspaceState.get(MADE)) return;
    await workspaceState.update(MADE, true);
    await offer(document, parts);
  };
  look(vscode.window.activeTextEditor?.document);
  return vscode.window.onDidChangeActiveTextEditor((editor) => look(editor?.document));
}

async function isWorthIt(
  document: vscode.TextDocument,
  { drafts, files, settings }: OfferParts,
): Promise<boolean> {
  const { uri } = document;
  if (document.isUntitled || !drafts.canBe(document) || !settings.of(uri).isEnabled) return false;
  const head = beginningOf(document, HEAD_UNITS);
  if (!looksLikeMail(vscode.workspace.asRelativePath(uri, false), head)) return false;
  await files.ready(uri);
  return !drafts.is(document);
}

async function offer(document: vscode.TextDocument, parts: OfferParts): Promise<void> {
  const { uri } = document;
  const [check, never] = [vscode.l10n.t('Check It'), vscode.l10n.t('Don’t Ask Again')];
  const glob = globLike(uri, parts);
  const folder = nameOf(folderOf(uri));
  const all = glob === undefined ? [] : [vscode.l10n.t('Check All in “{0}”', folder)];
  const question = vscode.l10n.t('“{0}” looks like an email. Check it for spam triggers?', nameOf(uri));
  const answer = await notify.info(question, check, ...all, never);
  if (answer === check) await vscode.commands.executeCommand(CHECK, uri);
  else if (answer === never) await parts.context.globalState.update(REFUSED, true);
  else if (answer !== undefined && glob !== undefined) await addGlob(uri, glob, parts);
}

/** A glob of the files of the same kind in the same folder; nothing where a configuration file says which files are drafts. */
function globLike(uri: vscode.Uri, { files }: OfferParts): string | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const path = folder && pathFrom(folder, folderOf(uri));
  const extension = /\.[^./]+$/.exec(uri.path)?.[0];
  if (path === undefined || path === '' || extension === undefined || files.of(uri)?.config.drafts)
    return undefined;
  return `${path.replace(/[[\]{}()*?!]/g, '\\$&')}/**/*${extension}`;
}

async function addGlob(uri: vscode.Uri, glob: string, { settings }: OfferParts): Promise<void> {
  const { Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const target = (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? WorkspaceFolder : Workspace;
  const globs = [...settings.of(uri).drafts, glob];
  try {
    await vscode.workspace.getConfiguration('inboxlint', uri).update('drafts', globs, target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notify.warn(vscode.l10n.t('Inboxlint couldn’t save the setting: {0}', reason));
  }
}
