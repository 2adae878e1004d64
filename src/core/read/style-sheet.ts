import type { HiddenBy } from '../draft/draft.ts';
import { nextBrace } from '../text/braces.ts';
import { rememberLast } from '../text/remember-last.ts';
import { isShrunkOnly, type LetterSize, letterSize, readDeclarations, whyHidden } from './style.ts';

/** A rule of a style sheet, for one of its selectors. */
export interface SheetRule {
  /** The selector's parts, the outermost first: each the names, `.classes` and `#ids` that one element has to have. */
  readonly compounds: readonly (readonly string[])[];
  /** Whether it holds on some screens only. */
  readonly onScreens: boolean;
  readonly hiddenBy?: HiddenBy;
  readonly isShrunkOnly: boolean;
  readonly size?: LetterSize;
  /** What it takes back of what may hide an element. */
  readonly undoes: ReadonlySet<HiddenBy>;
}

/** The properties by which a way of hiding can be taken back. */
const UNDOING: ReadonlyMap<string, HiddenBy> = new Map<string, HiddenBy>([
  ['display', 'display'],
  ['visibility', 'visibility'],
  ['opacity', 'opacity'],
  ['font', 'font-size'],
  ['font-size', 'font-size'],
  ['overflow', 'size'],
  ['height', 'size'],
  ['max-height', 'size'],
  ['width', 'size'],
  ['max-width', 'size'],
  ['clip', 'size'],
  ['clip-path', 'size'],
  ['transform', 'size'],
  ['position', 'off-page'],
  ['left', 'off-page'],
  ['top', 'off-page'],
  ['text-indent', 'off-page'],
  ['margin-left', 'off-page'],
]);
/** One of these stands in every rule that matters here. */
const RELEVANT =
  /display|visibility|opacity|font|overflow|height|width|position|left|top|text-indent|clip|transform/i;

/** At-rules nested deeper than this are none. */
const MAX_DEPTH = 20;
/** At-rules that hold on every screen. */
const EVERYWHERE = /^@media\s+(?:only\s+)?(?:all|screen)$|^@layer\b/i;
/** At-rules whose blocks are no rules over elements of a mail as it is read. */
const ELSEWHERE = /^@(?:media\s+(?:only\s+)?print\b|font-face|(?:-\w+-)?keyframes|page)/i;

/** The rules of a style sheet that say whether text is seen. */
export const visibilityRules = rememberLast(readVisibilityRules);

function readVisibilityRules(css: string): readonly SheetRule[] {
  const sheet = withoutComments(css);
  const rules: SheetRule[] = [];
  const around: string[] = [];
  let at = 0;
  for (let index = nextBrace(sheet, 0); index < sheet.length; index = nextBrace(sheet, at)) {
    if (sheet[index] === '}') {
      around.pop();
      at = index + 1;
      continue;
    }
    // `@import` and `@charset` end at a semicolon.
    const before = sheet.slice(at, index);
    const prelude = before.slice(before.lastIndexOf(';') + 1).trim();
    at = index + 1;
    if (prelude.startsWith('@')) {
      if (around.push(prelude) > MAX_DEPTH) return rules;
      continue;
    }
    const close = sheet.indexOf('}', at);
    const end = close < 0 ? sheet.length : close;
    if (!around.some((rule) => ELSEWHERE.test(rule)))
      addRules(rules, prelude, sheet.slice(at, end), !around.every((rule) => EVERYWHERE.test(rule)));
    at = end + 1;
  }
  return rules;
}

function addRules(rules: SheetRule[], prelude: string, block: string, onScreens: boolean): void {
  if (!RELEVANT.test(block)) return;
  const declarations = readDeclarations(block);
  const hiddenBy = whyHidden(declarations);
  const size = letterSize(declarations);
  const undoes = new Set<HiddenBy>();
  for (const name of declarations.keys()) {
    const by = UNDOING.get(name);
    if (by && by !== hiddenBy) undoes.add(by);
  }
  if (!hiddenBy && !size && undoes.size === 0) return;
  const says = {
    onScreens,
    undoes,
    isShrunkOnly: isShrunkOnly(declarations),
    ...(hiddenBy && { hiddenBy }),
    ...(size && { size }),
  };
  for (const selector of prelude.split(',')) {
    const compounds = compoundsOf(selector);
    if (compounds.length > 0) rules.push({ ...says, compounds });
  }
}

/** Selectors longer than this are none that a mail has. */
const MAX_SELECTOR_UNITS = 300;
/** How old mail templates write `.name`, for some mail programs understand it better. */
const BY_ATTRIBUTE = /\[(class|id)[~*^$|]?=["']?([\w -]{1,100})["']?\]/gi;
/** Names, classes and ids; what else a selector may ask of an element is not known here. */
const COMPOUND = /^(?:[a-z*][\w-]*)?(?:[.#][\w\uFDD0\uFDD1-]+)*$/i;

/** The parts of a selector; none where it asks for more than names, classes and ids. */
function compoundsOf(selector: string): readonly (readonly string[])[] {
  if (selector.length > MAX_SELECTOR_UNITS || selector.includes(':')) return [];
  const parts = selector
    .replace(BY_ATTRIBUTE, (_, attribute: string, value: string) => {
      const mark = attribute.toLowerCase() === 'id' ? '#' : '.';
      return `${mark}${value.trim().split(/\s+/).join(mark)}`;
    })
    .trim()
    .split(/[\s>+~]+/);
  return parts.every((part) => part !== '' && COMPOUND.test(part)) ? parts.map(simpleSelectors) : [];
}

function simpleSelectors(compound: string): readonly string[] {
  const [first = '', ...marked] = compound.split(/(?=[.#])/);
  return first.startsWith('.') || first.startsWith('#')
    ? [first, ...marked]
    : [first.toLowerCase(), ...marked];
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
