import type { Draft } from '../draft.ts';
import type { Span } from '../source.ts';
import { overlapsPlaceholder } from './placeholders.ts';
import { type Fix, text } from './rule.ts';

/** A fix that removes a stretch of markup, offered one by one; none where it would take a placeholder along, or stands encoded. */
export function removal(draft: Draft, span: Span): readonly Fix[] {
  if (draft.format === 'eml' || overlapsPlaceholder(draft, span)) return [];
  return [{ title: text`Remove it`, edits: [{ span, text: '' }], safe: false }];
}
