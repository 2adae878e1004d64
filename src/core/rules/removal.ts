import type { Draft } from '../draft.ts';
import type { Span } from '../source.ts';
import { type Fix, text } from './rule.ts';

/** A fix that removes a stretch of markup, offered one by one; none where it would take a placeholder along, or stands encoded. */
export function removal(draft: Draft, span: Span): readonly Fix[] {
  if (draft.format === 'eml' || overlapsPlaceholder(draft, span)) return [];
  return [{ title: text`Remove it`, edits: [{ span, text: '' }], safe: false }];
}

/** Whether a placeholder stands in a span or across its edge. */
export function overlapsPlaceholder({ placeholders }: Draft, { start, end }: Span): boolean {
  return placeholders.some(({ span }) => span.start < end && span.end > start);
}
