import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSync } from 'oxc-parser';
import { applyFixes, type CheckOptions, check, fixAll, safeFixes } from '../../../src/core/index.ts';
import { fc } from '../../support/properties.ts';
import '../../support/jsx-grammar.ts';
import { fixesInCode } from '../../../src/core/fix/code-limits.ts';
import { SAMPLES } from '../../support/samples.ts';

const OPTIONS = { format: 'jsx' } as const;

/** What the syntax tree of code is, texts and places left out. */
function shape(source: string): string {
  const { program, errors } = parseSync('a.tsx', source);
  assert.deepEqual(
    errors.map(({ message }) => message),
    [],
  );
  return JSON.stringify(program, (key, value: unknown) => {
    if (/^(?:start|end|range|raw|cooked)$/.test(key)) return undefined;
    return typeof value === 'string' && key === 'value' ? '' : value;
  });
}

/** A component in which a text stands at every kind of place. */
function component(text: string): string {
  return `const a = '${text}';
export const A = ({ name }) => (
  <Html lang="en">
    <body title="${text}" {...name}>
      ${text} {name} <b>${text}</b>
      {'${text}'} {"${text}"} {\`${text} \${name}\`}
      <a href="http://shop.test/" title={'${text}'}>${text}</a>
      {list.map((one) => (one === '${text}' ? <i>${text}</i> : '${text}'))}
    </body>
  </Html>
);
`;
}

/** The one edit that a fix may make of another at the first place of `mark`. */
function edited(source: string, mark: string, text: string, options: CheckOptions = OPTIONS): string {
  const { draft } = check(source, options);
  const start = source.indexOf(mark);
  const edits = [{ span: { start, end: start + mark.length }, text }];
  return applyFixes(source, [
    ...fixesInCode(draft, [{ title: { template: '', args: [] }, edits, safe: true }]),
  ]);
}

describe('fixing a component', () => {
  it('changes texts, strings that are shown and attributes, and no code', () => {
    const source = component('Act now!!!');
    const fixed = fixAll(source, OPTIONS);
    assert.equal(
      fixed,
      component('Act now!')
        .replace("const a = 'Act now!'", "const a = 'Act now!!!'")
        .replace(
          "(one === 'Act now!' ? <i>Act now!</i> : 'Act now!')",
          "(one === 'Act now!!!' ? <i>Act now!</i> : 'Act now!!!')",
        )
        .replaceAll(/title=("|\{')Act now!("|'\})/g, 'title=$1Act now!!!$2'),
    );
    assert.equal(shape(fixed).length, shape(source).length);
  });

  it('leaves whatever is written in samples parsed as before', () => {
    for (const source of [
      SAMPLES.jsx[0] ?? '',
      ...['WOW!!!', 'a &amp; b!!', 'Fr\u0435e money!!!'].map(component),
    ]) {
      const fixed = fixAll(source, OPTIONS);
      assert.equal(shape(fixed), shape(source));
      assert.deepEqual(safeFixes(check(fixed, OPTIONS)), []);
    }
  });

  it('keeps any text that is put in from being syntax', () => {
    // Without any text there would be no node for it.
    const texts = fc.array(
      fc.constantFrom('{', '}', '<', '>', '"', "'", '`', '\\', '$', '${', '&', '/', '!!!', 'a', '\n'),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    const marks = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'];
    const source = 'x = <a b="ONE" c={\'TWO\'}>THREE{"FOUR"}{`FIVE`}</a>;';
    fc.assert(
      fc.property(texts, fc.constantFrom(...marks), (parts, mark) => {
        const fixed = edited(source, mark, parts.join(''));
        assert.equal(shape(fixed), shape(source), fixed);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused where a change would be one of code', () => {
    const source = "const a = 'ONE'; x = <a b={TWO} c='d'>{THREE}</a>;";
    for (const mark of ['ONE', 'TWO', 'THREE', '<a', 'c=']) assert.equal(edited(source, mark, 'x'), source);
  });

  it('adds an attribute to a tag, and nothing to a part of a name', () => {
    const decorative = (tag: string) => {
      const source = `export default () => <p>${tag}</p>;`;
      const { findings } = check(source, OPTIONS);
      const fixes = findings.flatMap(({ rule, fixes }) => (rule === 'missing-alt' ? fixes : []));
      return applyFixes(source, fixes).slice(24, -5);
    };
    assert.equal(
      decorative('<img src="a.png" width="90" height="90" />'),
      '<img alt="" src="a.png" width="90" height="90" />',
    );
    const member = '<Email.Img src="a.png" width="90" height="90" />';
    assert.equal(decorative(member), member);
  });
});

describe('fixing a file of components', () => {
  const VUE = { format: 'html', dialect: 'vue' } as const;
  const SVELTE = { format: 'html', dialect: 'svelte' } as const;
  const vue = `<script setup>
const a = 'ONE';
</script>
<template>
  <EText title="TWO" :label="'THREE'" :class="FOUR" @click="FIVE">SIX {{ SEVEN }}</EText>
</template>
`;
  const svelte =
    '<script>let a = "ONE";</script>\n<Text title="TWO" {FOUR} on:click={FIVE}>SIX {SEVEN}</Text>\n';

  /** What is there but for texts and the values of attributes. */
  function built(source: string, options: CheckOptions) {
    const { elements, placeholders } = check(source, options).draft;
    return [
      elements.map(({ name, attributes }) => [name, attributes.map((one) => one.name)]),
      placeholders.map(({ kind, text }) => [kind, text]),
    ];
  }

  it('keeps any text that is put in from being syntax', () => {
    const texts = fc.array(
      fc.constantFrom('{', '}', '{{', '<', '>', '"', "'", '`', '\\', '$', '${', '&', '/', '!!!', 'a', '\n'),
      { minLength: 1, maxLength: 8 },
    );
    const places = fc.constantFrom(
      ...['TWO', 'THREE', 'SIX'].map((mark) => [vue, VUE, mark] as const),
      ...['TWO', 'SIX'].map((mark) => [svelte, SVELTE, mark] as const),
    );
    fc.assert(
      fc.property(texts, places, (parts, [source, options, mark]) => {
        const fixed = edited(source, mark, parts.join(''), options);
        assert.deepEqual(built(fixed, options), built(source, options), fixed);
      }),
      { numRuns: 500 },
    );
  });

  it('is done in what is shown, and refused in code', () => {
    for (const mark of ['TWO', 'THREE', 'SIX'])
      assert.equal(edited(vue, mark, 'x', VUE), vue.replace(mark, 'x'));
    for (const mark of ['ONE', 'FOUR', 'FIVE', 'SEVEN', 'EText', 'title='])
      assert.equal(edited(vue, mark, 'x', VUE), vue);
    for (const mark of ['TWO', 'SIX'])
      assert.equal(edited(svelte, mark, 'x', SVELTE), svelte.replace(mark, 'x'));
    for (const mark of ['ONE', 'FOUR', 'FIVE', 'SEVEN', 'Text'])
      assert.equal(edited(svelte, mark, 'x', SVELTE), svelte);
  });
});
