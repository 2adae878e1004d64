import type { Context } from '../../facts/context.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { makesPhrase } from '../../facts/text/makes-phrase.ts';
import { letterRuns, lettersOf } from '../../facts/text/single-letters.ts';
import { isSpamWord } from '../../facts/text/spam-words.ts';
import { replacement } from '../../fix/fix.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { stemOf } from '../../text/words.ts';
import { type Hit, rule } from '../rule.ts';

/** Fewer letters make a word of the lexicon, or they are initials. */
const MIN_LETTERS = 3;
const MIN_LETTERS_OF_ANY_WORD = 5;
const VOWEL = /[aeiouyàáâãäåèéêëìíîïòóôõöùúûüаеиоуыэюяαεηιουω]/iu;
/** A longer row is no word to be written in one. */
const MAX_FIXED_LETTERS = 1000;
/** The days of a week as a calendar heads its columns with them. */
const WEEKS = new Set('smtwtfs mtwtfss lmmjvsd dlmmjvs lmxjvsd mdmdfss sdtqqss dstqqss'.split(' '));

/** Words that make up the rule's whole share. */
const FULL_SHARE_AT_WORDS = 2;

export const spacedLetters = rule({
  id: 'spaced-letters',
  group: 'typography',
  severity: 'warning',
  title: 'Gaps between letters',
  why: 'Spam writes words such as “F R E E” to get them past filters, so filters look for the pattern. Screen readers spell them out letter by letter. Close the gaps; for wide letters, use the style `letter-spacing`.',
  filters: ['GAPPY_SUBJECT'],
  examples: [
    { format: 'html', draft: '<p>A ⟦F R E E⟧ chair</p>', fixed: '<p>A FREE chair</p>' },
    {
      format: 'markdown',
      draft: '---\r\nsubject: Buy ⟦c-h-e-a-p⟧ chairs\r\n---\r\n# ⟦W E L C O M E⟧\r\n',
      fixed: '---\r\nsubject: Buy cheap chairs\r\n---\r\n# WELCOME\r\n',
    },
    { format: 'text', draft: 'Mind the ⟦G.a.p⟧, ⟦g.a.p⟧ and ⟦F.R.E.E⟧', fixed: 'Mind the Gap, gap and FREE' },
    { format: 'text', draft: '⟦F R E E⟧ ⟦c h a i r s⟧ ⟦O n l y⟧ today', fixed: 'FREE chairs Only today' },
    { format: 'text', draft: '⟦f r e e⟧ ⟦c a s h⟧, ⟦f o r g e t⟧', fixed: 'free cash, forget' },
    { format: 'text', draft: '⟦F R E E⟧ ⟦C h a i r s⟧ and ⟦F R E E⟧ ⟦V i a g r a⟧' },
    { format: 'text', draft: '⟦F R E E⟧ ⟦v i a g r a⟧, ⟦v.i.a.g.r.a⟧ and a ⟦f r e e⟧ gift' },
    { format: 'text', draft: '⟦T O D A Y⟧   ⟦O N L Y⟧\r\n⟦F R E E⟧' },
    { format: 'html', draft: '<p>⟦F&nbsp;R&nbsp;E&nbsp;E⟧ and ⟦S <b>A</b> L E⟧</p>' },
    {
      format: 'text',
      draft:
        'U.S.A., e.g. at 5 p.m., S.p.A., G.m.b.H., S.p.A, G.m.b.H, a.k.a, d.o.o, i.p.v, u.s.w, R.I.P, J. R. R. Tolkien, version a.b.c, kernel-v.e.r-no, a b c d e, A | B | C, X Y Z, plan A or B, M T W T F S S, S M L, d-i-y, a.b.c.example.com, x-y-z-axis',
    },
    {
      format: 'html',
      draft:
        '<p>{{a}} {{b}} {{c}} {{d}} {{e}}</p><table><tr><td>S</td><td>A</td><td>L</td><td>E</td></tr></table>',
    },
  ],
  *check(context) {
    const { subject, preheader, body } = context.draft;
    if (subject) yield* wordsIn(subject, context);
    if (preheader) yield* wordsIn(preheader, context);
    yield* wordsIn(body, context);
  },
});

function* wordsIn(where: MappedText, context: Context): Generator<Hit> {
  const words = context.words(where);
  for (const [first, last] of letterRuns(where, words, context.draft.source)) {
    if (last - first + 1 < MIN_LETTERS) continue;
    let at = first;
    for (const part of partsOf(lettersOf(where.text.slice(words[first]?.start, words[last]?.end)))) {
      const from = words[at]?.start ?? 0;
      at += part.length;
      const to = words[at - 1]?.end ?? from;
      if (isWord(part, where.text, from, to)) yield hit(part, where, from, to, context);
    }
  }
}

