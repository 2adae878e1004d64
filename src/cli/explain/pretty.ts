import { type CauseCount, causes, verdictOf } from '../../core/bounce/index.ts';
import { render } from '../../core/index.ts';
import type { Paint } from '../color.ts';
import type { Explained, PlacedRecipient, Unreadable } from './explained.ts';

/** So many recipients of a file are told one by one; of more, the summary tells. */
const MAX_TOLD = 5;
const BAR_COLUMNS = 24;

/** A file as a person reads it. */
export function prettyExplained(explained: Explained | Unreadable, paint: Paint): string {
  if ('error' in explained) return `${paint('bold', explained.path)}\n  ${paint('red', explained.error)}\n\n`;
  const { path, kind, note, recipients, omitted, returned, place } = explained;
  const lines = [paint('bold', path)];
  if (kind === 'none') lines.push(`  ${note ?? 'not a bounce'}`);
  if (kind === 'auto-reply' && recipients.length === 0)
    lines.push('  An automatic reply. The message arrived.');
  for (const one of recipients.slice(0, MAX_TOLD)) lines.push(...told(one, path, paint));
  const more = recipients.length + omitted - MAX_TOLD;
  if (more > 0) lines.push(`  and ${more} more; the summary counts them all`);
  for (const finding of returned?.findings ?? []) {
    const { line, column } = place(finding.span.start);
    lines.push(
      `  ${paint('dim', `${path}:${line}:${column}`)} ${render(finding.message)} ${paint('dim', finding.rule)}`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}

function told({ recipient, start }: PlacedRecipient, path: string, paint: Paint): readonly string[] {
  const { reply, steps, source, side } = recipient;
  const isOurs = side === 'sender' || side === 'sender-provider';
  const lines = [
    `  ${paint(isOurs ? 'red' : 'yellow', render(recipient.message))}`,
    `  ${verdictOf(recipient)
      .map((sentence) => render(sentence))
      .join(' ')}`,
  ];
  if (reply && reply.text !== '') {
    const codes = [reply.code, reply.status].filter((part) => part !== undefined).join(' ');
    const at = start && path !== 'reply' ? `${path}:${start.line}:${start.column} ` : '';
    lines.push(`  ${paint('dim', `${at}“${[codes, reply.text].filter(Boolean).join(' ')}”`)}`);
  }
  for (const { text, link } of steps)
    lines.push(`    • ${render(text)}${link ? ` ${paint('dim', link)}` : ''}`);
  if (source) lines.push(`    ${paint('dim', `${source.link} (read ${source.checked})`)}`);
  return lines;
}

/** The causes over all files as bars, the most frequent first. */
export function prettySummary(summary: readonly CauseCount<string>[], paint: Paint): string {
  const total = summary.reduce((sum, { count }) => sum + count, 0);
  if (total < 2) return '';
  const most = summary[0]?.count ?? 1;
  const width = String(most).length;
  const rows = summary.map(({ cause, count, example }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((BAR_COLUMNS * count) / most)));
    return `  ${String(count).padStart(width)} ${bar.padEnd(BAR_COLUMNS)} ${render(causes[cause].title).padEnd(30)} ${paint('dim', example)}`;
  });
  return `${paint('bold', `${total} recipients, by cause`)}\n${rows.join('\n')}\n`;
}
