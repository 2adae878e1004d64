import type { Draft } from '../../draft/draft.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import type { Word } from '../../text/words.ts';
import { type Hit, rule } from '../rule.ts';

/** Soft hyphens say where a word may be parted: one at a place, not a row. */
const ZERO_WIDTH = /[\u034F\u200B-\u200D\u2060-\u206F\u180E\uFEFF]+|\u00AD{2,}/g;
/** Scripts that have no use for them between two letters (UAX 31, section 2.3). */
const PLAIN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;
const DIGIT = /\p{N}/u;
const ENTITY = /^(?:&[#\w]{1,12};)+$/;
/** UTF-16 units of a word that are shown on either side. */
const MAX_SIDE_UNITS = 16;

export const zeroWidthCharacters = rule({
  id: 'zero-width-characters',
  group: 'typography',
  severity: 'warning',
  title: 'Zero-width characters inside a word',
  why: 'Characters of no width inside a word break it up for a filter and not for a reader, which is why spam uses them and why their presence alone counts against a mail. They also come along when text is pasted from web pages. Remove them.',
  filters: ['UNICODE_OBFU_ZW', 'R_MIXED_CHARSET'],
  examples: [
    { format: 'html', draft: '<p>A f⟦\u200B⟧ree sample.</p>', fixed: '<p>A free sample.</p>' },
    { format: 'html', draft: '<p>A f⟦&#8203;⟧ree sample.</p>', fixed: '<p>A free sample.</p>' },
    { format: 'text', draft: 'A f⟦\u2069⟧ree sam⟦\u00AD\u00AD⟧ple.', fixed: 'A free sample.' },
    {
      format: 'eml',
      draft: 'From: A⟦\u034F⟧da <ada@example.com>\n\nHello.',
    },
    { format: 'text', draft: 'A gar\u00ADden of \u2068names\u2069.' },
    {
      format: 'html',
      draft: '<div style="display:none">News&zwnj;&nbsp;&zwnj;&nbsp;</div><p>می\u200Cخواهم 👩‍👧</p>',
    },
  ],
  *check({ draft, words }) {
    if (draft.subject) yield* insideWords(draft.subject, words(draft.subject), draft);
    const name = draft.from?.name;
    if (name) yield* insideWords(name, words(name), draft);
    if (draft.preheader) yield* insideWords(draft.preheader, words(draft.preheader), draft);
    yield* insideWords(draft.body, words(draft.body), draft);
  },
});

function* insideWords(where: MappedText, words: readonly Word[], draft: Draft): Generator<Hit> {
  let at = 0;
  for (const { 0: run, index } of where.text.matchAll(ZERO_WIDTH)) {
    const [before = '', after = ''] = [where.text[index - 1], where.text[index + run.length]];
    // Between two digits it keeps phones from making a link of a date or a number.
    if (!isPlain(before) || !isPlain(after) || (DIGIT.test(before) && DIGIT.test(after))) continue;
    const span = where.span(index, index + run.length);
    const written = draft.source.slice(span.start, span.end);
    const end = index + run.length;
    while ((words[at + 1]?.start ?? end) < index) at++;
    const from = Math.max(words[at]?.start ?? 0, index - MAX_SIDE_UNITS);
    // One of these characters, U+180E, parts words.
    const last = words[at + 1]?.start === end ? words[at + 1] : words[at];
    const to = Math.min(Math.max(end, last?.end ?? end), end + MAX_SIDE_UNITS);
    const word = where.text.slice(from, to).replace(ZERO_WIDTH, '');
    const removable = written === run || ENTITY.test(written);
    yield {
      span,
      evidence: run,
      message: text`“${word}” has an invisible character inside, as spam has to slip past filters; remove it.`,
      share: 0.5,
      fixes: removable
        ? [{ title: text`Remove the invisible character`, edits: [{ span, text: '' }], safe: true }]
        : [],
    };
  }
}

function isPlain(character: string): boolean {
  return PLAIN.test(character);
}
