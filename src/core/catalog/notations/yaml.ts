import { readYaml } from '../../records/find/yaml/read-yaml.ts';
import type { YamlNode, YamlScalar } from '../../records/find/yaml/yaml.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { type CatalogValue, MAX_DEPTH } from '../value.ts';
import { styleOf } from './yaml-styles.ts';

/** The texts of YAML. What stands for another text (`*alias`), is a number, or has a tag of its own is none. Never throws. */
export function* readYamlTexts(source: string): Generator<CatalogValue> {
  for (const document of readYaml(MappedText.whole(source))) yield* textsIn(source, document, []);
}

function* textsIn(source: string, node: YamlNode, path: readonly string[]): Generator<CatalogValue> {
  if (node.kind === 'scalar') {
    const value = textOf(source, node);
    if (value) yield { path, ...value };
  } else if (path.length < MAX_DEPTH) {
    // A key that is there twice holds what it says last.
    const entries = node.kind === 'map' ? [...new Map(node.entries)] : node.items.map(indexed);
    for (const [key, child] of entries) yield* textsIn(source, child, [...path, key]);
  }
}

function indexed(item: YamlNode, index: number): readonly [string, YamlNode] {
  return [String(index), item];
}

/** Tags of what is a text all the same (YAML 1.2.2, section 10.1.1.3). */
const TEXT_TAGS = [undefined, '!', '!!str'];

function textOf(source: string, scalar: YamlScalar): Omit<CatalogValue, 'path'> | undefined {
  const { span, tag } = scalar;
  if (!TEXT_TAGS.includes(tag)) return undefined;
  const style = styleOf(source, scalar);
  if (!style) return undefined;
  const { start, end } = span;
  const { text, writing } = style(MappedText.whole(source).slice(start, end));
  // Whoever changes what has a name changes all that refer to it.
  return { text, span, ...(!isNamed(source, start) && { writing }) };
}

/** Whether an anchor stands before a scalar, or before the sign of a block. */
function isNamed(source: string, start: number): boolean {
  const before = source.slice(Math.max(0, start - 200), start);
  return /(?:^|[\s[{,])&[^\s,[\]{}]{1,100}\s+(?:![^\s]{0,100}\s+)?(?:[|>][-+\d]{0,2}[ \t]*(?:#.*)?\r?\n)?$/.test(
    before,
  );
}
