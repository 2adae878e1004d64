import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { DnsAccess } from '../lib/dns-access.ts';
import type { Engine } from '../lib/engine.ts';
import { CHECK_DOMAIN, DOMAIN_PANEL, SET_SPAMHAUS_KEY } from '../lib/ids.ts';
import { once } from '../lib/once.ts';
import { DomainChecks } from './domain-checks.ts';
import { ListKey } from './list-key.ts';
import { loadDomain } from './load-domain.ts';

interface DomainParts {
  readonly context: vscode.ExtensionContext;
  readonly checker: Checker;
  readonly dns: DnsAccess;
  readonly load: () => Promise<Engine>;
}

/** The commands that ask the DNS about a domain; nothing is asked without one. */
export function register({ context, checker, dns, load }: DomainParts): vscode.Disposable {
  const module = once(() => loadDomain(context.extensionUri));
  const key = new ListKey(context.secrets);
  const panel = once(async () => {
    const { createChecksPanel } = await import('../panels/checks/checks-panel.ts');
    return createChecksPanel({
      type: DOMAIN_PANEL,
      title: vscode.l10n.t('Domain Check'),
      extension: context.extensionUri,
      act: (id, domain) => checks.act(id, domain),
    });
  });
  const checks = new DomainChecks({ checker, dns, key, load, loadDomain: module, panel });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(CHECK_DOMAIN, (named: unknown) => checks.check(named)),
    vscode.commands.registerCommand(SET_SPAMHAUS_KEY, async () => key.ask(await module())),
    vscode.window.registerWebviewPanelSerializer(DOMAIN_PANEL, {
      deserializeWebviewPanel: async (page) => (await panel()).restore(page),
    }),
  );
}
