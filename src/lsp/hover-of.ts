import { type Hover, MarkupKind } from 'vscode-languageserver/node.js';
import { type Finding, type Message, render, rules } from '../core/index.ts';
import { escapeMarkdown } from '../editing/escape-markdown.ts';
import { findingsAt, type OpenedDraft } from './open-draft.ts';

/** Says at a place (a UTF-16 offset) what was found there, why it matters and what it adds to the score. */
export function hoverOf(draft: OpenedDraft, at: number, kind: MarkupKind): Hover | undefined {
  const touching = findingsAt(draft, { start: at, end: at });
  // The cursor stands on the character behind it.
  const over = touching.filter(({ span, also }) => [span, ...also].some(({ end }) => at < end));
  const here = over.length > 0 ? over : touching;
  const [first] = here;
  if (!first) return undefined;
  const isMarkdown = kind === MarkupKind.Markdown;
  const value = here
    .map((finding) => explained(finding, isMarkdown).join('\n\n'))
    .join(isMarkdown ? '\n\n---\n\n' : '\n\n');
  return { contents: { kind, value }, range: draft.positions.range(first.span) };
}

function explained(finding: Finding, isMarkdown: boolean): readonly string[] {
  const { rule: id, message, worth, unmoved, withheld, measured, reason, filters } = finding;
  const rule = rules.find((one) => one.id === id);
  // What stands in the draft must not become markup; the sentences are our own, and some editors show their source.
  const shown = (text: string) => (isMarkdown ? escapeMarkdown(text) : text.replace(/\s+/g, ' '));
  const said = (one: Message | undefined) => {
    const args = one?.args.map((arg) => (typeof arg === 'number' ? arg : shown(arg)));
    return one && args ? [render({ ...one, args })] : [];
  };
  const strong = (text: string) => (isMarkdown ? `**${text}**` : text);
  const code = (text: string) => (isMarkdown ? `\`${text}\`` : text);
  return [
    `${strong(rule?.title ?? id)} · ${weightText(finding)} · ${code(id)}`,
    ...said(message),
    ...(worth > 0 ? [`Fixing it lowers the score by ${worth}.`] : said(unmoved)),
    ...said(withheld),
    ...(rule ? [rule.why] : []),
    ...said(measured),
    ...said(reason),
    ...(filters.length > 0 ? [`Spam filters flag this as ${filters.map(code).join(', ')}.`] : []),
  ];
}

/** Points, to a tenth. */
function weightText({ points, severity }: Finding): string {
  if (points === 0) return severity === 'info' ? 'information' : 'no points';
  const tenths = Math.round(points * 10) / 10;
  if (tenths === 1) return '1 point';
  return `${tenths === 0 ? '< 0.1' : tenths} points`;
}
