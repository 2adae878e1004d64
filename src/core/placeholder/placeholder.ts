import type { Span } from '../text/mapped-text.ts';
import { Blocks } from './blocks.ts';
import type { Dialect } from './dialect.ts';
import { literalIn } from './literals/index.ts';
import { type Literal, placedLiteral } from './literals/made.ts';
import { type FoundPlaceholder, type PlaceholderKind, Scan, type Syntax } from './scan.ts';
import { Spintax } from './spintax.ts';
import { syntaxes } from './syntaxes/index.ts';

/**
 * What stands for a template placeholder in a text that is read: a run as long as the placeholder.
 * Noncharacters, so that they never occur in a real text (Unicode 16, section 23.7).
 */
export const VALUE = '\uFDD0';
export const LOGIC = '\uFDD1';

/** A template placeholder: a `value` renders to unknown text, `logic` to nothing of its own. */
export interface Placeholder {
  readonly span: Span;
  readonly kind: PlaceholderKind;
  /** As the draft's reader would see it if nothing filled it in: decoded, where the source is encoded. */
  readonly text: string;
  /** What recipients read of it: a sentence that is to be translated, or what a helper makes of its strings. */
  readonly literal?: Literal;
}

/** A source whose placeholders a parser does not meet. */
export interface Hidden {
  /** As long as the source, each placeholder but for its literal replaced by a run of `VALUE` or `LOGIC`. */
  readonly text: string;
  /** In order, without overlap. */
  readonly placeholders: readonly Placeholder[];
}

const firsts = new Set(syntaxes.map(({ open }) => open.charAt(0)));
const byOpener = grouped();
const places = placesPattern();

/** Hides template placeholders from a parser: no offset moves, and no quote or bracket inside one can break markup. */
export function hidePlaceholders(source: string, isMarkup = false, dialect?: Dialect | 'markdown'): Hidden {
  const placeholders = findPlaceholders(new Scan(source, isMarkup, dialect));
  return { text: placeholders.length === 0 ? source : masked(source, placeholders), placeholders };
}

function findPlaceholders(scan: Scan): readonly Placeholder[] {
  const { source } = scan;
  const spintax = new Spintax(source);
  const blocks = new Blocks(scan);
  const placeholders: Placeholder[] = [];
  const choices: Placeholder[] = [];
  const place = new RegExp(places, 'g');
  while (place.test(source)) {
    const at = place.lastIndex - 1;
    const char = source.charAt(at);
    const code = blocks.code(at);
    if (code) {
      placeholders.push({ span: code, kind: 'logic', text: source.slice(code.start, code.end) });
      scan.hiddenTo = code.end;
      place.lastIndex = code.end;
      continue;
    }
    const found = firstFound(scan, at) ?? blocks.end(char, at);
    if (found) {
      if (found.opensBlock) blocks.open(found.opensBlock, found.end);
      placeholders.push(placeholder(source, at, found.end, found.kind));
      scan.hiddenTo = found.end;
      place.lastIndex = found.resume ?? found.end;
    } else if (char === '{') spintax.open(at);
    else if (char === '|') spintax.bar(at);
    else if (char === '}') {
      for (const start of spintax.close(at)) choices.push(placeholder(source, start, start + 1, 'logic'));
    }
  }
  return choices.length === 0
    ? placeholders
    : [...placeholders, ...choices].sort((one, other) => one.span.start - other.span.start);
}

function placeholder(source: string, start: number, end: number, kind: PlaceholderKind): Placeholder {
  const text = source.slice(start, end);
  const within = end - start > 1 ? literalIn(text, kind) : undefined;
  const literal = within && placedLiteral(within, (part) => moved(part, start));
  return { span: { start, end }, kind, text, ...(literal && { literal }) };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function firstFound(scan: Scan, at: number): FoundPlaceholder | undefined {
  const { source } = scan;
  const candidates = byOpener.get(source.slice(at, at + 2)) ?? byOpener.get(source.charAt(at)) ?? [];
  for (const { open, find } of candidates) {
    const found = source.startsWith(open, at) ? find(scan, at) : undefined;
    if (found) return found;
  }
  return undefined;
}

function masked(source: string, placeholders: readonly Placeholder[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span, kind, literal } of placeholders) {
    parts.push(source.slice(from, span.start));
    if (literal) parts.push(...shownParts(source, span, literal));
    else parts.push((kind === 'value' ? VALUE : LOGIC).repeat(span.end - span.start));
    from = span.end;
  }
  parts.push(source.slice(from));
  return parts.join('');
}

function* shownParts(source: string, span: Span, { texts, values }: Literal): Generator<string> {
  let at = span.start;
  let next = 0;
  for (const text of [...texts, { start: span.end, end: span.end }]) {
    for (let value = values[next]; value && value.start < text.start; value = values[++next]) {
      yield LOGIC.repeat(value.start - at) + VALUE.repeat(value.end - value.start);
      at = value.end;
    }
    yield LOGIC.repeat(text.start - at) + unquoted(source.slice(text.start, text.end));
    at = text.end;
  }
}

/** A text within markup, where straight quotes would end an attribute. */
function unquoted(text: string): string {
  return text.replaceAll("'", '’').replaceAll('"', '”');
}

/** For each pair of characters that a syntax begins with, or single one, those which may stand there. */
function grouped(): ReadonlyMap<string, readonly Syntax[]> {
  const starts = new Set([...firsts, ...syntaxes.map(({ open }) => open.slice(0, 2))]);
  return new Map(
    [...starts].map((start) => [start, syntaxes.filter(({ open }) => start.startsWith(open.slice(0, 2)))]),
  );
}

/** One character wherever a syntax may begin, and the braces and bars of spintax. */
function placesPattern(): string {
  const openers = [...firsts]
    .filter((first) => first !== '{')
    .map((first) => {
      const rows = syntaxes.filter(({ open }) => open.startsWith(first));
      return `${escaped(first)}(?=${rows.map(({ open, next }) => escaped(open.slice(1)) + next).join('|')})`;
    });
  return `[{}|]|${openers.join('|')}`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
