import type { CatalogReading } from '../config/catalogs.ts';
import { matches } from '../config/globs.ts';
import { guessByContent } from '../read/format.ts';
import { FIELD_END } from '../read/message-fields.ts';
import { MappedText, type Span } from '../text/mapped-text.ts';
import { type KeyedText, keysOf } from './keys.ts';
import { languageOfPath, languageOfPo } from './language-tags.ts';
import type { CatalogReaders } from './provide.ts';
import { type CatalogValue, MAX_PATH_UNITS } from './value.ts';

/** An email of a catalog: its subject, its body, or both. */
export interface CatalogMessage {
  /** The keys that its texts have in common, with dots between them; of gettext what is translated. */
  readonly key: string;
  readonly format: CatalogFormat;
  /** The message as `readDraft` reads one in the dialect `catalog`; its places are those of the catalog. */
  readonly text: MappedText;
  /** Where its texts stand in `text`, in order. */
  readonly parts: readonly MessagePart[];
}

/** A text of a catalog as a range of a message, in UTF-16 offsets. */
export interface MessagePart {
  readonly from: number;
  readonly to: number;
  readonly value: CatalogValue;
}

/** What a text of a catalog is written in. */
type CatalogFormat = 'html' | 'markdown' | 'text';

/** Texts of a catalog that are emails, at most. */
export const MAX_CATALOG_TEXTS = 5000;

/** A text that the configuration names. */
interface NamedText extends KeyedText {
  readonly value: CatalogValue;
  readonly isSubject: boolean;
}

/** The emails of a catalog in the order of their texts; nothing where there are more than `MAX_CATALOG_TEXTS`. Never throws. */
export function messagesOf(
  source: string,
  reading: CatalogReading,
  readers: CatalogReaders,
): readonly CatalogMessage[] | undefined {
  const texts = namedTexts(source, reading, readers);
  if (texts.length > MAX_CATALOG_TEXTS) return undefined;
  const subjects = new Map<string, NamedText>();
  for (const text of texts) {
    if (text.isSubject && !subjects.has(text.parent)) subjects.set(text.parent, text);
  }
  const inHtmlFirst = (one: NamedText, other: NamedText) => Number(isHtml(other)) - Number(isHtml(one));
  const bodies = texts.filter(({ isSubject }) => !isSubject).toSorted(inHtmlFirst);
  const messages = bodies.map((body) => {
    const subject = subjects.get(body.parent);
    if (!subject) return messageOf(body.key, undefined, body);
    // Of several bodies one has the subject: what is said of it is said once.
    subjects.delete(body.parent);
    return messageOf(body.parent, subject, body);
  });
  const paired = new Set(messages.flatMap(({ parts }) => parts.map(({ value }) => value)));
  const alone = texts.filter(({ value }) => !paired.has(value));
  return [...messages, ...alone.map((subject) => messageOf(subject.key, subject, undefined))].toSorted(
    (one, other) => startOf(one) - startOf(other),
  );
}

function namedTexts(
  source: string,
  { notation, subject, body, path }: CatalogReading,
  { readCatalogTexts }: CatalogReaders,
): readonly NamedText[] {
  const values = [...readCatalogTexts(source, notation)];
  const ofFile = (notation === 'gettext' ? languageOfPo(source) : undefined) ?? languageOfPath(path);
  const keyed = keysOf(values, notation);
  const found: NamedText[] = [];
  for (const value of values) {
    const { text } = value.text;
    if (text.trim() === '' || text.includes(FIELD_END)) continue;
    // A key such as `welcome.subject` is as good as two.
    const keys = value.path.join('/').replaceAll('.', '/').slice(0, MAX_PATH_UNITS);
    const isSubject = matches(keys, subject);
    if (!isSubject && !matches(keys, body)) continue;
    // What is not translated is in the language of the program.
    const isTranslated = notation !== 'gettext' || value.writing !== undefined;
    const language = isTranslated && ofFile !== undefined ? { language: ofFile } : {};
    found.push({ value, isSubject, ...language, ...keyed(value) });
    if (found.length > MAX_CATALOG_TEXTS) break;
  }
  return found;
}

function startOf({ parts }: CatalogMessage): number {
  return parts.reduce((first, { value }) => Math.min(first, value.span.start), Number.POSITIVE_INFINITY);
}

function isHtml(text: NamedText): boolean {
  return formatOf(text) === 'html';
}

const SUFFIXES: readonly (readonly [RegExp, CatalogFormat])[] = [
  [/(?:^|[._-])html$|[a-z]Html$/, 'html'],
  [/(?:^|[._-])(?:text|txt|plain)$|[a-z](?:Text|Plain)$/, 'text'],
  [/(?:^|[._-])(?:md|markdown)$|[a-z](?:Md|Markdown)$/, 'markdown'],
];

/** The format of a body, by how its key ends, and where that says nothing by what it holds. */
function formatOf({ value, name }: NamedText): CatalogFormat {
  const said = SUFFIXES.find(([suffix]) => suffix.test(name))?.[1];
  if (said) return said;
  const guessed = guessByContent(value.text.text);
  return guessed === 'html' || guessed === 'markdown' ? guessed : 'text';
}

function messageOf(key: string, subject: NamedText | undefined, body: NamedText | undefined): CatalogMessage {
  const { language = '' } = subject ?? body ?? {};
  let text = language + FIELD_END;
  const parts: MessagePart[] = [];
  const add = ({ value }: NamedText, after: string) => {
    const from = text.length;
    text += value.text.text + after;
    parts.push({ from, to: from + value.text.text.length, value });
  };
  if (subject) add(subject, FIELD_END);
  if (body) add(body, '');
  const place = { span: (from: number, to: number) => placeIn(parts, from, to) };
  return {
    key,
    format: body ? formatOf(body) : 'text',
    text: new MappedText(text, [0, 0, text.length], place),
    parts,
  };
}

/** Where a range of a message stands in the catalog: in the text that it begins in, or the first behind that. */
function placeIn(parts: readonly MessagePart[], start: number, end: number): Span {
  const part = parts.find(({ to }) => start <= to) ?? parts.at(-1);
  if (!part) return { start: 0, end: 0 };
  return part.value.text.span(start - part.from, end - part.from);
}
