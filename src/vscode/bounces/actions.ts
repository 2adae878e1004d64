import * as vscode from 'vscode';
import { CHECK_DOMAIN, COPY_EXPLANATION, EXPLAIN_BOUNCE, REMOVE_ADDRESS } from '../lib/ids.ts';
import { SELECTOR } from '../lib/languages.ts';
import { recipientsAt } from './at-place.ts';
import type { Bounces } from './bounces.ts';
import { domainsToCheck } from './domains-to-check.ts';

const { QuickFix } = vscode.CodeActionKind;

/** Offers at the server’s words what may be done with the explanation, and with the address where it is dead. */
export function registerBounceActions(bounces: Bounces): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    SELECTOR,
    {
      provideCodeActions(document, range, { only, diagnostics }) {
        const explained = bounces.of(document);
        if (!explained || (only && !only.contains(QuickFix))) return [];
        const here = recipientsAt(document, explained, range);
        const [first] = here;
        if (!first) return [];
        const at = explained.bounce.recipients.indexOf(first);
        const action = (title: string, command: string, ...args: readonly unknown[]) => {
          const made = new vscode.CodeAction(title, QuickFix);
          made.command = { title, command, arguments: [...args] };
          made.diagnostics = diagnostics.filter(({ source }) => source === 'inboxlint');
          return made;
        };
        const dead = here
          .filter(({ keep, address }) => !keep && address !== '')
          .map(({ address }) => address);
        return [
          action(vscode.l10n.t('Explain this bounce'), EXPLAIN_BOUNCE, document.uri),
          ...domainsToCheck(here, explained.module).map(({ domain, named }) =>
            action(vscode.l10n.t('Check domain {0}…', domain), CHECK_DOMAIN, named),
          ),
          action(vscode.l10n.t('Copy explanation'), COPY_EXPLANATION, document.uri, at),
          ...[...new Set(dead)].map((address) =>
            action(vscode.l10n.t('Remove {0} from list…', address), REMOVE_ADDRESS, address),
          ),
        ];
      },
    },
    { providedCodeActionKinds: [QuickFix] },
  );
}
