import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Edit } from '../../src/core/index.ts';
import { withAllowed, withRule } from '../../src/vscode/config/edit.ts';
import { lineFinder } from '../../src/vscode/lib/line-finder.ts';

function apply(source: string, edits: readonly Edit[] | undefined): string | undefined {
  return edits
    ?.toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (text, { span, text: becomes }) => text.slice(0, span.start) + becomes + text.slice(span.end),
      source,
    );
}

describe('editing a configuration file', () => {
  it('sets a rule where there is nothing, where there are others, and where it is set', () => {
    assert.equal(
      apply('{}\n', withRule('{}\n', 'shouting', 'off')),
      '{\n  "rules": {\n    "shouting": "off"\n  }\n}\n',
    );
    const source = '{\n\t// why\n\t"rules": {\n\t\t"shouting": "info" // loud\n\t}\n}';
    const set = apply(source, withRule(source, 'shouting', 'off'));
    assert.equal(set, source.replace('info', 'off'));
    const other = apply(source, withRule(source, 'long-link', 'off')) ?? '';
    assert.match(other, /\t\t"shouting": "info",? \/\/ loud|"shouting": "info", ?\n?.*\/\/ loud/);
    assert.match(other, /\n\t\t"long-link": "off"/);
  });

  it('keeps the options of a rule', () => {
    const source = '{ "rules": { "long-subject": { "characters": 40 } } }';
    assert.deepEqual(JSON.parse(apply(source, withRule(source, 'long-subject', 'error')) ?? ''), {
      rules: { 'long-subject': { characters: 40, severity: 'error' } },
    });
  });

  it('allows a phrase, once', () => {
    for (const [source, allow] of [
      ['{}', ['act now']],
      ['{ "allow": "hurry" }', ['hurry', 'act now']],
      ['{ "allow": ["hurry"] }', ['hurry', 'act now']],
      ['{ "allow": [] }', ['act now']],
    ] as const) {
      assert.deepEqual(JSON.parse(apply(source, withAllowed(source, 'act now')) ?? ''), { allow });
    }
    assert.deepEqual(withAllowed('{ "allow": ["act now"] }', 'act now'), []);
  });

  it('leaves alone what it does not understand', () => {
    for (const source of [
      '',
      '[]',
      '{ "rules": ',
      '{ "rules": "all", "allow": 3 }',
      '{ "rules": [], "allow": {} }',
    ]) {
      assert.equal(withRule(source, 'shouting', 'off'), undefined, source);
      assert.equal(
        source.includes('"allow"') && withAllowed(source, 'act now'),
        source.includes('"allow"') ? undefined : false,
      );
    }
  });
});

describe('lines', () => {
  it('end as in VS Code', () => {
    const at = lineFinder('a\r\nb\rc\n\nd');
    const places = [0, 1, 3, 5, 7, 8, 9]
      .map((offset) => at(offset))
      .map(({ line, column }) => `${line}:${column}`);
    assert.deepEqual(places, ['0:0', '0:1', '1:0', '2:0', '3:0', '4:0', '4:1']);
  });
});
