import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check, fixAll } from '../../../src/core/index.ts';
import type { Dialect } from '../../../src/core/placeholder/dialect.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { COMPONENT_SAMPLES } from '../../support/samples.ts';

function read(source: string, dialect?: Dialect) {
  return readDraft(source, 'html', 'utf-8', dialect && { dialect });
}

/** What is shown; `{}` stands for what is filled in. */
function shown(source: string, dialect?: Dialect): string {
  return read(source, dialect)
    .body.text.replace(/\uFDD0+/g, '{}')
    .replace(/\uFDD1+/g, '');
}

/** Where the links lead, and what they say. */
function links(source: string, dialect?: Dialect): readonly string[] {
  return read(source, dialect).links.map(
    ({ target, text }) => `${target.text.replace(/\uFDD0+/g, '{}')} ${text.text.replace(/\uFDD0+/g, '{}')}`,
  );
}

function rules(source: string, dialect?: Dialect): readonly string[] {
  return check(source, { format: 'html', ...(dialect && { dialect }) }).findings.map(({ rule }) => rule);
}

function vue(template: string): string {
  return `<template>${template}</template>`;
}

/** The texts that the attribute of an element has in the source, for each of that name. */
function written(
  source: string,
  dialect: Dialect | undefined,
  element: string,
  name: string,
): readonly string[] {
  const { elements } = read(source, dialect);
  return elements
    .filter((one) => one.name === element)
    .flatMap(({ attributes }) => attributes.filter((one) => one.name === name))
    .map(({ value, text }) => {
      const { start, end } = value.span(0, text.length);
      return source.slice(start, end);
    });
}

