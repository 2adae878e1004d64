import type { Context } from '../../facts/context.ts';
import { inOneAlphabet, isOfOneAlphabet } from '../../facts/text/alphabets.ts';
import { isAddress, tokenAround } from '../../facts/text/token.ts';
import { replacement } from '../../fix/fix.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** A Latin letter beside one of a script that has look-alikes of Latin letters; characters of no width part nothing. */
const SEAM =
  /[A-Za-z\u00C0-\u024F][\u034F\u00AD\u180E\u200B-\u200D\u2060-\u206F\uFEFF]{0,8}(?=[\p{L}\p{M}])[\u0370-\u058F]|(?=[\p{L}\p{M}])[\u0370-\u058F][\u034F\u00AD\u180E\u200B-\u200D\u2060-\u206F\uFEFF]{0,8}[A-Za-z\u00C0-\u024F]/gu;
/** Greek, Cyrillic, Armenian: one stands in each seam. */
const STRANGER = /[\u0370-\u058F]/;
const WORD_CHARACTER = /[\p{L}\p{M}\uFDD0\u00AD\u180E\u200B-\u200D\u2060-\u206F\uFEFF]/u;
const MAX_SIDE_UNITS = 40;

/** Words that make up the rule's whole share. */
const FULL_SHARE_AT_WORDS = 2;

export const mixedScripts = rule({
  id: 'mixed-scripts',
  group: 'typography',
  severity: 'warning',
  title: 'Look-alike letters from another alphabet',
  why: 'A Cyrillic “а” in a Latin word looks right but isn’t. Spam and phishing disguise words this way, so SpamAssassin and Rspamd flag them; switching keyboard layouts can cause it, too. Write the word in one alphabet.',
  filters: ['UNICODE_OBFU_ASC', 'MIXED_ES', 'R_MIXED_CHARSET'],
  examples: [
    {
      format: 'html',
      draft: '<p>Your ⟦Pаypаl⟧ account and a ⟦frее⟧ gift.</p>',
      fixed: '<p>Your Paypal account and a free gift.</p>',
    },
    {
      format: 'markdown',
      draft: '---\r\nsubject: ⟦Cмотрите⟧ новинки\r\n---\r\nПривет.',
      fixed: '---\r\nsubject: Смотрите новинки\r\n---\r\nПривет.',
    },
    { format: 'html', draft: '<p>A ⟦fr&#1077;e⟧ gift.</p>' },
    {
      format: 'text',
      draft:
        'Яндекс.Taxi, IT-отдел, PDFы, GPSом, 5 µm, 10 Ω, TNFα and α-helix, σx, x×y, 東京Tower, Привет {{name}}',
    },
    { format: 'html', draft: '<p>Привет, {{имя}}а. Фото из iPhone.</p>' },
  ],
  *check({ draft }) {
    if (draft.subject) yield* wordsIn(draft.subject, draft);
    if (draft.preheader) yield* wordsIn(draft.preheader, draft);
    yield* wordsIn(draft.body, draft);
  },
});

function* wordsIn(where: MappedText, draft: Context['draft']): Generator<Hit> {
  if (!STRANGER.test(where.text)) return;
  let done = 0;
  for (const { index } of where.text.matchAll(SEAM)) {
    if (index < done) continue;
    const [start, end] = around(where.text, index);
    done = end;
    const evidence = where.text.slice(start, end);
    const plain = evidence.includes(VALUE) ? undefined : inOneAlphabet(evidence);
    if (plain === undefined || plain === evidence) continue;
    const span = where.span(start, end);
    // In an address another letter would lead elsewhere; of a word that is not read whole a part would be left.
    const isWhole = ![where.text[start - 1], where.text[end]].some((next) => WORD_CHARACTER.test(next ?? ''));
    const fixable = isWhole && isOfOneAlphabet(plain) && !isAddress(tokenAround(where.text, start, end));
    yield {
      span,
      evidence,
      message: text`“${evidence}” contains look-alike letters from another alphabet (${strangers(evidence, plain)}). Write it in one alphabet.`,
      share: 1 / FULL_SHARE_AT_WORDS,
      fixes: fixable ? replacement(draft, { span, evidence, becomes: plain, safe: true }) : [],
    };
  }
}

/** The letters that differ, each once. */
function strangers(written: string, plain: string): string {
  return [...new Set([...written].filter((letter, at) => letter !== plain[at]))].join(' ');
}

/** The ends of the word that a place is in; of a very long one, those near by. */
function around(text: string, place: number): readonly [number, number] {
  let start = place;
  let end = place + 1;
  while (start > 0 && place - start < MAX_SIDE_UNITS && WORD_CHARACTER.test(text[start - 1] ?? '')) start--;
  while (end < text.length && end - place < MAX_SIDE_UNITS && WORD_CHARACTER.test(text[end] ?? '')) end++;
  return [start, end];
}
