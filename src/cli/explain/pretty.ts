import { type CauseCount, causes, verdictOf } from '../../core/bounce/index.ts';
import { render } from '../../core/index.ts';
import type { Paint } from '../color.ts';
import type { Explained, PlacedRecipient, Unreadable } from './explained.ts';

/** So many recipients of a file are told one by one; of more, the summary tells. */
const MAX_TOLD = 5;
/** UTF-16 units of a reply that are quoted. */
const MAX_QUOTED = 200;
const BAR_COLUMNS = 24;

/** A file as a person reads it. */
export function prettyExplained(explained: Explained | Unreadable, paint: Paint): string {
  if ('error' in explained) return `${paint('bold', explained.path)}\n  ${paint('red', explained.error)}\n\n`;
  const { path, kind, note, recipients, omitted, returned, place } = explained;
  const lines = [paint('bold', path)];
  if (kind === 'none') lines.push(`  ${note ?? 'not a bounce'}`);
  if (kind === 'auto-reply' && recipients.length === 0)
    lines.push('  An automatic reply. The message arrived.');
  const known = new Set<string>();
  for (const [index, one] of recipients.slice(0, MAX_TOLD).entries()) {
    if (index > 0) lines.push('');
    lines.push(...told(one, path, paint), ...advice(one, known, paint));
    known.add(stepsKey(one));
  }
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

/** What happened, whose it is to fix, and what the server said. */
function told({ recipient, start }: PlacedRecipient, path: string, paint: Paint): readonly string[] {
  const { reply, side } = recipient;
  const isOurs = side === 'sender' || side === 'sender-provider';
  const verdict = verdictOf(recipient).map((sentence) => render(sentence));
  const lines = [paint(isOurs ? 'red' : 'yellow', render(recipient.message))];
  if (verdict.length > 0) lines.push(verdict.join(' '));
  if (reply && reply.text !== '') {
    const at = start && path !== 'reply' ? `${path}:${start.line}:${start.column} ` : '';
    const said = [reply.code, reply.status, reply.text].filter((part) => part !== undefined).join(' ');
    lines.push(paint('dim', `${at}“${clipped(said)}”`));
  }
  return lines.map((line) => `  ${line}`);
}

/** What to do, and the page that it is from; steps that were told above are not told again. */
function advice(one: PlacedRecipient, known: ReadonlySet<string>, paint: Paint): readonly string[] {
  const { steps, source } = one.recipient;
  if (steps.length > 0 && known.has(stepsKey(one))) return ['    The same steps as above.'];
  const lines = steps.map(({ text, link, run }, index) => {
    // A program alone is the one that they are reading.
    const more = [link, run?.includes(' ') ? run : undefined].filter((one) => one !== undefined);
    return `    ${index + 1}. ${[render(text), ...more.map((one) => paint('dim', one))].join(' ')}`;
  });
  if (source) lines.push(`    ${paint('dim', `Source: ${source.link} (as of ${source.checked})`)}`);
  return lines;
}

function stepsKey({ recipient }: PlacedRecipient): string {
  return recipient.steps.map(({ text }) => render(text)).join('\n');
}

function clipped(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED).trimEnd()}…` : text;
}

/** The causes over all files as bars, the most frequent first. */
export function prettySummary(summary: readonly CauseCount<string>[], paint: Paint): string {
  const total = summary.reduce((sum, { count }) => sum + count, 0);
  if (total < 2) return '';
  const most = summary[0]?.count ?? 1;
  const width = String(most).length;
  const titleColumns = Math.max(...summary.map(({ cause }) => render(causes[cause].title).length));
  const row = (count: string, bar: string, title: string, place: string) =>
    `  ${count.padStart(width)} ${bar.padEnd(BAR_COLUMNS)} ${title.padEnd(titleColumns)} ${paint('dim', place)}`;
  const rows = summary.map(({ cause, count, example }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((BAR_COLUMNS * count) / most)));
    return row(String(count), bar, render(causes[cause].title), example);
  });
  const heading = row('', 'Recipients', 'Cause', 'First at');
  return `${paint('bold', `${total} recipients, by cause`)}\n${heading}\n${rows.join('\n')}\n`;
}
