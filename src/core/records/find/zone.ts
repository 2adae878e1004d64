import type { MappedText } from '../../text/mapped-text.ts';
import type { Notation } from '../record.ts';
import { MIXED, QUOTED, UNQUOTED, unescaped, VERBATIM } from './character-strings.ts';
import type { RecordEntries, RecordEntry } from './entry.ts';
import { type OwnerName, ownerName } from './names.ts';
import { type ZoneLine, type ZoneToken, zoneLines } from './zone-tokens.ts';

const CLASSES = new Set(['IN', 'CH', 'HS', 'CS', 'ANY']);
const TTL = /^\d+(?:[smhdw](?:\d+[smhdw])*)?$/i;
const TEXT_TYPES = new Set(['TXT', 'SPF']);
/** Types whose data ends in a name. */
const NAMED = new Set(['CNAME', 'MX', 'NS', 'PTR']);
const TYPE = /^(?:[A-Z][A-Z0-9]{0,14}|TYPE\d{1,5})$/;

/**
 * Reads a zone file; `origin` is what its path says, which `$ORIGIN` overrules. In one that is only shown to a reader
 * (`isShown`), nobody minds the quotes that a text needs.
 */
export function readZone(over: MappedText, origin: string | undefined, isShown = false): RecordEntries {
  const entries: RecordEntry[] = [];
  const zones: string[] = [];
  let hasMore = false;
  let [current, owner]: [string | undefined, OwnerName] = [origin, ownerName('@', origin)];
  for (const line of zoneLines(over.text)) {
    const words = line.tokens.map(({ start, end }) => over.text.slice(start, end));
    const [first = '', second = ''] = words;
    if (first.startsWith('$')) {
      const directive = first.toUpperCase();
      if (directive === '$ORIGIN') current = ownerName(second, current).name;
      hasMore ||= directive === '$INCLUDE' || directive === '$GENERATE';
      continue;
    }
    if (!line.isIndented) owner = ownerName(first, current);
    const typeAt = typeIndex(words, line);
    const token = line.tokens[typeAt];
    if (!token) continue;
    const type = (words[typeAt] ?? '').toUpperCase();
    if (type === 'SOA' && owner.isWhole) zones.push(owner.name);
    const tokens = line.tokens.slice(typeAt + 1);
    const unquoted = TEXT_TYPES.has(type) ? unquotedText(over, { ...line, tokens }, isShown) : undefined;
    const entry = unquoted ?? entryOf(over, type, tokens, current);
    if (entry)
      entries.push({
        ...owner,
        ...entry,
        set: owner.name,
        type,
        typeSpan: over.span(token.start, token.end),
      });
  }
  return { entries, zones: hasMore ? [] : zones };
}

/** Where the type stands: behind the owner, a class and a time in any order. -1 where there is none. */
function typeIndex(words: readonly string[], { tokens, isIndented }: ZoneLine): number {
  for (let at = isIndented ? 0 : 1; at < words.length; at++) {
    const word = (words[at] ?? '').toUpperCase();
    if (tokens[at]?.isQuoted) return -1;
    if (CLASSES.has(word) || TTL.test(word)) continue;
    return TYPE.test(word) ? at : -1;
  }
  return -1;
}

function entryOf(
  over: MappedText,
  type: string,
  tokens: readonly ZoneToken[],
  origin: string | undefined,
): Pick<RecordEntry, 'strings' | 'span' | 'notation' | 'target'> | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return undefined;
  const span = over.span(first.start, last.end);
  if (TEXT_TYPES.has(type)) {
    const strings = tokens.map((token) => stringOf(over, token));
    return { strings, span, notation: notationOf(tokens) };
  }
  const field = over.slice(last.start, last.end);
  const target = NAMED.has(type) ? ownerName(field.text, origin) : undefined;
  return { strings: [field], span, notation: UNQUOTED, ...(target && { target }) };
}

/** The beginning of a list of tags, in a quotation mark that isn’t one of a zone file or none. */
const TAGS = /^['“‘]?(?:v=(?:dmarc|dkim|sts|tlsrpt)|k=(?:rsa|ed25519)$)/i;
/** A comment that begins like the next tag of a list. */
const NEXT_TAG = /^;\s*[a-z]{1,5}\s*=/i;

/**
 * A text without quotes as its author means it: tags behind its first semicolon belong to it, though name servers take them for
 * a comment, and where it is only shown, its words are one string.
 */
function unquotedText(
  over: MappedText,
  { tokens, comment }: Pick<ZoneLine, 'tokens' | 'comment'>,
  isShown: boolean,
): Pick<RecordEntry, 'strings' | 'span' | 'notation' | 'cutAt'> | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.some(({ isQuoted }) => isQuoted)) return undefined;
  const isCut =
    comment !== undefined &&
    TAGS.test(over.text.slice(first.start, first.end)) &&
    NEXT_TAG.test(over.text.slice(comment.from, comment.from + 40));
  const end = isCut ? comment.from + over.text.slice(comment.from, comment.to).trimEnd().length : last.end;
  const isOneLine = !/[\n()]/.test(over.text.slice(first.start, last.end));
  if (!isOneLine || !(isCut || isShown)) return undefined;
  return {
    strings: [unescaped(over, first.start, end)],
    span: over.span(first.start, end),
    notation: VERBATIM,
    ...(isCut && !isShown && { cutAt: unescaped(over, first.start, comment.from).text.length }),
  };
}

function notationOf(tokens: readonly ZoneToken[]): Notation {
  const quoted = tokens.filter(({ isQuoted }) => isQuoted).length;
  if (quoted === tokens.length) return QUOTED;
  return quoted === 0 ? UNQUOTED : MIXED;
}

function stringOf(over: MappedText, { start, end, isQuoted }: ZoneToken): MappedText {
  if (!isQuoted) return unescaped(over, start, end);
  const isClosed = end > start + 1 && over.text.charAt(end - 1) === '"';
  return unescaped(over, start + 1, isClosed ? end - 1 : end);
}
