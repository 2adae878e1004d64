import type { MappedText } from '../../text/mapped-text.ts';
import { UNKNOWN } from '../record.ts';
import { characterStrings, within } from './character-strings.ts';
import type { RecordEntry } from './entry.ts';
import { type OwnerName, ownerName } from './names.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { mapsIn, member, scalarMember, scalarsMember, type YamlMap, type YamlScalar } from './yaml/yaml.ts';
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

/** A list of texts, or of objects with one each. */
function valuesOf(set: YamlMap): readonly YamlScalar[] {
  const list = member(set, 'ResourceRecords');
  const inObjects =
    list?.kind === 'list'
      ? list.items.flatMap((item) => (item.kind === 'map' ? (scalarMember(item, 'Value') ?? []) : []))
      : [];
  return [...scalarsMember(set, 'ResourceRecords'), ...inObjects];
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
