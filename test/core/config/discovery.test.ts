import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CANDIDATES,
  DEFAULT_DRAFTS,
  isDraftByHead,
  isIgnoredBy,
  isInLeftAlone,
  isLeftAlone,
  standingOf,
} from '../../../src/core/config/discovery.ts';
import { readingOf } from '../../../src/core/draft/formats.ts';
import { matches } from '../../../src/core/index.ts';
import { CONVENTIONAL, NOT_READ_YET } from '../../support/mail-paths.ts';

describe('the default globs', () => {
  it('match where mail is kept, in any case', () => {
    for (const path of CONVENTIONAL) {
      for (const written of [path, path.toUpperCase()]) {
        const standing = standingOf(written, DEFAULT_DRAFTS);
        const isByContent = readingOf(path) === 'by-content';
        const expected = NOT_READ_YET.includes(path) ? 'unread' : isByContent ? 'undecided' : 'draft';
        assert.equal(standing, expected, written);
      }
    }
  });

  it('match components of mail, and files that say it in their name', () => {
    for (const path of [
      'transactional/a.vue',
      '_emails/a.svelte',
      'site/welcome.email.html',
      'a.newsletter.md',
    ])
      assert.equal(standingOf(path, DEFAULT_DRAFTS), 'draft', path);
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
      ...['app/emails/page.tsx', 'app/emails/[id]/layout.tsx', 'src/emails/welcome.test.tsx'],
      ...['src/components/email/Field.tsx', 'src/views/mail/Inbox.vue', 'src/app/emails/list.component.html'],
    ])
      assert.notEqual(standingOf(path, DEFAULT_DRAFTS), 'draft', path);
  });
});

