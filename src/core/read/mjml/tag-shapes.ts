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
  readonly isVoid: boolean;
  readonly attributes: readonly AttributeShape[];
}

const TAG = /<([a-z]+)([^>]*)>/g;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;

const known = new Map<MjmlComponent, readonly TagShape[]>();

/** The component of that lower-case name, and the start tags it becomes. */
export function shapesOf(name: string): readonly [MjmlComponent, readonly TagShape[]] | undefined {
  const component = MJML_COMPONENTS.get(name);
  if (!component) return undefined;
  let shapes = known.get(component);
  if (!shapes) {
    shapes = [...component.html.matchAll(TAG)].map(([, tag = '', rest = '']) => ({
      name: tag,
      isVoid: isVoid(tag),
      attributes: [...rest.matchAll(ATTRIBUTE)].map(([, attribute = '', value = '']) => ({
        name: attribute,
        patterns: (attribute === 'style' ? value.split(';') : [value]).map((one) => one.split(/@([a-z-]+)/)),
      })),
    }));
    known.set(component, shapes);
  }
  return [component, shapes];
}
