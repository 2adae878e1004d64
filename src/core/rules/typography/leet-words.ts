import type { Context } from '../../facts/context.ts';
import { inCaseOf } from '../../facts/text/letter-case.ts';
import { isSpamWord } from '../../facts/text/spam-words.ts';
import { replacement } from '../../fix/fix.ts';
import { withoutLeet } from '../../text/look-alikes.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { stemOf, type Word } from '../../text/words.ts';
import { type Hit, rule } from '../rule.ts';

/** Shorter words of digits and letters are names and units: `h1`, `mp3`, `b2b`. */
const MIN_CHARACTERS = 4;
const SIGN_BESIDE_LETTER = /[\d@$](?:\p{L}|(?<=\p{L}.))/u;

/** Words that make up the rule's whole share. */
const FULL_SHARE_AT_WORDS = 2;

export const leetWords = rule({
  id: 'leet-words',
  group: 'typography',
  severity: 'warning',
  title: 'Digits and symbols in place of letters',
  why: 'Filters have many rules for spellings such as “v1agra” or “ca$h”, because they are used to get words past filters. The disguise often scores more than the word itself. Spell the word in letters, or use another one.',
  filters: [
    'FUZZY_PHARMACY',
    'FUZZY_CREDIT',
    'FUZZY_PRICES',
    'FUZZY_CLICK_HERE',
    'SUBJECT_FUZZY_CHEAP',
    'FUZZY_UNSUBSCRIBE',
    'DRUGS_ERECTILE_OBFU',
  ],
  examples: [
    {
      format: 'html',
      draft: '<p>Get ⟦ca$h⟧ and <b>⟦FR33⟧</b> gifts.</p>',
      fixed: '<p>Get cash and <b>FREE</b> gifts.</p>',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: The best ⟦pr1ces⟧\n---\n⟦C1ick⟧ here, it is a gift.',
      fixed: '---\nsubject: The best prices\n---\nClick here, it is a gift.',
    },
    { format: 'html', draft: '<p>⟦m<b>0</b>ney⟧</p>' },
    { format: 'text', draft: 'A ⟦fr33⟧ chair', fixed: 'A free chair' },
    {
      format: 'text',
      draft:
        'h1, mp3, b2b, 2nd, 10ans, sale50, order5, step3, i18n, SKU c1ick-77, v1.0, 4free, #sa1e, https://example.com/fr33, m@il.example, US$100',
    },
    { format: 'html', draft: '<p>{{code}}fr33 sa1e{{code}}</p>' },
  ],
  *check({ draft, words }) {
    if (draft.subject) yield* wordsIn(draft.subject, words(draft.subject), draft);
    if (draft.preheader) yield* wordsIn(draft.preheader, words(draft.preheader), draft);
    yield* wordsIn(draft.body, words(draft.body), draft);
  },
});

function* wordsIn(where: MappedText, words: readonly Word[], draft: Context['draft']): Generator<Hit> {
  if (!SIGN_BESIDE_LETTER.test(where.text)) return;
  for (const { start, end, form } of words) {
    if (form.stems.length < 2 || end - start < MIN_CHARACTERS) continue;
    const meant = spelledOut(form.folded);
    if (meant === undefined || isPartOfMore(where.text, start, end)) continue;
    const span = where.span(start, end);
    const evidence = where.text.slice(start, end);
    const plain = form.letters === 'upper' ? meant.toUpperCase() : inCaseOf(firstLetter(evidence), meant);
    yield {
      span,
      evidence,
      message: text`Filters look for spellings such as “${evidence}” for “${plain}”. Spell it in letters, or use another word.`,
      share: 1 / FULL_SHARE_AT_WORDS,
      fixes: replacement(draft, { span, evidence, becomes: plain, safe: false }),
    };
  }
}

/** The word meant by a folded word with digits or signs in it, if it is one that spam disguises. */
function spelledOut(folded: string): string | undefined {
  const [lead = ''] = /^\d*/.exec(folded) ?? [];
  const body = folded.replace(/\d{1,40}$/, '');
  // `10ans` counts something, and so does `order5`.
  if (lead.length > 1 || isSpamWord(stemOf(body)) || folded.replace(/[^a-z]/g, '').length * 2 < folded.length)
    return undefined;
  return withoutLeet(folded).find((reading) => /^[a-z]+$/.test(reading) && isSpamWord(stemOf(reading)));
}

/** Part of an address, a code or an identifier. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  return (
    /[-\w/#=&+~@\\.:%]/.test(text[start - 1] ?? '') || /^[-_/=&+~@\\.:%]\w/.test(text.slice(end, end + 2))
  );
}

/** A word that begins with a digit or sign is in the case of what it is made of. */
function firstLetter(word: string): string {
  return /^\p{L}/u.exec(word)?.[0] ?? '';
}
