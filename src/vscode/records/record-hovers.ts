import * as vscode from 'vscode';
import type { RecordDescription, RecordFinding } from '../../core/records/index.ts';
import { escapeMarkdown } from '../../editing/escape-markdown.ts';
import { OPEN_RULE_PAGE } from '../lib/ids.ts';
import { sentence } from '../lib/messages.ts';
import { findingsAt, rangeOf } from '../lib/ranges.ts';
import type { RecordsModule } from './load-records.ts';
import type { Records } from './records.ts';
import { recordRuleOf } from './rule-of.ts';

/** Says why what is wrong there matters and what fixes it, and what a tag, a mechanism or a value means. */
export function registerRecordHovers(
  records: Records,
): (selector: vscode.DocumentSelector) => vscode.Disposable {
  return (selector) =>
    vscode.languages.registerHoverProvider(selector, {
      provideHover(document, position) {
        const checked = records.of(document);
        if (!checked) return undefined;
        const { report, module } = checked;
        const here = findingsAt(report.findings, document, new vscode.Range(position, position));
        const described = module.describeAt(report, document.offsetAt(position));
        const span = described?.span ?? here[0]?.span;
        if (!span) return undefined;
        const texts = [
          ...here.map((finding) => findingText(finding, module)),
          ...(described ? [descriptionText(described, here.length > 0)] : []),
        ];
        return new vscode.Hover(texts, rangeOf(document, span));
      },
    });
}

/** VS Code shows the problem’s own message in the same hover, so it is not said again. */
function findingText(finding: RecordFinding, module: RecordsModule): vscode.MarkdownString {
  const hover = new vscode.MarkdownString();
  hover.isTrusted = { enabledCommands: [OPEN_RULE_PAGE] };
  const rule = recordRuleOf(finding, module);
  if (!rule) return hover;
  const { id, title, why, source } = rule;
  hover.appendMarkdown(`**${escapeMarkdown(vscode.l10n.t(title))}**\n\n`);
  const fixes = finding.fixes.map((fix) => escapeMarkdown(sentence(fix.title)));
  if (fixes.length > 0) hover.appendMarkdown(`${vscode.l10n.t('Quick fix:')} ${fixes.join(' · ')}\n\n`);
  hover.appendMarkdown(`${escapeMarkdown(vscode.l10n.t(why))}\n\n`);
  const page = `command:${OPEN_RULE_PAGE}?${encodeURIComponent(JSON.stringify([id]))}`;
  hover.appendMarkdown(`${sourceLink(source)} · [${vscode.l10n.t('Show documentation')}](${page})`);
  return hover;
}

function descriptionText(
  { title, text, source }: RecordDescription,
  isBelowProblem: boolean,
): vscode.MarkdownString {
  const hover = new vscode.MarkdownString();
  if (isBelowProblem) hover.appendMarkdown('---\n\n');
  hover.appendMarkdown(`**${escapeMarkdown(title)}**\n\n`);
  hover.appendMarkdown(`${escapeMarkdown(text.map(sentence).join(' '))}\n\n`);
  hover.appendMarkdown(sourceLink(source));
  return hover;
}

function sourceLink({ title, link }: RecordDescription['source']): string {
  return `[${escapeMarkdown(sentence(title))}](${link})`;
}
