import type { MappedText } from '../source.ts';
import { stemOf, type Word } from '../words.ts';
import { isSpamWord } from './disguised.ts';
import { type Context, type Hit, replacement, rule, text } from './rule.ts';
import { letterRuns, lettersOf } from './single-letters.ts';

/** Fewer letters make a word of the lexicon, or they are initials. */
const FEWEST = 3;
const FEWEST_OF_ANY_WORD = 5;
const VOWEL = /[aeiouyàáâãäåèéêëìíîïòóôõöùúûüаеиоуыэюяαεηιουω]/iu;
/** The days of a week as a calendar heads its columns with them. */
const WEEKS = new Set('smtwtfs mtwtfss lmmjvsd dlmmjvs lmxjvsd mdmdfss sdtqqss dstqqss'.split(' '));

/** Words that make up the rule's whole share. */
const WHOLE = 2;

export const spacedLetters = rule({
  id: 'spaced-letters',
  group: 'typography',
  severity: 'warning',
  title: 'Word with gaps between its letters',
  why: 'A word written “F R E E” is read by people and not by filters, so spam writes it so and filters look for the pattern. Screen readers spell it out, too. Close the gaps; for wide letters use the style `letter-spacing`.',
  filters: ['GAPPY_SUBJECT', 'SUBJ_BRKN_WORDNUMS'],
  examples: [
    { format: 'html', draft: '<p>A ⟦F R E E⟧ chair</p>', fixed: '<p>A FREE chair</p>' },
    {
      format: 'markdown',
      draft: '---\r\nsubject: Buy ⟦c-h-e-a-p⟧ chairs\r\n---\r\n# ⟦W E L C O M E⟧\r\n',
      fixed: '---\r\nsubject: Buy cheap chairs\r\n---\r\n# WELCOME\r\n',
    },
    { format: 'text', draft: 'Your ⟦v.i.a.g.r.a⟧ order', fixed: 'Your viagra order' },
    { format: 'text', draft: '⟦T O D A Y⟧   ⟦O N L Y⟧\r\n⟦F R E E⟧' },
    { format: 'html', draft: '<p>⟦F&nbsp;R&nbsp;E&nbsp;E⟧ and ⟦S <b>A</b> L E⟧</p>' },
    {
      format: 'text',
      draft:
        'U.S.A., e.g. at 5 p.m., S.p.A., G.m.b.H., J. R. R. Tolkien, a b c d e, A | B | C, X Y Z, plan A or B, M T W T F S S, S M L, d-i-y, a.b.c.example.com, x-y-z-axis',
    },
    {
      format: 'html',
      draft:
        '<p>{{a}} {{b}} {{c}} {{d}} {{e}}</p><table><tr><td>S</td><td>A</td><td>L</td><td>E</td></tr></table>',
    },
  ],
  *check({ draft, words }) {
    if (draft.subject) yield* wordsIn(draft.subject, words(draft.subject), draft);
    if (draft.preheader) yield* wordsIn(draft.preheader, words(draft.preheader), draft);
    yield* wordsIn(draft.body, words(draft.body), draft);
  },
});

function* wordsIn(where: MappedText, words: readonly Word[], draft: Context['draft']): Generator<Hit> {
  for (const [first, last] of letterRuns(where, words, draft.source)) {
    if (last - first + 1 < FEWEST) continue;
    const from = words[startsWithArticle(where.text, words, first, last) ? first + 1 : first]?.start ?? 0;
    const to = words[last]?.end ?? from;
    const evidence = where.text.slice(from, to);
    const word = lettersOf(evidence);
    if (!isWord(word, evidence.charAt(1), where.text, from, to)) continue;
    const span = where.span(from, to);
    yield {
      span,
      evidence,
      message: text`“${evidence}” has gaps between its letters; write “${word}”.`,
      share: 1 / WHOLE,
      fixes: replacement(draft, span, evidence, word, false),
    };
  }
}

/** `A F R E E chair`: the first letter is a word of its own. */
function startsWithArticle(text: string, words: readonly Word[], first: number, last: number): boolean {
  const [start = 0, end = 0] = [words[first]?.start, words[last]?.end];
  const letters = lettersOf(text.slice(start, end));
  return (
    /^[AI]/i.test(letters) &&
    !isSpamWord(stemOf(letters.toLowerCase())) &&
    last - first >= FEWEST &&
    isSpamWord(stemOf(letters.slice(1).toLowerCase()))
  );
}

/** Whether letters with gaps are a word, rather than initials, an abbreviation, an alphabet, a part of an address. */
function isWord(letters: string, separator: string, text: string, from: number, to: number): boolean {
  const isSpace = /\s/.test(separator);
  if (!isSpace && (touches(text, from - 1, separator) || touches(text, to, separator))) return false;
  // A dot after the last letter belongs to an abbreviation.
  if (separator === '.' && (text.charAt(to) === '.' || letters === letters.toUpperCase())) return false;
  const lower = letters.toLowerCase();
  if (isSpamWord(stemOf(lower))) return true;
  if (letters.length < FEWEST_OF_ANY_WORD || !VOWEL.test(lower) || WEEKS.has(lower)) return false;
  return !isAlphabet(lower);
}

function touches(text: string, at: number, separator: string): boolean {
  return text.charAt(at) === separator && (separator !== '.' || /\p{L}/u.test(text.charAt(at + 1)));
}

/** Each letter comes after the one before it. */
function isAlphabet(letters: string): boolean {
  return [...letters].every((letter, at) => at === 0 || letter > (letters[at - 1] ?? ''));
}
