import * as vscode from 'vscode';
import type { ClientView, InboxView, NoteView, PartView } from '../../../webview/inbox/view.ts';
import type { ClientId } from './clients.ts';
import type { Cut } from './cut.ts';
import type { Inbox, InboxLine } from './inbox.ts';

/** UTF-16 units of what is cut off that are shown. */
const MAX_CUT_UNITS = 120;

/** What the inbox preview shows of a draft, in the user's language. */
export function inboxView(uri: vscode.Uri, inbox: Inbox): InboxView {
  return {
    kind: 'inbox',
    uri: uri.toString(),
    name: uri.path.split('/').at(-1) ?? '',
    intro: vscode.l10n.t(
      'Email programs cut lines by width, so the cuts shown here are approximate. Merge fields appear as they are written.',
    ),
    notices: [
      ...(inbox.sender ? [] : [vscode.l10n.t('This draft doesn’t name a sender.')]),
      ...(inbox.subject ? [] : [vscode.l10n.t('This draft has no subject line.')]),
      ...(inbox.preheader
        ? []
        : [
            vscode.l10n.t(
              'This draft has no preview text (preheader), so inboxes show the first words of the email.',
            ),
          ]),
    ],
    clients: inbox.lines.map((line) => clientView(line, inbox)),
  };
}

function clientView(line: InboxLine, inbox: Inbox): ClientView {
  const { client, sender, subject, preheader, letThrough } = line;
  const name = clientName(client.id);
  return {
    id: client.id,
    name,
    isOneLine: client.line !== undefined,
    sender: part(sender, vscode.l10n.t('(no sender)')),
    subject: part(subject, vscode.l10n.t('(no subject)')),
    preheader: part(preheader, ''),
    letThrough,
    letThroughLabel: vscode.l10n.t('from the body:'),
    light: vscode.l10n.t('{0}, light', name),
    dark: vscode.l10n.t('{0}, dark', name),
    notes: notes(line, inbox),
  };
}

/** An email program in the user's language, where it is used. */
function clientName(id: ClientId): string {
  const names: Readonly<Record<ClientId, string>> = {
    'gmail-web': vscode.l10n.t('Gmail (web)'),
    'gmail-phone': vscode.l10n.t('Gmail (phone)'),
    outlook: vscode.l10n.t('Outlook (desktop)'),
    // The same in every language.
    'apple-phone': 'Apple Mail (iPhone)',
  };
  return names[id];
}

function notes({ sender, subject, preheader, letThrough }: InboxLine, inbox: Inbox): readonly NoteView[] {
  const made: NoteView[] = [
    ...cutNote(vscode.l10n.t('Cut from the sender name:'), sender),
    ...cutNote(vscode.l10n.t('Cut from the subject line:'), subject),
    ...cutNote(vscode.l10n.t('Cut from the preview text:'), preheader),
  ];
  if (letThrough) {
    const text = inbox.preheader
      ? vscode.l10n.t('Shown after the preview text:')
      : vscode.l10n.t('Shown instead of preview text:');
    made.push({ kind: 'let-through', text, quoted: letThrough });
  }
  return made.length > 0 ? made : [{ kind: 'fine', text: vscode.l10n.t('Everything fits.'), quoted: '' }];
}

function cutNote(text: string, { rest }: Cut): readonly NoteView[] {
  if (rest === '') return [];
  return [
    { kind: 'cut', text, quoted: rest.length > MAX_CUT_UNITS ? `${rest.slice(0, MAX_CUT_UNITS)}…` : rest },
  ];
}

function part({ shown, rest }: Cut, missing: string): PartView {
  return { shown: shown || missing, isCut: rest !== '', isMissing: shown === '' };
}
