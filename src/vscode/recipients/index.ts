import * as vscode from 'vscode';
import type { ConfigCache } from '../config/files.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import { showInlineMessages } from '../editor/inline-messages.ts';
import type { DnsAccess } from '../lib/dns-access.ts';
import { inLanguagesOf } from '../lib/in-languages.ts';
import { registerDomainCheck } from './check-domains.ts';
import { registerRecipientActions } from './recipient-actions.ts';
import { registerRecipientCommands } from './recipient-commands.ts';
import { watchRecipientsContext } from './recipient-context.ts';
import type { RecipientDocuments } from './recipient-documents.ts';
import { registerRecipientHovers } from './recipient-hovers.ts';
import { showRecipientProblems } from './recipient-problems.ts';
import type { Recipients } from './recipients.ts';
import { watchRecipients } from './watch-recipients.ts';

interface RecipientParts {
  readonly drafts: Drafts;
  readonly dns: DnsAccess;
  readonly files: ConfigCache;
  readonly settings: SettingsReader;
  readonly recipientDocuments: RecipientDocuments;
  readonly recipients: Recipients;
}

/** What shows in a list of recipients; the bundle that checks it is loaded when the first list is there. */
export function register(parts: RecipientParts): vscode.Disposable {
  const { drafts, dns, files, settings, recipientDocuments: documents, recipients } = parts;
  return vscode.Disposable.from(
    showRecipientProblems(recipients),
    showInlineMessages(
      { onDidChange: recipients.onDidChange, findings: (document) => recipients.listed(document) },
      settings,
    ),
    inLanguagesOf(
      recipients,
      registerRecipientHovers(recipients),
      registerRecipientActions(recipients, (document) => drafts.is(document)),
    ),
    registerRecipientCommands({ recipients, documents, settings }),
    registerDomainCheck({ recipients, documents, settings }, dns),
    watchRecipientsContext(recipients),
    // Last, so that everybody hears of the first check.
    watchRecipients({ recipients, documents, files, settings }),
  );
}
