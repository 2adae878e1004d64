import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYaml } from '../../../../src/core/records/find/yaml/read-yaml.ts';
import type { YamlNode } from '../../../../src/core/records/find/yaml/yaml.ts';
import { checkRecords } from '../../../../src/core/records/index.ts';
import { MappedText } from '../../../../src/core/text/mapped-text.ts';
import { Random } from '../../../../tools/fuzz/random.ts';

const CHARACTERS = [
  'a',
  ' ',
  '"',
  "'",
  '\\',
  ';',
  '$',
  '{',
  '}',
  '%',
  '`',
  '\t',
  'é',
  '\u{1F600}',
  '\u0001',
  '#',
  ':',
  '/',
] as const;

function anyText(random: Random): string {
  return Array.from({ length: random.below(12) }, () => random.of(CHARACTERS)).join('');
}

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

function anyTree(random: Random, depth: number): Tree {
  if (depth === 0 || random.oneIn(3)) return anyText(random);
  const children = Array.from({ length: random.below(4) }, () => anyTree(random, depth - 1));
  return random.oneIn(2)
    ? children
    : Object.fromEntries(
        children.map((child, index) => [`${random.of(['a', 'b c', '_dmarc'])}${index}`, child]),
      );
}

function plain(node: YamlNode | undefined): Tree | undefined {
  if (node?.kind === 'scalar') return node.text.text;
  if (node?.kind === 'list') return node.items.map((item) => plain(item) ?? '');
  return node && Object.fromEntries(node.entries.map(([key, value]) => [key, plain(value) ?? '']));
}

/** The text of the only record of a file. */
function textIn(path: string, source: string): string | undefined {
  return checkRecords(source, { path }).records[0]?.text.text;
}

describe('literals stand for what their languages say', () => {
  it('in JSON', () => {
    const random = new Random(3);
    for (let round = 0; round < 1000; round++) {
      const tree = { a: anyTree(random, 4) };
      const source = JSON.stringify(tree, null, random.of([0, 2, '\t']));
      assert.deepEqual(plain(readYaml(MappedText.whole(source))[0]), tree, source);
    }
  });

  it('in JavaScript', () => {
    const random = new Random(4);
    for (let round = 0; round < 1000; round++) {
      const text = `v=spf1 ${anyText(random)}`;
      const quoted = JSON.stringify(text);
      const single = `'${quoted.slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`;
      for (const literal of [quoted, single]) {
        assert.equal(new Function(`return ${literal}`)(), text);
        assert.equal(textIn('dnsconfig.js', `D("a.example", TXT("@", ${literal}));`), text, literal);
      }
    }
  });

  it('in zone files, as quoted and as escaped words', () => {
    const random = new Random(5);
    for (let round = 0; round < 1000; round++) {
      const text = `v=spf1 ${anyText(random)}`;
      const quoted = `"${text.replace(/["\\]/g, '\\$&')}"`;
      const decimal = [...text]
        .map((one) =>
          one < ' ' || one === '"'
            ? `\\${String(one.charCodeAt(0)).padStart(3, '0')}`
            : one.replace(/[\\;() ]/, '\\$&'),
        )
        .join('');
      assert.equal(textIn('a.zone', `@ TXT ${quoted}`), text);
      assert.equal(textIn('a.zone', `@ TXT ${decimal}`), text, decimal);
    }
  });

  it('in single quotes of YAML', () => {
    const random = new Random(6);
    for (let round = 0; round < 1000; round++) {
      const text = `v=spf1 ${anyText(random).replaceAll('\\', '')}`.trimEnd();
      assert.equal(textIn('a.yaml', `a:\n  type: TXT\n  value: '${text.replaceAll("'", "''")}'\n`), text);
    }
  });
});
