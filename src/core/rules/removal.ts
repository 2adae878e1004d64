import type { Draft } from '../draft.ts';
import type { MappedText, Span } from '../source.ts';
import { overlapsPlaceholder } from './placeholders.ts';
import { type Fix, replacement, text } from './rule.ts';

/** A fix that removes a stretch of markup, offered one by one; none where it would take a placeholder along, or stands encoded. */
export function removal(draft: Draft, span: Span): readonly Fix[] {
  if (draft.format === 'eml' || overlapsPlaceholder(draft, span)) return [];
  return [{ title: text`Remove it`, edits: [{ span, text: '' }], safe: false }];
}

/** A fix that takes a range out of a text, with the space before it where another would follow: no two are left. */
export function textRemoval(draft: Draft, where: MappedText, start: number, end: number): readonly Fix[] {
  const isSpaced = where.text[start - 1] === ' ' && /\s|^$/.test(where.text[end] ?? '');
  const from = isSpaced ? start - 1 : start;
  return replacement(draft, where.span(from, end), where.text.slice(from, end), '', false);
}
