import * as vscode from 'vscode';
import { MAX_DRAFT_UNITS } from '../../core/draft/detect.ts';
import type { MessageView } from '../../webview/message.ts';
import type { Checker } from '../drafts/checker.ts';
import type { SettingsReader } from '../drafts/settings.ts';

/** What stands in place of a report; nothing where there is a report, or will be in a moment. */
export function messageFor(
  document: vscode.TextDocument | undefined,
  { checker, settings }: { readonly checker: Checker; readonly settings: SettingsReader },
): MessageView | undefined {
  if (!document) {
    return {
      kind: 'message',
      text: vscode.l10n.t('Open an email draft to see it here.'),
    };
  }
  const said = { kind: 'message', uri: document.uri.toString() } as const;
  if (!settings.of(document.uri).isEnabled) {
    return {
      ...said,
      text: vscode.l10n.t('Inboxlint is turned off here.'),
      button: { label: vscode.l10n.t('Turn On'), request: 'enable' },
    };
  }
  if (checker.returned(document)) {
    return {
      ...said,
      text: vscode.l10n.t('This message came back, so it isn’t checked as a draft.'),
      button: { label: vscode.l10n.t('Explain Bounce'), request: 'explain' },
    };
  }
  const check = { label: vscode.l10n.t('Check It'), request: 'check' } as const;
  switch (checker.failure(document)) {
    case 'too-large':
      return {
        ...said,
        text: vscode.l10n.t('Drafts larger than {0} MB aren’t checked.', MAX_DRAFT_UNITS / 1024 / 1024),
      };
    case 'too-complex':
      return {
        ...said,
        text: vscode.l10n.t('This draft is too complex to check: it is long and almost all markup.'),
      };
    case 'failed':
      return {
        ...said,
        text: vscode.l10n.t('The check failed. See the “Inboxlint” output channel for details.'),
        button: check,
      };
  }
  if (checker.knows(document) || checker.isWaiting(document)) return undefined;
  return { ...said, text: vscode.l10n.t('This draft hasn’t been checked yet.'), button: check };
}