describe('a file that was found', () => {
  const globs = ['mail/**', '!mail/old/**'];

  it('is a draft by its name, or its beginning decides', () => {
    for (const [path, standing] of [
      ['mail/a.html', 'draft'],
      ['mail/a', 'undecided'],
      ['mail/a.hbs', 'undecided'],
      ['mail/a.html.hbs', 'draft'],
      ['mail/old/a.html', 'undecided'],
      ['site/a.html', 'undecided'],
      ['site/a', 'none'],
      ['site/a.b', 'none'],
      ['site/a.EML', 'draft'],
      ['mail/old/a.mjml', 'draft'],
      ['mail/a.tsx', 'draft'],
      ['mail/a.pug', 'unread'],
      ['mail/a.css', 'unread'],
      ['site/a.tsx', 'undecided'],
      ['site/a.pug', 'none'],
      ['mail/a.php', 'undecided'],
      ['mail/a.blade.php', 'undecided'],
      ['site/a.php', 'undecided'],
    ] as const) {
      assert.equal(standingOf(path, globs), standing, path);
      if (standing === 'undecided' && path !== 'mail/a') assert.ok(matches(path, [CANDIDATES]), path);
    }
    assert.ok(!matches('a.pug', [CANDIDATES]));
  });

  it('is a draft if it says so, or where the globs say so and it is no code', () => {
    for (const [path, head, isDraft] of [
      ['site/a.html', '<!-- inboxlint-enable -->', true],
      ['site/a.html', '<p>Hello</p>', false],
      ['site/a.tsx', "'use client';\nimport { Html } from 'react-email';", true],
      ['site/a.jsx', 'import {\n  Html,\n} from "@react-email/components"', true],
      ['site/a.tsx', "import * as Email from 'jsx-email';", true],
      ['site/a.tsx', "const { Html } = require('@react-email/html');", true],
      ['site/a.tsx', '/* inboxlint-disable shouting */', true],
      ['site/a.test.tsx', "import { Html } from 'react-email';", false],
      ['site/a.stories.jsx', "import { Html } from 'react-email';", false],
      ['site/a.tsx', "import { Html } from './react-email-parts';", false],
      ['site/a.html', "import { Html } from 'react-email';", false],
      ['site/a.vue', "<script setup>\nimport { Html } from '@vue-email/components';", true],
      ['site/a.vue', "<script setup>\nimport { EHtml } from 'vue-email';", true],
      ['site/a.vue', '<template>\n  <EHtml lang="en">', true],
      ['site/a.vue', '<template>\n  <e-container>', true],
      ['site/a.vue', "import { render } from '@vue-email/render';", false],
      ['site/a.vue', '<template><Html><EButton/></Html></template>', false],
      ['site/a.vue', '<!-- inboxlint-enable -->\n<template>', true],
      ['site/a.spec.vue', "import { Html } from '@vue-email/components';", false],
      ['site/a.svelte', "<script>\nimport { Html } from 'better-svelte-email';", true],
      ['site/a.svelte', "import { Html } from '@better-svelte-email/components';", true],
      ['site/a.svelte', "import Text from 'svelte-email/components/Text.svelte';", true],
      ['site/a.svelte', "import { Html } from 'svelte-email-tailwind';", true],
      ['site/a.svelte', "import { Html } from 'svelte-emails';", false],
      ['site/a.html', '<EHtml>', false],
      ['mail/a.tsx', 'export default () => <p/>;', true],
      ['mail/a.html', '<p>Hello</p>', true],
      ['mail/a.php', '<?php echo $name ?><p>Hello</p>', true],
      ['mail/a.php', '<?php class Mailer {}', false],
      ['mail/old/a.php', '<p>Hello</p>', false],
      ['mail/a.php', '<?php /* inboxlint-enable */ class Mailer {}', true],
      ['mail/a.tpl', 'Hello {$name}', true],
      ['mail/a.tpl', 'kind: A\nspec:\n  a: b\n', false],
      ['mail/run', '#!/bin/sh\necho a', false],
    ] as const)
      assert.equal(isDraftByHead(path, globs, head), isDraft, `${path}: ${head}`);
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
    assert.ok(isLeftAlone('a/dist', ['!dist/**', '!**/dist/**']));
    for (const glob of ['dist/**', 'a/dist', '{dist}/*', '**/{build,dist}', 'DIST/a.html'])
      assert.ok(!isLeftAlone('a/dist', [glob, '*.html']), glob);
    for (const glob of ['distance/**', 'a.dist/**', 'dist.html', '**/*.html'])
      assert.ok(isLeftAlone('a/dist', [glob]), glob);
    // The repository itself is never searched.
    assert.ok(isLeftAlone('.git', ['.git/**']));
  });

  it('hold vendors and what they were sent, where views are kept', () => {
    for (const parent of 'views templates email _emails mail newsletters email-templates mail_template transactional notifications'.split(
      ' ',
    ))
      assert.ok(!isLeftAlone(`a/${parent.toUpperCase()}/vendor`, []), parent);
    for (const parent of ['overviews', 'views2', 'mailing', 'emails/dist'])
      assert.ok(isLeftAlone(`a/${parent}/vendor`, []), parent);
    assert.ok(isLeftAlone('views/dist', []));
  });

  it('leave out all that is in them', () => {
    for (const path of ['dist/a.html', 'a/node_modules/b/c/d.html', 'a/.git/x'])
      assert.ok(isInLeftAlone(path, []), path);
    for (const path of ['dist', 'a/dist', 'a/b/c.html', '.gitignore'])
      assert.ok(!isInLeftAlone(path, []), path);
  });
});

describe('globs of what is to be ignored', () => {
  it('are of files and of folders, and a later one wins', () => {
    const globs = ['old', 'a/b/', '/top.html', '*.bak.html', '!keep.bak.html'];
    for (const path of ['old/a.html', 'x/old/y/a.html', 'a/b/c.html', 'top.html', 'x/a.bak.html'])
      assert.ok(isIgnoredBy(path, globs), path);
    assert.ok(isIgnoredBy('keep.bak.html', [...globs, '*.html']));
    assert.ok(!isIgnoredBy('old/a.html', [...globs, '!old/']));
    assert.ok(isIgnoredBy('a/b', ['a/b/']) && isIgnoredBy('a/b', ['a/b']));
    assert.ok(!isIgnoredBy('a', ['a/b']) && !isIgnoredBy('a', ['/']));
    for (const path of ['older/a.html', 'x/a/b/c.html', 'x/top.html', 'x/keep.bak.html'])
      assert.ok(!isIgnoredBy(path, globs), path);
  });
});
