import type * as vscode from 'vscode';
import { ConfigCache } from './config/files.ts';
import { Checker } from './drafts/checker.ts';
import { DraftCheck } from './drafts/draft-check.ts';
import { Drafts } from './drafts/drafts.ts';
import { IncludeCache } from './drafts/included-files.ts';
import { SettingsReader } from './drafts/settings.ts';
import { StatusBar } from './editor/status-bar.ts';
import { DnsAccess } from './lib/dns-access.ts';
import { engineLoader } from './lib/engine.ts';
import { createLog } from './lib/log.ts';
import { once } from './lib/once.ts';
import { loadRecipients } from './recipients/load-recipients.ts';
import { RecipientDocuments } from './recipients/recipient-documents.ts';
import { RecipientStatus } from './recipients/recipient-status.ts';
import { Recipients } from './recipients/recipients.ts';
import { loadRecords } from './records/load-records.ts';
import { RecordCheck } from './records/record-check.ts';
import { RecordDocuments } from './records/record-documents.ts';
import { Records } from './records/records.ts';
import { ClosedDrafts } from './workspace/closed-drafts.ts';
import { DraftsTree } from './workspace/drafts-tree.ts';
import { GitIgnored } from './workspace/git-ignored.ts';
import { WorkspaceCheck } from './workspace/workspace-check.ts';

export type Parts = ReturnType<typeof createParts>;

/** What the extension is made of: each folder registers with VS Code what it makes of these. Disposed of with the context. */
export function createParts(context: vscode.ExtensionContext) {
  const log = createLog();
  const load = engineLoader(context.extensionUri);
  const settings = new SettingsReader(log);
  const files = new ConfigCache(load, log);
  const drafts = new Drafts(settings, files);
  const includes = new IncludeCache(log);
  const draftCheck = new DraftCheck(settings, files, includes, log);
  const checker = new Checker(drafts, files, draftCheck, load);
  const ignored = new GitIgnored(log);
  const closed = new ClosedDrafts(draftCheck, files, load, log);
  const workspace = new WorkspaceCheck({ checker, drafts, closed, files, includes, settings, ignored, log });
  const loadRecordsOnce = once(() => loadRecords(context.extensionUri));
  const recordDocuments = new RecordDocuments(settings, drafts);
  const recordCheck = new RecordCheck({
    documents: recordDocuments,
    files,
    settings,
    draftCheck,
    load,
    loadRecords: loadRecordsOnce,
    log,
  });
  const dns = new DnsAccess(context);
  const loadRecipientsOnce = once(() => loadRecipients(context.extensionUri));
  const recipientDocuments = new RecipientDocuments(settings, drafts);
  const recipients = new Recipients({
    documents: recipientDocuments,
    files,
    settings,
    draftCheck,
    load,
    loadRecipients: loadRecipientsOnce,
    log,
  });
  const recipientStatus = new RecipientStatus(recipients);
  const records = new Records(recordCheck, log);
  const status = new StatusBar(checker, drafts, settings);
  const tree = new DraftsTree(checker, workspace);
  context.subscriptions.push(
    log,
    settings,
    files,
    includes,
    checker,
    ignored,
    workspace,
    records,
    status,
    tree,
  );
  context.subscriptions.push(recipients, recipientStatus);
  return {
    context,
    log,
    load,
    loadRecords: loadRecordsOnce,
    settings,
    files,
    includes,
    drafts,
    draftCheck,
    checker,
    closed,
    dns,
    workspace,
    recordDocuments,
    records,
    loadRecipients: loadRecipientsOnce,
    recipientDocuments,
    recipients,
    recipientStatus,
    status,
    tree,
  };
}
