// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what is tested
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, type Dialect, dialectOf, fixAll, guessFormat } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';

const read = (source: string) => readDraft(source, 'html', 'utf-8');
const shown = (source: string) =>
  read(source)
    .body.text.replace(/\uFDD0/g, '{}')
    .replace(/\uFDD1/g, '');
const rules = (source: string) => check(source, { format: 'html' }).findings.map(({ rule }) => rule);

describe('text that a template keeps for later', () => {
  for (const [open, close] of [
    ['{% capture title %}', '{% endcapture %}'],
    ['{%- capture title -%}', '{%- endcapture -%}'],
    ['{% set title %}', '{% endset %}'],
    ['{% macro row(x) %}', '{% endmacro %}'],
    ['{{#*inline "title"}}', '{{/inline}}'],
    ['{capture name="title"}', '{/capture}'],
  ] as const) {
    test(`is judged, but no first word: ${open}`, () => {
      const source = `<!-- note -->\n${open}Act now!!!{% if x %} Or{% endif %}${close}\n${open}Twice${close}\n<!doctype html><html><body><div style="display:none">A letter</div><p>Hello Ada.</p></body></html>`;
      const draft = read(source);
      assert.match(shown(source), /^Act now!!! Or\s+Twice\n\nHello Ada\.$/);
      assert.equal(draft.preheader?.text, 'A letter');
      assert.ok(rules(source).includes('urgent-wording'));
      const without = source.replace('<div style="display:none">A letter</div>', '');
      const [missing] = check(without, { format: 'html' }).findings.filter(
        ({ rule }) => rule === 'missing-preheader',
      );
      assert.equal(missing && without.slice(missing.span.start, missing.span.end), 'Hello');
    });
  }

  test('is text in its place inside of a document', () => {
    const source = '<p>One</p>{% capture a %}<p>Two</p>{% endcapture %}<p>Three</p>';
    assert.match(shown(source), /^One\s+Two\s+Three$/);
  });
});

test('what stands in for a text that is replaced when the mail is made is not judged', () => {
  for (const attribute of [
    'th:text="#{k}"',
    'th:utext="#{k}"',
    'data-th-text="${k}"',
    'data-th-utext="#{k}"',
    'v-html="k"',
  ]) {
    const source = `<p ${attribute}>Act now!!! <b>You have won</b></p><p>Hello.</p>`;
    assert.equal(shown(source), '{}\n\nHello.');
  }
  const tag = '<b th:text="#{k}">';
  for (const start of [
    '<p>',
    '---\nsubject: Hello\n---\n<p>',
    'From: ada@example.com\nContent-Type: text/html\n\n<p>',
  ]) {
    const source = `${start}Dear ${tag}Act now</b></p>`;
    const { body } = readDraft(source, start.startsWith('From') ? 'eml' : 'html', 'utf-8');
    const at = body.text.indexOf('\uFDD0');
    const { start: from, end } = body.span(at, at + 1);
    assert.equal(source.slice(from, end), tag);
  }
  const link = read('<p>See <a href="https://example.com/" th:text="#{k}">Click here</a>.</p>').links[0];
  assert.equal(link?.text.text, '\uFDD0');
  assert.equal(shown('<p th:remove="all">Act now!!!</p><p th:if="x" th:text-x="y">Hello.</p>'), 'Hello.');
});

test('what stands in for an attribute that is made when the mail is made is not judged', () => {
  for (const twin of [
    'th:href="@{/x}"',
    'data-th-href="@{/x}"',
    ':href="x"',
    'v-bind:href="x"',
    '[href]="x"',
    'th:attr="title=#{t}, href=@{/x}"',
  ]) {
    const source = `<p>Hi</p><a ${twin} href="http://192.0.2.7/x">Go</a>`;
    const found = rules(source);
    for (const rule of ['ip-address-link', 'insecure-link', 'empty-link'] as const)
      assert.ok(!found.includes(rule), `${rule} ${twin}`);
  }
  assert.ok(rules('<p>Hi</p><a x-href="y" href="http://192.0.2.7/x">Go</a>').includes('ip-address-link'));
  const page =
    '<html><head><title th:text="#{t}">Act now!!!</title></head><body><p>Hello Ada.</p></body></html>';
  assert.equal(shown(page), 'Hello Ada.');
  const found = rules(page);
  for (const rule of [
    'urgent-wording',
    'subject-punctuation',
    'repeated-punctuation',
    'missing-subject',
  ] as const)
    assert.ok(!found.includes(rule), rule);
});

