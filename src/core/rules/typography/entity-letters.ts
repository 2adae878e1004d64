import type { Context } from '../../facts/context.ts';
import { isAddress, tokenAround } from '../../facts/text/token.ts';
import type { Edit } from '../../fix/fix.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import type { Word } from '../../text/words.ts';
import { type Hit, rule } from '../rule.ts';

/** Digits and letters of ASCII: 48–57, 65–90, 97–122, also in hexadecimal. */
const LETTER =
  /&#(?:0{0,5}(?:4[89]|5[0-7]|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])|x0{0,4}(?:3\d|[46][1-9a-f]|[57][0-9a]));?/i;
const WHOLE_LETTER = new RegExp(`^${LETTER.source}$`, 'i');
/** After these a letter could become a tag, an entity, a placeholder. */
const OPENERS = /[<&#/!?\\{$%@*|[\]()`~^=_:.-]/;

/** Words that make up the rule's whole share. */
const FULL_SHARE_AT_WORDS = 3;

export const entityLetters = rule({
  id: 'entity-letters',
  group: 'typography',
  severity: 'warning',
  title: 'Letters written as HTML entities',
  why: 'Plain letters don’t need entities such as `&#70;` for F. They can hide words from simple filters, so others flag them. Write the letters themselves. Signs such as `&amp;` and `&nbsp;`, and email addresses written as entities, aren’t reported.',
  filters: ['HTML_OBFUSCATE_05_10'],
  examples: [
    { format: 'html', draft: '<p>A ⟦&#70;re&#x65;⟧ chair</p>', fixed: '<p>A Free chair</p>' },
    {
      format: 'html',
      draft: '<p>⟦&#83;&#97;&#108;&#101;⟧ {{day}}, ⟦Ord<b>&#101;r⟧</b> &amp; save</p>',
      fixed: '<p>Sale {{day}}, Ord<b>er</b> &amp; save</p>',
    },
    { format: 'markdown', draft: 'A ⟦&#102;ree⟧ chair\r\n', fixed: 'A free chair\r\n' },
    {
      format: 'html',
      draft:
        '<p>Tea &amp; cake&nbsp;&copy; caf&#233; it&#39;s &#8220;on&#8221; {{name}}&#33; <a href="mailto:ada@example.com">&#97;&#100;a&#64;example.com</a></p>',
    },
    { format: 'text', draft: 'Write &#70; for F.' },
  ],
  *check({ draft, words }) {
    if (!LETTER.test(draft.source)) return;
    if (draft.subject) yield* wordsIn(draft.subject, words(draft.subject), draft);
    if (draft.preheader) yield* wordsIn(draft.preheader, words(draft.preheader), draft);
    yield* wordsIn(draft.body, words(draft.body), draft);
  },
});

function* wordsIn(where: MappedText, words: readonly Word[], draft: Context['draft']): Generator<Hit> {
  for (const { start, end } of words) {
    const span = where.span(start, end);
    if (span.end - span.start === end - start || !LETTER.test(draft.source.slice(span.start, span.end)))
      continue;
    const edits = lettersFor(where, start, end, draft.source);
    const token = tokenAround(where.text, start, end);
    if (edits.length === 0 || token.includes('@')) continue;
    const evidence = where.text.slice(start, end);
    const free = !OPENERS.test(draft.source[span.start - 1] ?? '') && !isAddress(token);
    // In Markdown a letter may make a list or a link of the text around it.
    const safe = draft.format === 'html' || draft.format === 'eml';
    yield {
      span,
      evidence,
      message: text`“${evidence}” is written with HTML entities, which filters may take for a disguise. Write the letters themselves.`,
      share: 1 / FULL_SHARE_AT_WORDS,
      fixes: free ? [{ title: text`Write “${evidence}” without entities`, edits, safe }] : [],
    };
  }
}

/** For each letter that is an entity in the source, the letter itself. */
function lettersFor(where: MappedText, start: number, end: number, source: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = start; at < end; at++) {
    const span = where.span(at, at + 1);
    if (WHOLE_LETTER.test(source.slice(span.start, span.end)))
      edits.push({ span, text: where.text.charAt(at) });
  }
  return edits;
}
