import * as vscode from 'vscode';
import type { Finding } from '../../core/index.ts';
import { escapeMarkdown } from '../../editing/escape-markdown.ts';
import type { Checker } from '../drafts/checker.ts';
import type { Engine } from '../lib/engine.ts';
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
  const { measured, reason, withheld } = finding;
  const head = `**${escapeMarkdown(vscode.l10n.t(rule.title))}** · ${escapeMarkdown(weightText(finding))}`;
  const worth = worthSentence(finding);
  const titles = finding.fixes.map(({ title }) => escapeMarkdown(sentence(title)));
  const names = finding.filters.map((name) => `\`${name}\``).join(', ');
  const target = `command:${OPEN_RULE_PAGE}?${encodeURIComponent(JSON.stringify([rule.id]))}`;
  const evidence = [measured, reason].flatMap((said) => (said ? [escapeMarkdown(sentence(said))] : []));
  if (names) evidence.push(vscode.l10n.t('Spam filters flag this as {0}.', names));
  // Few and full lines: a hover higher than VS Code shows would hide its own quick fixes.
  const paragraphs = [
    worth ? `${head}. ${worth}` : head,
    ...(titles.length > 0 ? [`${vscode.l10n.t('Quick fix:')} ${titles.join(' · ')}`] : []),
    ...(withheld ? [escapeMarkdown(sentence(withheld))] : []),
    vscode.l10n.t(rule.why),
    [...evidence, `[${vscode.l10n.t('Show documentation')}](${target})`].join(' '),
  ];
  hover.appendMarkdown(paragraphs.join('\n\n'));
  return hover;
}
