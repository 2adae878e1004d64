import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endsElement } from '../../../src/core/draft/detect.ts';
import { declaresDraft, HEAD_UNITS, headText, headUnitsOf } from '../../../src/core/index.ts';

describe('a document is a draft', () => {
  it('by a directive in any comment at its beginning', () => {
    for (const comment of [
      '<p>Hi</p> <!--inboxlint-disable x-->',
      '{{!inboxlint-enable}}',
      '{{-/* inboxlint-enable */}}',
      '{#- inboxlint-enable #}',
      '{%- # inboxlint-enable %}',
      '{% comment %}inboxlint-enable{% endcomment %}',
      '{%\tcomment\t-%} inboxlint-enable {% endcomment %}',
      '<%# inboxlint-enable %>',
      '<%-- inboxlint-enable --%>',
      '<%!-- inboxlint-enable --%>',
      '{{-- inboxlint-enable --}}',
      '{{- /* inboxlint-enable */ -}}',
      '{* inboxlint-enable *}',
      '<?php // inboxlint-enable ?>',
      '<#-- inboxlint-enable -->',
      '[#-- inboxlint-enable --]',
      '#* inboxlint-enable *#',
      '@* inboxlint-enable *@',
      '*| inboxlint-enable |*',
      '/* INBOXLINT-ENABLE */',
      '[//]: # (inboxlint-enable)',
      '[//]:#"inboxlint-enable"',
      "[//]:\t#\t'\ninboxlint-enable'",
      '+++\n  #  inboxlint-enable\n+++\n',
      '---\n#inboxlint-enable\n---\n',
      '{{~! inboxlint-enable ~}}',
      '{{--inboxlint-enable--}}',
      '<%#inboxlint-enable%>',
      '<?php # inboxlint-enable ?>',
    ])
      assert.equal(declaresDraft(comment), true, comment);
    for (const text of [
      'inboxlint-enable',
      '(inboxlint-enable)',
      '<!-- inboxlint- -->',
      '<!-- see inboxlint-enable -->',
    ])
      assert.equal(declaresDraft(text), false, text);
  });

  it('by a subject in its front matter, and nowhere else', () => {
    for (const [source, isDraft] of [
      ['---\nsubject: Garden\n---\n', true],
      ['\uFEFF---\nsubject: Garden\n---\n', true],
      ['--- \r\ntitle: A\r\n"Subject" : Garden\r\n---\r\n', true],
      ["+++\n'subject'\t= 'Garden'\n+++\n", true],
      ['---\nthe subject: Garden\n---\n', false],
      ['---\nsubjects: Garden\n---\n', false],
      ['---\nsubject\n---\n', false],
      ['---\ntitle: A\n--- \nsubject: Garden\n', false],
      ['+++\ntitle = "A"\n---\nsubject = "Garden"\n+++\n', true],
      ['---\ntitle: A # inboxlint-enable\n---\n', false],
      ['***\nsubject: Garden\n***\n', false],
      ['subject: Garden\n', false],
      ['', false],
    ] as const)
      assert.equal(declaresDraft(source), isDraft, source);
  });

  it('if it says so in its first 2,048 characters', () => {
    const late = (before: number) => `${' '.repeat(before)}<!-- inboxlint-enable -->`;
    assert.equal(HEAD_UNITS, 2048);
    // One letter of the command is enough.
    assert.equal(declaresDraft(late(2048 - '<!-- inboxlint-e'.length)), true);
    assert.equal(declaresDraft(late(2049 - '<!-- inboxlint-e'.length)), false);
  });
});

describe('the beginning of a file', () => {
  const draft = '---\nsubject: Über den Garten\n---\n';
  for (const [encoding, bytes] of [
    ['UTF-8', Buffer.from(draft)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${draft}`)],
    ['UTF-16, the low byte first', Buffer.from(`\uFEFF${draft}`, 'utf16le')],
    ['UTF-16, the high byte first', Buffer.from(`\uFEFF${draft}`, 'utf16le').swap16()],
  ] as const) {
    it(`says in ${encoding} that it is a draft`, () => {
      assert.equal(declaresDraft(headText(bytes)), true);
    });
  }

  it('is longer of PHP and components, where code comes first', () => {
    for (const [path, units] of [
      ['a.php', 16_384],
      ['a.blade.PHP', 16_384],
      ['a.php.html', 2048],
      ['a.html', 2048],
      ['a.tsx', 4096],
      ['a.vue', 4096],
      ['a.Svelte', 4096],
      ['php', 2048],
    ] as const)
      assert.equal(headUnitsOf(path), units, path);
    const bytes = Buffer.from(`<?php ${' '.repeat(3000)}?>`);
    assert.equal(headText(bytes).length, 2048);
    assert.ok(headText(bytes, headUnitsOf('a.php')).endsWith('?>'));
  });

  it('is all that is looked at', () => {
    const late = `---\n${'a: b\n'.repeat(HEAD_UNITS / 5)}subject: Garden\n---\n`;
    assert.equal(declaresDraft(headText(Buffer.from(late))), false);
  });
});

describe('code shows something', () => {
  it('where it ends an element', () => {
    for (const code of ['<p>Hi</p>', '<Img src={logo} />', '<>{children}</>', 'a<b/>c'])
      assert.equal(endsElement(code), true, code);
    for (const code of [
      '',
      'const a: Array<string> = b / c;',
      'useState<number>(0)',
      'a < b && c > d',
      '// a > b',
    ])
      assert.equal(endsElement(code), false, code);
  });
});
