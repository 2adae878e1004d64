import type { MjmlComponent } from './component-table.ts';
import type { MjmlDefaults } from './settings.ts';
import type { AttributePlace, MjmlTag } from './tag-scanner.ts';

/** The value of an attribute: where it is written, or what MJML sets. */
export type AttributeValue = AttributePlace | string;

/** Classes of a component that count; the first ones, where there are more. */
const MAX_CLASSES = 20;
/** UTF-16 units of a value that is said for many components at once: a longer one would fill memory. */
const MAX_SHARED_UNITS = 200;
const NO_CLASSES: readonly string[] = [];

/** A component in its place, with what `mj-attributes` and the components around it say of it. */
export class PlacedComponent {
  readonly tag: MjmlTag;
  /** The `mj-class` names that hold for the components inside. */
  readonly inside: readonly string[];
  readonly #component: MjmlComponent;
  readonly #defaults: MjmlDefaults;
  readonly #around: PlacedComponent | undefined;
  readonly #classes: readonly string[];

  constructor(
    text: string,
    tag: MjmlTag,
    component: MjmlComponent,
    defaults: MjmlDefaults,
    around: PlacedComponent | undefined,
  ) {
    this.tag = tag;
    this.#component = component;
    this.#defaults = defaults;
    this.#around = around;
    const place = tag.attributes.get('mj-class');
    const classes = place
      ? text.slice(place.start, place.end).split(/\s+/, MAX_CLASSES).filter(Boolean)
      : undefined;
    this.#classes = classes ?? NO_CLASSES;
    this.inside = classes ?? around?.inside ?? NO_CLASSES;
  }

  /**
   * The value that holds: the component’s own, else of the `mj-class` around it, of its own `mj-class`es the last, of its name,
   * of the component around it, of `mj-all`, and at last MJML’s (`applyAttributes` of mjml-core 5.4.1).
   */
  value(name: string): AttributeValue | undefined {
    return this.#said(name) ?? this.#around?.handed(name) ?? this.#byMjml(name);
  }

  /** The classes for style sheets, which several `mj-class`es say together. */
  cssClasses(): readonly AttributeValue[] {
    const own = this.tag.attributes.get('css-class');
    if (own) return [own];
    const found = this.#classes.flatMap((one) => fitting(this.#defaults.ofClass(one).get('css-class')) ?? []);
    if (found.length > 0) return found;
    const other = this.value('css-class');
    return other === undefined ? [] : [other];
  }

  /** What it hands down to the components in it. */
  handed(name: string): AttributeValue | undefined {
    if (!this.#component.hands?.includes(name)) return undefined;
    const value = this.#said(name) ?? this.#byMjml(name);
    return typeof value === 'string' ? value : fitting(value);
  }

  #said(name: string): AttributePlace | undefined {
    const own = this.tag.attributes.get(name);
    if (own) return own;
    const component = this.tag.name;
    return fitting(
      lastOf(this.#around?.inside, (one) => this.#defaults.inClass(one, component).get(name)) ??
        lastOf(this.#classes, (one) => this.#defaults.ofClass(one).get(name)) ??
        this.#defaults.of(component).get(name),
    );
  }

  #byMjml(name: string): AttributeValue | undefined {
    return fitting(this.#defaults.of('mj-all').get(name)) ?? this.#component.defaults[name];
  }
}

function fitting(place: AttributePlace | undefined): AttributePlace | undefined {
  return place && place.end - place.start <= MAX_SHARED_UNITS ? place : undefined;
}

function lastOf<Found>(
  names: readonly string[] | undefined,
  find: (name: string) => Found | undefined,
): Found | undefined {
  for (let at = (names?.length ?? 0) - 1; at >= 0; at--) {
    const found = find(names?.[at] ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}
