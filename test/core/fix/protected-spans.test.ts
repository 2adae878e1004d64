import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isWithin, protectedSpans } from '../../../src/core/fix/protected-spans.ts';
import { type Format, fixAll, guessFormat, rules } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { templates, withoutCorpora } from '../../support/corpora.ts';
import { fc } from '../../support/properties.ts';

/** What a fix in bulk would change if it stood in a sentence. */
const TEMPTING = [
  'wow!!! oh',
  'a fr\u200Bee one',
  'my pаypal account',
  'so 🔥🔥🔥 hot',
  'well?!?! yes',
  '!!user',
];

/** Where it means something else; `⁂` is its place. */
const PLACES: readonly (readonly [format: Format, where: string])[] = [
  ['html', '<p>See <code>⁂</code> there.</p>'],
  ['html', '<pre>⁂</pre>'],
  ['html', '<p><kbd>⁂</kbd> and <samp>⁂</samp> and <tt>⁂</tt></p>'],
  ['html', '<pre><code class="x">a\n⁂</code></pre>'],
  ['html', '<script>let a = "⁂";</script><p>There.</p>'],
  ['html', '<style>.a::after { content: "⁂" }</style><p>There.</p>'],
  ['html', '<!-- ⁂ --><p>There.</p>'],
  ['html', '<p title="⁂" data-x=\'⁂\'>There.</p>'],
  ['html', '<img src="a.png" alt="⁂"><p>There.</p>'],
  ['html', '<p>{% if name == "⁂" %}There.{% endif %}</p>'],
  ['html', '<p>{{ name | default: "⁂" }} there.</p>'],
  ['html', '<p>{{#if (eq name "⁂")}}There.{{/if}}</p>'],
  ['html', '<p><%= t("⁂") %> there.</p>'],
  ['html', '<p><?php echo "⁂"; ?> there.</p>'],
  ['html', '<svg><text>⁂</text></svg><p>There.</p>'],
  ['markdown', 'Use `⁂` there.'],
  ['markdown', '```\n⁂\n```\n'],
  ['markdown', '~~~js\n⁂\n~~~\n'],
  ['markdown', 'There:\n\n    ⁂\n'],
  ['markdown', '> - There:\n>\n>   ```\n>   ⁂\n>   ```\n'],
  ['markdown', 'See [⁂] and [⁂][].\n\n[⁂]: https://example.com/a\n'],
  ['markdown', 'See [it][⁂].\n\n[⁂]: https://example.com/a "⁂"\n'],
  ['markdown', 'See <b title="⁂">there</b>.'],
  ['text', '{{ name | default: "⁂" }} there.'],
  [
    'eml',
    'Subject: Hello\nContent-Type: text/html\n\n<p><code>⁂</code></p><script>"⁂"</script><b title="⁂">There</b>',
  ],
  ['eml', 'Subject: Hello\nContent-Type: text/plain\nX-Note: ⁂\n\nThere.'],
];

/** What no fix in bulk may change of a draft but for its readable words. */
function verbatimParts(source: string, format: Format) {
  const { elements, comments, placeholders, styleSheets, links } = readDraft(source, format);
  const written = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
  return {
    code: elements
      .filter(({ name }) => /^(?:code|pre|kbd|samp|tt|script)$/.test(name))
      .map(({ span }) => written(span)),
    // `http:` becomes `https:` in an address, screen readers are told more, and nothing else changes in an attribute.
    attributes: elements.map(({ attributes }) =>
      attributes.flatMap(({ name, text }) => (FOR_SCREEN_READERS.has(name) ? [] : [[name, secure(text)]])),
    ),
    comments: comments.map(({ text }) => text),
    placeholders: placeholders.map(({ span }) => written(span)),
    styleSheets: styleSheets.map(({ text }) => text),
    shown: links
      .filter(({ text }) => /^(?:https?:|www\.)/i.test(text.text))
      .map(({ text }) => secure(text.text)),
  };
}

const FOR_SCREEN_READERS = new Set(['lang', 'role']);

function secure(text: string): string {
  return text.replaceAll('http:', 'https:');
}

function assertKept(source: string, format: Format, what = source): void {
  const fixed = fixAll(source, { format });
  if (fixed === source) return;
  assert.deepEqual(verbatimParts(fixed, format), verbatimParts(source, format), what);
}

const samples = [
  ...rules.flatMap(({ examples }) =>
    examples.map(({ draft, format }) => ({ source: draft.replace(/[⟦⟧]/g, ''), format })),
  ),
  ...readdirSync('examples/emails').map((name) => {
    const source = readFileSync(join('examples/emails', name), 'utf8');
    return { source, format: guessFormat(name, source) ?? 'text' };
  }),
];

describe('a fix in bulk leaves as it is', () => {
  for (const [format, where] of PLACES) {
    it(`what stands in ${format}: ${JSON.stringify(where)}`, () => {
      for (const tempting of TEMPTING) {
        const source = where.replaceAll('⁂', tempting);
        assert.equal(fixAll(source, { format }), source);
      }
    });
  }

  it('code, attributes, comments, placeholders, style sheets and addresses that are shown: examples', () => {
    for (const { source, format } of samples) assertKept(source, format);
  });

  it('… examples with tempting code in them at random', () => {
    const cut = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.constantFrom(...PLACES),
        fc.constantFrom(...TEMPTING),
        cut,
        (sample, place, tempting, at) => {
          const [format, where] = place;
          if (format === 'eml' || sample.format === 'eml') return;
          const middle = Math.floor(at * sample.source.length);
          const piece = where.replaceAll('⁂', tempting);
          assertKept(
            `${sample.source.slice(0, middle)}\n\n${piece}\n\n${sample.source.slice(middle)}`,
            sample.format,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('… real templates', { skip: withoutCorpora }, () => {
    for (const { path, source } of templates()) assertKept(source, guessFormat(path, source) ?? 'text', path);
  });
});

describe('what is protected', () => {
  const found = (source: string, format: Format) =>
    protectedSpans(readDraft(source, format)).map(({ start, end }) => source.slice(start, end));

  it('is code, addresses and names of links, each once and in order', () => {
    assert.deepEqual(
      found(
        '<a href="https://a.example">https://a.example</a> <code>c</code> <pre>a <code>b</code></pre><a href="https://c.example">C</a>',
        'html',
      ),
      ['<a href="https://a.example">https://a.example</a>', '<code>c</code>', '<pre>a <code>b</code></pre>'],
    );
    assert.deepEqual(found('[A] and [b][] and [c](https://c.example)\n\n[a]: x\n[b]: y\n', 'markdown'), [
      '[A]',
      '[b][]',
    ]);
  });

  it('is an address in a text, as it is written', () => {
    assert.deepEqual(found('See https://b.example/a now', 'text'), ['https://b.example/a']);
  });

  it('holds a span that does not leave it', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 4, end: 8 },
    ];
    for (const [start, end, isInside] of [
      [0, 1, false],
      [1, 3, false],
      [2, 4, true],
      [3, 3, true],
      [3, 5, false],
      [4, 8, true],
      [7, 9, false],
      [8, 9, false],
    ] as const)
      assert.equal(isWithin({ start, end }, spans), isInside, `${start} ${end}`);
    assert.equal(isWithin({ start: 0, end: 0 }, []), false);
  });
});
