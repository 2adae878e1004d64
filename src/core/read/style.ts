import type { HiddenBy } from '../draft/draft.ts';

export interface Style {
  /** Lower-case property to trimmed, lower-case value without `!important`. */
  readonly declarations: ReadonlyMap<string, string>;
  /** Why nothing inside is seen; absent where it is. */
  readonly hiddenBy?: HiddenBy;
}

const MAX_REMEMBERED_STYLES = 4;
const NONE: Style = { declarations: new Map() };

/** Reads `style` attributes; a template repeats the same few, so each text is read once. */
export class StyleReader {
  readonly #known = new Map<string, Style>();
  /** The last ones again, for comparing two texts is faster than looking one up. */
  readonly #last: [text: string, style: Style][] = [];

  read(text: string | undefined): Style {
    if (text === undefined || text === '') return NONE;
    for (const [known, style] of this.#last) {
      if (known === text) return style;
    }
    const style = this.#styleOf(text);
    if (this.#last.length >= MAX_REMEMBERED_STYLES) this.#last.shift();
    this.#last.push([text, style]);
    return style;
  }

  #styleOf(text: string): Style {
    const known = this.#known.get(text);
    if (known) return known;
    const declarations = readDeclarations(text);
    const hiddenBy = whyHidden(declarations);
    const style: Style = hiddenBy ? { declarations, hiddenBy } : { declarations };
    this.#known.set(text, style);
    return style;
  }
}

/** Reads CSS declarations; what is no declaration is passed over. */
function readDeclarations(text: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 1) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const mark = value.lastIndexOf('!');
    declarations.set(name, mark > 0 && value.endsWith('important') ? value.slice(0, mark).trimEnd() : value);
  }
  return declarations;
}

/** Why an element with these declarations is not seen. Sizes up to 1 px count as none: nobody can read them. */
function whyHidden(style: ReadonlyMap<string, string>): HiddenBy | undefined {
  if (style.get('display') === 'none') return 'display';
  if (style.get('visibility') === 'hidden' || style.get('visibility') === 'collapse') return 'visibility';
  if (isAtMost(style.get('opacity'), 0)) return 'opacity';
  if (isAtMost(style.get('font-size'), 1)) return 'font-size';
  if (isClipped(style)) return 'size';
  if (isOffPage(style)) return 'off-page';
  return undefined;
}

/** Whether text inside is large enough to read whatever the font size around it; relative sizes are not. */
export function setsReadableSize(style: ReadonlyMap<string, string>): boolean {
  const size = style.get('font-size');
  return size !== undefined && /^[\d.]+(?:px|pt|rem)?$/.test(size) && !isAtMost(size, 1);
}

function isClipped(style: ReadonlyMap<string, string>): boolean {
  if (style.get('overflow') !== 'hidden') return false;
  return ['max-height', 'height', 'max-width', 'width'].some((name) => isAtMost(style.get(name), 1));
}

function isOffPage(style: ReadonlyMap<string, string>): boolean {
  if (isAtMost(style.get('text-indent'), -500)) return true;
  if (style.get('position') !== 'absolute' && style.get('position') !== 'fixed') return false;
  return isAtMost(style.get('left'), -500) || isAtMost(style.get('top'), -500);
}

/** Whether a length or number is at most `limit`, in its own unit; percentages are no lengths. */
function isAtMost(value: string | undefined, limit: number): boolean {
  if (value === undefined || value.endsWith('%')) return false;
  const number = Number.parseFloat(value);
  const small = value.endsWith('em') || value.endsWith('in') ? number * 16 : number;
  return small <= limit;
}

/**
 * The selectors of a style sheet that hide what they match on every screen: one class, id or element name.
 * What stands in an at-rule (`@media`) is passed over.
 */
export function hidingSelectors(css: string): ReadonlySet<string> {
  const found = new Set<string>();
  const sheet = withoutComments(css);
  let at = 0;
  while (at < sheet.length) {
    const open = sheet.indexOf('{', at);
    if (open < 0) break;
    // `@import` and `@charset` end at a semicolon.
    const before = sheet.slice(at, open);
    const prelude = before.slice(before.lastIndexOf(';') + 1).trim();
    if (prelude.startsWith('@')) {
      at = endOfBlock(sheet, open);
      continue;
    }
    const close = sheet.indexOf('}', open);
    const end = close < 0 ? sheet.length : close;
    if (whyHidden(readDeclarations(sheet.slice(open + 1, end)))) {
      for (const selector of prelude.split(',')) found.add(selector.trim());
    }
    at = end + 1;
  }
  return found;
}

const CLASS_NAMES = /\.([A-Za-z_-][\w-]*)|\[class[~*^$]?=["']?([\w -]{1,100})/g;

/** The class names that a style sheet's at-rules speak of: what they hide or show depends on the screen. */
export function screenClasses(css: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = css.indexOf('@'); at >= 0; at = css.indexOf('@', at)) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const end = endOfBlock(css, open);
    // Old mail templates write `[class=name]`, which some mail programs understand better.
    for (const [, dotted, listed] of css.slice(open, end).matchAll(CLASS_NAMES)) {
      for (const name of (dotted ?? listed ?? '').split(/\s+/)) found.add(name);
    }
    at = end;
  }
  return found;
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}

function withoutComments(css: string): string {
  let text = '';
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    text += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    at = close < 0 ? css.length : close + 2;
  }
  return text + css.slice(at);
}
