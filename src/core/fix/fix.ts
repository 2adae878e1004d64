import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/mapped-text.ts';
import { type Message, text } from '../text/message.ts';

/** Replaces a span (UTF-16 offsets into the source) by a text; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** The parts of `text`, in UTF-16 offsets into it, that an author has to look at: an editor goes from one to the next. */
  readonly stops?: readonly Span[];
  /** `text` is markup for its place between tags: in code it is put there as it is. */
  readonly isMarkup?: true;
}

/** Edits that are made together or not at all; `title` says what they do. */
export interface Fix {
  readonly title: Message;
  /** In order, without overlap. */
  readonly edits: readonly Edit[];
  /** Whether it may be applied in bulk and on save; the others are offered one by one. */
  readonly safe: boolean;
}

/** A text in the source, and what it is to become. */
export interface Replaced {
  readonly span: Span;
  /** The text as the recipient reads it. */
  readonly evidence: string;
  readonly becomes: string;
  readonly safe: boolean;
}

/** A fix that replaces a text: none where an entity, a tag or a placeholder stands in the source there. */
export function replacement(
  { source }: Pick<Draft, 'source'>,
  { span, evidence, becomes, safe }: Replaced,
): readonly Fix[] {
  if (source.slice(span.start, span.end) !== evidence) return [];
  const title = becomes === '' ? text`Remove “${evidence}”` : text`Replace with “${becomes}”`;
  return [{ title, edits: [{ span, text: becomes }], safe }];
}
