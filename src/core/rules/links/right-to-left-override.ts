import type { Draft } from '../../draft/draft.ts';
import { searchForward } from '../../facts/text/search-forward.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Characters that turn the direction of what follows (UAX 9), raw or in percent-escaped UTF-8. */
const IN_TARGETS = /[\u202A-\u202E\u2066-\u2069]|%E2%80%A[A-E]|%E2%81%A[6-9]/gi;
/** Those that reverse even Latin letters. */
const IN_TEXTS = /[\u202D\u202E]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDCF\uFDF0-\uFDFF\uFE70-\uFEFC]/g;
const LETTER = /[\p{Script=Latin}\p{N}]/gu;
const ENTITY = /^&[#\w]{1,12};$/;
/** How far around it counts which way the text runs, in UTF-16 units. */
const UNITS_AROUND = 40;
const MAX_AFTER_UNITS = 80;
/** The first word that follows: marks of direction, white space and what stands for placeholders are no part of it. */
const WORD_AFTER = /^[\s\p{Cf}\uFDD0\uFDD1]*([^\s\p{Cf}\uFDD0\uFDD1]{1,30})/u;

export const rightToLeftOverride = rule({
  id: 'right-to-left-override',
  group: 'links',
  severity: 'warning',
  title: 'Hidden character that reverses text',
  why: 'A right-to-left override is a hidden character that shows letters backward: `invoice-fdp.exe` reads as `invoice-exe.pdf`. It often comes from pasted text, and phishing uses it to disguise links and file names. Remove it; Arabic and Hebrew text needs `dir="rtl"` instead.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<p>Please open invoice-⟦\u202E⟧fdp.exe now.</p>',
      fixed: '<p>Please open invoice-fdp.exe now.</p>',
    },
    {
      format: 'html',
      draft: '<a href="https://example.com/⟦%E2%80%AE⟧gpj.exe">Ex⟦&#8238;⟧elpma</a>',
      fixed: '<a href="https://example.com/gpj.exe">Exelpma</a>',
    },
    { format: 'markdown', draft: '[Photo](https://example.com/a⟦\u202E⟧b)' },
    { format: 'text', draft: '---\nsubject: Your ⟦\u202E⟧ecivni\n---\nHello' },
    {
      format: 'html',
      draft:
        '<p>\u202Eשלום\u202C \u202Bعربي\u202C Ms&nbsp;Levi \u2068ok\u2069</p><a href="https://example.com/\u200F">A</a>',
    },
  ],
  *check({ draft }) {
    if (draft.from?.name) yield* inText(draft.from.name, draft);
    if (draft.subject) yield* inText(draft.subject, draft);
    for (const { target } of draft.links) {
      for (const { 0: evidence, index } of target.text.matchAll(IN_TARGETS)) {
        const message = text`This link contains a hidden character that reverses text. Remove it.`;
        yield hit(draft, target, index, evidence, message);
      }
    }
    yield* inText(draft.body, draft);
  },
});

function* inText(where: MappedText, draft: Draft): Generator<Hit> {
  const isRightToLeft = searchForward(where.text, RIGHT_TO_LEFT);
  const hasLetter = searchForward(where.text, LETTER);
  for (const { 0: evidence, index } of where.text.matchAll(IN_TEXTS)) {
    const [from, to] = [Math.max(0, index - UNITS_AROUND), index + UNITS_AROUND];
    if (isRightToLeft(from, to) || !hasLetter(from, to)) continue;
    yield hit(draft, where, index, evidence, messageOn(where.text.slice(index + 1, index + MAX_AFTER_UNITS)));
  }
}

/** Quotes the word that is reversed, where there is one. */
function messageOn(after: string): Hit['message'] {
  const word = after.match(WORD_AFTER)?.[1];
  return word === undefined
    ? text`A hidden character here reverses text. Remove it.`
    : text`A hidden character shows “${word}” backward, which is typical of phishing. Remove it.`;
}

function hit(draft: Draft, where: MappedText, index: number, evidence: string, message: Hit['message']): Hit {
  const span = where.span(index, index + evidence.length);
  const written = draft.source.slice(span.start, span.end);
  const title = text`Remove hidden character`;
  const isPlain = written === evidence || ENTITY.test(written);
  return {
    span,
    evidence,
    message,
    fixes: isPlain ? [{ title, edits: [{ span, text: '' }], safe: false }] : [],
  };
}
