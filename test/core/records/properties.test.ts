import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSound } from '../../../src/core/index.ts';
import {
  checkRecords,
  completionsAt,
  describeAt,
  fixRecords,
  type RecordReport,
  recordRules,
} from '../../../src/core/records/index.ts';
import { Random } from '../../../tools/fuzz/random.ts';

type NamedFile = readonly [path: string, source: string];

/** A file of each container, from which others are cut, and the examples of the rules. */
const FILES: readonly [NamedFile, ...NamedFile[]] = [
  ['-', 'v=spf1 mx -all'],
  ...recordRules.flatMap(({ examples }) =>
    examples.map(({ path = '-', source }) => [path, source.replace(/[⟦⟧]/g, '')] as const),
  ),
  [
    'example.com.zone',
    '$TTL 1h\n@ IN SOA ns1 root ( 1 2 3 4 5 )\n@ TXT ( "v=spf1 a:x.example.com" ; c\n "ip4:10.0.0.1 -all" )\n_dmarc TXT v=DMARC1\\;p=none\n',
  ],
  [
    'example.com.yaml',
    "---\n'':\n  - type: MX\n    values: [{exchange: a., preference: 1}]\n  - type: TXT\n    values:\n      - >-\n        v=spf1 mx\n        +all\n      - 'v=DMARC1\\; p=none'\n",
  ],
  [
    'dnsconfig.js',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a source.
    "D('example.com', R, TXT('@', ['v=spf1 ', `mx ${x}`, \"+all\" + '']), MX('@', 1, '192.0.2.1'));",
  ],
  [
    'main.tf',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a source.
    'resource "aws_route53_record" "a" {\n  name = "_dmarc.${var.d}"\n  records = ["v=DMARC1; pct=0; p=x", <<EOT\nv=spf1 +all\nEOT\n  ]\n}\n',
  ],
  [
    'stack.json',
    '{"Resources":{"R":{"Properties":{"Type":"TXT","Name":"a.example.","ResourceRecords":["\\"v=spf1 mx\\" \\"a +all\\""]}}}}',
  ],
  [
    'README.md',
    'Use `v=spf1 +all`:\n\n```yaml\na: {type: TXT, value: v=spf1 mx}\n```\n\n```hcl\nlocals { a = "v=DMARC1; p=a" }\n```\n',
  ],
];

/** What hostile and unfinished files have more of. */
const PIECES = [
  '"',
  "'",
  '`',
  '\\',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ';',
  '#',
  '\n',
  ' ',
  ':',
  '- ',
  '|',
  '>',
  ',',
  '=',
  '${',
  '%{',
  '<<A\n',
  '/*',
  '\u{1F600}',
  '\uFDD0',
  'v=spf1 ',
  'include:',
  '\r\n',
  '\t',
  '!Sub ',
  '\\052',
  '\\u12',
  '\0',
] as const;

/** A file with cuts, doublings and insertions. */
function mutated(source: string, random: Random): string {
  let text = source;
  for (let count = random.below(4); count >= 0; count--) {
    const at = random.below(text.length + 1);
    const to = Math.min(text.length, at + random.below(12));
    const piece = random.of(PIECES);
    text = random.of([
      () => text.slice(0, at) + text.slice(to),
      () => text.slice(0, at) + piece + text.slice(at),
      () => text.slice(0, to) + text.slice(at),
      () => text.slice(0, at),
    ])();
  }
  return text;
}

function assertSound(source: string, { records, findings }: RecordReport): void {
  const isInside = ({ start, end }: { start: number; end: number }) =>
    0 <= start && start <= end && end <= source.length;
  for (const { span, text, starts } of records) {
    assert.ok(isInside(span));
    assert.ok(starts.every((start, index) => start >= (starts[index - 1] ?? 0) && start <= text.text.length));
    for (let at = 0; at < text.text.length; at++) {
      const place = text.span(at, at + 1);
      assert.ok(span.start <= place.start && place.end <= span.end, 'a character outside of its record');
    }
  }
  for (const { span, also, fixes, message } of findings) {
    assert.ok(isInside(span) && also.every(isInside));
    assert.ok(fixes.every(isSound));
    for (const { edits } of fixes) assert.ok(edits.every((edit) => isInside(edit.span)));
    assert.ok(!message.args.join('').includes('\uFDD0'));
  }
}

describe('any file', () => {
  it('is read without an error, and all that is found stands in it', () => {
    const random = new Random(28);
    for (let round = 0; round < 4000; round++) {
      const [path, source] = random.of(FILES);
      const text = mutated(source, random);
      const report = checkRecords(text, { path });
      assertSound(text, report);
      const at = random.below(text.length + 1);
      const described = describeAt(report, at);
      assert.ok(!described || (described.span.start <= at && at <= described.span.end));
      for (const { span } of completionsAt(text, path, at))
        assert.ok(span.start <= span.end && span.end <= at);
    }
  });

  it('that is fixed has none of the safe fixes left, and its records are those that were meant', () => {
    const random = new Random(11);
    for (let round = 0; round < 1500; round++) {
      const [path, source] = FILES[round] ?? random.of(FILES);
      const text = round < FILES.length ? source : mutated(source, random);
      const before = checkRecords(text, { path });
      const fixed = fixRecords(text, { path });
      const after = checkRecords(fixed, { path });
      assertSound(fixed, after);
      assert.deepEqual(
        after.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).map(({ rule }) => rule),
        [],
        `${JSON.stringify(text)} → ${JSON.stringify(fixed)}`,
      );
      assert.equal(
        after.records.length,
        before.records.length,
        `${path}: ${JSON.stringify(text)} → ${JSON.stringify(fixed)}`,
      );
    }
  });

  it('loses no term of an SPF record to a safe fix', () => {
    const random = new Random(7);
    const terms = ['a', 'mx', '-all', '~all', 'ip4:192.0.2.1', 'include:a.example.net', 'redirect=b.example'];
    const marks = [' ', ' ', ' ', '', ',', ';', '\t', '\u00A0', ' " ', '” '] as const;
    for (let round = 0; round < 2000; round++) {
      const written = [random.of(['v=spf1', 'V=SPF1', 'spf1 ', 'v=spf-1', '“v=spf1'])];
      const used = terms.filter(() => random.below(2) > 0);
      for (const term of used) written.push(random.of(marks), term);
      const source = written.join('');
      for (const [path, text] of [
        ['-', source],
        ['a.zone', `@ TXT "${source.replaceAll('"', '\\"')}"`],
        ['a.zone', `@ TXT ${source.replace(/["\\;]/g, '\\$&')}`],
      ] as const) {
        const fixed = fixRecords(text, { path });
        for (const term of used) assert.ok(fixed.includes(term), `${text} → ${fixed}`);
      }
    }
  });

  it('has 1,000 findings of a rule at most, and the rest counted', () => {
    const { findings, omitted } = checkRecords('@ TXT "v=spf1 +all"\n'.repeat(1500), { path: 'a.zone' });
    assert.equal(findings.filter(({ rule }) => rule === 'spf-pass-all').length, 1000);
    assert.equal(findings.length + omitted, 1500 + 1499);
  });
});
