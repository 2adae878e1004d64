import * as vscode from 'vscode';
import type { Finding } from '../../core/index.ts';
import type { Checker } from '../drafts/checker.ts';
import type { Engine } from '../lib/engine.ts';
import { escapeMarkdown } from '../lib/escape-markdown.ts';
import { OPEN_RULE_PAGE } from '../lib/ids.ts';
import { SELECTOR } from '../lib/languages.ts';
import { sentence } from '../lib/messages.ts';
import { findingsAt, rangeOf } from '../lib/ranges.ts';
import { weightText, worthSentence } from '../lib/score-texts.ts';

/** Says at each finding why it matters, what it adds to the score and what would fix it. */
export function registerHovers(checker: Checker, selector = SELECTOR): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    provideHover(document, position) {
      const here = findingsAt(checker.findings(document), document, new vscode.Range(position, position));
      const [first] = here;
      const { engine } = checker;
      if (!first || !engine) return undefined;
      return new vscode.Hover(
        here.map((finding) => explain(finding, engine)),
        rangeOf(document, first.span),
      );
    },
  });
}

/** VS Code shows the problem's own message in the same hover, so it is not said again. */
function explain(finding: Finding, { rules }: Engine): vscode.MarkdownString {
  const rule = rules.find(({ id }) => id === finding.rule);
  const hover = new vscode.MarkdownString();
  hover.isTrusted = { enabledCommands: [OPEN_RULE_PAGE] };
  if (!rule) return hover;
  hover.appendMarkdown(
    `**${escapeMarkdown(vscode.l10n.t(rule.title))}** · ${escapeMarkdown(weightText(finding))}\n\n`,
  );
  const worth = worthSentence(finding);
  if (worth) hover.appendMarkdown(`${worth}\n\n`);
  const titles = finding.fixes.map(({ title }) => escapeMarkdown(sentence(title)));
  if (titles.length > 0) hover.appendMarkdown(`${vscode.l10n.t('Quick fix:')} ${titles.join(' · ')}\n\n`);
  const { measured, reason, withheld } = finding;
  if (withheld) hover.appendMarkdown(`${escapeMarkdown(sentence(withheld))}\n\n`);
  hover.appendMarkdown(`${vscode.l10n.t(rule.why)}\n\n`);
  for (const said of [measured, reason])
    if (said) hover.appendMarkdown(`${escapeMarkdown(sentence(said))}\n\n`);
  const names = finding.filters.map((name) => `\`${name}\``).join(', ');
  if (names) hover.appendMarkdown(`${vscode.l10n.t('Spam filters flag this as {0}.', names)}\n\n`);
  const target = `command:${OPEN_RULE_PAGE}?${encodeURIComponent(JSON.stringify([rule.id]))}`;
  hover.appendMarkdown(`[${vscode.l10n.t('Show documentation')}](${target})`);
  return hover;
}
