import { isAcronym } from '../../facts/text/acronyms.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { sentenceCase } from '../../facts/text/letter-case.ts';
import { namesIn } from '../../facts/text/names.ts';
import { isHeadingLine, isRequired } from '../../facts/text/required-capitals.ts';
import { tokenAround } from '../../facts/text/token.ts';
import { replacement } from '../../fix/fix.ts';
import { text } from '../../text/message.ts';
import type { Word } from '../../text/words.ts';
import { rule } from '../rule.ts';

/** A run of capitals shorter than this is a heading, a button or a name. */
const MIN_WORDS = 4;
const MIN_LETTERS = 16;
/** A longer run is for its author to rewrite. */
const MAX_FIXED_UNITS = 10_000;
/** Shouted words, as a part of all, that make up the rule's whole share. */
const FULL_SHARE_AT_PART = 0.1;

export const shouting = rule({
  id: 'shouting',
  group: 'typography',
  severity: 'warning',
  title: 'Text in capitals',
  why: 'Sentences in capitals are harder to read and common in spam. Write them as sentences; for a heading in capitals, use the style `text-transform: uppercase`, which leaves the text unchanged. Postal addresses, company names, headings of plain text and legal text that must be in capitals aren’t reported.',
  filters: ['UPPERCASE_50_75', 'UPPERCASE_75_100'],
  examples: [
    {
      format: 'html',
      draft: '<p>⟦THIS IS YOUR LAST CHANCE TO SAVE⟧ on garden chairs.</p>',
      fixed: '<p>This is your last chance to save on garden chairs.</p>',
    },
    {
      format: 'markdown',
      draft: '⟦PLEASE READ THE HTML GUIDE⟧ today.',
      fixed: 'Please read the HTML guide today.',
    },
    {
      format: 'html',
      draft:
        '<p><a href="https://example.com">SHOP NOW</a> or see the FAQ, the VAT rules and the GDPR page.</p>',
    },
    {
      format: 'text',
      draft: 'You can win ⟦WITHOUT LIFTING A SINGLE FINGER⟧ today.',
      fixed: 'You can win without lifting a single finger today.',
    },
    { format: 'text', draft: 'שלום לכולם ברוכים הבאים' },
    {
      format: 'html',
      draft: '<p>⟦JOIN THE WHOLE FAIRPLAY TEAM⟧ on Sunday. At FairPlay we play fair.</p>',
      fixed: '<p>Join the whole FairPlay team on Sunday. At FairPlay we play fair.</p>',
    },
    {
      format: 'html',
      draft:
        '<p>GARDEN CLUB INC, P.O. BOX 0595, NEW EXAMPLE BEACH, FL 32170, USA</p><p>NO PURCHASE NECESSARY. VOID WHERE PROHIBITED.</p>',
    },
    { format: 'text', draft: 'ACME TRADING LIMITED, EXAMPLE HOUSE, HIGH STREET, LONDON' },
    { format: 'text', draft: 'WHAT WE HAVE ALREADY DONE\n\nThe hedge is cut.' },
  ],
  *check(context) {
    const { draft, words } = context;
    const { body } = draft;
    const all = words(body);
    const isPlainText = draft.format === 'text' || draft.elements.length === 0;
    let names: ReturnType<typeof namesIn> | undefined;
    for (const [first, last] of runs(body.text, all, draft.language)) {
      const from = all[first]?.start ?? 0;
      const to = all[last]?.end ?? from;
      if (isRequired(body.text, from, to) || (isPlainText && isHeadingLine(body.text, from, to))) continue;
      const evidence = body.text.slice(from, to);
      const span = body.span(from, to);
      const share = Math.min(1, (last - first + 1) / (all.length * FULL_SHARE_AT_PART));
      const message = text`“${excerpt(evidence)}” is in capitals. Write it as a sentence.`;
      const before = body.text.slice(Math.max(0, from - 20), from);
      names ??= namesIn(context);
      const cased =
        evidence.length > MAX_FIXED_UNITS
          ? undefined
          : sentenceCase(evidence, { before, language: draft.language, names });
      const fixes =
        cased === undefined ? [] : replacement(draft, { span, evidence, becomes: cased, safe: false });
      yield { span, evidence, message, share, fixes };
    }
  },
});

/** First and last word of each run of shouted words within a block. */
function* runs(
  source: string,
  words: readonly Word[],
  language?: string,
): Generator<readonly [number, number]> {
  for (let first = 0; first < words.length; first++) {
    if (words[first]?.form.letters !== 'upper') continue;
    let last = first;
    let letters = 0;
    let plain = 0;
    for (let at = first; at < words.length; at++) {
      const word = words[at];
      if (!word || word.form.letters === 'mixed' || (at > first && !isNext(source, words[at - 1], word)))
        break;
      if (word.form.letters === 'none') continue;
      last = at;
      letters += word.end - word.start;
      const isCode = /\d/.test(tokenAround(source, word.start, word.end));
      if (!isCode && !isAcronym(source.slice(word.start, word.end), { language })) plain++;
    }
    if (plain >= MIN_WORDS && letters >= MIN_LETTERS) yield [first, last];
    first = last;
  }
}

/** What may stand between two words of one shouted text: not the bars and dots between the entries of a menu. */
const WITHIN = /^[\s\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,;:!?&'"]*$/u;

/** Whether a word follows on another in the same block, with a space between: not parts of an identifier. */
function isNext(source: string, before: Word | undefined, word: Word): boolean {
  const between = source.slice(before?.end ?? 0, word.start);
  return /\s/.test(between) && !between.includes('\n\n') && WITHIN.test(between);
}
