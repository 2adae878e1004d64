import type { MappedText, Span } from '../../../text/mapped-text.ts';
import type { Notation } from '../../record.ts';

/** A value with what it stands for. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: MappedText;
  readonly span: Span;
  readonly notation: Notation;
  /** `!Sub`, where it has one. */
  readonly tag?: string;
  /** Whether it stands in brackets, where a comma ends it. */
  readonly isInFlow?: true;
  /** Of a block the spaces before each of its lines. */
  readonly indent?: number;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlMap {
  readonly kind: 'map';
  /** In the order of the file; a key may be there twice. */
  readonly entries: readonly (readonly [key: string, value: YamlNode])[];
}

export type YamlNode = YamlScalar | YamlList | YamlMap;

/** The value of a key, the last where there are several. */
export function member({ entries }: YamlMap, key: string): YamlNode | undefined {
  return entries.findLast(([name]) => name === key)?.[1];
}

/** The scalar that a key has. */
export function scalarMember(map: YamlMap, ...keys: readonly string[]): YamlScalar | undefined {
  for (const key of keys) {
    const value = member(map, key);
    if (value?.kind === 'scalar') return value;
  }
  return undefined;
}

/** The scalars that a key has: one, or a list of them. */
export function scalarsMember(map: YamlMap, key: string): readonly YamlScalar[] {
  const value = member(map, key);
  if (value?.kind === 'scalar') return [value];
  return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'scalar') : [];
}

/** Every map in a tree, the outer ones first. */
export function* mapsIn(node: YamlNode): Generator<YamlMap> {
  if (node.kind === 'list') for (const item of node.items) yield* mapsIn(item);
  if (node.kind !== 'map') return;
  yield node;
  for (const [, value] of node.entries) yield* mapsIn(value);
}
