import { MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { UNKNOWN } from '../record.ts';
import { characterStrings, within } from './character-strings.ts';
import type { RecordEntry } from './entry.ts';
import { type OwnerName, ownerName } from './names.ts';
import { readYaml } from './yaml/read-yaml.ts';
import {
  mapsIn,
  member,
  scalarMember,
  type YamlList,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from './yaml/yaml.ts';
import { substituted } from './yaml/yaml-scalars.ts';

/** Reads the record sets of CloudFormation templates and of Route 53’s change batches, in YAML or JSON. */
export function readCloudFormation(over: MappedText): readonly RecordEntry[] {
  return readYaml(over).flatMap((document) => Array.from(mapsIn(document)).flatMap(entriesOf));
}

function entriesOf(set: YamlMap, index: number): readonly RecordEntry[] {
  const type = scalarMember(set, 'Type');
  const values = valuesOf(set);
  if (!type || values.length === 0) return [];
  const name = scalarMember(set, 'Name');
  const about = {
    ...(name ? ownerOf(resolved(name).text) : { isWhole: false }),
    type: type.text.text.toUpperCase(),
    typeSpan: type.text.span(0, type.text.text.length),
    set: String(index),
  };
  return values.flatMap((value) => {
    const text = resolved(value);
    if (about.type === 'MX') return [mxEntry(about, value, text)];
    return value.tag === '!Ref' || value.tag === '!GetAtt'
      ? []
      : [{ ...about, strings: characterStrings(text), span: value.span, notation: within(value.notation) }];
  });
}

/** A list of texts, of what functions make, or of objects with one text each. */
function valuesOf(set: YamlMap): readonly YamlScalar[] {
  const list = member(set, 'ResourceRecords');
  if (list?.kind === 'scalar') return [list];
  return list?.kind === 'list' ? list.items.flatMap((item) => valueIn(item) ?? []) : [];
}

function valueIn(item: YamlNode): YamlScalar | undefined {
  if (item.kind === 'scalar') return item;
  // A list in the list is what `!Sub` or `!Join` is given.
  if (item.kind === 'list') return madeBy(item);
  const [only, ...others] = item.entries;
  if (!only || others.length > 0) return scalarMember(item, 'Value');
  const [key, value] = only;
  if (key === 'Fn::Sub' && value.kind === 'scalar') return { ...value, tag: '!Sub' };
  if ((key === 'Fn::Sub' || key === 'Fn::Join') && value.kind === 'list') return madeBy(value);
  return scalarMember(item, 'Value');
}

/** The text of a `Sub` with its variables, or of a `Join` of a separator and a list. */
function madeBy({ items }: YamlList): YamlScalar | undefined {
  const [first, second] = items;
  if (first?.kind !== 'scalar') return undefined;
  return second?.kind === 'list' ? joined(first.text.text, second) : { ...first, tag: '!Sub' };
}

/** What a `Join` makes: its texts, and what isn’t known for anything else. */
function joined(separator: string, { items }: YamlList): YamlScalar | undefined {
  const literals = items.filter((item) => item.kind === 'scalar').filter(isText);
  const [first, last] = [literals[0], literals.at(-1)];
  if (!first || !last) return undefined;
  let before: YamlScalar | undefined;
  const texts = items.map((item) => {
    if (item.kind !== 'scalar' || !isText(item))
      return unknownAt((before ?? first).text, before !== undefined);
    before = item;
    return resolved(item);
  });
  const span = { start: first.span.start, end: last.span.end };
  return { kind: 'scalar', text: MappedText.join(texts, separator), span, notation: first.notation };
}

function isText({ tag }: YamlScalar): boolean {
  return tag === undefined || tag === '!Sub';
}

/** What isn’t known, at the beginning or the end of a text. */
function unknownAt(text: MappedText, isBehind: boolean): MappedText {
  const builder = new TextBuilder(text);
  const at = isBehind ? text.text.length : 0;
  builder.put(UNKNOWN, at, at);
  return builder.build();
}

function resolved({ text, tag }: YamlScalar): MappedText {
  return tag === '!Sub' ? substituted(text) : text;
}

/** `10 mail.example.com`: only the host is looked at. */
function mxEntry(
  about: Pick<RecordEntry, 'name' | 'isWhole' | 'type' | 'set'>,
  { span, notation }: YamlScalar,
  text: MappedText,
): RecordEntry {
  const end = text.text.trimEnd().length;
  const start = text.text.slice(0, end).lastIndexOf(' ') + 1;
  const host = text.slice(start, end);
  const target = ownerOf(host.text);
  return { ...about, strings: [host], span, notation, target };
}

/** Route 53 takes every name as whole, with a dot at its end or not. */
function ownerOf(written: string): OwnerName {
  const { name } = ownerName(written, undefined);
  return { name, isWhole: name.includes('.') && !name.includes(UNKNOWN) };
}
