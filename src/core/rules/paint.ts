import type { Attribute, Element } from '../draft.ts';
import type { MappedText } from '../source.ts';

/** What a draft's style sheets may paint: element names, `.classes` and `#ids`, by property. */
export interface Painted {
  readonly colour: ReadonlySet<string>;
  readonly background: ReadonlySet<string>;
  /** Those of both that win over a `style` attribute. */
  readonly important: ReadonlySet<string>;
}

const NAME = /[.#]?[a-z_][\w-]*/gi;

/** What the style sheets say of colours outside of dark mode. */
export function paintedBy(sheets: readonly MappedText[]): Painted {
  const colour = new Set<string>();
  const background = new Set<string>();
  const important = new Set<string>();
  for (const { prelude, block } of sheets.flatMap(({ text }) => [...blocksOf(text)])) {
    const sets = [
      ...(/(?:^|[;\s{])color\s*:/.test(block) ? [colour] : []),
      ...(block.includes('background') ? [background] : []),
    ];
    if (sets.length === 0) continue;
    if (block.includes('important')) sets.push(important);
    for (const [name] of prelude.toLowerCase().matchAll(NAME)) {
      for (const set of sets) set.add(name);
    }
    if (prelude.includes('*')) for (const set of sets) set.add('*');
  }
  return { colour, background, important };
}

/** Whether one of the names is the element's. */
export function isNamed(element: Element, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  if (names.has('*') || names.has(element.name)) return true;
  return element.attributes.some((attribute) => namesIn(attribute).some((name) => names.has(name)));
}

function namesIn({ name, text }: Attribute): readonly string[] {
  if (name === 'id') return [`#${text.toLowerCase()}`];
  if (name !== 'class') return [];
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((part) => `.${part}`);
}

/** The rules of a style sheet, those inside at-rules included, but for dark mode. */
function* blocksOf(css: string): Generator<{ prelude: string; block: string }> {
  let at = 0;
  let dark = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
    const prelude = css.slice(Math.max(at, css.lastIndexOf('}', open) + 1), open);
    const [inner, close] = [css.indexOf('{', open + 1), css.indexOf('}', open)];
    const isNested = inner >= 0 && inner < close;
    dark = prelude.includes('@') ? Number(prelude.includes('color-scheme')) : dark;
    at = isNested ? open + 1 : close < 0 ? css.length : close + 1;
    if (isNested || dark > 0 || prelude.includes('data-og')) continue;
    yield { prelude, block: css.slice(open + 1, at) };
  }
}
