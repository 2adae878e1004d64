import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft, Format } from '../../../src/core/draft/draft.ts';
import type { Dialect } from '../../../src/core/placeholder/dialect.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import type { MappedText, Span } from '../../../src/core/text/mapped-text.ts';
import { fc } from '../../support/properties.ts';
import '../../support/jsx-grammar.ts';
import { COMPONENT_SAMPLES, SAMPLES } from '../../support/samples.ts';

const FORMATS = ['html', 'markdown', 'text', 'eml', 'jsx'] as const satisfies readonly Format[];
const DIALECTS = ['vue', 'svelte', 'heex'] as const satisfies readonly Dialect[];
const READINGS: readonly { readonly format: Format; readonly dialect?: Dialect }[] = [
  ...FORMATS.map((format) => ({ format })),
  ...DIALECTS.map((dialect) => ({ format: 'html' as const, dialect })),
];
const ALL: readonly string[] = [
  ...Object.values(SAMPLES).flat(),
  ...COMPONENT_SAMPLES.map(({ source }) => source),
];

/** Pieces that change how what stands around them is read. */
const SPLICES = [
  '<',
  '>',
  '"',
  "'",
  '`',
  '```',
  '*',
  '**',
  '_',
  '[',
  ']',
  '](',
  '![',
  '\\',
  '|',
  '&',
  '&amp;',
  '-->',
  '<!--',
  '\r\n',
  '\r',
  '\n\n',
  '    ',
  '\t',
  '> ',
  '- ',
  '# ',
  '---\n',
  '{{',
  '}}',
  '{%',
  '%}',
  '<%',
  '\uFEFF',
  '\uD83C',
  '<style>',
  '</style>',
  '<title>',
  '<div style="display:none">',
  '</div>',
  '<a href=x>',
  '</p>',
  '=\r\n',
  '=3D',
  'https://',
  'www.',
  '@',
  '\uFDD0',
  '[a]: b',
  '<p',
  '<svg>',
  '<pre>',
  '~~~',
  ': ',
  '\u0000',
  '{',
  '}',
  '{/* a */}',
  '`${',
  '</>',
  ' => (',
  '<Card>',
  '</Card>',
  '<e-preview>',
  '<Preview preview="',
  ' :href="\'',
  '<.a ',
  '<:b>',
  '<x-a>',
  '<container>',
];

/** A sample with random cuts and splices. */
const torn = fc
  .tuple(
    fc.constantFrom(...ALL),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.integer({ min: 0, max: 40 }),
        put: fc.constantFrom('', ...SPLICES, ...ALL.map((sample) => sample.slice(0, 60))),
      }),
      { maxLength: 8 },
    ),
  )
  .map(([sample, edits]) =>
    edits.reduce((text, { at, cut, put }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + put + text.slice(start + cut);
    }, sample),
  );

function assertSpan({ source }: Draft, { start, end }: Span, what: string): void {
  assert.ok(
    0 <= start && start <= end && end <= source.length,
    `${what} ${start}–${end} of ${source.length}`,
  );
}

/** A text is in the order of its source, and what maps one to one is as written there. */
function assertText(draft: Draft, text: MappedText | undefined, what: string, ordered = true): void {
  if (!text) return;
  let last = 0;
  for (let at = 0; at < text.text.length; at++) {
    const span = text.span(at, at + 1);
    assertSpan(draft, span, what);
    if (ordered) assert.ok(span.start >= last, `${what} goes back to ${span.start} from ${last}`);
    last = span.start;
  }
  assertSpan(draft, text.span(0, text.text.length), what);
}

function assertVerbatim(draft: Draft, text: MappedText): void {
  for (const { 0: word, index } of text.text.matchAll(/[\w\p{L}]{2,}/gu)) {
    const { start, end } = text.span(index, index + word.length);
    if (end - start === word.length) assert.equal(draft.source.slice(start, end), word);
  }
}

function assertDraft(draft: Draft): void {
  const { elements, links, images } = draft;
  for (const text of [draft.body, draft.subject, draft.preheader, draft.textPart, draft.alternative?.body])
    assertText(draft, text, 'text');
  if (draft.format !== 'eml') assertVerbatim(draft, draft.body);
  for (const [index, element] of elements.entries()) {
    assertSpan(draft, element.span, element.name);
    assertSpan(draft, element.open, element.name);
    assert.ok(element.parent >= -1 && element.parent < index);
    assert.ok(element.from <= element.to && element.to <= draft.body.text.length);
    const parent = elements[element.parent];
    if (parent)
      assert.ok(parent.from <= element.from && element.to <= parent.to, 'a child is within its parent');
    for (const attribute of element.attributes) {
      assertSpan(draft, attribute.span, attribute.name);
      // What MJML’s attributes declare may be said in its head.
      assertText(draft, attribute.value, attribute.name, attribute.name !== 'style');
      assert.equal(attribute.text, attribute.value.text);
    }
  }
  for (const link of links) {
    assertSpan(draft, link.span, 'link');
    assertText(draft, link.target, 'target');
    assertText(draft, link.text, 'link text');
    assert.ok(link.element === -1 || elements[link.element]);
  }
  for (const image of images) {
    assertSpan(draft, image.span, 'image');
    assertText(draft, image.alt, 'alt');
    assert.ok(elements[image.element] && (image.link === -1 || links[image.link]));
  }
  for (const hidden of draft.hidden) assertText(draft, hidden.text, 'hidden');
  for (const { span } of draft.placeholders) assertSpan(draft, span, 'placeholder');
  for (const [index, place] of (draft.editable ?? []).entries()) {
    assertSpan(draft, place, 'editable');
    assert.ok(place.start >= (draft.editable?.[index - 1]?.end ?? 0), 'what may be changed is in order');
  }
  assertSpan(draft, draft.subjectPlace, 'subject place');
  assertSpan(draft, draft.bodyEnd, 'end of body');
}

for (const { format, dialect } of READINGS) {
  const read = (source: string) => readDraft(source, format, 'utf-8', dialect && { dialect });
  test(`${dialect ?? format}: whatever is cut, put in or torn apart is read, and every place is in the source`, () => {
    for (const sample of ALL) assertDraft(read(sample));
    fc.assert(
      fc.property(torn, (source) => assertDraft(read(source))),
      { numRuns: 150 },
    );
  });

  test(`${dialect ?? format}: any text is read`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => assertDraft(read(source))),
      { numRuns: 100 },
    );
  });
}
