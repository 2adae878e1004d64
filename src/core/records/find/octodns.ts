import type { MappedText } from '../../text/mapped-text.ts';
import type { Notation } from '../record.ts';
import type { RecordEntry } from './entry.ts';
import { decoded } from './escapes.ts';
import { ownerName } from './names.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { scalarMember, scalarsMember, type YamlMap, type YamlNode, type YamlScalar } from './yaml/yaml.ts';

/** Types whose values are names. */
const NAMED = new Set(['CNAME', 'NS', 'PTR']);

/** Reads a zone of octoDNS: names with a record or a list of them; `zone` is what the file’s name says. */
export function readOctodns(over: MappedText, zone: string | undefined): readonly RecordEntry[] {
  return readYaml(over).flatMap((document) =>
    document.kind === 'map'
      ? document.entries.flatMap(([owner, value]) =>
          recordsOf(value).flatMap((record) => entriesOf(record, owner, zone)),
        )
      : [],
  );
}

function recordsOf(value: YamlNode): readonly YamlMap[] {
  if (value.kind === 'map') return [value];
  return value.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
}

function entriesOf(record: YamlMap, owner: string, zone: string | undefined): readonly RecordEntry[] {
  const written = scalarMember(record, 'type');
  if (!written) return [];
  const type = written.text.text.toUpperCase();
  const about = {
    ...ownerName(owner, zone),
    set: owner.toLowerCase(),
    type,
    typeSpan: written.text.span(0, type.length),
  };
  if (type === 'MX') {
    return [...recordsOf(memberOf(record, 'values')), ...recordsOf(memberOf(record, 'value'))].flatMap(
      (value) => {
        const host = scalarMember(value, 'exchange', 'value');
        return host ? [{ ...about, ...dataOf(host), target: ownerName(host.text.text, zone) }] : [];
      },
    );
  }
  return [...scalarsMember(record, 'value'), ...scalarsMember(record, 'values')].map((value) => ({
    ...about,
    ...(type === 'TXT' || type === 'SPF' ? textOf(value) : dataOf(value)),
    ...(NAMED.has(type) && { target: ownerName(value.text.text, zone) }),
  }));
}

function memberOf({ entries }: YamlMap, key: string): YamlNode {
  return entries.findLast(([name]) => name === key)?.[1] ?? { kind: 'list', items: [] };
}

function dataOf({ text, span, notation }: YamlScalar): Pick<RecordEntry, 'strings' | 'span' | 'notation'> {
  return { strings: [text], span, notation };
}

/** octoDNS wants semicolons with a backslash before them, and splits long texts by itself. */
function textOf({ text, span, notation }: YamlScalar): Pick<RecordEntry, 'strings' | 'span' | 'notation'> {
  const escaped: Notation = { write: (added) => notation.write(added.replaceAll(';', '\\;')) };
  const strings = [
    decoded(text, 0, text.text.length, '\\', (written, at) => {
      const next = written.charAt(at + 1);
      return next === ';' || next === '"' || next === '\\' ? { text: next, end: at + 2 } : undefined;
    }),
  ];
  return {
    strings,
    span,
    notation: text.text.includes('\\;') || !text.text.includes(';') ? escaped : notation,
  };
}
