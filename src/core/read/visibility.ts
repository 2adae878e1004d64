import { attribute } from '../draft/attributes.ts';
import type { Attribute, HiddenBy } from '../draft/draft.ts';
import { isShrunkOnly, type LetterSize, type Style } from './style.ts';
import { type SheetRule, visibilityRules } from './style-sheet.ts';

/** Whether an element is seen. */
export interface Seen {
  readonly hiddenBy?: HiddenBy;
  /** Whether it is hidden by the size of its letters alone, which an element inside may set anew. */
  readonly isShrunk: boolean;
}

/** What visibility goes by: an element's name and what stands in its start tag. */
interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

/** The same of an element in its place. */
interface PlacedTag extends Tag {
  /** Index of the element around it; -1 at the root. */
  readonly parent: number;
}

const NONE: readonly string[] = [];
const SEEN: Seen = { isShrunk: false };
/** Elements around one that a selector is held against: no mail nests deeper. */
const MAX_ANCESTORS = 64;

/** Elements whose text has a size of its own, whatever the size around. */
const SIZED = new Set('button input select textarea'.split(' '));

/** What hides elements: the style sheets read so far, and what an element says of itself. */
export class Visibility {
  /** By what the last part of a selector begins with. */
  readonly #rules = new Map<string, SheetRule[]>();
  /** Most elements have the same few classes: each list is read once. */
  readonly #classes = new Map<string, readonly string[]>();
  /** The rules over elements without an id, by name and classes. */
  readonly #matches = new Map<string, Map<string, readonly SheetRule[]>>();

  /** The text of a `<style>` element that holds for what comes after it. */
  read(css: string): void {
    this.#matches.clear();
    for (const rule of visibilityRules(css)) {
      const key = rule.compounds.at(-1)?.at(-1) ?? '*';
      const same = this.#rules.get(key);
      if (same) same.push(rule);
      else this.#rules.set(key, [rule]);
    }
  }

  /** What hides an element, if anything does, by its style and by rules over one name, class or id. */
  of(tag: Tag, style: Style): Seen {
    const inline = style.hiddenBy ?? hiddenByAttribute(tag);
    const rules = this.#rules.size === 0 ? NONE_RULES : this.#matching(tag);
    if (rules.length === 0 && !inline) return SEEN;
    if (inline) {
      const isShrunk =
        inline === 'font-size' && (style.hiddenBy === undefined || isShrunkOnly(style.declarations));
      const isUndone = rules.some(({ onScreens, undoes }) => onScreens && undoes.has(inline));
      const isCut = rules.some((rule) => !rule.onScreens && hides(rule) && !rule.isShrunkOnly);
      return { hiddenBy: isUndone ? 'screen' : inline, isShrunk: isShrunk && !isCut };
    }
    const hiding = rules.filter((rule) => !rule.onScreens && hides(rule) && !isResized(rule, tag, style));
    const by = hiding[0]?.hiddenBy;
    if (!by) return SEEN;
    const isUndone = rules.some(({ onScreens, undoes }) => onScreens && undoes.has(by));
    return { hiddenBy: isUndone ? 'screen' : 'class', isShrunk: hiding.every((rule) => rule.isShrunkOnly) };
  }

  /** How large the text of an element in a shrunk one is: `screen` where it can be read on some screens only. */
  sizeOf(tag: PlacedTag, style: Style, all: readonly PlacedTag[]): LetterSize | 'screen' | undefined {
    const own = ownSize(tag, style);
    if (own) return own;
    let found: LetterSize | 'screen' | undefined;
    if (this.#rules.size === 0) return found;
    for (const { compounds, onScreens, size } of this.#candidates(tag)) {
      if (!size || (onScreens && (found !== undefined || size === 'none'))) continue;
      if (this.#isInside(compounds, tag, all)) found = onScreens ? 'screen' : size;
    }
    return found;
  }

  /** The rules over an element whatever stands around it, and those on some screens that speak of it at all. */
  #matching(tag: Tag): readonly SheetRule[] {
    const written = classOf(tag);
    const id = attribute(tag.attributes, 'id')?.text;
    if (written === undefined && id === undefined && !this.#rules.has(tag.name) && !this.#rules.has('*'))
      return NONE_RULES;
    if (id !== undefined) return this.#find(tag);
    let ofName = this.#matches.get(tag.name);
    if (!ofName) {
      ofName = new Map();
      this.#matches.set(tag.name, ofName);
    }
    const known = ofName.get(written ?? '');
    if (known) return known;
    const found = this.#find(tag);
    ofName.set(written ?? '', found);
    return found;
  }

  #find(tag: Tag): readonly SheetRule[] {
    const found = this.#candidates(tag).filter(({ compounds, onScreens }) => {
      const last = compounds.at(-1);
      return last && (onScreens || compounds.length === 1) && this.#has(tag, last);
    });
    return found.length === 0 ? NONE_RULES : found;
  }

  #candidates(tag: Tag): readonly SheetRule[] {
    const id = attribute(tag.attributes, 'id')?.text;
    const keys = [
      ...this.#classesOf(tag).map((name) => `.${name}`),
      tag.name,
      '*',
      ...(id ? [`#${id}`] : []),
    ];
    const found = keys.flatMap((key) => this.#rules.get(key) ?? []);
    return found.length === 0 ? NONE_RULES : found;
  }

  #isInside(compounds: SheetRule['compounds'], tag: PlacedTag, all: readonly PlacedTag[]): boolean {
    let part = compounds.length - 1;
    let at = tag.parent;
    const last = compounds[part];
    if (!last || !this.#has(tag, last)) return false;
    part--;
    for (let steps = 0; part >= 0 && steps < MAX_ANCESTORS; steps++) {
      const [around, compound] = [all[at], compounds[part]];
      if (!around || !compound) return false;
      if (this.#has(around, compound)) part--;
      at = around.parent;
    }
    return part < 0;
  }

  #has(tag: Tag, compound: readonly string[]): boolean {
    return compound.every((simple) => {
      if (simple.startsWith('.')) return this.#classesOf(tag).includes(simple.slice(1));
      if (simple.startsWith('#')) return attribute(tag.attributes, 'id')?.text === simple.slice(1);
      return simple === '*' || simple === tag.name;
    });
  }

  #classesOf(tag: Tag): readonly string[] {
    const written = classOf(tag);
    if (written === undefined) return NONE;
    const known = this.#classes.get(written);
    if (known) return known;
    const classes = written.split(/\s+/);
    this.#classes.set(written, classes);
    return classes;
  }
}

const NONE_RULES: readonly SheetRule[] = [];

function classOf({ attributes }: Tag): string | undefined {
  return attribute(attributes, 'class')?.text;
}

function hides({ hiddenBy }: SheetRule): boolean {
  return hiddenBy !== undefined;
}

/** Whether an element says a size of its own, which a rule that only shrinks does not outdo. */
function isResized(rule: SheetRule, tag: Tag, style: Style): boolean {
  return rule.isShrunkOnly && ownSize(tag, style) === 'readable';
}

function hiddenByAttribute(tag: Tag): HiddenBy | undefined {
  return attribute(tag.attributes, 'hidden') ? 'hidden-attribute' : undefined;
}

/** The size that an element's style or attributes say. */
function ownSize({ name, attributes }: Tag, style: Style | undefined): LetterSize | undefined {
  if (style?.size) return style.size;
  if (name === 'font' && attribute(attributes, 'size')) return 'readable';
  return SIZED.has(name) ? 'readable' : undefined;
}