describe('tags of components', () => {
  it('are links, images and headings by the names of each library', () => {
    for (const [source, dialect] of [
      [vue('<EButton href="https://a.test/">Go</EButton>'), 'vue'],
      [vue('<e-button href="https://a.test/">Go</e-button>'), 'vue'],
      [vue('<Button href="https://a.test/">Go</Button>'), 'vue'],
      [vue('<AppButton href="https://a.test/">Go</AppButton>'), 'vue'],
      ['<Link href="https://a.test/">Go</Link>', 'svelte'],
      ['<Email.Link href="https://a.test/">Go</Email.Link>', 'svelte'],
      ['<.button href="https://a.test/">Go</.button>', 'heex'],
      ['<MyApp.Mail.button href="https://a.test/">Go</MyApp.Mail.button>', 'heex'],
      ['<x-button href="https://a.test/">Go</x-button>', undefined],
      ['<x-mail::button url="https://a.test/">Go</x-mail::button>', 'blade'],
      ['<container><button href="https://a.test/">Go</button></container>', undefined],
      ['<menu><item href="https://a.test/">Go</item></menu>', undefined],
    ] as const) {
      assert.deepEqual(links(source, dialect), ['https://a.test/ Go'], source);
    }
    const { elements, images } = read(
      vue(
        '<Img src="a.png" /><Heading level="2">A</Heading><EHeading as="h3">B</EHeading><Text as="span">C</Text>',
      ),
      'vue',
    );
    assert.equal(images.length, 1);
    assert.deepEqual(
      elements.map(({ name }) => name).filter((name) => name !== 'template'),
      ['img', 'h2', 'h3', 'span'],
    );
  });

  it('are nothing but HTML in HTML', () => {
    for (const source of [
      '<p>Hi <button href="https://a.test/">Go</button></p>',
      '<menu><li>One</li></menu><row><button href="https://a.test/">Go</button></row>',
      '<center><raw>Hello</raw></center>',
    ])
      assert.deepEqual(read(source).links, [], source);
    assert.deepEqual(
      read('<div><Text>Hello</Text><Footer/></div>').elements.map(({ name }) => name),
      ['div', 'text', 'footer'],
    );
  });

  it('of the author’s own are parts from elsewhere, whose texts and addresses are read', () => {
    const source = vue(
      '<EBody><Card title="Act now!!!" :caption="\'Only today\'" theme="free money" href="https://a.test/">Hi</Card></EBody>',
    );
    assert.equal(shown(source, 'vue'), 'Act now!!!\n\nOnly today\n\nHi');
    assert.deepEqual(
      read(source, 'vue').placeholders.map(({ kind, text }) => `${kind} ${text}`),
      ['logic <Card'],
    );
    assert.ok(
      !rules(vue('<Html><Body><p>Spring is here.</p><Footer /></Body></Html>'), 'vue').includes(
        'missing-unsubscribe',
      ),
    );
    assert.ok(
      rules(vue('<Html><Body><p>Spring is here.</p></Body></Html>'), 'vue').includes('missing-unsubscribe'),
    );
    assert.deepEqual(links(vue('<AppButton href="https://a.test/" label="Go" />'), 'vue'), [
      'https://a.test/ Go',
    ]);
  });

  it('of a layout may hold the foot of the mail', () => {
    const maizzle = (tag: string) =>
      rules(`---\nsubject: Spring is here\n---\n<${tag}><p>Tulips are in flower.</p></${tag.split(' ')[0]}>`);
    for (const tag of ['x-main', 'extends src="main.html"', 'component src="foot.html"'])
      assert.ok(!maizzle(tag).includes('missing-unsubscribe'), tag);
    for (const tag of ['x-spacer', 'outlook', 'div'])
      assert.ok(maizzle(tag).includes('missing-unsubscribe'), tag);
  });

  it('close what they opened, whatever their attributes made of it', () => {
    for (const [source, dialect] of [
      [
        vue(
          '<EText>One <EText as="span">two</EText></EText><Card href="u"><Card>three</Card></Card><p>four</p>',
        ),
        'vue',
      ],
      [
        '<Text>One <Text as="span">two</Text></Text><Card href="u"><Card>three</Card></Card><p>four</p>',
        'svelte',
      ],
      ['<x-a href="u"><x-a>One</x-a> two</x-a><p>three</p>', undefined],
      ['<.a href="u"><.a>One</.a> <:b>two</:b></.a><p>three</p>', 'heex'],
    ] as const) {
      const { strayEnds, elements } = read(source, dialect);
      assert.deepEqual(strayEnds, [], source);
      assert.ok(
        elements.every(({ closed }) => closed),
        source,
      );
    }
  });

  it('have the preview text, as a text of their own or as an attribute', () => {
    for (const [source, dialect] of [
      [vue('<p>Hello</p><Preheader>Peek &amp; see</Preheader>'), 'vue'],
      [vue('<e-preview>Peek &amp; see</e-preview><p>Hello</p>'), 'vue'],
      [vue('<Layout preview-text="Peek &amp; see"><p>Hello</p></Layout>'), 'vue'],
      ['<Preview preview="Peek &amp; see" /><p>Hello</p>', 'svelte'],
      ['<x-main><p>Hello</p><fill:preheader>Peek &amp; see</fill:preheader></x-main>', undefined],
      ['<x-main><x-slot:preheader>Peek &amp; see</x-slot:preheader><p>Hello</p></x-main>', 'blade'],
      ['<.document preview="Peek &amp; see"><p>Hello</p></.document>', 'heex'],
    ] as const) {
      const { preheader, body } = read(source, dialect);
      assert.equal(preheader?.text, 'Peek & see', source);
      assert.equal(body.text.replace(/[\uFDD0\uFDD1]/g, '').trim(), 'Hello', source);
      const at = preheader?.span(0, 4);
      assert.equal(source.slice(at?.start, at?.end), 'Peek');
    }
  });

  it('close slots of Blade by their whole name or without it', () => {
    for (const slot of [
      '<x-slot:subject>Frost tonight</x-slot>',
      '<x-slot:subject>Frost tonight</x-slot:subject>',
      '<x-slot name="subject">Frost tonight</x-slot>',
    ]) {
      const source = `<x-mails>${slot}<x-slot:footer>Bye</x-slot><p>Hello</p></x-mails>`;
      const { subject, body } = read(source, 'blade');
      assert.equal(subject?.text, 'Frost tonight', source);
      assert.equal(
        body.text
          .replace(/[\uFDD0\uFDD1]/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
        'Bye Hello',
        source,
      );
    }
  });

  it('are layouts where they have a place for what they frame', () => {
    for (const [source, dialect] of [
      [vue('<Html><Body><p>The garden shop</p><slot /></Body></Html>'), 'vue'],
      ['<Html><Body><p>The garden shop</p><slot></slot></Body></Html>', 'svelte'],
      ['<Html><Body><p>The garden shop</p>{@render children()}</Body></Html>', 'svelte'],
      ['<html><body><p>The garden shop</p><outlook><i></i></outlook><yield /></body></html>', undefined],
      ['<html><body><p>The garden shop</p>{@inner_content}</body></html>', 'heex'],
    ] as const)
      assert.equal(read(source, dialect).complete, false, source);
    assert.equal(read(vue('<Html><Body><p>Hello Ada.</p></Body></Html>'), 'vue').complete, true);
  });
});

describe('attributes that are code', () => {
  it('are texts where they say so, and filled in elsewhere', () => {
    const source = vue(
      `<a :href="'http://a.test/x'">1</a><a v-bind:href="\`mailto:\${to}\`">2</a><a :href="url">3</a><a :href="a ? 'b' : 'c'">4</a><a v-bind="rest">5</a><img :alt='"A car"' :src="src">`,
    );
    assert.deepEqual(links(source, 'vue'), ['http://a.test/x 1', 'mailto:{} 2', '{} 3', '{} 4', '{} 5']);
    assert.deepEqual(written(source, 'vue', 'img', 'alt'), ['A car']);
    const svelte =
      '<a href={url}>1</a><a {href}>2</a><a {...rest}>3</a><img {...rest} {alt}><a href="{base}/x">4</a>';
    assert.deepEqual(links(svelte, 'svelte'), ['{} 1', '{} 2', '{} 3', '{}/x 4']);
    assert.deepEqual(
      read(svelte, 'svelte').images.map(({ source, alt }) => [source?.text, alt?.text]),
      [['\uFDD0', '\uFDD0']],
    );
  });

  it('are texts in the braces of Svelte and HEEx', () => {
    const tag =
      '<a href={"http://example.com/a"}>Shop</a><a href={url("a")}>Blog</a><a href={"a#{b}"}>News</a>';
    for (const dialect of ['svelte', 'heex'] as const)
      assert.deepEqual(links(tag, dialect), ['http://example.com/a Shop', '{} Blog', '{} News']);
    const source = `<p>${tag}</p>`;
    const [http] = check(source, { format: 'html', dialect: 'svelte' }).findings.filter(
      ({ rule }) => rule === 'insecure-link',
    );
    assert.equal(http?.span.start, source.indexOf('http'));
    assert.equal(fixAll(source, { format: 'html', dialect: 'svelte' }), source);
  });

  it('are nobody’s but those of components in templates', () => {
    const blade = '<x-card :href="$url" :title="\'Hello\'" /><div :title="\'x\'">Hi</div>';
    assert.deepEqual(links(blade, 'blade'), ['{} Hello']);
    assert.deepEqual(written(blade, 'blade', 'div', 'title'), []);
  });

  it('are no parts of the mail by the names of their styles', () => {
    for (const [source, dialect] of [
      [vue('<Html><Body><p :style="footer">Spring is here.</p></Body></Html>'), 'vue'],
      ['<Html><Body><p style={footer}>Spring is here.</p></Body></Html>', 'svelte'],
    ] as const)
      assert.ok(rules(source, dialect).includes('missing-unsubscribe'), source);
  });
});

describe('what the tool makes of a file', () => {
  it('hides text by the classes of Tailwind, unless the file has a style sheet', () => {
    const text = '<p>Hello.</p><p class="hidden mt-4">Act now.</p>';
    for (const [source, dialect] of [
      [vue(text), 'vue'],
      [text, 'svelte'],
      [`<x-main>${text}</x-main>`, undefined],
    ] as const) {
      assert.equal(shown(source, dialect), 'Hello.', source);
      assert.notEqual(shown(`${source}<style>.a{}</style>`, dialect), 'Hello.');
    }
    assert.deepEqual(
      read(vue('<p style="color: red" class="text-[#fff]">Hi</p>'), 'vue').elements.map(({ style }) =>
        style.get('color'),
      ),
      [undefined, '#fff'],
    );
  });

  it('adds attributes that rules would miss', () => {
    const image = '<img src="https://a.test/a.png" width="90" height="90">';
    assert.ok(!rules(`<x-main>${image}</x-main>`).includes('missing-alt'));
    assert.ok(rules(`<x-main>${image}</x-main>`, 'blade').includes('missing-alt'));
    assert.ok(
      rules(vue('<EImg src="https://a.test/a.png" width="90" height="90" />'), 'vue').includes('missing-alt'),
    );
    assert.ok(
      !rules(vue('<Img src="https://a.test/a.png" width="90" height="90" />'), 'vue').includes('missing-alt'),
    );
  });

  it('says nothing of the size, the subject and the padding, which are not in it', () => {
    for (const rule of [
      'missing-subject',
      'short-html-picture',
      'unpadded-preheader',
      'nonsense-tags',
      'script',
    ])
      for (const file of ['trial.vue', 'order.vue', 'invite.svelte'] as const) {
        const source = readFileSync(`test/data/components/${file}`, 'utf8');
        assert.ok(
          !rules(source, file.endsWith('vue') ? 'vue' : 'svelte').includes(rule),
          `${rule} in ${file}`,
        );
      }
  });
});

describe('a file of components that is still typed', () => {
  for (const { source, dialect } of COMPONENT_SAMPLES) {
    it(`is read wherever it ends: ${dialect ?? source.slice(0, 24)}`, () => {
      const options = { format: 'html', ...(dialect && { dialect }) } as const;
      for (let end = 0; end < source.length; end++) {
        const { findings, draft } = check(source.slice(0, end), options);
        for (const { span } of findings) assert.ok(span.start <= span.end && span.end <= end);
        assert.doesNotMatch(draft.body.text, /<\/?[.:]?[A-Za-z]{2}|=\{|\bimport /, `cut at ${end}`);
      }
    });
  }
});

describe('HEEx', () => {
  const source = readFileSync('test/data/components/access.heex', 'utf8');

  it('shows what its components are given, and hides its code', () => {
    assert.deepEqual(
      shown(source, 'heex')
        .trim()
        .split(/\s*\n\s*/),
      [
        'A code for your garden',
        'Hello {},',
        'Act now, for it ends soon!!!',
        'Device',
        '{}',
        'Place',
        '{} Log in to your garden',
        'Or read about codes.',
        '{}. {}',
      ],
    );
    assert.deepEqual(links(source, 'heex'), [
      '{} {}',
      '{} Log in to your garden',
      'http://garden.test/help read about codes',
    ]);
    assert.equal(read(source, 'heex').preheader?.text, 'Your code ends in an hour.');
  });

  it('is fixed in its text', () => {
    assert.equal(fixAll(source, { format: 'html', dialect: 'heex' }), source.replace('soon!!!', 'soon!'));
  });

  it('has style sheets and scripts that are none of its expressions', () => {
    const css =
      '<style>@media (width > 1px) { .a { color: red } } b{color:red}</style><p class="a">{@name}</p>';
    assert.equal(shown(css, 'heex'), '{}');
    assert.equal(read(css, 'heex').placeholders.length, 1);
  });
});
