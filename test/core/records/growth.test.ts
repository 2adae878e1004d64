import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkRecords } from '../../../src/core/records/index.ts';
import { StepCounter } from '../../../tools/fuzz/steps.ts';

const SMALL = 8 * 1024;
const TIMES = 4;
/** What tables and limits add to a growth in step with the length. */
const SLACK = 1.35;

/** Files that have more of something than anybody writes, of a length in UTF-16 units. */
const HOSTILE: Readonly<Record<string, readonly [path: string, make: (length: number) => string]>> = {
  'records at one name': ['a.zone', (length) => lines(length, () => '@ TXT "v=spf1 mx"')],
  'records that include each other': [
    'a.example.zone',
    (length) => lines(length, (index) => `s${index} TXT "v=spf1 include:s${index + 1}.a.example"`),
  ],
  'a record that includes many': [
    'a.example.zone',
    (length) => `@ TXT "v=spf1 ${parts(length, (index) => `include:s${index}.a.example `)}"`,
  ],
  'strings of a record': ['a.zone', (length) => `@ TXT ${parts(length, () => '"v=spf1 " ')}`],
  'one long string': ['a.zone', (length) => `@ TXT "v=spf1 ${'x'.repeat(length)}"`],
  parentheses: ['a.zone', (length) => `@ TXT ${'('.repeat(length)}`],
  'a name of many labels': [
    'a.zone',
    (length) =>
      `$ORIGIN ${'a.'.repeat(length / 4)}\n@ SOA a b\n${'b.'.repeat(length / 4)}. TXT "v=spf1 a:x -all"`,
  ],
  'null MX records': ['a.zone', (length) => lines(length, () => '@ MX 0 .')],
  'records of type SPF': ['a.zone', (length) => lines(length, () => '@ SPF "v=spf1 -all"')],
  tags: ['a.zone', (length) => `_dmarc TXT "v=DMARC1; ${parts(length, () => 'p=x; ')}"`],
  addresses: [
    'a.zone',
    (length) => `_dmarc TXT "v=DMARC1; p=none; rua=${parts(length, () => 'mailto:a@b.example!1m,')}"`,
  ],
  'lists in lists': ['a.yaml', (length) => '- '.repeat(length / 2)],
  'maps in maps': ['a.yaml', (length) => parts(length, (index) => `${' '.repeat(index % 200)}a:\n`)],
  brackets: ['a.yaml', (length) => `a: ${'[{a: '.repeat(length / 5)}`],
  'quotes without end': ['a.yaml', (length) => parts(length, () => "a: 'b\nc: \"d\n'e\n")],
  'block scalars': ['a.yaml', (length) => parts(length, () => 'a: |\n  v=spf1\n')],
  'calls in calls': ['dnsconfig.js', (length) => `D("a.example"${",TXT('a','v=spf1 x'".repeat(length / 20)}`],
  'lists of strings': ['dnsconfig.js', (length) => `TXT("a", [${"'v=spf1 ',".repeat(length / 10)}])`],
  'templates in templates': ['dnsconfig.js', (length) => `TXT("a", ${'`${'.repeat(length / 3)}`],
  interpolations: ['a.tf', (length) => `locals { a = "v=spf1 ${'${'.repeat(length / 2)}" }`],
  'blocks in blocks': ['a.tf', (length) => 'a {\n'.repeat(length / 4)],
  heredocs: ['a.tf', (length) => parts(length, () => 'a = <<A\n')],
  fences: ['a.md', (length) => parts(length, () => '```\nv=spf1 x\n')],
  'code between words': ['a.md', (length) => parts(length, () => '`v=spf1 a` ')],
  holes: ['a.md', (length) => `\`\`\`\nv=spf1 ${'<a '.repeat(length / 3)}`],
};

function parts(length: number, make: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < length; index++) text += make(index);
  return text;
}

function lines(length: number, make: (index: number) => string): string {
  return parts(length, (index) => `${make(index)}\n`);
}

describe('checking records takes as long as the file is, with many', () => {
  const counter = new StepCounter();
  before(() => counter.start());
  after(() => counter.stop());

  for (const [name, [path, make]] of Object.entries(HOSTILE)) {
    it(name, async () => {
      const [small, large] = [make(SMALL), make(SMALL * TIMES)];
      const steps = await counter.countOf(() => checkRecords(small, { path }));
      const more = await counter.countOf(() => checkRecords(large, { path }));
      const growth = large.length / small.length;
      assert.ok(more <= steps * growth * SLACK, `${(more / steps).toFixed(1)} times the steps`);
    });
  }
});
