import type { HiddenBy } from '../draft/draft.ts';

export interface Style {
  /** Lower-case property to trimmed, lower-case value without `!important`. */
  readonly declarations: ReadonlyMap<string, string>;
  /** Why nothing inside is seen; absent where it is. */
  readonly hiddenBy?: HiddenBy;
  /** What is said of the size of letters, if anything. */
  readonly size?: LetterSize;
}

/** Whether letters can be read at a font size, whatever the size around them. */
export type LetterSize = 'readable' | 'none';

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
    const size = letterSize(declarations);
    const style: Style = { declarations, ...(hiddenBy && { hiddenBy }), ...(size && { size }) };
    this.#known.set(text, style);
    return style;
  }
}

/** Reads CSS declarations; what is no declaration is passed over. */
export function readDeclarations(text: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  const lower = text.toLowerCase();
  for (let start = 0, end = 0; start < lower.length; start = end + 1) {
    end = endOfPart(lower, start);
    const colon = lower.indexOf(':', start);
    if (colon < 0) break;
    if (colon === start || colon > end) continue;
    const name = lower.slice(start, colon).trim();
    const value = lower.slice(colon + 1, end).trim();
    const mark = value.endsWith('important') ? value.lastIndexOf('!') : -1;
    declarations.set(name, mark > 0 ? value.slice(0, mark).trimEnd() : value);
  }
  return declarations;
}

function endOfPart(text: string, start: number): number {
  const end = text.indexOf(';', start);
  return end < 0 ? text.length : end;
}

/** Why an element with these declarations is not seen. Sizes up to 1 px count as none: nobody can read them. */
export function whyHidden(style: ReadonlyMap<string, string>): HiddenBy | undefined {
  if (style.get('display') === 'none') return 'display';
  if (style.get('visibility') === 'hidden' || style.get('visibility') === 'collapse') return 'visibility';
  if (isAtMost(style.get('opacity'), 0)) return 'opacity';
  if (letterSize(style) === 'none') return 'font-size';
  if (isClipped(style)) return 'size';
  if (isOffPage(style)) return 'off-page';
  return undefined;
}

/** Whether the size of letters is all that hides an element: what is in it may set one anew. */
export function isShrunkOnly(style: ReadonlyMap<string, string>): boolean {
  return whyHidden(style) === 'font-size' && !isClipped(style) && !isOffPage(style);
}

/** Sizes by name; `smaller` and `larger` go by the size around them. */
const NAMED_SIZES = /^(?:xx-small|x-small|small|medium|large|x-large|xx-large|xxx-large|initial)$/;
const RELATIVE_SIZES = /^[\d.+-]+(?:em|ex|ch|%)$|^(?:inherit|unset|revert|smaller|larger)$/;
/** In the shorthand `font` the size is what stands before the line height or the family. */
const IN_SHORTHAND =
  /(?:^|\s)((?:xx-small|x-small|small|medium|large|x-large|xx-large)|[\d.]+[a-z%]*)(?=[\s/])/;

/** What declarations say of the size of letters; nothing where they say none or go by the size around. */
export function letterSize(style: ReadonlyMap<string, string>): LetterSize | undefined {
  const own = style.get('font-size');
  if (own !== undefined) return sizeOf(own);
  const short = style.get('font');
  return short === undefined ? undefined : sizeOf(IN_SHORTHAND.exec(short.slice(0, 100))?.[1]);
}

/** What a font size says as written, in lower case. */
function sizeOf(written: string | undefined): LetterSize | undefined {
  if (written === undefined || written === '') return undefined;
  if (NAMED_SIZES.test(written)) return 'readable';
  if (isAtMost(written, 1) || /^0+(?:\.0*)?%$/.test(written)) return 'none';
  if (RELATIVE_SIZES.test(written)) return undefined;
  // What a template or a function fills in is taken for a size that can be read.
  return /^[\d.]|[(\uFDD0]/.test(written) ? 'readable' : undefined;
}

/** Boxes without an inside (CSS Masking 1, section 5.1; CSS 2.2, section 11.1.2, up to a pixel a side). */
const NO_PATH = /^(?:inset\(\s*(?:100%|50%)\s*\)|circle\(\s*0|polygon\(\s*0(?:px|%)?\s+0(?:px|%)?\s*\))/;
const NO_RECT = /^rect\(\s*[01](?:px)?(?:[\s,]+[01](?:px)?){3}\s*\)$/;
const NO_SCALE = /\bscale(?:x|y|3d)?\(\s*0(?:\.0*)?\s*[,)]/;

function isClipped(style: ReadonlyMap<string, string>): boolean {
  if (NO_PATH.test(style.get('clip-path') ?? '') || NO_SCALE.test(style.get('transform') ?? '')) return true;
  if (isLifted(style) && NO_RECT.test(style.get('clip') ?? '')) return true;
  if (style.get('overflow') !== 'hidden') return false;
  return ['max-height', 'height', 'max-width', 'width'].some((name) => isAtMost(style.get(name), 1));
}

function isOffPage(style: ReadonlyMap<string, string>): boolean {
  if (isAtMost(style.get('text-indent'), -500) || isAtMost(style.get('margin-left'), -500)) return true;
  return isLifted(style) && (isAtMost(style.get('left'), -500) || isAtMost(style.get('top'), -500));
}

/** Whether an element is taken out of the flow of the text. */
function isLifted(style: ReadonlyMap<string, string>): boolean {
  const position = style.get('position');
  return position === 'absolute' || position === 'fixed';
}

/** Whether a length or number is at most `limit`, in its own unit; percentages are no lengths. */
function isAtMost(value: string | undefined, limit: number): boolean {
  if (value === undefined || value.endsWith('%')) return false;
  const number = Number.parseFloat(value);
  const small = value.endsWith('em') || value.endsWith('in') ? number * 16 : number;
  return small <= limit;
}
