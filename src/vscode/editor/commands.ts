import * as vscode from 'vscode';
import { endsElement } from '../../core/draft/detect.ts';
import { unreadReason } from '../../core/draft/formats.ts';
import type { Checker } from '../drafts/checker.ts';
import { type Drafts, isCodeDocument } from '../drafts/drafts.ts';
import { fixAllEdits } from '../drafts/fix-all.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { CHECK, ENABLE, FIX_ALL, OPEN_EXAMPLE, SHOW_OUTPUT } from '../lib/ids.ts';
import { sentence } from '../lib/messages.ts';
import * as notify from '../lib/notify.ts';
import { say } from '../lib/say.ts';
import { applyFixes } from './apply-fixes.ts';

export function registerCommands(
  checker: Checker,
  drafts: Drafts,
  settings: SettingsReader,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const onDocument = (act: (document: vscode.TextDocument) => Promise<void>) => async (uri: unknown) => {
    const document = await documentFor(uri, drafts);
    if (document && isEnabled(document, settings)) await act(document);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      CHECK,
      onDocument((document) => checkChosen(document, checker, drafts)),
    ),
    vscode.commands.registerCommand(
      FIX_ALL,
      onDocument((document) => fixAll(document, checker, drafts)),
    ),
    vscode.commands.registerCommand(SHOW_OUTPUT, () => log.show()),
  );
}

/** Whether Inboxlint is on there; where it is off, it offers to turn it on, and does not wait for an answer. */
export function isEnabled({ uri }: vscode.TextDocument, settings: SettingsReader): boolean {
  if (settings.of(uri).isEnabled) return true;
  const enable = vscode.l10n.t('Turn On');
  notify.info(vscode.l10n.t('Inboxlint is turned off here.'), enable).then((answer) => {
    if (answer === enable) vscode.commands.executeCommand(ENABLE);
  });
  return false;
}

async function checkChosen(document: vscode.TextDocument, checker: Checker, drafts: Drafts): Promise<void> {
  if (!drafts.is(document)) {
    if (/^(?:java|type)scriptreact$/.test(document.languageId) && !endsElement(document.getText())) {
      notify.info(
        vscode.l10n.t('No email text found in this code. Open the component that contains the email.'),
      );
      return;
    }
    drafts.choose(document);
  }
  const report = await checker.check(document);
  if (report?.findings.length === 0) say(vscode.l10n.t('Inboxlint: no problems found'));
}

async function fixAll(document: vscode.TextDocument, checker: Checker, drafts: Drafts): Promise<void> {
  if (!drafts.is(document)) drafts.choose(document);
  await applyFixes(document, await fixAllEdits(document, checker));
}

async function documentFor(uri: unknown, drafts: Drafts): Promise<vscode.TextDocument | undefined> {
  const document =
    uri instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(uri)
      : vscode.window.activeTextEditor?.document;
  if (!document) {
    const example = vscode.l10n.t('Try an Example Draft');
    notify.info(vscode.l10n.t('Open the email draft you want to check.'), example).then((answer) => {
      if (answer === example) vscode.commands.executeCommand(OPEN_EXAMPLE);
    });
    return undefined;
  }
  if (drafts.canBe(document) || drafts.isCatalog(document)) return document;
  const reason = document.isUntitled ? undefined : unreadReason(document.uri.path);
  if (reason) {
    notify.info(sentence(reason));
    return undefined;
  }
  if (isCodeDocument(document)) {
    notify.info(vscode.l10n.t('This file is code or data, not an email. Inboxlint doesn’t check it.'));
    return undefined;
  }
  notify.info(
    vscode.l10n.t(
      'Inboxlint can’t check “{0}” documents. If this is an email, set the language mode to HTML, Markdown or plain text.',
      document.languageId,
    ),
  );
  return undefined;
}
