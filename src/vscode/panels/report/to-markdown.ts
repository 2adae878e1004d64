import { escapeMarkdown } from '../../../editing/escape-markdown.ts';
import type { FindingView, ReportView } from '../../../webview/report/view.ts';

/** The report as Markdown, for an issue or a chat: what stands in the draft is shown literally. */
export function toMarkdown(view: ReportView): string {
  const { name, gauge, notices, help, groups, findings, more, counts, labels } = view;
  return [
    `# ${escapeMarkdown(name)}`,
    `**${escapeMarkdown(gauge.label)}**. ${escapeMarkdown(`${gauge.meaning} ${gauge.likelihood}`)}`,
    ...notices.map(escapeMarkdown),
    ...(help ? [escapeMarkdown(help.text)] : []),
    ...(groups.length > 0
      ? [`## ${escapeMarkdown(labels.groups)}`, list(groups.map((group) => `${group.name}: ${group.points}`))]
      : []),
    `## ${escapeMarkdown(labels.findings)}`,
    findings.length > 0 ? list(findings.map(findingLine)) : escapeMarkdown(labels.noFindings),
    ...(more ? [escapeMarkdown(more)] : []),
    `## ${escapeMarkdown(labels.counts)}`,
    list(counts.map((count) => `${count.name}: ${count.value}${count.note ? ` (${count.note})` : ''}`)),
    '',
  ].join('\n\n');
}

function findingLine({ message, details, worth }: FindingView): string {
  return `${worth ? `${worth.label} ` : ''}${message} (${details})`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}
