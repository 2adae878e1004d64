import * as vscode from 'vscode';
import type { RecipientFinding } from '../../core/recipients/index.ts';
import { escapeMarkdown } from '../../editing/escape-markdown.ts';
import { OPEN_RULE_PAGE } from '../lib/ids.ts';
import { sentence } from '../lib/messages.ts';
import { rangeOf } from '../lib/ranges.ts';
import { findingsIn, ruleOf } from './finding-rules.ts';
import type { RecipientsModule } from './load-recipients.ts';
import type { Recipients } from './recipients.ts';

/** Says why what is wrong with an address matters, and what fixes it. */
export function registerRecipientHovers(
  recipients: Recipients,
): (selector: vscode.DocumentSelector) => vscode.Disposable {
  return (selector) =>
    vscode.languages.registerHoverProvider(selector, {
      provideHover(document, position) {
        const checked = recipients.of(document);
        if (!checked) return undefined;
        const here = findingsIn(checked.report, document, new vscode.Range(position, position));
        const [first] = here;
        if (!first) return undefined;
        const parts = here.map((finding) => findingText(finding, checked.module));
        return new vscode.Hover(parts, rangeOf(document, first.span));
      },
    });
}

/** VS Code shows the problem’s own message in the same hover, so it is not said again. */
function findingText(finding: RecipientFinding, module: RecipientsModule): vscode.MarkdownString {
  const hover = new vscode.MarkdownString();
  hover.isTrusted = { enabledCommands: [OPEN_RULE_PAGE] };
  const rule = ruleOf(finding, module);
  if (!rule) return hover;
  const { id, title, why } = rule;
  hover.appendMarkdown(`**${escapeMarkdown(vscode.l10n.t(title))}**\n\n`);
  const fixes = finding.fixes.map((fix) => escapeMarkdown(sentence(fix.title)));
  if (fixes.length > 0) hover.appendMarkdown(`${vscode.l10n.t('Quick fix:')} ${fixes.join(' · ')}\n\n`);
  hover.appendMarkdown(`${escapeMarkdown(vscode.l10n.t(why))}\n\n`);
  const page = `command:${OPEN_RULE_PAGE}?${encodeURIComponent(JSON.stringify([id]))}`;
  hover.appendMarkdown(`[${vscode.l10n.t('Show documentation')}](${page})`);
  return hover;
}
