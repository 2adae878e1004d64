import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEFAULT_DRAFTS, isIgnoredBy, isLeftAlone } from '../../../src/core/config/discovery.ts';
import { check, guessFormat, render, standingOf, unreadReason } from '../../../src/core/index.ts';
import { CONVENTIONAL, NOT_READ_YET } from '../../support/mail-paths.ts';

const PAGE = '<p>Hello</p>';

describe('a file is read by its name', () => {
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
        'a.tsx',
        'a.jsx',
        'a.mdx',
        'a.pug',
        'a.html.haml',
        'a.html.slim',
        'a.html.inky-haml',
        'a.rtf',
        'a.html~',
      ],
      ...[
        'a.css',
        'a.js.erb',
        'a.css.erb',
        'a.yml.j2',
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
        /^This is not a format Inboxlint reads: .*; it reads \.html, .*\.$/,
        path,
      );
    }
  });

  it('so that a library user gets no report of it by accident', () => {
    const format = guessFormat('a.html', PAGE);
    assert.ok(format);
    assert.equal(check(PAGE, { format }).draft.format, 'html');
  });
});

describe('the default globs', () => {
  it('match where mail is kept, in any case', () => {
    for (const path of CONVENTIONAL) {
      for (const written of [path, path.toUpperCase()]) {
        const standing = standingOf(written, DEFAULT_DRAFTS);
        const expected = NOT_READ_YET.includes(path)
          ? 'unread'
          : /\.php$/i.test(path)
            ? 'undecided'
            : 'draft';
        assert.equal(standing, expected, written);
      }
    }
  });

  it('leave pages, code and documentation alone', () => {
    for (const path of [
      ...[
        'index.html',
        'README.md',
        'src/mailing/a.html.ts',
        'docs/notifications/setup.md',
        'emails.html',
        'email/Makefile',
      ],
      ...['src/components/email/Field.tsx', 'src/views/mail/Inbox.vue', 'src/app/emails/list.component.html'],
    ])
      assert.notEqual(standingOf(path, DEFAULT_DRAFTS), 'draft', path);
  });
});

describe('folders that no search looks into', () => {
  it('hold packages or what was built; what globs name is searched', () => {
    for (const folder of [
      'node_modules',
      'a/node_modules',
      '.git',
      'dist',
      'a/Dist',
      'vendor',
      'plugins/shop/vendor',
    ])
      assert.ok(isLeftAlone(folder, DEFAULT_DRAFTS), folder);
    for (const folder of [
      'emails',
      'distance',
      'resources/views/vendor',
      'emails/vendor',
      'templates/vendor',
    ])
      assert.ok(!isLeftAlone(folder, DEFAULT_DRAFTS), folder);
    assert.ok(!isLeftAlone('a/dist', ['**/{dist,build}/*.html']));
    assert.ok(isLeftAlone('a/dist', ['!dist/**']));
  });
});

describe('globs of what is to be ignored', () => {
  it('are of files and of folders, and a later one wins', () => {
    const globs = ['old', 'a/b/', '/top.html', '*.bak.html', '!keep.bak.html'];
    for (const path of ['old/a.html', 'x/old/y/a.html', 'a/b/c.html', 'top.html', 'x/a.bak.html'])
      assert.ok(isIgnoredBy(path, globs), path);
    for (const path of ['older/a.html', 'x/a/b/c.html', 'x/top.html', 'x/keep.bak.html'])
      assert.ok(!isIgnoredBy(path, globs), path);
  });
});
