import * as vscode from 'vscode';
import { escapeMarkdown } from '../../editing/escape-markdown.ts';
import { recipientRuleTitle } from './finding-rules.ts';
import { addressesText, companiesOf, numberText, summaryText } from './recipient-texts.ts';
import type { CheckedRecipients, Recipients } from './recipients.ts';

/** Companies that the tooltip names. */
const MAX_NAMED = 8;

/** The status bar item of the list in front: its recipients, and how many problems there are to fix. */
export class RecipientStatus implements vscode.Disposable {
  readonly #recipients: Recipients;
  readonly #item = vscode.window.createStatusBarItem(
    'inboxlint.recipients',
    vscode.StatusBarAlignment.Right,
    100,
  );
  readonly #listening: vscode.Disposable;
  #text = '';

  constructor(recipients: Recipients) {
    this.#recipients = recipients;
    this.#item.name = vscode.l10n.t('Inboxlint recipients');
    this.#item.command = 'workbench.actions.view.problems';
    this.#listening = vscode.Disposable.from(
      recipients.onDidChange(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
    );
  }

  /** What the item says, without its icon; empty where it is hidden. */
  get text(): string {
    return this.#text;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#item.dispose();
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    // Typed in and checked again in a moment: what was known stands until then.
    const checked = document && this.#recipients.last(document);
    this.#text = checked ? summaryText(checked) : '';
    if (!checked) {
      this.#item.hide();
      return;
    }
    this.#item.text = `$(mail) ${this.#text}`;
    this.#item.tooltip = tooltipOf(checked);
    this.#item.accessibilityInformation = { label: `Inboxlint: ${this.#text}` };
    this.#item.show();
  }
}

function tooltipOf(checked: CheckedRecipients): vscode.MarkdownString {
  const { report, module } = checked;
  const companies = companiesOf(checked).slice(0, MAX_NAMED);
  const others = report.addresses - companies.reduce((sum, { count }) => sum + count, 0);
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown(`**${escapeMarkdown(addressesText(report.addresses))}**\n\n`);
  const rows = companies.map(({ name, count }) => [name, count] as const);
  if (companies.length > 0)
    tooltip.appendMarkdown(table([...rows, [vscode.l10n.t('Other domains'), others]]));
  const counts = new Map<string, number>();
  const titleOf = (one: (typeof report.omitted)[number] | (typeof report.findings)[number]) =>
    recipientRuleTitle(one, module);
  for (const finding of report.findings)
    counts.set(titleOf(finding), (counts.get(titleOf(finding)) ?? 0) + 1);
  for (const one of report.omitted) counts.set(titleOf(one), (counts.get(titleOf(one)) ?? 0) + one.count);
  if (counts.size > 0)
    tooltip.appendMarkdown(`\n${table([...counts].sort(([, one], [, other]) => other - one))}`);
  tooltip.appendMarkdown(`\n${vscode.l10n.t('Click to show the problems.')}`);
  return tooltip;
}

/** Names and their numbers. */
function table(rows: readonly (readonly [name: string, count: number])[]): string {
  const lines = rows.map(([name, count]) => `| ${escapeMarkdown(name)} | ${numberText(count)} |`);
  return `| | |\n| --- | ---: |\n${lines.join('\n')}\n`;
}
