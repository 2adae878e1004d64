import * as vscode from 'vscode';
import { CHECK_DOMAIN, EXPLAIN_BOUNCE } from '../lib/ids.ts';
import { SELECTOR } from '../lib/languages.ts';
import type { Bounces } from './bounces.ts';
import { type DomainToCheck, domainsToCheck } from './domains-to-check.ts';
import { lensText } from './sentences.ts';

/** Says above a message that came back why, in one sentence; a click shows what to do. */
export function registerLens(bounces: Bounces): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    bounces.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const explained = bounces.of(document);
        if (!explained) return [];
        // VS Code takes a plain space between an icon and a text away.
        const title = `$(mail)\u00a0\u00a0${lensText(explained.bounce, explained.module)}`;
        const tooltip = vscode.l10n.t('Show what to do');
        const command = { title, tooltip, command: EXPLAIN_BOUNCE, arguments: [document.uri] };
        const first = new vscode.Range(0, 0, 0, 0);
        const [toCheck] = domainsToCheck(explained.bounce.recipients, explained.module);
        return [
          new vscode.CodeLens(first, command),
          ...(toCheck ? [new vscode.CodeLens(first, checkCommand(toCheck))] : []),
        ];
      },
    }),
  );
}

function checkCommand({ domain, named }: DomainToCheck): vscode.Command {
  const title = vscode.l10n.t('Check {0}…', domain);
  const tooltip = vscode.l10n.t('Ask the DNS about SPF, DKIM and DMARC, once you agree');
  return { title, tooltip, command: CHECK_DOMAIN, arguments: [named] };
}
