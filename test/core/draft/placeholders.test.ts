import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  betweenPlaceholders,
  hasPartial,
  overlapsPlaceholder,
  placeholderSources,
  writtenIn,
} from '../../../src/core/draft/placeholders.ts';
import type { Draft, Format } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';

/** The draft without its marks, and the span between them. */
function marked(text: string): [Draft, { start: number; end: number }] {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return [readDraft(text.replace(/[⟦⟧]/g, ''), 'text'), { start, end }];
}

describe('a placeholder', () => {
  it('overlaps what it stands in or across the edge of, and nothing it only touches', () => {
    for (const [text, overlaps] of [
      ['Dear ⟦{{ name }}⟧, hello', true],
      ['⟦Dear {{ na⟧me }}, hello', true],
      ['Dear {{ na⟦me }}, hello⟧', true],
      ['⟦Dear ⟧{{ name }}, hello', false],
      ['Dear {{ name }}⟦, hello⟧', false],
      ['{{ a }} ⟦and⟧ {{ b }}', false],
    ] as const)
      assert.equal(overlapsPlaceholder(...marked(text)), overlaps, text);
  });

  it('may be asked for by its kind', () => {
    const [draft, span] = marked('⟦{% if a %}Dear {{ name }}⟧{% endif %}');
    assert.equal(overlapsPlaceholder(draft, span, 'value'), true);
    assert.equal(overlapsPlaceholder(draft, span, 'logic'), true);
    const [logic, whole] = marked('⟦{% if a %}{% endif %}⟧{{ name }}');
    assert.equal(overlapsPlaceholder(logic, whole, 'value'), false);
  });

  it('is written as it is in a span that holds all of it', () => {
    for (const [text, written] of [
      ['Dear ⟦{{ first }}{{ last }}⟧ of {{ town }}', '{{ first }}{{ last }}'],
      ['Dear {{ first }}⟦{{ last }}⟧', '{{ last }}'],
      ['Dear {{ fi⟦rst }}{{ last }} of {{ to⟧wn }}', '{{ last }}'],
      ['⟦Dear⟧ {{ name }}', ''],
    ] as const)
      assert.equal(writtenIn(...marked(text)), written);
  });

  it('is looked at in lower case and in its first 120 characters', () => {
    const draft = readDraft(`{{ FIRST }} and {{ ${'n'.repeat(200)} }}`, 'text');
    assert.deepEqual(placeholderSources(draft), ['{{ first }}', `{{ ${'n'.repeat(117)}`]);
  });
});

describe('a text from elsewhere that may be the foot', () => {
  for (const [written, format, isPartial] of [
    ['{{> footer }}', 'html', true],
    ['{{>a}}', 'html', true],
    ['{{ > a }}', 'html', true],
    ['{{~> a}}', 'html', true],
    ['{{{> a}}}', 'html', true],
    ['{{#> a}}{{/a}}', 'html', true],
    ['@include("a")', 'html', true],
    ['{{ name | include }}', 'text', false],
    ['{{ a > b }}', 'text', false],
    ['<box-text></box-text>', 'html', false],
    ['<my-mj-include></my-mj-include>', 'html', false],
    ["{% include 'foot.html' %}", 'html', true],
    ['{{ legal_notice }}', 'text', true],
    ['{{ team_signature }}', 'text', true],
    ['{{ impressum }}', 'text', true],
    ["{% include 'header.html' %}", 'html', false],
    ['{{ logo_footer }}', 'html', false],
    ['{{ football_team }}', 'text', false],
    ['{{ illegal }}', 'text', false],
    ['{{ name }}', 'text', false],
    ['<x-footer></x-footer>', 'html', true],
    ['<mj-include path="./foot.mjml" />', 'html', true],
    ['<app-footer></app-footer>', 'html', true],
    ['<include></include>', 'html', true],
    ['<includes></includes>', 'html', false],
    ['<mj-includes></mj-includes>', 'html', false],
    ['<component></component>', 'html', true],
    ['<components></components>', 'html', false],
    ['<layout></layout>', 'html', true],
    ['<layouts></layouts>', 'html', false],
    ['<partial></partial>', 'html', true],
    ['<partials></partials>', 'html', false],
    ['<footer></footer>', 'html', false],
    ['<%- include("foot") %>', 'html', true],
    ["{%include 'x'%}", 'html', true],
    ['{{ includes }}', 'text', false],
    ['{{content_block}}', 'html', true],
    ['{{ legal }}', 'text', true],
    ['{{ legal_entity_name }}', 'text', false],
    ['<x-header></x-header>', 'html', false],
    ['<x-button>Go</x-button>', 'html', false],
    ['<p>The footer</p>', 'html', false],
  ] as readonly (readonly [string, Format, boolean])[])
    it(`is ${isPartial ? '' : 'not '}brought in by ${written}`, () => {
      assert.equal(hasPartial(readDraft(`Hello ${written}`, format)), isPartial);
    });
});

describe('what is free of placeholders around a span', () => {
  it('goes from the one before it to the one behind it, or to the ends', () => {
    for (const [text, free] of [
      ['Dear {{ name }}, how ⟦are⟧ you, {{ name }}?', ', how are you, '],
      ['{{ a }}⟦b⟧{{ c }}', 'b'],
      ['Dear ⟦you⟧ and {{ name }}', 'Dear you and '],
      ['{{ name }} and ⟦you⟧ there', ' and you there'],
      ['Dear ⟦you⟧', 'Dear you'],
      ['{{ a }} b⟦⟧c {{ d }}', ' bc '],
      ['{{ a }} ⟦{{ b }}⟧ {{ c }}', ' {{ b }} '],
      ['{{ a }} ⟦b {{ c }} {{ d⟧ }} e {{ f }}', ' b {{ c }} {{ d }} e '],
    ] as const) {
      const [draft, span] = marked(text);
      const { start, end } = betweenPlaceholders(draft, span);
      assert.equal(draft.source.slice(start, end), free, text);
    }
  });
});
