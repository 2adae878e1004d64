import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEFAULT_DRAFTS, isIgnoredBy, isLeftAlone } from '../../../src/core/config/discovery.ts';
import { standingOf } from '../../../src/core/index.ts';
import { CONVENTIONAL, NOT_READ_YET } from '../../support/mail-paths.ts';

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
