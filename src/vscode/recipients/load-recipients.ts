import type * as vscode from 'vscode';
import type * as recipients from '../../core/recipients/index.ts';
import { loadBundle } from '../lib/bundle.ts';

/** Everything that checks lists of recipients. */
export type RecipientsModule = typeof recipients;

/** Loads what checks lists of recipients: most people never have one in front of them. */
export function loadRecipients(extension: vscode.Uri): Promise<RecipientsModule> {
  return loadBundle(extension, 'recipients.js', () => require('./recipients.js'));
}
