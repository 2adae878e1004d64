import { type AttributePlace, type MjmlTag, scanTags, type TagVisitor } from './tag-scanner.ts';

type AttributePlaces = ReadonlyMap<string, AttributePlace>;
type AttributesByName = Map<string, Map<string, AttributePlace>>;

const NONE: AttributePlaces = new Map();

/** What `mj-attributes` says of components. */
export class MjmlDefaults {
  readonly #tags: AttributesByName = new Map();
  readonly #classes: AttributesByName = new Map();
  /** Of the components inside one with a class. */
  readonly #inClasses = new Map<string, AttributesByName>();

  /** For components of that name, or for all by `mj-all`. */
  of(name: string): AttributePlaces {
    return this.#tags.get(name) ?? NONE;
  }

  /** For components with that `mj-class`. */
  ofClass(name: string): AttributePlaces {
    return this.#classes.get(name) ?? NONE;
  }

  /** For components of that name inside one with that `mj-class`. */
  inClass(name: string, component: string): AttributePlaces {
    return this.#inClasses.get(name)?.get(component) ?? NONE;
  }

  /** One more element of `mj-attributes`; of what is said twice the last holds. */
  add({ name, attributes }: MjmlTag, className: string | undefined): void {
    if (name !== 'mj-class') put(this.#tags, name, attributes);
    else if (className !== undefined) put(this.#classes, className, attributes);
  }

  /** One more element in a `mj-class`. */
  addInClass({ name, attributes }: MjmlTag, className: string): void {
    let inside = this.#inClasses.get(className);
    if (!inside) {
      inside = new Map();
      this.#inClasses.set(className, inside);
    }
    put(inside, name, attributes);
  }
}

function put(into: AttributesByName, name: string, attributes: AttributePlaces): void {
  const known = into.get(name);
  if (!known) into.set(name, new Map(attributes));
  else for (const [attribute, place] of attributes) known.set(attribute, place);
}

/** Reads all `mj-attributes` of a text, wherever they stand: they hold for the whole mail. */
export function readDefaults(text: string): MjmlDefaults {
  const defaults = new MjmlDefaults();
  if (/<mj-attributes/i.test(text)) scanTags(text, new DefaultsVisitor(text, defaults));
  return defaults;
}

class DefaultsVisitor implements TagVisitor {
  readonly #text: string;
  readonly #defaults: MjmlDefaults;
  #isInside = false;
  #className: string | undefined;

  constructor(text: string, defaults: MjmlDefaults) {
    this.#text = text;
    this.#defaults = defaults;
  }

  open(tag: MjmlTag): void {
    if (tag.name === 'mj-attributes') {
      this.#isInside = !tag.isClosed;
      this.#className = undefined;
    } else if (tag.name === 'mj-body') this.#isInside = false;
    else if (this.#isInside && this.#className !== undefined) this.#defaults.addInClass(tag, this.#className);
    else if (this.#isInside) {
      const place = tag.name === 'mj-class' ? tag.attributes.get('name') : undefined;
      const className = place && this.#text.slice(place.start, place.end);
      this.#defaults.add(tag, className);
      if (!tag.isClosed) this.#className = className;
    }
  }

  close(name: string): void {
    if (name === 'mj-attributes' || name === 'mj-head') this.#isInside = false;
    if (name === 'mj-attributes' || name === 'mj-class') this.#className = undefined;
  }

  comment(): void {}
}
