import type { Element } from '../../draft/draft.ts';
import { memoize } from '../../draft/memoize.ts';
import { fontPixels } from './css-lengths.ts';
import { fontSizes } from './font-sizes.ts';
import { selectorsOf } from './style-sheet-colours.ts';
import { sizedBy } from './style-sheet-sizes.ts';

/** CSS pixels from which text is large: 18 points, or 14 if it is bold (WCAG 2.2, large scale). */
const [LARGE_PIXELS, LARGE_BOLD_PIXELS] = [24, 56 / 3];
/** Font sizes of headings in browsers, as parts of the size around (HTML, section 15.3.6). */
const HEADING_SIZES: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17 };
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** For each element whether its own text is large, or may be: where a style sheet sets a size, it may. */
export const largeTexts = memoize((draft): readonly boolean[] => {
  const sizes = fontSizes(draft);
  const sized = sizedBy(
    draft.styleSheets,
    (written) => (fontPixels(written, LARGE_PIXELS) ?? LARGE_PIXELS) >= LARGE_BOLD_PIXELS,
  );
  const texts: { readonly isBold: boolean; readonly mayBeLarge: boolean; readonly scale: number }[] = [];
  return draft.elements.map((element, index) => {
    const around = texts[element.parent];
    const isOwnSize = sizes[index]?.cause === index;
    const text = {
      isBold: boldness(element) ?? around?.isBold ?? false,
      mayBeLarge:
        (around?.mayBeLarge ?? false) ||
        (sized.size > 0 && selectorsOf(element).some((one) => sized.has(one))),
      scale: isOwnSize ? 1 : (HEADING_SIZES[element.name] ?? around?.scale ?? 1),
    };
    texts.push(text);
    const pixels = (sizes[index]?.pixels ?? 0) * text.scale;
    return text.mayBeLarge || pixels >= (text.isBold ? LARGE_BOLD_PIXELS : LARGE_PIXELS);
  });
});

/** Whether an element makes its text bold or takes that away; nothing where it says neither. */
function boldness({ name, style }: Element): boolean | undefined {
  const weight = style.get('font-weight');
  if (weight === undefined || weight === 'inherit') return BOLD.has(name) ? true : undefined;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 700;
}
