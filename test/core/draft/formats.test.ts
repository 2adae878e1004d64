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
  isCode,
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
  [undefined, 'astro mdx pug jade haml slim'],
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
      ...[
        'welcome.2.hbs',
        'welcome.v2.1.hbs',
        'build.hbs',
        'order.confirmation.j2',
        '00001.7c53336b37003a9286',
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
      ...[
        'main.tf.tpl',
        'x.c.mustache',
        'a.lua.j2',
        'x.service.j2',
        'x.go.tmpl',
        'a.po.j2',
        'b.rs.j2',
        'q.graphql.ejs',
      ],
      ...['main.kt.ftl', 'm.gradle.vm', 'x.proto.j2', 'x.dockerfile.j2', 'a.rst.tmpl', 'p.tex.jinja'],
      ...[
        'Makefile',
        'mail/Dockerfile',
        'Gemfile',
        'Rakefile',
        'Jenkinsfile',
        'a\\Makefile',
        'Dockerfile.j2',
      ],
      ...['text.7z', 'a.3gp', 'A.7Z'],
    ]) {
      assert.equal(guessFormat(path, PAGE), undefined, path);
      const reason = unreadReason(path);
      assert.match(
        reason ? render(reason) : '',
        /\.(?:po|json|ya?ml)$/.test(path)
          ? /^Can’t read .* files as emails\. .* list it under “catalogs” in \.inboxlintrc\.json\.$/
          : /^Can’t read .* files\. Inboxlint reads \.html, .*\.$/,
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
      ['a.astro', 'Astro (.astro)'],
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
      ['a.7z', '7z', false],
      ['order-1.0', '', false],
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

describe('a template or a file without an extension', () => {
  const CODE_IN_TEMPLATES = [
    ['run', '#!/bin/sh\necho "Act now!!!"\n'],
    ['run.j2', '#! /usr/bin/env python3\nprint("<p>Act now!!!</p>")\n'],
    [
      'chart.tpl',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Values.name }}\ndata:\n  a: "Act now!!!"\n',
    ],
    [
      'list.tmpl',
      '{{- if .Values.on }}\n# Hi!!!\nservices:\n  - name: a\n    image: b\n    text: |\n      Dear all,\n      act now!!!\n{{- end }}\n',
    ],
    ['stack.template', '{\n  "Resources": {\n    "A": { "Type": "Hi!!!" }\n  }\n}\n'],
    ['mail.j2', '{"subject": "Act now!!!", "html": "<p>Act now!!!</p>"}'],
    ['rows.j2', '[\n  {"a": "Hi!!!"}\n]\n'],
    ['site.tpl', 'server {\n  listen 80;\n  # Hi!!!\n  return 200 "Act now!!!";\n}\n'],
    ['main.tmpl', 'package main\n\nfunc main() {\n\tfmt.Println("Act now!!!")\n}\n'],
    ['app.j2', '[Unit]\nDescription=Act now!!!\n\n[Service]\nExecStart=/bin/a\n'],
    ['vars.j2', 'A=1\nexport B="Hi!!!"\nC={{ c }}\n'],
    ['style.tpl', 'p {\n  color: {{ c }};\n}\n/* Hi!!! */\n'],
    ['vm.tpl', 'resource "a" "b" {\n  ami = "Hi!!!"\n}\n'],
    ['a.tmpl', '# Act now!!!\nimport sys\n__requires__ = %(spec)r\nwith open(a) as f:\n    exec(f)\n'],
    ['a.pl.j2', '# Act now!!!\nuse strict;\nprint "Act now!!!\\n";\n'],
    ['shell.tpl', 'set -e\nif [ -n "$a" ]; then\n  echo "Act now!!!"\nfi\n'],
    ['manual.1', 'Act now!!!\n<p>Act now!!!</p>\n'],
    ['mail.log.2', 'Jan 1 a b: Act now!!!\n'],
    ['manual.j2', '.TH X 1\nAct now!!!\n'],
    ['data.vm', '<?xml version="1.0"?>\n<a>Act now!!!</a>\n'],
    ['Order.cs.tpl', '// Act now!!!\n// {{ name }}\n\n/* Act now!!!\n * and here */\n'],
    ['send.pl.erb', '# Act now!!!\n# <%= name %>\n#\n'],
    ['build.mk.j2', '# Act now!!!\n# {{ name }}\n'],
    ['order.ml.tmpl', '(* Act now!!! *)\n(* Again. *)\n'],
  ] as const;
  it('is not read where it holds a script, a program or data', () => {
    for (const [path, source] of CODE_IN_TEMPLATES) {
      assert.equal(guessFormat(path, source), undefined, path);
      assert.ok(isCode(path, source), path);
    }
  });

  const MAIL_IN_TEMPLATES = [
    ['a.tpl', 'Hello {{ name }},\n\nyour order:\n  - Apples\n  - Pears\n\nThanks\n'],
    ['a.mustache', 'Name: {{name}}\nEmail: {{email}}\nOrder: {{order}}\n'],
    ['a.j2', '---\nsubject: Hi\nitems:\n  - a\nfrom: b\n---\nHello\n'],
    ['a.j2', 'Subject: Hi\nFrom: a\nTo: b\n\nHello {{ name }}\n'],
    ['a.hbs', '{{#if a}}\n<style>\np {\n  color: red;\n}\n</style>\n<p>Hello</p>\n{{/if}}\n'],
    ['a.tmpl', '{{define "T"}}\nHello,\nact now.\n{{end}}\n'],
    [
      'a.ftl',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">\n<html><body>Hi</body></html>\n',
    ],
    ['draft', '{Hi|Hello} {{name}},\n\n{\nfirst | second\n}\n'],
    ['a.erb', '<% if a %>\nName: <%= b %>\n<% end %>\n'],
    ['a', ''],
    ['welcome.pl.hbs', '# Witaj {{ name }}\n\n{{ text }}\n'],
    ['welcome.pl.hbs', '# Witaj\n\nDo zobaczenia.\n'],
    ['welcome.cs.liquid', '* Ahoj\nUvidíme se.\n'],
    ['welcome.hbs', '# Hello\n# Again\n'],
    ['a.blade.php', '@php\n$a = 1;\n$b = 2;\n@endphp\n@if ($a)\nHello\n@endif\n@include("x")\n@json($b)\n'],
    ['a.blade.php', "@component('mail::message')\n@include('x')\n@lang('Hello there')\n@endcomponent\n"],
    ['a.edge', '@let(a = 1)\n@each(b in c)\nHi\n@end\n'],
    ['a.mako', '% for a in b:\n- a\n% endfor\nHi\n'],
    ['a.vm', '#set($a = 1)\n#if($a)\n$b\n#end\nHi\n'],
    ['a.latte', '{var $a = 1}\n{if $a}\nHi\n{/if}\n'],
    ['a.heex', '<.header>\n{@a}\n</.header>\n'],
    ['a.txt.erb', 'Hello Ada;\nthe garden opens on Sunday.\nSee you there.\n'],
    ['a.j2', 'print(this) and bring it:\n\nHello {{ name }}\nYours\n'],
    ['mail-1.2', 'Hello Ada.\n'],
    ['welcome.2', 'From: a\nSubject: Hi\n\nHello Ada.\n'],
    ['a.phtml', `<?php\n${'/* A licence. */\n'.repeat(40)}if (!$a) {\n  exit;\n}\n?>\nHello\n`],
    ['a.jsp', `<%\n${'String a = b;\n'.repeat(40)}if (a) {\n%>\nHello\n<% } %>\n`],
  ] as const;
  it('is read where it holds mail', () => {
    for (const [path, source] of MAIL_IN_TEMPLATES) {
      assert.notEqual(guessFormat(path, source), undefined, source);
      assert.ok(!isCode(path, source), source);
    }
  });
});