describe('files of components', () => {
  const vue =
    '<script setup lang="ts">\nconst a = 1;\n</script>\n\n<!-- note -->\n<template>\n  <Html><Body><p>Act now!!!</p><template v-if="a"><p>Inside</p></template></Body></Html>\n</template>\n\n<style scoped>\n.a { color: red }\n</style>\n';

  test('show their template', () => {
    assert.equal(shown(vue), 'Act now!!!\n\nInside');
    assert.ok(rules(vue).includes('urgent-wording'));
    assert.ok(!rules(vue).includes('script'));
    assert.equal(fixAll(vue, { format: 'html' }), vue.replace('!!!', '!'));
  });

  test('but no template in another document', () => {
    for (const source of [
      '<html><body><p>Hello.</p><template><p>Act now!!!</p></template></body></html>',
      '<p>Hello.</p><template><p>Act now!!!</p></template>',
      '<style>a{}</style><p>Hello.</p><template><p>Act now!!!</p></template>',
    ])
      assert.equal(shown(source), 'Hello.');
  });

  test('of Svelte have a body, and logic that is none', () => {
    const source =
      '<script lang="ts">\n  import { Text } from "svelte-email";\n  export let name;\n</script>\n\n{#if name}<p>Hello {name}</p>{:else}<p>Act now!!!</p>{/if}\n{@html rest}\n';
    assert.match(shown(source), /^\s*Hello \{\}\s+Act now!!!\s+\{\}$/);
    assert.ok(!rules(source).includes('script'));
  });

  test('keep their code', () => {
    for (const tag of [
      '<script runat="server">',
      '<script runat=server language="javascript">',
      '<script setup>',
      '<script props>',
      '<script lang="ts">',
      '<script context="module">',
    ]) {
      const source = `${tag}var a = 1;</script><p>Hello.</p>`;
      assert.ok(!rules(source).includes('script'), tag);
      assert.equal(fixAll(source, { format: 'html' }), source);
    }
    assert.ok(rules('<script>var a = 1;</script><p>Hello.</p>').includes('script'));
  });
});

describe('a file whose name says its language', () => {
  const as = (dialect: Dialect, source: string) => {
    const { draft, findings } = check(source, { format: 'html', dialect });
    const body = draft.body.text.replace(/\uFDD0+/g, '{}').replace(/\uFDD1/g, '');
    const safe = fixAll(source, { format: 'html', dialect });
    return { body, rules: findings.map(({ rule }) => rule), safe, bytes: draft.htmlBytes };
  };

  test('has scripts that are no part of the mail', () => {
    for (const [dialect, source] of [
      ['vue', '<template><p>Hi</p></template>\n<script>const a = 1; // Act now!!!</script>\n'],
      ['svelte', '<script>const total = 3;</script><p>Hi</p>\n'],
      ['svelte', '<script context="module">const total = 3 > 2;</script>\n<p>Hi</p><script>go()</script>'],
    ] as const) {
      const { body, rules, safe, bytes } = as(dialect, source);
      assert.equal(body, 'Hi');
      assert.ok(!rules.includes('script'), source);
      assert.equal(safe, source);
      assert.ok(bytes < 40, source);
    }
    assert.equal(
      as('vue', `<template><p>Hi</p></template><script>${'a();'.repeat(40_000)}</script>`).rules.includes(
        'clipped-size',
      ),
      false,
    );
    const onServer = `<script runat="server">${'a();'.repeat(40_000)}</script><p>Hi</p>`;
    assert.ok(!rules(onServer).includes('clipped-size'));
  });

  test('shows its template and nothing beside it', () => {
    const source =
      '<template><p>Hi</p><Head /><Hr/><p>there</p></template>\n<i18n>{"a":"Act now!!!"}</i18n>\n<docs>\n# Act now!!!\n</docs>\n<preview>x!!!</preview>\n';
    const { body, rules, safe } = as('vue', source);
    assert.equal(body, 'Hi\n\nthere');
    assert.ok(!rules.includes('unbalanced-document'));
    assert.equal(safe, source);
    assert.equal(as('vue', '<template lang="pug">\np Act now!!!\n</template>').body, '');
    assert.equal(as('vue', '<script>a</script><template><b v-if="a > 1">Hi</b></template>').body, 'Hi');
  });

  test('has the expressions of its language', () => {
    const source =
      '<p>{n + 1} of {format(n)} {n > 1 ? "Act now!!!" : t("Act now friend")}</p><a on:click={() => go()}>Go</a>';
    const { body, safe } = as('svelte', source);
    assert.equal(body, '{} of {} {}\n\nGo');
    assert.equal(safe, source);
    assert.match(as('velocity', '## note: act now!!!\n<p>Dear $name</p>').body, /^\s*Dear \{\}$/);
  });

  test('is no Markdown where its comments look like headings', () => {
    for (const path of ['a.vm', 'a.mako']) assert.equal(guessFormat(path, '## Act now!!!\nHello\n'), 'text');
    assert.equal(dialectOf('mail/a.html.vm'), 'velocity');
    assert.equal(dialectOf('', 'vue'), 'vue');
    assert.equal(dialectOf('a.html', 'html'), undefined);
  });
});
