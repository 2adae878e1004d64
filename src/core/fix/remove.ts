import type { Draft } from '../draft/draft.ts';
import { overlapsPlaceholder } from '../draft/placeholders.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import type { Message } from '../text/message.ts';
import { type Fix, replacement } from './fix.ts';

/** A fix that removes a stretch of markup, offered one by one; none where it would take a placeholder along, or stands encoded. */
export function removal(draft: Draft, span: Span, title: Message): readonly Fix[] {
  if (draft.format === 'eml' || overlapsPlaceholder(draft, span)) return [];
  return [{ title, edits: [{ span, text: '' }], safe: false }];
}

/** A fix that takes a range out of a text, with the space before it where another would follow: no two are left. */
export function textRemoval(draft: Draft, where: MappedText, start: number, end: number): readonly Fix[] {
  const isSpaced = where.text[start - 1] === ' ' && /\s|^$/.test(where.text[end] ?? '');
  const from = isSpaced ? start - 1 : start;
  return replacement(draft, {
    span: where.span(from, end),
    evidence: where.text.slice(from, end),
    becomes: '',
    safe: false,
  });
}
