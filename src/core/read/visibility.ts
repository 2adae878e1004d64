import { attribute } from '../draft/attributes.ts';
import type { Attribute, HiddenBy } from '../draft/draft.ts';
import { hidingSelectors, screenClasses } from './style.ts';

const NONE: readonly string[] = [];

/** What hides elements: the style sheets read so far, and what an element says of itself. */
export class Visibility {
  readonly #selectors = new Set<string>();
  readonly #onScreens = new Set<string>();
  /** Most elements have the same few classes: each list is read once. */
  readonly #classes = new Map<string, readonly string[]>();

  /** The text of a `<style>` element that holds for what comes after it. */
  read(css: string): void {
    for (const selector of hidingSelectors(css)) this.#selectors.add(selector);
    for (const name of screenClasses(css)) this.#onScreens.add(name);
  }

  /** What hides an element, if anything does; `inline` is what its `style` says. */
  of(name: string, attributes: readonly Attribute[], inline: HiddenBy | undefined): HiddenBy | undefined {
    if (this.#selectors.size + this.#onScreens.size === 0)
      return inline ?? (attribute(attributes, 'hidden') && 'hidden-attribute');
    const classes = this.#classesOf(attribute(attributes, 'class')?.text);
    const onScreens = classes.some((part) => this.#onScreens.has(part));
    if (inline) return onScreens ? 'screen' : inline;
    if (attribute(attributes, 'hidden')) return 'hidden-attribute';
    if (!this.#isSelected(name, classes, attribute(attributes, 'id')?.text)) return undefined;
    return onScreens ? 'screen' : 'class';
  }

  #isSelected(name: string, classes: readonly string[], id: string | undefined): boolean {
    const selectors = this.#selectors;
    if (selectors.has(name) || (id !== undefined && selectors.has(`#${id}`))) return true;
    return classes.some((part) => selectors.has(`.${part}`) || selectors.has(`${name}.${part}`));
  }

  #classesOf(written: string | undefined): readonly string[] {
    if (written === undefined) return NONE;
    const known = this.#classes.get(written);
    if (known) return known;
    const classes = written.split(/\s+/);
    this.#classes.set(written, classes);
    return classes;
  }
}
