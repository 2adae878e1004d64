import * as vscode from 'vscode';
import type { Report } from '../core/index.ts';
import type { RecipientReport } from '../core/recipients/index.ts';
import type { RecordReport } from '../core/records/index.ts';
import { lastNotices } from './lib/notify.ts';
import type { Parts } from './parts.ts';

/** What `activate` gives to other extensions and to the tests. */
export interface Api {
  /** What loading and activating took, without what VS Code did between the two. */
  readonly activationMilliseconds: number;
  /**
   * The report on an open document as it stands, once no check of it is waiting; nothing if it is no draft, or was
   * not checked since its last change because the settings say so.
   */
  checked(uri: vscode.Uri): Promise<Report | undefined>;
  /** What is known of the DNS records in an open document as it stands, once no check of it is waiting. */
  recordsIn(uri: vscode.Uri): Promise<RecordReport | undefined>;
  /** What is known of the recipients in an open list as it stands, once no check of it is waiting. */
  recipientsIn(uri: vscode.Uri): Promise<RecipientReport | undefined>;
  /** What the status bar item of a list of recipients says, without its icon; empty where it is hidden. */
  recipientsText(): string;
  /** What the status bar item says, without its icon; empty where it is hidden. */
  statusText(): string;
  /** The entries of the view *Email Drafts*, in its order, whether it is open or not. */
  draftItems(): readonly vscode.TreeItem[];
  /** The last notifications, dialogs and input boxes, as VS Code was given them. */
  notices(): readonly string[];
}

export function apiOf(
  { checker, records, recipients, recipientStatus, status, tree }: Parts,
  activationMilliseconds: number,
): Api {
  return {
    activationMilliseconds,
    async checked(uri) {
      const document = openAt(uri);
      return document && checker.settled(document);
    },
    async recordsIn(uri) {
      const document = openAt(uri);
      return document && (await records.settled(document))?.report;
    },
    async recipientsIn(uri) {
      const document = openAt(uri);
      return document && (await recipients.settled(document))?.report;
    },
    recipientsText: () => recipientStatus.text,
    statusText: () => status.text,
    draftItems: () => tree.items(),
    notices: lastNotices,
  };
}

function openAt(uri: vscode.Uri): vscode.TextDocument | undefined {
  const name = uri.toString();
  return vscode.workspace.textDocuments.find((open) => open.uri.toString() === name);
}
