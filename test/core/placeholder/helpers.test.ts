import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Dialect, type Format, fixAll } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { fc } from '../../support/properties.ts';

/** A draft, and what is shown of it: each link as its text and where it leads, with `*` for what is filled in. */
type HelperRow = readonly [
  draft: string,
  body: string,
  links: readonly string[],
  format?: Format,
  dialect?: Dialect,
];

const LINKS: readonly HelperRow[] = [
  ['<%= link_to "Act now", "http://bit.ly/abc" %>', 'Act now', ['Act now > http://bit.ly/abc']],
  [
    "<%= link_to('Act now', 'http://bit.ly/abc', class: 'red now') %>",
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  ['<%= link_to "Act now", offer_url(@offer, tag: "a b") %>', 'Act now', ['Act now > *']],
  ['<%= link_to @name, "http://bit.ly/abc" %>', '*', ['* > http://bit.ly/abc']],
  [
    '<%= link_to "Act #{now} now", "http://bit.ly/#{id}?a=1" %>',
    'Act * now',
    ['Act * now > http://bit.ly/*?a=1'],
  ],
  ['<%= link_to "Act now".upcase, "http://bit.ly/abc" %>', '*', ['* > http://bit.ly/abc']],
  ['<%= link_to "<b>Act now</b>".html_safe, "http://bit.ly/abc" %>', '*', ['* > http://bit.ly/abc']],
  [
    '<%= link_to t(".go", default: "Act now"), "http://bit.ly/abc" %>',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    '<%= button_to "Act now", "http://bit.ly/abc", method: :post %>',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  ['<%= mail_to "help@example.com", "Act now" %>', 'Act now', ['Act now > mailto:help@example.com']],
  ['<%= mail_to "help@example.com" %>', 'help@example.com', ['help@example.com > mailto:help@example.com']],
  [
    '<%= link_to "http://bit.ly/abc" do %>Act <b>now</b><% end %>!',
    'Act now!',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    '<%= link_to "http://bit.ly/abc", id: "x" do |link| %>Act<% if a %> soon<% else %> now<% end %><% end %> Bye',
    'Act soon now Bye',
    ['Act soon now > http://bit.ly/abc'],
  ],
  ['<%= link_to_if @a, "Act now", "http://bit.ly/abc" %>', 'Act now', ['Act now > http://bit.ly/abc']],
  ['<%= link_to_unless(@a, "Act now", offer_url) %>', 'Act now', ['Act now > *']],
  ['<%= content_tag :a, "Act now", href: "http://bit.ly/abc" %>', 'Act now', ['Act now > http://bit.ly/abc']],
  [
    '<%= tag.a "Act now", href: "http://bit.ly/abc", class: "b" %>',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  ['<%= content_tag(:p, "Act now", class: "red now") %>', 'Act now', []],
  ['<%= simple_format "Act now" %>', 'Act now', []],
  ['<%= tag.p @text, data: { a: "red now" } %>', '*', []],
  ["{{ 'Act now' | link_to: 'http://bit.ly/abc' }}", 'Act now', ['Act now > http://bit.ly/abc']],
  ["{{ 'Act now' | upcase | link_to: shop.url, title: 'Our shop' }}", 'Act now', ['Act now > *']],
  ["{{- 'Act now' | upcase -}}", 'Act now', []],
  ['{{ "Act now" | date("Y m") }}', '*', []],
  ['{{ "Act now" if a else "Buy now" }}', '*', []],
  ["{{ 'button.label' | upcase }}", '*', []],
  [
    '{{#button href="http://bit.ly/abc"}}Act <b>now</b>{{/button}}!',
    'Act now!',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    '{{#link "http://bit.ly/abc"}}Act {{#if a}}soon {{/if}}now{{/link}}',
    'Act soon now',
    ['Act soon now > http://bit.ly/abc'],
  ],
  ['{{#> button url="http://bit.ly/abc"}}Act now{{/button}}', 'Act now', ['Act now > http://bit.ly/abc']],
  ['{{#button class="http://bit.ly/abc"}}Act now{{/button}}', 'Act now', []],
  [
    "@!button({ text: 'Act now', url: 'http://bit.ly/abc' })",
    'Act now',
    ['Act now > http://bit.ly/abc'],
    'html',
    'edge',
  ],
  [
    '{% call button(url="http://bit.ly/abc") %}Act now{% endcall %}',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    '{% call(item) ui.link("http://bit.ly/abc") %}Act now{% endcall %}',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    '{{template "button" dict "text" "Act now" "url" "http://bit.ly/abc"}}',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    '{{ partial "button.html" (dict "id" .ID "url" "http://bit.ly/abc" "text" "Act now") }}',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  ['<%= link "Act now", to: "http://bit.ly/abc" %>', 'Act now', ['Act now > http://bit.ly/abc']],
  [
    '<%= render "shared/button", text: "Act now", url: "http://bit.ly/abc" %>',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    '<%= render partial: "button", locals: { label: "Act now", href: "http://bit.ly/abc" } %>',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    "<%- include('button', { text: 'Act now', url: 'http://bit.ly/abc' }) %>",
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    "{% render 'button', text: 'Act now', url: 'http://bit.ly/abc' %}",
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    "{%- include 'cta' label: 'Act now' href: 'http://bit.ly/abc' -%}",
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    '{% include "button.html" with text="Act now" url="http://bit.ly/abc" only %}',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    "{% include 'button' with {text: 'Act now', url: 'http://bit.ly/abc'} %}",
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    "{{ include('button', {text: 'Act now', url: 'http://bit.ly/abc'}) }}",
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  ['{{> button text="Act now" href="http://bit.ly/abc"}}', 'Act now', ['Act now > http://bit.ly/abc']],
  ['{{> parts/button buttonText="Act now" buttonUrl=url }}', 'Act now', ['Act now > *']],
  ['{{button "Act now" "http://bit.ly/abc"}}', 'Act now', ['Act now > http://bit.ly/abc']],
  ['{{{emailButton text="Act now" href="http://bit.ly/abc"}}}', 'Act now', ['Act now > http://bit.ly/abc']],
  ['{{ button("Act now","http://bit.ly/abc") }}', 'Act now', ['Act now > http://bit.ly/abc']],
  [
    "{{ ui.button('http://bit.ly/abc', 'Act now', color='red') }}",
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  ['{{ link("Act now", account.url) }}', 'Act now', ['Act now > *']],
  ['<@button text="Act now" href="http://bit.ly/abc"/>', 'Act now', ['Act now > http://bit.ly/abc']],
  [
    '{include file="button.tpl" text="Act now" url="http://bit.ly/abc"}',
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    "@include('parts.button', ['text' => 'Act now', 'url' => 'http://bit.ly/abc'])",
    'Act now',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    "@component('mail::button', ['url' => 'http://bit.ly/abc'])\nAct now\n@endcomponent Bye",
    'Act now Bye',
    ['Act now > http://bit.ly/abc'],
  ],
  [
    '<x-mail::button url="http://bit.ly/abc" color="green">Act now</x-mail::button> Bye',
    'Act now Bye',
    ['Act now > http://bit.ly/abc'],
    'html',
    'blade',
  ],
  [
    `<x-mail::button :url="'http://bit.ly/abc'">Act now</x-mail::button>`,
    'Act now',
    ['Act now > http://bit.ly/abc'],
    'html',
    'blade',
  ],
  [
    `<x-mail::button :url="'https://example.com/' . $id">Act now</x-mail::button>`,
    'Act now',
    ['Act now > *'],
    'html',
    'blade',
  ],
  ['<x-mail::button :url="$url">Act now</x-mail::button>', 'Act now', ['Act now > *'], 'html', 'blade'],
];

describe('a helper that makes a link', () => {
  for (const [code, body, links, format = 'html', dialect] of LINKS) {
    it(`is read as one: ${code}`, () => {
      const source = format === 'html' ? `<p>${code}</p>` : code;
      const draft = readDraft(source, format, 'utf-8', dialect && { dialect });
      assert.equal(shown(draft.body.text), body);
      assert.deepEqual(
        draft.links.map(({ text, target }) => `${shown(text.text)} > ${shown(target.text)}`),
        links,
      );
      assert.deepEqual(draft.strayEnds, []);
    });
  }

  it('is found at its words and at its address', () => {
    const draft = '<p>Hi <%= link_to "CLICK HERE NOW", "http://bit.ly/abc" %></p>';
    const found = foundIn(draft);
    assert.ok(found.includes('pressure-to-click: CLICK HERE NOW'), found.join());
    assert.ok(found.includes('link-shortener: bit.ly'), found.join());
  });

  it('is a link in a text and in Markdown, too, with its lines ended in either way', () => {
    for (const format of ['text', 'markdown'] satisfies Format[])
      for (const end of ['\n', '\r\n']) {
        const source = `Hi${end}${end}{% render 'button', text: 'Act now', url: 'http://bit.ly/abc' %}${end}${end}Bye ${end}`;
        const { links } = readDraft(source, format);
        assert.deepEqual(
          links.map(({ text, target, span }) => [text.text, target.text, source.slice(span.start, span.end)]),
          [['Act now', 'http://bit.ly/abc', source.slice(source.indexOf('{%'), source.indexOf('%}') + 2)]],
        );
      }
  });

  it('stands in the elements around it', () => {
    const source = '<div><p>Hi <%= link_to "Act now", "http://bit.ly/abc" %></p></div><p>Bye</p>';
    const { elements } = readDraft(source, 'html');
    assert.deepEqual(
      elements.map(({ name, parent, closed }) => [name, parent, closed]),
      [
        ['div', -1, true],
        ['p', 0, true],
        ['a', 1, true],
        ['p', -1, true],
      ],
    );
  });

  it('is none in an attribute, in a comment, and where nothing closes it', () => {
    for (const source of [
      '<p title="<%= link_to "Act now", "http://bit.ly/abc" %>">Hi</p>',
      '<!-- <%= link_to "Act now", "http://bit.ly/abc" %> --><p>Hi</p>',
      '<%= link_to "http://bit.ly/abc" do %><p>Hi</p>',
      "@component('mail::button', ['url' => 'http://bit.ly/abc']) Hi",
    ])
      assert.deepEqual(readDraft(source, 'html').links, [], source);
  });
});

describe('a helper that makes an image', () => {
  it('has its source where it is an address, and the text it is given', () => {
    for (const [code, ...seen] of [
      [
        '<%= image_tag "https://example.com/a.png", alt: "Two chairs" %>',
        'https://example.com/a.png',
        'Two chairs',
      ],
      ['<%= image_tag("logo.png", alt: "") %>', '*', ''],
      ['<%= image_tag "logo.png" %>', '*', undefined],
      [
        "{% render 'image', src: 'https://example.com/a.png', alt: 'Two chairs' %}",
        'https://example.com/a.png',
        'Two chairs',
      ],
      ["{% render 'image', src: 'https://example.com/a.png' %}", 'https://example.com/a.png', '*'],
    ] as const) {
      const [image, ...more] = readDraft(`<p>${code}</p>`, 'html').images;
      assert.deepEqual(
        [shown(image?.source?.text), image?.alt && shown(image.alt.text), more],
        [...seen, []],
        code,
      );
    }
  });

  it('is missed a text, and no fix writes one into code', () => {
    const { findings } = check('<p><%= image_tag "logo.png" %></p>', { format: 'html' });
    const [missing] = findings.filter(({ rule }) => rule === 'missing-alt');
    assert.ok(missing);
    assert.deepEqual(missing.fixes, []);
  });

  it('may stand in a link', () => {
    const source = '<%= link_to image_tag("logo.png", alt: "Our shop"), "http://bit.ly/abc" %>';
    const { links, images } = readDraft(source, 'html');
    assert.deepEqual(
      links.map(({ target, images }) => [target.text, images]),
      [['http://bit.ly/abc', 1]],
    );
    assert.deepEqual(
      images.map(({ alt, link }) => [alt?.text, link]),
      [['Our shop', 0]],
    );
  });
});

describe('a part that is given texts', () => {
  it('shows them apart, and more that is not known', () => {
    const source = "<div>{% include 'hero' with {title: 'Big news', text: 'Act now'} %}</div>";
    assert.equal(shown(readDraft(source, 'html').body.text), '*\nBig news\nAct now');
  });

  it('shows none of its names, paths, formats and conditions', () => {
    for (const code of [
      "{% include 'act now.html' %}",
      '{% if title == "Act now friends" %}',
      '{{ date | format: title }}',
      '{{ price | money: "act now" }}',
      '{{ path("act now", {id: 1}) }}',
      '{{> act-now}}',
      '{{#if text="act now"}}',
      '{{ link("act_now") }}',
      '{% assign text = "act now friends" %}',
      "@include('act.now')",
      '<%= link_to path, class: "act now" %>',
      '<%= form_with url: "act now" do |f| %>',
    ])
      assert.doesNotMatch(readDraft(`<p>${code}</p>`, 'html').body.text, /act/i, code);
  });
});

describe('a fix in a string of a helper', () => {
  it('changes its words and nothing of the code', () => {
    const source = `<p><%= link_to "Wow!!! Act", 'http://shop.example.org/' %> {{> button text='So!!!' href="http://shop.example.org"}}</p>`;
    const fixed = `<p><%= link_to "Wow! Act", 'https://shop.example.org/' %> {{> button text='So!' href="https://shop.example.org"}}</p>`;
    const everything = check(source, { format: 'html' }).findings.flatMap(
      ({ fixes }) => fixes[0]?.edits ?? [],
    );
    assert.ok(everything.length >= 4);
    assert.equal(edited(source, everything), fixed);
    assert.equal(
      fixAll(source, { format: 'html' }).replaceAll('https:', 'http:'),
      fixed.replaceAll('https:', 'http:'),
    );
  });

  it('keeps the code, whatever the words', () => {
    const word = fc.constantFrom(
      'Wow!!!',
      'ACT',
      'now',
      '\\"',
      "\\'",
      '#{x}',
      '$$$',
      'fr\u200Bee',
      '🔥🔥🔥',
      'a  b',
      '%}',
      '—',
      '{x}',
      '  ',
    );
    const call = fc.constantFrom(
      (text: string) => `<%= link_to "${text}", "http://shop.example.org" %>`,
      (text: string) => `{% render 'button', text: '${text}', url: 'http://shop.example.org' %}`,
      (text: string) => `{{> button text="${text}" href="http://shop.example.org"}}`,
      (text: string) => `@{ ViewBag.Subject = "${text}"; }`,
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), call, (words, code) => {
        const source = `<p>Hi!!! ${code(words.join(' '))} Bye!!!</p>`;
        const fixed = fixAll(source, { format: 'html' });
        const [was, is] = [readDraft(source, 'html'), readDraft(fixed, 'html')];
        assert.equal(is.placeholders.length, was.placeholders.length);
        assert.equal(is.links.length, was.links.length);
        assert.deepEqual(marks(fixed), marks(source));
      }),
      { numRuns: 300 },
    );
  });
});

/** What of a source could begin or end a string or a tag. */
function marks(source: string): readonly string[] {
  return source.match(/["'\\#{}%<>@]/g) ?? [];
}

function edited(
  source: string,
  edits: readonly { readonly span: { start: number; end: number }; readonly text: string }[],
) {
  return [...edits]
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(
      (text, { span, text: becomes }) => text.slice(0, span.start) + becomes + text.slice(span.end),
      source,
    );
}

function shown(text = ''): string {
  return text
    .replace(/\uFDD1/g, '')
    .replace(/\uFDD0/g, '*')
    .replace(/ +/g, ' ')
    .replace(/\n+/g, '\n')
    .trim();
}

function foundIn(draft: string): readonly string[] {
  return check(draft, { format: 'html' }).findings.map(
    ({ rule, span }) => `${rule}: ${draft.slice(span.start, span.end)}`,
  );
}
