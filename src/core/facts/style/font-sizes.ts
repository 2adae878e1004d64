import { attribute } from '../../draft/attributes.ts';
import type { Element } from '../../draft/draft.ts';
import { memoize } from '../../draft/memoize.ts';
import { fontPixels } from './css-lengths.ts';

/** CSS pixels of `<font size>` 1 to 7 (HTML 15.3.4, with CSS Fonts 4, section 2.5). */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];

/** The font size of an element's own text in CSS pixels, and the index of the element that set it; -1 where none did. */
export interface FontSize {
  readonly pixels: number;
  readonly cause: number;
}

/** What a browser begins with. */
const DEFAULT: FontSize = { pixels: 16, cause: -1 };

/** The font size of each element as far as `style` attributes and `<font>` tell. */
export const fontSizes = memoize(({ elements }): readonly FontSize[] => {
  const sizes: FontSize[] = [];
  for (const element of elements) {
    const around = sizes[element.parent] ?? DEFAULT;
    const pixels = ownSize(element, around.pixels);
    sizes.push(pixels === undefined ? around : { pixels, cause: sizes.length });
  }
  return sizes;
});

function ownSize(element: Element, around: number): number | undefined {
  const written = element.style.get('font-size');
  if (written !== undefined) return fontPixels(written, around);
  if (element.name !== 'font') return undefined;
  return FONT_SIZES[Number(attribute(element.attributes, 'size')?.text.trim() ?? '') - 1];
}
