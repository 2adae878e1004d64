import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  isAlwaysDraft,
  READ_EXTENSIONS,
  READ_LANGUAGES,
  readingOf,
  UNREAD_EXTENSIONS,
  UNREAD_LANGUAGES,
} from '../../../src/core/draft/formats.ts';
import {
  check,
  guessFormat,
  isPhpCode,
  isUnreadMail,
  render,
  unreadExtension,
  unreadReason,
} from '../../../src/core/index.ts';

const PAGE = '<p>Hello</p>';

/** How a file with an extension is read. */
const READINGS = [
  ['html', 'html htm xhtml xht shtml mjml gohtml cshtml vue svelte'],
  ['markdown', 'md markdown mdown mkd mkdn mdwn'],
  ['text', 'txt text'],
  ['eml', 'eml'],
  [
    'by-content',
    'msg hbs handlebars mustache stache ms liquid twig jinja jinja2 j2 tera volt swig njk nunjucks ejs eta erb rhtml ' +
      'inky blade php phtml ctp tpl smarty latte edge ftl ftlh vm tmpl gotmpl template heex eex leex mako mak dust jsp ' +
      'asp aspx',
  ],
  ['jsx', 'tsx jsx'],
  [undefined, 'mdx pug jade haml slim'],
] as const;

describe('a file is read by its name', () => {
  for (const [reading, extensions] of READINGS) {
    it(`as ${reading ?? 'nothing yet'}: ${extensions}`, () => {
      for (const extension of extensions.split(' ')) {
        assert.equal(readingOf(`a/b.${extension.toUpperCase()}`), reading, extension);
        const [known, unknown] = reading
          ? [READ_EXTENSIONS, UNREAD_EXTENSIONS]
          : [UNREAD_EXTENSIONS, READ_EXTENSIONS];
        assert.ok(known.includes(extension) && !unknown.includes(extension), extension);
      }
    });
  }

  it('in whatever of these ways, which are all there are', () => {
    const all = READINGS.flatMap(([, extensions]) => extensions.split(' '));
    assert.deepEqual([...READ_EXTENSIONS, ...UNREAD_EXTENSIONS].toSorted(), all.toSorted());
  });

  it('where VS Code has a language for it: the extension starts there, and has its commands there', () => {
    const manifest: string = readFileSync('package.json', 'utf8');
    for (const language of READ_LANGUAGES) assert.ok(manifest.includes(`"onLanguage:${language}"`), language);
    const when = /"editorLangId =~ \/\^\(\?:([^)]*)\)/.exec(
      manifest.replaceAll('config.inboxlint.enable && ', ''),
    );
    assert.deepEqual([...READ_LANGUAGES, ...UNREAD_LANGUAGES], when?.[1]?.split('|'));
    assert.equal(new Set(READ_LANGUAGES).size, READ_LANGUAGES.length);
    assert.equal(manifest.split('"onLanguage:').length - 1, READ_LANGUAGES.length);
  });

  it('or, as a template or without an extension, by its content', () => {
    for (const path of [
      ...[
        'a.html',
        'a.HTM',
        'a.mjml',
        'a.vue',
        'a.svelte',
        'a.cshtml',
        'a.gohtml',
        'a.html.heex',
        'a.html.inky',
      ],
      ...[
        'a.hbs',
        'a.liquid',
        'a.blade.php',
        'a.phtml',
        'a.ftl',
        'a.vm',
        'a.tpl',
        'a.tmpl',
        'a.edge',
        'a.ms',
        'a.jsp',
      ],
      ...['welcome.en.hbs', 'welcome.pl.twig', 'welcome.cs.liquid', 'order-1.0', 'draft', 'a.b c', ''],
    ]) {
      assert.equal(guessFormat(path, PAGE), 'html', path);
      assert.equal(unreadReason(path), undefined, path);
    }
    assert.equal(guessFormat('a.msg', 'Subject: Hi\nMIME-Version: 1.0\n\nHello'), 'eml');
  });

  it('and not at all where it is of another kind, which is said', () => {
    for (const path of [
      ...[
        'a.tsx.erb',
        'a.mdx',
        'a.pug',
        'a.html.haml',
        'a.html.slim',
        'a.html.inky-haml',
        'a.rtf',
        'a.h',
        'a.html~',
      ],
      ...[
        'a.css',
        'a.js.erb',
        'a.css.erb',
        'a.yml.j2',
        'a.ics.erb',
        'a.ts.hbs',
        '.env',
        '.gitignore',
        'emails/a.py',
        'C:\\a\\b.po',
      ],
    ]) {
      assert.equal(guessFormat(path, PAGE), undefined, path);
      const reason = unreadReason(path);
      assert.match(
        reason ? render(reason) : '',
        /^Can’t read .* files\. Inboxlint reads \.html, .*\.$/,
        path,
      );
    }
  });

  it('and is said to be what it is', () => {
    const said = (path: string) => {
      const reason = unreadReason(path);
      return reason && render(reason);
    };
    const reads =
      'Inboxlint reads .html, .mjml, .md, .txt, .eml and templates such as .hbs, .liquid, .twig, .erb.';
    for (const [path, format] of [
      ['a.mdx', 'MDX (.mdx)'],
      ['a.jade', 'Pug (.jade)'],
      ['a.haml', 'Haml (.haml)'],
      ['a.slim', 'Slim (.slim)'],
      ['mail/index.tsx.erb', 'React (.tsx)'],
      ['a.css.erb', '.css'],
      ['a.rtf', '.rtf'],
    ])
      assert.equal(said(path ?? ''), `Can’t read ${format} files. ${reads}`);
  });

  it('by the extension that tells, where it has several', () => {
    for (const [path, extension, isMail] of [
      ['a.tsx', 'tsx', false],
      ['a.tsx.erb', 'tsx', false],
      ['a.html.haml', 'haml', true],
      ['a.js.erb', 'js', false],
      ['a.html', 'html', false],
      ['a.erb', 'erb', false],
      ['a.tsx/b', '', false],
      ['a.tsx\\b.txt', 'txt', false],
      ['a.pug.1', '', false],
    ] as const) {
      assert.equal(unreadExtension(path), extension, path);
      assert.equal(isUnreadMail(path), isMail, path);
    }
  });

  it('and is a draft by it where it is a message or markup of mail', () => {
    for (const path of ['a.eml', 'a/b.MJML']) assert.ok(isAlwaysDraft(path), path);
    for (const path of ['a.html', 'eml', 'a.eml.txt']) assert.ok(!isAlwaysDraft(path), path);
  });

  it('so that a library user gets no report of it by accident', () => {
    const format = guessFormat('a.html', PAGE);
    assert.ok(format);
    assert.equal(check(PAGE, { format }).draft.format, 'html');
  });
});

describe('a PHP file', () => {
  it('is code where it begins with PHP that does not end at its beginning', () => {
    for (const [path, head, isCode] of [
      ['a.php', '<?php class Mailer {', true],
      ['a.PHP', '\uFEFF\n <?PHP\nreturn [];', true],
      ['a.php', '<?php /* Welcome */ ?>\n<p>Hello</p>', false],
      ['a.php', '<p>Hello</p><?php echo $name;', false],
      ['a.php', '<?phpinfo', false],
      ['a.blade.php', '<?php', true],
      ['a.html', '<?php class Mailer {', false],
    ] as const)
      assert.equal(isPhpCode(path, head), isCode, head);
  });
});
