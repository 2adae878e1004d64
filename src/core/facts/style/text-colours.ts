import { attribute } from '../../draft/attributes.ts';
import type { Attribute, Element } from '../../draft/draft.ts';
import { memoize } from '../../draft/memoize.ts';
import { LOGIC } from '../../placeholder/placeholder.ts';
import {
  BLACK,
  type Colour,
  contrast,
  over,
  readBackground,
  readBareBackground,
  readColour,
  WHITE,
} from './colours.ts';
import { type Painted, paintedBy, selectorsOf } from './style-sheet-colours.ts';

/** What text in an element is painted with; a colour is absent where it cannot be told. */
export interface TextColours {
  readonly colour: Colour | undefined;
  readonly background: Colour | undefined;
  /** Of the two; infinite where one is absent. */
  readonly ratio: number;
  /** Index of the element that set one of the two last; -1 where none did. */
  readonly cause: number;
}

const PAGE: TextColours = { colour: BLACK, background: WHITE, ratio: 21, cause: -1 };

/** The colours of each element as far as attributes and style sheets tell. */
export const textColoursOf = memoize(({ elements, styleSheets }) =>
  canvasesBy(elements, { painted: paintedBy(styleSheets), isBare: false }),
);

/**
 * The same as SpamAssassin 4.0.1 takes them: from the `style` of some elements, of `<font>` and `<body>` only the text's
 * colour, and from no style sheet, picture or `bgcolor`.
 */
export const bareTextColoursOf = memoize(({ elements }) =>
  canvasesBy(elements, { painted: paintedBy([]), isBare: true }),
);

/** The elements whose `style` SpamAssassin reads for colours. */
const STYLED = new Set(['table', 'tr', 'th', 'td', 'span', 'p', 'div', 'a']);

interface View {
  readonly painted: Painted;
  /** Whether only what SpamAssassin takes counts. */
  readonly isBare: boolean;
}

function canvasesBy(elements: readonly Element[], view: View): readonly TextColours[] {
  const paintOf = painter(view);
  const canvases: TextColours[] = [];
  for (const element of elements) {
    const around = canvases[element.parent] ?? PAGE;
    const paint = paintOf(element);
    canvases.push(paint ? painting(around, paint, canvases.length) : around);
  }
  return canvases;
}

const NONE: readonly string[] = [];

/** What an element sets: a colour, or `untold`; nothing where it sets none. */
interface PaintedColours {
  readonly colour: Colour | 'untold' | undefined;
  readonly background: Colour | 'untold' | undefined;
  /** Whether the element itself sets one, not a style sheet. */
  readonly isOwn: boolean;
}

type Reader = (written: string) => Colour | undefined;

/** Tells what an element sets. Most elements have the same few styles: each is looked at once. */
function painter(view: View): (element: Element) => PaintedColours | undefined {
  const colours = remembering(readColour);
  const backgrounds = remembering(view.isBare ? readBareBackground : readBackground);
  const byStyle = new Map<Element['style'], PaintedColours | undefined>();
  return (element) => {
    if (!isPaintedByStyle(element, view)) return paintOf(element, view, colours, backgrounds);
    const known = byStyle.get(element.style);
    if (known || byStyle.has(element.style)) return known;
    const paint = paintOf(element, view, colours, backgrounds);
    byStyle.set(element.style, paint);
    return paint;
  };
}

/** Whether nothing but its `style` paints an element. */
function isPaintedByStyle({ name, attributes }: Element, { painted, isBare }: View): boolean {
  if (!painted.isEmpty || BY_NAME.has(name) || name.startsWith('mj-')) return false;
  if (isBare) return STYLED.has(name);
  for (const attribute of attributes) {
    if (attribute.name === 'bgcolor' || attribute.name === 'background') return false;
  }
  return true;
}

/** They have a colour of their own, or attributes for one. */
const BY_NAME = new Set(['a', 'body', 'font']);

function paintOf(
  element: Element,
  { painted: sheet, isBare }: View,
  colours: Reader,
  backgrounds: Reader,
): PaintedColours | undefined {
  const isRead = !isBare || STYLED.has(element.name);
  const colour = isRead || !element.style.has('color') ? ownColour(element) : undefined;
  const behind = isRead ? ownBackground(element, isBare) : undefined;
  const selectors = sheet.isEmpty ? NONE : selectorsOf(element);
  const isUntold = isOverSomething(element) || (!isBare && isOverPicture(element));
  const setsColour =
    colour !== undefined || (!isBare && element.name === 'a') || has(sheet.colour, selectors);
  const setsBackground = behind !== undefined || isUntold || has(sheet.background, selectors);
  if (!setsColour && !setsBackground) return undefined;
  const isOverruled = has(sheet.important, selectors);
  return {
    colour: setsColour ? told(colour, colours, isOverruled) : undefined,
    background: setsBackground ? told(behind, backgrounds, isOverruled || isUntold) : undefined,
    isOwn: colour !== undefined || behind !== undefined,
  };
}

function told(written: string | undefined, read: Reader, isUntold: boolean): Colour | 'untold' {
  return written === undefined || isUntold ? 'untold' : (read(written) ?? 'untold');
}

function has(names: ReadonlySet<string>, selectors: readonly string[]): boolean {
  return selectors.length > 0 && selectors.some((selector) => names.has(selector));
}

function painting(around: TextColours, paint: PaintedColours, index: number): TextColours {
  const colour = known(paint.colour ?? around.colour);
  const top = known(paint.background);
  const below = around.background;
  const background =
    paint.background === undefined ? below : top && (top.alpha === 1 ? top : below && over(top, below));
  const ratio =
    colour && background ? contrast(over(colour, background), background) : Number.POSITIVE_INFINITY;
  return { colour, background, ratio, cause: paint.isOwn ? index : around.cause };
}

function known(colour: Colour | 'untold' | undefined): Colour | undefined {
  return colour === 'untold' ? undefined : colour;
}

function ownColour({ name, style, attributes }: Element): string | undefined {
  const own = style.get('color');
  if (own !== undefined) return own === 'inherit' ? undefined : own;
  if (name === 'font') return written(attributes, 'color');
  return name === 'body' ? written(attributes, 'text') : undefined;
}

function ownBackground({ style, attributes }: Element, isBare: boolean): string | undefined {
  const own = style.get('background-color') ?? style.get('background');
  return isBare ? own : (own ?? written(attributes, 'bgcolor'));
}

function written(attributes: readonly Attribute[], name: string): string | undefined {
  return attribute(attributes, name)?.text.trim().toLowerCase();
}

/** Whether what lies behind the element cannot be told: another element, a template's choice, a component of the author's own. */
function isOverSomething({ name, style, attributes }: Element): boolean {
  const position = style.get('position');
  if (position === 'absolute' || position === 'fixed' || name.startsWith('mj-')) return true;
  return attributes.some(isChosen);
}

/** Whether a template decides on a `style`. */
function isChosen({ name, text }: Attribute): boolean {
  return name === 'style' && text.includes(LOGIC);
}

function isOverPicture({ style, attributes }: Element): boolean {
  return style.has('background-image') || attribute(attributes, 'background') !== undefined;
}

/** A template repeats the same few colours: each is read once. */
function remembering(read: Reader): Reader {
  const memory = new Map<string, Colour | undefined>();
  return (written) => {
    if (!memory.has(written)) memory.set(written, read(written));
    return memory.get(written);
  };
}
