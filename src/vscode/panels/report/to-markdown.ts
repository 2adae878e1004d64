import type { ReportView } from '../../../webview/report/view.ts';
import { literally } from '../../lib/escape-markdown.ts';

/** The report as Markdown, for an issue or a chat: what stands in the draft is shown literally. */
export function toMarkdown(view: ReportView): string {
  const { name, gauge, notices, help, groups, findings, more, counts, labels } = view;
  return [
    `# ${literally(name)}`,
    `**${literally(gauge.label)}**. ${literally(gauge.meaning)}`,
    ...notices.map(literally),
    ...(help ? [literally(help.text)] : []),
    ...(groups.length > 0
      ? [`## ${literally(labels.groups)}`, list(groups.map((group) => `${group.name}: ${group.points}`))]
      : []),
    `## ${literally(labels.findings)}`,
    findings.length > 0
      ? list(findings.map(({ message, details }) => `${message} (${details})`))
      : literally(labels.noFindings),
    ...(more ? [literally(more)] : []),
    `## ${literally(labels.counts)}`,
    list(counts.map((count) => `${count.name}: ${count.value}${count.note ? ` (${count.note})` : ''}`)),
    '',
  ].join('\n\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${literally(line)}`).join('\n');
}
