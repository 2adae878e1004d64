import type { Draft, Element } from '../../draft/draft.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { hasPartial, overlapsPlaceholder } from '../../draft/placeholders.ts';
import { sectionAt } from '../../draft/sections.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { Span } from '../../text/mapped-text.ts';
import { type Message, text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** The elements a document has once; and `center`, which old mail is full of. */
const ONCE = new Set(['html', 'head', 'body']);
const FRAME = new Set([...ONCE, 'center']);
/** UTF-16 units of a comment in an empty head. */
const MAX_COMMENT_UNITS = 600;
const EMPTY_HEAD = /^\s*(?:<!--(?:[^-]|-(?!->))*-->\s*)?<\/head\s*>$/i;
/** UTF-16 units around a place in which template logic may be the reason. */
const LOGIC_REACH_UNITS = 200;

export const unbalancedDocument = rule({
  id: 'unbalanced-document',
  group: 'markup',
  severity: 'warning',
  title: 'Duplicate or unclosed document tags',
  why: 'An email that opens `<html>`, `<head>`, `<body>` or `<center>` twice, or leaves one open, is shown differently by each email program, and filters check for it. Keep one of each, in order, and close it. Nothing is reported next to template logic or in partials.',
  filters: ['HTML_TAG_BALANCE_BODY', 'HTML_TAG_BALANCE_HEAD', 'HTML_TAG_BALANCE_CENTER'],
  examples: [
    { format: 'html', draft: '<html><body><p>Hello.</p>⟦<body>⟧<p>Bye.</p></body></html>' },
    { format: 'html', draft: '<html><body><p>Hello.</p></body>⟦</body>⟧</html>' },
    { format: 'html', draft: '<html><body>⟦<center>⟧<p>Hello.</p></body></html>' },
    {
      format: 'html',
      draft: '<html>{% if dark %}<body class="dark">{% else %}<body>{% endif %}<p>Hello.</p></body></html>',
    },
    { format: 'html', draft: '<html><body><p>Hello.</p>{{> footer}}' },
    { format: 'html', draft: '<p>Hello.</p></body></html>' },
    {
      format: 'html',
      draft:
        '<html><head><!-- Yahoo strips this one --></head>\n<head><title>Garden</title></head><body><p>Hello.</p></body></html>',
    },
    {
      format: 'html',
      draft:
        '<html><head><title>One</title></head>⟦<head>⟧<title>Two</title></head><body><p>Hello.</p></body></html>',
    },
    { format: 'html', draft: '<html><head><title>Garden</title></head><body><table><tr><td>' },
    { format: 'html', draft: '<html><head></head><body><center><p>Hello.</p></center></body></html>' },
  ],
  *check({ draft }) {
    if (!draft.complete || draft.format === 'markdown' || draft.editable) return;
    for (const { span, evidence, message } of faultsOf(draft)) {
      yield { span: firstLineOf(draft.source, span), evidence, message, share: 0.5 };
    }
  },
});

function* faultsOf(draft: Draft): Generator<{ span: Span; evidence: string; message: Message }> {
  const framing = elementsNamed(draft, FRAME);
  const open = new Set<string>();
  const faulty = new Set<string>();
  // Each part of a message is a document of its own.
  const inPart = (name: string, span: Span) => `${name} ${sectionAt(draft, span)?.span.start}`;
  for (const [index, { name, open: span }] of framing.entries()) {
    const isSecond = open.has(inPart(name, span)) && ONCE.has(name);
    open.add(inPart(name, span));
    if (!isSecond || isBehindEmptyHead(draft, framing, index)) continue;
    faulty.add(inPart(name, span));
    if (!isNearLogic(draft, span))
      yield {
        span,
        evidence: `<${name}>`,
        message: text`This is a second <${name}>, but an email has only one. Remove it.`,
      };
  }
  for (const { name, span } of draft.strayEnds) {
    if (!FRAME.has(name)) continue;
    faulty.add(inPart(name, span));
    if (!isNearLogic(draft, span))
      yield {
        span,
        evidence: `</${name}>`,
        message: text`</${name}> has no start tag. Remove it or add the start tag.`,
      };
  }
  // What comes in from a partial, or stands under a condition, may close it.
  if (draft.placeholders.some(({ kind }) => kind === 'logic') || hasPartial(draft)) return;
  for (const { name, open: span, closed } of framing) {
    if (!closed && !faulty.has(inPart(name, span)))
      yield { span, evidence: `<${name}>`, message: text`<${name}> is never closed. Add </${name}>.` };
  }
}

/** A head before the real one, without anything in it, keeps Yahoo's app for Android from stripping that. */
function isBehindEmptyHead({ source }: Draft, framing: readonly Element[], index: number): boolean {
  const [before, head] = [framing[index - 1], framing[index]];
  if (head?.name !== 'head' || before?.name !== 'head' || !before.closed) return false;
  const inside = source.slice(
    before.open.end,
    Math.min(before.span.end, before.open.end + MAX_COMMENT_UNITS),
  );
  return EMPTY_HEAD.test(inside);
}

function isNearLogic(draft: Draft, { start, end }: Span): boolean {
  return overlapsPlaceholder(
    draft,
    { start: start - LOGIC_REACH_UNITS, end: end + LOGIC_REACH_UNITS },
    'logic',
  );
}
