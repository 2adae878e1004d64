import * as vscode from 'vscode';
import type { DomainRequest, NamedDomain, RequestedMessage } from '../../core/domain/index.ts';
import type { Report } from '../../core/index.ts';
import type { Checker } from '../drafts/checker.ts';
import type { Engine } from '../lib/engine.ts';
import * as notify from '../lib/notify.ts';
import type { DomainModule } from './load-domain.ts';

/** A domain that is to be checked, and what the draft in front tells about it. */
export interface DomainSubject {
  readonly request: DomainRequest;
  /** The domains that the draft links to. */
  readonly linked: readonly string[];
}

interface SubjectParts {
  readonly checker: Checker;
  readonly load: () => Promise<Engine>;
  readonly module: DomainModule;
}

/** UTF-16 units of a selection that are looked at for a domain. */
const MAX_SELECTED = 300;

/** What is to be checked: what was named, or what the user names, to whom something from the document in front is suggested. */
export async function domainSubject(named: unknown, parts: SubjectParts): Promise<DomainSubject | undefined> {
  const { module } = parts;
  const document = vscode.window.activeTextEditor?.document;
  const report = document && (await parts.checker.check(document));
  const given = typeof named === 'string' ? module.readNamedDomain(named) : undefined;
  const { domain, ip } = given ?? (await askDomain(suggestion(report, module), module)) ?? {};
  if (domain === undefined) return undefined;
  const message = document && report && messageOf(document, report, domain, module);
  const { linkedDomains } = await parts.load();
  return {
    request: { domain, ...(ip !== undefined && { ip }), ...(message && { message }) },
    linked: report ? linkedDomains(report.draft) : [],
  };
}

/** The domain that is selected, or else that of the sender. */
function suggestion(report: Report | undefined, { readNamedDomain }: DomainModule): string {
  const { document, selection } = vscode.window.activeTextEditor ?? {};
  const selected = document && selection ? document.getText(selection).slice(0, MAX_SELECTED) : '';
  const from = report?.draft.from?.address?.text ?? '';
  return (readNamedDomain(selected) ?? readNamedDomain(from))?.domain ?? '';
}

async function askDomain(value: string, { readNamedDomain }: DomainModule): Promise<NamedDomain | undefined> {
  const written = await notify.askText({
    title: vscode.l10n.t('Check Domain'),
    prompt: vscode.l10n.t(
      'The domain that you send from. You can add the IP address that sends: {0}',
      'example.com 192.0.2.1',
    ),
    value,
    fault: (text) =>
      text.trim() === '' || readNamedDomain(text)
        ? undefined
        : vscode.l10n.t('Enter a domain such as {0}, and an IP address if you like.', 'example.com'),
  });
  return written === undefined ? undefined : readNamedDomain(written);
}

/** What a message of that domain tells about how it is sent; a draft in another format tells nothing. */
function messageOf(
  document: vscode.TextDocument,
  { draft, findings }: Report,
  domain: string,
  { readMessageSender }: DomainModule,
): RequestedMessage | undefined {
  if (draft.format !== 'eml') return undefined;
  const sender = readMessageSender(document.getText());
  if (sender.from !== domain) return undefined;
  return { sender, findings };
}
