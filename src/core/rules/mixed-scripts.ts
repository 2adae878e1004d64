import { latinLookAlike } from '../look-alikes.ts';
import type { MappedText } from '../source.ts';
import { type Context, type Hit, replacement, rule, text } from './rule.ts';

/** A Latin letter beside one of a script that has look-alikes of Latin letters. */
const SEAM = /[A-Za-z\u00C0-\u024F][\u0370-\u058F]|[\u0370-\u058F][A-Za-z\u00C0-\u024F]/g;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const LATIN = /\p{Script=Latin}/u;
const WORD_CHARACTER = /[\p{L}\p{M}\uFDD0]/u;
const LONGEST_SIDE = 40;

/** Cyrillic letters for the Latin ones that are typed in their place. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...'aаcсeеoоpрxхyуiіAАBВCСEЕHНIІKКMМOОPРTТXХYУ'].flatMap((latin, at, all) =>
    at % 2 === 0 ? [[latin, all[at + 1] ?? latin] as const] : [],
  ),
);

/** Words that make up the rule's whole share. */
const WHOLE = 2;

export const mixedScripts = rule({
  id: 'mixed-scripts',
  group: 'typography',
  severity: 'warning',
  title: 'Look-alike letters of another alphabet',
  why: 'A Cyrillic “а” in a Latin word looks right and is not: spam and phishing spell brands and catchwords so, and both big open filters count such words. It also happens with two keyboard layouts. Write the word in one alphabet.',
  filters: ['UNICODE_OBFU_ASC', 'MIXED_ES', 'SUSP_UTF8_WORD_MANY', 'R_MIXED_CHARSET'],
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
  let done = 0;
  for (const { index } of where.text.matchAll(SEAM)) {
    if (index < done) continue;
    const [start, end] = around(where.text, index);
    done = end;
    const evidence = where.text.slice(start, end);
    const plain = inOneScript(evidence);
    if (plain === undefined) continue;
    const span = where.span(start, end);
    yield {
      span,
      evidence,
      message: text`“${evidence}” has letters of another alphabet (${strangers(evidence, plain)}) that only look right.`,
      share: 1 / WHOLE,
      // In an address another letter would lead elsewhere.
      fixes:
        isInAddress(where.text, start, end) || !isPure(plain)
          ? []
          : replacement(draft, span, evidence, plain, true),
    };
  }
}

/** The word in the alphabet it is meant to be in; nothing where the mixture is no disguise. */
function inOneScript(word: string): string | undefined {
  if (word.includes('\uFDD0')) return undefined;
  const letters = [...word];
  const foreign = letters.filter((letter) => FOREIGN.test(letter));
  const latin = letters.filter((letter) => LATIN.test(letter));
  const isLatin = latin.length >= foreign.length || latin.some((letter) => !CYRILLIC.has(letter));
  if (isLatin && foreign.every((letter) => latinLookAlike(letter) !== undefined)) {
    if (isCustomary(word)) return undefined;
    return swapped(letters, (letter) => (FOREIGN.test(letter) ? latinLookAlike(letter) : letter));
  }
  const strays = latin.every((letter) => CYRILLIC.has(letter)) && !/\p{Script=Latin}{2}/u.test(word);
  // `iКлиника` is a name.
  if (!strays || !/\p{Script=Cyrillic}/u.test(word) || /^\p{Ll}\p{Lu}/u.test(word)) return undefined;
  return swapped(letters, (letter) => CYRILLIC.get(letter) ?? letter);
}

/** A small Greek letter as a symbol at either end, or an acronym with a Cyrillic ending. */
function isCustomary(word: string): boolean {
  return /^[α-ω]\p{Script=Latin}+$|^\p{Script=Latin}+[α-ω]$|^[A-Z]{2,}\p{Script=Cyrillic}+$/u.test(word);
}

function swapped(letters: readonly string[], by: (letter: string) => string | undefined): string {
  return letters.map((letter) => by(letter) ?? letter).join('');
}

/** Whether a letter of a third alphabet is not left. */
function isPure(word: string): boolean {
  return /^\p{Script=Latin}+$|^\p{Script=Cyrillic}+$/u.test(word.replace(/\p{M}/gu, ''));
}

/** The letters that differ, each once. */
function strangers(written: string, plain: string): string {
  return [...new Set([...written].filter((letter, at) => letter !== plain[at]))].join(' ');
}

function isInAddress(text: string, start: number, end: number): boolean {
  return /[/@.]/.test(text[start - 1] ?? '') || /^[/@.]\w/.test(text.slice(end, end + 2));
}

/** The ends of the word that a place is in; of a very long one, those near by. */
function around(text: string, place: number): readonly [number, number] {
  let start = place;
  let end = place + 1;
  while (start > 0 && place - start < LONGEST_SIDE && WORD_CHARACTER.test(text[start - 1] ?? '')) start--;
  while (end < text.length && end - place < LONGEST_SIDE && WORD_CHARACTER.test(text[end] ?? '')) end++;
  return [start, end];
}
