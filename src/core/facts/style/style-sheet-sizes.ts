import type { MappedText } from '../../text/mapped-text.ts';
import { blocksOf, namesIn } from './style-sheet-blocks.ts';

const FONT_SIZE = /(?:^|[;\s{])font(?:-size)?\s*:\s*([^;}]{1,60})/g;

/** The element names, `.classes` and `#ids` to which a draft's style sheets give a font size of which `is` holds. */
export function sizedBy(
  sheets: readonly MappedText[],
  is: (written: string) => boolean,
): ReadonlySet<string> {
  const sized = new Set<string>();
  for (const { prelude, block } of sheets.flatMap(({ text }) => [...blocksOf(text)])) {
    const sizes = [...block.toLowerCase().matchAll(FONT_SIZE)].map(([, size = '']) =>
      size.replace(/!.*/, ''),
    );
    if (sizes.some((size) => is(size.trim()))) for (const name of namesIn(prelude)) sized.add(name);
  }
  return sized;
}