function hit(word: string, where: MappedText, from: number, to: number, context: Context): Hit {
  const evidence = where.text.slice(from, to);
  const span = where.span(from, to);
  // Closed up, a listed word would count for more than its gaps.
  const isListed = makesPhrase(context, where, from, to, word);
  const isFixable = !isListed && word.length <= MAX_FIXED_LETTERS;
  return {
    span,
    evidence,
    message: isListed
      ? text`“${excerpt(evidence)}” has gaps between its letters, which is common in spam. Use another word instead of “${excerpt(word)}”.`
      : text`“${excerpt(evidence)}” has gaps between its letters, which is common in spam. Write “${excerpt(word)}”.`,
    share: 1 / FULL_SHARE_AT_WORDS,
    fixes: isFixable ? replacement(context.draft, { span, evidence, becomes: word, safe: false }) : [],
  };
}

/** The words that letters with gaps between them are: parted where the case changes, or where one known word ends. */
function partsOf(letters: string): readonly string[] {
  if (isKnown(letters)) return [letters];
  const [article = '', rest = ''] = [letters.slice(0, 1), letters.slice(1)];
  if (/[AI]/i.test(article) && isKnown(rest)) return [article, rest];
  return partsByCase(letters) ?? knownParts(letters) ?? [letters];
}

/** Where small letters end, and where capitals do: `FREE|chairs`, or `FREE|Chairs`. */
const CASE_CHANGES = [
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Ll})/u,
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/u,
];

/** Nothing where a part is too short for a word. */
function partsByCase(letters: string): readonly string[] | undefined {
  const known = (parts: readonly string[]) => parts.filter(isKnown).length;
  return CASE_CHANGES.map((change) => letters.split(change))
    .filter((parts) => parts.length > 1 && parts.every((part) => part.length >= MIN_LETTERS))
    .reduce<readonly string[] | undefined>(
      (best, parts) => (best && known(best) >= known(parts) ? best : parts),
      undefined,
    );
}

/** A run so long is no row of words but something else. */
const MAX_RUN_LETTERS = 40;
/** Shorter ones make up other words: `forget`. */
const MIN_LETTERS_OF_PART = 4;

function knownParts(letters: string): readonly string[] | undefined {
  if (letters.length > MAX_RUN_LETTERS) return undefined;
  /** By where they end: the fewest known words up to there. */
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = 0; start <= end - MIN_LETTERS_OF_PART; start++) {
      const before = best[start];
      const part = letters.slice(start, end);
      if (!before || (best[end]?.length ?? Number.POSITIVE_INFINITY) <= before.length + 1) continue;
      if (isKnown(part)) best[end] = [...before, part];
    }
  }
  return best[letters.length];
}

function isKnown(letters: string): boolean {
  return letters.length >= MIN_LETTERS && isSpamWord(stemOf(letters.toLowerCase()));
}

/** Whether letters with gaps are a word, rather than initials, an abbreviation, an alphabet, a part of an address. */
function isWord(letters: string, where: string, from: number, to: number): boolean {
  if (letters.length < MIN_LETTERS) return false;
  const separator = where.charAt(from + 1);
  const lower = letters.toLowerCase();
  if (!/\s/.test(separator) && (touches(where, from - 1, separator) || touches(where, to, separator)))
    return false;
  // Part of a file's name or of an identifier.
  if (separator === '.' && (GLUE.test(where.charAt(from - 1)) || GLUE.test(where.charAt(to)))) return false;
  if (separator === '.') return isDottedWord(letters, where.charAt(to) === '.');
  if (isKnown(letters)) return true;
  if (letters.length < MIN_LETTERS_OF_ANY_WORD || !VOWEL.test(lower) || WEEKS.has(lower)) return false;
  return !isAlphabet(lower);
}

const GLUE = /[-_/\\@:=<>#]/;

/** Abbreviations in several languages that are written with dots, some without the last. */
const ABBREVIATIONS = new Set(
  (
    'aka asap diy spa srl srls sas sàrl sarl eta tba tbd etc usa uae eu faq fao attn rip qed rsvp gmbh doo sro bvba vof ' +
    'uvm usw idr ihv isd aao uam maw ipv tav nav ivm olv tov muv icm aub vlnr dwz nvt ots ooo ceo iou ngo ufo iso ova'
  ).split(' '),
);

/** With a dot behind the last letter, and in capitals, it takes a word that spam uses to be none of those. */
function isDottedWord(letters: string, endsWithDot: boolean): boolean {
  const lower = letters.toLowerCase();
  if (ABBREVIATIONS.has(lower) || !VOWEL.test(lower) || isAlphabet(lower)) return false;
  if (endsWithDot || letters === letters.toUpperCase())
    return letters.length > MIN_LETTERS && isKnown(letters);
  return true;
}

function touches(where: string, at: number, separator: string): boolean {
  return where.charAt(at) === separator && (separator !== '.' || /\p{L}/u.test(where.charAt(at + 1)));
}

/** Each letter comes after the one before it. */
function isAlphabet(letters: string): boolean {
  for (let at = 1; at < letters.length; at++) {
    if (letters.charCodeAt(at) <= letters.charCodeAt(at - 1)) return false;
  }
  return true;
}
