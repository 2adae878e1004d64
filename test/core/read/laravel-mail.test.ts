import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, dialectOf, fixAll, guessFormat } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';

const PATH = 'resources/views/mail/shipped.blade.php';
const DIALECT = dialectOf(PATH);

const TAGS = `<x-mail::message>
# Your order

It is on **its way**, {{ $name }}!!!

<x-mail::button :url="'http://bit.ly/abc'" color="success">
Act now
</x-mail::button>

<x-mail::table>
| Chair | Price |
| ----- | ----: |
| Oak   |   $90 |
</x-mail::table>

@if ($late)
It will be late.
@endif

<x-slot:subcopy>
Or call us.
</x-slot:subcopy>
</x-mail::message>
`;

const DIRECTIVES = TAGS.replace(
  `<x-mail::button :url="'http://bit.ly/abc'" color="success">`,
  `@component('mail::button', ['url' => 'http://bit.ly/abc'])`,
)
  .replace('</x-mail::button>', '@endcomponent')
  .replace('<x-mail::message>', "@component('mail::message')")
  .replace('</x-mail::message>', '@endcomponent')
  .replace('<x-mail::table>', "@component('mail::table')")
  .replace('</x-mail::table>', '@endcomponent')
  .replace('<x-slot:subcopy>', "@slot('subcopy')")
  .replace('</x-slot:subcopy>', '@endslot');

describe('a Markdown mailable of Laravel’s', () => {
  for (const [name, written] of [
    ['tags', TAGS],
    ['directives', DIRECTIVES],
    ['tags and carriage returns', TAGS.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`is read as Markdown, its components as what they make: ${name}`, () => {
      assert.equal(guessFormat(PATH, written), 'markdown');
      const draft = readDraft(written, 'markdown', 'utf-8', DIALECT && { dialect: DIALECT });
      assert.deepEqual(
        draft.body.text
          .replace(/\uFDD1/g, '')
          .replace(/\uFDD0/g, '*')
          .split(/\s*\n\s*/),
        [
          'Your order',
          'It is on its way, *!!!',
          'Act now',
          'Chair',
          'Price',
          'Oak',
          '$90',
          'It will be late.',
          'Or call us.',
        ],
      );
      assert.deepEqual(
        draft.links.map(({ text, target }) => [text.text.trim(), target.text]),
        [['Act now', 'http://bit.ly/abc']],
      );
      assert.deepEqual(
        draft.elements.filter(({ closed }) => !closed),
        [],
      );
      const rules = check(written, { format: 'markdown', dialect: 'blade' }).findings.map(
        ({ rule, span }) => `${rule}: ${written.slice(span.start, span.end)}`,
      );
      for (const found of ['link-shortener: bit.ly', 'urgent-wording: Act now', 'repeated-punctuation: !!!'])
        assert.ok(rules.includes(found), `${found} in ${rules.join()}`);
    });
  }

  it('keeps its components when it is fixed', () => {
    const fixed = fixAll(TAGS, { format: 'markdown', dialect: 'blade' });
    assert.equal(fixed, TAGS.replace('!!!', '!'));
  });

  it('is told from other templates of Blade', () => {
    for (const [source, format] of [
      ['<h1>Hi</h1>\n<x-mail::button url="https://example.com">Go</x-mail::button>', 'html'],
      ["@extends('layout')\n<p>Hi</p>", 'html'],
      ["@component('mail::message')\nHi\n@endcomponent", 'markdown'],
      ["{{-- Sent to all --}}\n@component('mail::layout')\nHi\n@endcomponent", 'markdown'],
      ['We say <x-mail::message> in it.', 'text'],
    ] as const)
      assert.equal(guessFormat(PATH, source), format, source);
  });
});
