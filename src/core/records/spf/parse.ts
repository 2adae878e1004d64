import { foreignFault, holdsPlaceholder, ODD_SPACES, partOf, QUOTES, type TextRange } from '../text-part.ts';
import type { SpfFault, SpfRecord, SpfTerm } from './record.ts';
import { isUnknownModifier, readTerm, startsTerm } from './term.ts';

const VERSION = 'v=spf1';
/** The version and what is written for it, in small letters. */
const VERSION_LIKE = /^(?:v=)?spf-?1?/;
/** What follows that in other versions, such as `v=spf10` and `spf2.0/pra`. */
const OTHER_VERSION = /^[\d.]+(?:\/[a-z]+)?$/;
const LONE_QUALIFIER = /^[-+~?]$/;
/** The name of a term whose value does not follow. */
const OPEN_END = /^(?:[-+~?]?[a-z0-9]{1,20}:|redirect=|exp=)$/i;

/** Reads a record of SPF (RFC 7208, section 12), also one that is not well formed, and says what is wrong in it. */
export function parseSpf(text: string): SpfRecord {
  const faults: SpfFault[] = [];
  const words = wordsOf(text, faults);
  const version = versionOf(text, words, faults);
  const terms: SpfTerm[] = [];
  const known = new Set<string>();
  for (let index = version ? 1 : 0; index < words.length; index++) {
    const word = words[index];
    if (!word) break;
    const next = words[index + 1];
    if (next && isTornApart(text, word, next)) {
      faults.push({ id: 'space-in-term', breaks: true, from: word.to, to: next.from, meant: '' });
      terms.push({ kind: 'unknown', ...partOf(text, word.from, next.to) });
      index++;
      continue;
    }
    const term = readWord(text, word, faults);
    terms.push(term);
    if (term.kind !== 'modifier' || isUnknownModifier(term.text)) continue;
    const { from, to } = term;
    if (known.has(term.name)) faults.push({ id: 'repeated-modifier', breaks: true, from, to });
    known.add(term.name);
  }
  faults.sort((a, b) => a.from - b.from || a.to - b.to);
  return { text, ...(version && { version: partOf(text, version.from, version.to) }), terms, faults };
}

/** Whether receivers can do nothing with the record but answer permerror. */
export function isBroken(record: SpfRecord): boolean {
  return record.faults.some(({ breaks }) => breaks);
}

/** The words between spaces, without quotation marks around them. */
function wordsOf(text: string, faults: SpfFault[]): TextRange[] {
  const words: TextRange[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const isOdd = at < text.length && ODD_SPACES.includes(text.charAt(at));
    if (at < text.length && text.charAt(at) !== ' ' && !isOdd) continue;
    if (isOdd) faults.push({ ...foreignFault(text.charAt(at)), breaks: true, from: at, to: at + 1 });
    if (at > from) {
      const word = withoutQuotes(text, { from, to: at }, faults);
      const cut = words.length > 0 ? gluedAll(text, word) : word.to;
      if (cut < word.to) faults.push({ id: 'glued-all', breaks: true, from: cut, to: word.to });
      if (cut > word.from) words.push({ from: word.from, to: cut });
      if (cut < word.to) words.push({ from: cut, to: word.to });
    }
    from = at + 1;
  }
  return words;
}

const GLUED_ALL = /[a-z0-9.}][-+~?]all$/i;
/** The last label of a name that is written in letters of another alphabet, which may end in anything. */
const OTHER_ALPHABET = /(?:^|[.:=])xn--[^.:=]*$/i;

/** Where an `all` with its qualifier begins at the end of a term, with no space between them: no name ends so; else the end. */
function gluedAll(text: string, { from, to }: TextRange): number {
  if (!GLUED_ALL.test(text.slice(Math.max(from, to - 5), to))) return to;
  const word = text.slice(from, to);
  if (isUnknownModifier(word) || holdsPlaceholder(word) || OTHER_ALPHABET.test(word)) return to;
  return to - '-all'.length;
}

