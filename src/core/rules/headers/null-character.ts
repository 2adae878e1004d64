import type { Draft } from '../../draft/draft.ts';
import { memoize } from '../../draft/memoize.ts';
import { overlapsPlaceholder } from '../../draft/placeholders.ts';
import { isWithin } from '../../fix/protected-spans.ts';
import type { Span } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const NULL = '\0';

export const nullCharacter = rule({
  id: 'null-character',
  group: 'headers',
  severity: 'warning',
  title: 'Null character',
  why: 'Email standards forbid null characters. Some programs stop reading at one, so spam uses them to hide text, filters flag them, and Gmail may reject the message. Remove it.',
  filters: ['NULL_IN_BODY'],
  examples: [
    {
      format: 'eml',
      draft: 'Subject: Garden\n\nIt opens⟦\0⟧ on Sunday.',
      fixed: 'Subject: Garden\n\nIt opens on Sunday.',
    },
    { format: 'html', draft: '<p title="a⟦\0⟧b">Hello {{ name,\0 1 }}</p>' },
    { format: 'text', draft: 'It opens on Sunday.' },
  ],
  *check({ draft }) {
    const { source, bodyStart } = draft;
    for (let at = source.indexOf(NULL, bodyStart); at >= 0; at = source.indexOf(NULL, at + 1)) {
      const span = { start: at, end: at + 1 };
      const message = text`Email standards forbid null characters. Remove this one.`;
      const fixes = isAmongWords(draft, span)
        ? [{ title: text`Remove null character`, edits: [{ span, text: '' }], safe: true }]
        : [];
      yield { span, evidence: NULL, message, fault: 'null', fixes };
    }
  },
});

/** What may stand beside it; other marks might come to mean something where it is taken out between them. */
const BESIDE = /^[\p{L}\p{N}\s.,;\0]*$/u;

/** An end tag, or what is hardly a tag, has no more UTF-16 units. */
const MAX_TAG_UNITS = 100;

function isAmongWords(draft: Draft, span: Span): boolean {
  const beside = draft.source.slice(Math.max(0, span.start - 1), span.end + 1);
  const before = draft.source.slice(Math.max(0, span.start - MAX_TAG_UNITS), span.start);
  return (
    BESIDE.test(beside) &&
    before.lastIndexOf('<') <= before.lastIndexOf('>') &&
    !overlapsPlaceholder(draft, span) &&
    !isWithin(span, markupSpans(draft)) &&
    !isWithin(span, draft.transferred)
  );
}

/** Tags and comments, in order, without overlap. */
const markupSpans = memoize(({ source, elements, comments }): readonly Span[] => {
  const tags = elements.map(({ open }) => open).filter(({ start }) => source[start] === '<');
  const spans = [...tags, ...comments.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  let end = 0;
  return spans.filter((span) => {
    const isOuter = span.start >= end;
    if (isOuter) end = span.end;
    return isOuter;
  });
});
