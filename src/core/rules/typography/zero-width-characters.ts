import type { Draft } from '../../draft/draft.ts';
import { isPostalAddress } from '../../facts/message/postal-address.ts';
import { isSpace } from '../../facts/text/token.ts';
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
  why: 'Zero-width characters split a word for filters but not for readers, so spam uses them and filters flag them. Text pasted from web pages may contain them, too. Remove them. In addresses, numbers and dates, where they prevent automatic links, they aren’t reported.',
  filters: ['UNICODE_OBFU_ZW', 'R_MIXED_CHARSET'],
  examples: [
    { format: 'html', draft: '<p>A f⟦\u200B⟧ree sample.</p>', fixed: '<p>A free sample.</p>' },
    { format: 'html', draft: '<p>A f⟦&#8203;⟧ree sample.</p>', fixed: '<p>A free sample.</p>' },
    { format: 'text', draft: 'A f⟦\u2069⟧ree sam⟦\u00AD\u00AD⟧ple.', fixed: 'A free sample.' },
    {
      format: 'eml',
      draft: 'From: A⟦\u034F⟧da <ada@example.com>\n\nHello.',
    },
    {
      format: 'html',
      draft:
        '<p>Garden Club, 12 Hi&zwnj;gh Street,<br>Bris&zwnj;tol BS1 4ST</p><p>On Mon&zwnj;day, 5&zwnj;th of Ju&zwnj;ly, at 8&zwnj;pm</p><p>a&zwnj;da@exam&zwnj;ple.com, exam&zwnj;ple.com</p>',
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
  const keepsFromLinks = unlinkedIn(where.text);
  for (const { 0: run, index } of where.text.matchAll(ZERO_WIDTH)) {
    const [before = '', after = ''] = [where.text[index - 1], where.text[index + run.length]];
    // Between two digits, as in an address or a date, it keeps phones from making a link of it.
    if (!isPlain(before) || !isPlain(after) || (DIGIT.test(before) && DIGIT.test(after))) continue;
    if (keepsFromLinks(index)) continue;
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
      message: text`“${word}” contains an invisible character, which is common in spam. Remove it.`,
      share: 0.5,
      fixes: removable
        ? [{ title: text`Remove invisible character`, edits: [{ span, text: '' }], safe: true }]
        : [],
    };
  }
}

/** UTF-16 units of a text that are looked at together for an address, and before and behind them. */
const CHUNK_UNITS = 128;
const MAX_AROUND_UNITS = 120;
/** UTF-16 units of a word that are looked at: as long as an email address may be (RFC 3696, errata 1690). */
const MAX_TOKEN_UNITS = 320;
/** An address of mail or of a page, a time, an ordinal, a part of a date. */
const LINKABLE =
  /@|^(?:https?:|www\.)|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#:].*)?[.,;:]?$|^\(?\d{1,4}(?:[:.]\d\d)?(?:am|pm|h|st|nd|rd|th|\.)?\)?[.,;:]?$|^[+(]?\d[\d()./-]{4,}/iu;
const DATES =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|januar|februar|märz|mai|juni|juli|oktober|dezember|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|heute|morgen|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|segunda|terça|quarta|quinta|sexta|januari|februari|maart|mei|augustus|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/i;

/** Whether a character of no width at a place keeps mail programs from making a link: of an address, a number, a date. */
function unlinkedIn(text: string): (index: number) => boolean {
  let chunk = -1;
  let isAddress = false;
  let end = -1;
  let isLinkable = false;
  // Places come in order.
  return (index) => {
    if (index >= end) {
      end = endOfToken(text, index);
      isLinkable = mayBeLinked(text.slice(startOfToken(text, index), end).replace(ZERO_WIDTH, ''));
    }
    if (isLinkable) return true;
    const own = Math.floor(index / CHUNK_UNITS);
    if (own !== chunk) {
      chunk = own;
      const start = Math.max(0, own * CHUNK_UNITS - MAX_AROUND_UNITS);
      isAddress = isPostalAddress(linesAround(text, index, start).replace(ZERO_WIDTH, ''));
    }
    return isAddress;
  };
}

/** Judges what is left of a word without the characters, so that taking one of many out does not change the answer. */
function mayBeLinked(word: string): boolean {
  const token = word.slice(0, MAX_TOKEN_UNITS);
  return LINKABLE.test(token) || DATES.test(token.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}

function startOfToken(text: string, index: number): number {
  let at = index;
  while (at > 0 && !isSpace(text, at - 1)) at--;
  return at;
}

function endOfToken(text: string, index: number): number {
  let at = index;
  while (at < text.length && !isSpace(text, at)) at++;
  return at;
}

/** The lines of the same block around a place, within bounds. */
function linesAround(text: string, index: number, start: number): string {
  const before = text.slice(start, index);
  const after = text.slice(index, index + CHUNK_UNITS + MAX_AROUND_UNITS);
  const end = after.indexOf('\n\n');
  return before.slice(before.lastIndexOf('\n\n') + 1) + (end < 0 ? after : after.slice(0, end));
}

function isPlain(character: string): boolean {
  return PLAIN.test(character);
}