/** A word without quotation marks at its ends; what a modifier that nobody knows has for a value is left to it. */
function withoutQuotes(text: string, { from, to }: TextRange, faults: SpfFault[]): TextRange {
  let [start, end] = [from, to];
  while (start < end && QUOTES.includes(text.charAt(start))) start++;
  while (end > start && QUOTES.includes(text.charAt(end - 1))) end--;
  if (start > from) faults.push({ id: 'quote', breaks: true, from, to: start, meant: '' });
  if (end < to && isUnknownModifier(text.slice(start, end))) return { from: start, to };
  if (end < to) faults.push({ id: 'quote', breaks: true, from: end, to, meant: '' });
  return { from: start, to: end };
}

/** The word that names the version; what is glued to it, by a comma or a semicolon or by nothing, becomes a word of its own. */
function versionOf(text: string, words: TextRange[], faults: SpfFault[]): TextRange | undefined {
  const [first] = words;
  const word = first ? text.slice(first.from, first.to).toLowerCase() : '';
  if (first && holdsPlaceholder(word)) return first;
  const head = VERSION_LIKE.exec(word)?.[0] ?? '';
  if (first && head !== '') {
    const to = first.from + head.length;
    let end = to;
    while (end < first.to && isSeparator(text.charAt(end))) end++;
    if (end > to || to === first.to || startsTerm(text, to)) {
      const isGlued = end === to && to < first.to;
      const blank = /^ +/.exec(text)?.[0].length ?? 0;
      if (blank > 0) faults.push({ id: 'leading-space', breaks: true, from: 0, to: blank, meant: '' });
      const place = { breaks: true, from: first.from, to };
      if (head !== VERSION)
        faults.push({ id: 'version', ...place, meant: isGlued ? `${VERSION} ` : VERSION });
      else if (isGlued)
        faults.push({ id: 'glued-version', ...place, meant: `${partOf(text, first.from, to).text} ` });
      if (end > to) faults.push({ id: 'wrong-separator', breaks: true, from: to, to: end, meant: ' ' });
      if (end < first.to) words.splice(1, 0, { from: end, to: first.to });
      return { from: first.from, to };
    }
  }
  const place = { from: first?.from ?? 0, to: first?.to ?? 0 };
  // Of anything else behind it, nobody knows which term it is meant to be.
  const isOther = OTHER_VERSION.test(word.slice(head.length));
  faults.push({ id: 'version', breaks: true, ...place, ...(head !== '' && isOther && { meant: VERSION }) });
  return head !== '' || word.startsWith('v=') ? first : undefined;
}

/** Whether a space stands within a term: behind its qualifier, or around the colon or the equals sign. */
function isTornApart(text: string, word: TextRange, next: TextRange): boolean {
  const written = text.slice(word.from, word.to);
  if (holdsPlaceholder(written)) return false;
  if (LONE_QUALIFIER.test(written)) return startsTerm(text, next.from);
  if (OPEN_END.test(written)) return !startsTerm(text, next.from);
  return /^[:=]$/.test(text.charAt(next.from));
}

/** Reads a term, or says that commas part several. */
function readWord(text: string, word: TextRange, faults: SpfFault[]): SpfTerm {
  const found: SpfFault[] = [];
  const term = readTerm(text, word, (fault) => found.push(fault));
  const separators = term.kind === 'placeholder' ? [] : separatorsIn(text, word);
  if (separators.length === 0) {
    faults.push(...found);
    return term;
  }
  // A name may have a comma in it, so that some are well formed all the same.
  const breaks = found.some((fault) => fault.breaks);
  for (const place of separators) faults.push({ id: 'wrong-separator', breaks, ...place, meant: ' ' });
  return breaks ? { kind: 'unknown', ...partOf(text, word.from, word.to) } : term;
}

/** Commas and semicolons at the end of a word or before what begins a term. */
function separatorsIn(text: string, word: TextRange): TextRange[] {
  const places: TextRange[] = [];
  let at = word.from;
  while (at < word.to) {
    if (!isSeparator(text.charAt(at))) {
      at++;
      continue;
    }
    const from = at;
    while (at < word.to && isSeparator(text.charAt(at))) at++;
    if (at === word.to || startsTerm(text, at)) places.push({ from, to: at });
  }
  return places;
}

function isSeparator(unit: string): boolean {
  return unit === ',' || unit === ';';
}
