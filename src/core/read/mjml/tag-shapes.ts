import { isVoid } from '../html-elements.ts';
import { MJML_COMPONENTS, type MjmlComponent } from './component-table.ts';

/** A text with places for the values of MJML’s attributes: texts and names by turns, a text first. */
export type Pattern = readonly string[];

/** An attribute of a start tag that a component becomes. */
interface AttributeShape {
  readonly name: string;
  /** Of `style` each declaration by itself, of any other attribute its whole value. */
  readonly patterns: readonly Pattern[];
}

/** A start tag that a component becomes. */
export interface TagShape {
  readonly name: string;
  readonly attributes: readonly AttributeShape[];
  /** The end tag of what was opened before it, where that comes first. */
  readonly before: string;
}

/** What a component becomes. */
export interface ComponentShape {
  readonly component: MjmlComponent;
  readonly tags: readonly TagShape[];
  /** The end tags of what its content stands in. */
  readonly ends: string;
}

const TAG = /<(\/?)([a-z]+)([^>]*)>/g;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;

const known = new Map<string, ComponentShape>();

/** What the component of that lower-case name becomes; nothing where MJML has none. */
export function shapeOf(name: string): ComponentShape | undefined {
  const component = MJML_COMPONENTS.get(name);
  if (!component) return undefined;
  let shape = known.get(name);
  if (!shape) {
    shape = readShape(component);
    known.set(name, shape);
  }
  return shape;
}

function readShape(component: MjmlComponent): ComponentShape {
  const tags: TagShape[] = [];
  const open: string[] = [];
  let before = '';
  for (const [tag, slash, name = '', attributes = ''] of component.html.matchAll(TAG)) {
    if (slash) {
      before += tag;
      open.pop();
      continue;
    }
    tags.push({ name, attributes: readAttributes(attributes), before });
    before = '';
    if (!isVoid(name)) open.push(`</${name}>`);
  }
  return { component, tags, ends: open.reverse().join('') };
}

function readAttributes(written: string): readonly AttributeShape[] {
  return [...written.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => ({
    name,
    patterns: (name === 'style' ? value.split(';') : [value]).map((one) => one.split(/@([a-z-]+)/)),
  }));
}
