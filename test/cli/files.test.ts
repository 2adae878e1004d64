import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useProgram } from '../support/cli-program.ts';
import { CONVENTIONAL, NOT_READ_YET } from '../support/mail-paths.ts';

const { run, folder } = useProgram();

const LOUD = '<p>Our shop opens!!!</p>\n';
const NOBODY = 65534;
const onWindows = process.platform === 'win32' && 'Windows has no file modes';
/** Root may read everything. */
const asNobody = { ...(process.getuid?.() === 0 && { uid: NOBODY }) };

/** The drafts that a run checks, by path, in JSON; errors as `path: why`. */
async function checked(args: readonly string[], cwd: string, call = {}) {
  const { out, err, code } = await run(['--format=json', ...args], { cwd, ...call });
  const drafts: readonly { path: string; error?: string }[] = JSON.parse(out).drafts;
  return { paths: drafts.map(({ path, error }) => (error ? `${path}: ${error}` : path)), err, code };
}

describe('a format that is not read', () => {
  const SOURCES: Readonly<Record<string, string>> = {
    'page.haml': '!!!\n%html\n  %p Hello!!!\n',
    'page.slim': '- if !!!@user\n  p Hello!!!\n',
    'html.pug': 'p Hello!!!\n',
    'issue.mdx': 'import X from "x"\n\nHello!!!\n',
    'send.py': 'print("Win!!!")\n',
    'send.rb': 'ready = !!!user\n',
    'de.po': 'msgid "Hello!!!"\nmsgstr "Hallo!!!"\n',
    'en.yml': 'subject: Hello!!!\n',
    'en.json': '{ "subject": "Hello!!!" }\n',
    'style.css': 'a::after { content: "!!!" }\n',
    'style.css.erb': 'a::after { content: "!!!" }\n',
    'index.tsx.hbs': 'const dev = !!!{{flag}};\n',
    'page.html.bak': '<p>Hello!!!</p>\n',
    'notes.xyz': 'Hello!!!\n',
    '.env': 'PASSWORD=abc!!!\n',
  };

  it('is neither scored nor changed where it is named, and says what is', async () => {
    const cwd = await folder(SOURCES);
    const names = Object.keys(SOURCES);
    const { code, out, err } = await run(['--fix', ...names], { cwd });
    assert.equal(code, 2);
    assert.doesNotMatch(out, /score/);
    const lines = err.trimEnd().split('\n');
    assert.equal(lines.length, names.length);
    for (const [index, name] of names.entries()) {
      assert.ok(lines[index]?.startsWith(`error  ${name}: can’t read `), lines[index]);
      // What may be a file of translations is read where the configuration says that it is one.
      const told = /\.(?:po|json|ya?ml)$/.test(name)
        ? /list it under “catalogs” in \.inboxlintrc\.json$/
        : /\. Inboxlint reads \.html, \.mjml, \.md, \.txt, \.eml and templates such as /;
      assert.match(lines[index] ?? '', told);
      assert.equal(await readFile(join(cwd, name), 'utf8'), SOURCES[name], name);
    }
  });

  it('is refused on the standard input too, if that has such a name', async () => {
    const args = ['--stdin', '--fix', '--stdin-filename', 'emails/page.haml'];
    const { code, out, err } = await run(args, { input: SOURCES['page.haml'] ?? '' });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /can’t read Haml \(\.haml\) files\. Inboxlint reads /);
  });

  it('is counted in one line where it is found in a mail folder, if mail is written in it', async () => {
    const files = Object.fromEntries(Object.entries(SOURCES).map(([name, text]) => [`emails/${name}`, text]));
    const cwd = await folder({
      ...files,
      'emails/more/reset.pug': 'p Hello',
      'src/app.pug': 'p Hello',
      'emails/a.html': LOUD,
    });
    const { code, out, err } = await run(['--fix', '.'], { cwd });
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^\d other files skipped: 2 \.pug, .*\(formats Inboxlint doesn’t read\)\.$/m);
    assert.match(out, /in 1 draft\./);
    for (const [name, text] of Object.entries(files))
      assert.equal(await readFile(join(cwd, name), 'utf8'), text);
  });

  it('is counted whatever it is where the configuration’s globs match it', async () => {
    const cwd = await folder({
      '.inboxlintrc.json': '{ "drafts": ["post/**"] }',
      'post/a.html': LOUD,
      'post/logo.png': Buffer.from([137, 80, 78, 71, 0]),
      'post/plain': 'Hello!!!',
    });
    const { paths, err, code } = await checked(['.'], cwd);
    assert.deepEqual([paths, code], [['post/a.html', 'post/plain'], 0]);
    assert.equal(err, '1 other file skipped: 1 .png (formats Inboxlint doesn’t read).\n');
  });

  it('is passed over by a glob, unless that finds nothing else', async () => {
    const cwd = await folder({ 'x/a.html': LOUD, 'x/b.pug': 'p Hello' });
    assert.deepEqual((await checked(['x/*'], cwd)).paths, ['x/a.html']);
    const { paths, code } = await checked(['x/*.pug'], cwd);
    assert.match(paths.join(), /x\/\*\.pug: no file that matches this glob is in a format Inboxlint reads/);
    assert.equal(code, 2);
  });
});

describe('code that a glob names', () => {
  const CODE = {
    'x/values.tpl': 'image:\n  name: shop\n  tag: latest\n',
    'x/send.php': '<?php\nclass Send {}\n',
    'x/run': '#!/bin/sh\necho hi!!!\n',
    'x/Order.cs.tpl': '// Made by a tool!!!\n// Do not edit.\n',
  };

  it('is passed over and counted as in a folder, and refused by its own name', async () => {
    const cwd = await folder({ ...CODE, 'x/a.html': LOUD });
    const { paths, err, code } = await checked(['x/*'], cwd);
    assert.deepEqual([paths, code], [['x/a.html'], 0]);
    assert.match(err, /^4 other files skipped: /);
    const named = await checked(Object.keys(CODE), cwd);
    assert.equal(named.code, 2);
    assert.equal(named.paths.filter((path) => path.includes(': it is ')).length, 4);
  });

  it('alone is no draft', async () => {
    const cwd = await folder(CODE);
    const { paths, code } = await checked(['x/*'], cwd);
    assert.match(paths.join(), /no file that matches this glob is in a format Inboxlint reads/);
    assert.equal(code, 2);
  });
});

describe('a component', () => {
  const EMAIL =
    "import { Html } from 'react-email';\nexport default () => <Html><body>Thanks!!!</body></Html>;\n";
  const APP = "import { useState } from 'react';\nexport default () => <p>Thanks!!!</p>;\n";

  it('is read where it imports an email library or stands in a folder of mail, and nowhere else', async () => {
    const cwd = await folder({
      'src/Welcome.tsx': EMAIL,
      'src/App.tsx': APP,
      'src/Welcome.test.tsx': EMAIL,
      'emails/own.jsx': APP,
      'emails/page.tsx': APP,
    });
    const { paths, err } = await checked(['.'], cwd);
    assert.deepEqual([paths, err], [['emails/own.jsx', 'src/Welcome.tsx'], '']);
  });

  it('is refused where it is named and does neither, and read where the configuration says so', async () => {
    const cwd = await folder({
      'src/App.tsx': APP,
      'own/.inboxlintrc.json': '{ "drafts": ["*.tsx"] }',
      'own/a.tsx': APP,
    });
    const { code, err } = await run(['--fix', 'src/App.tsx'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^error {2}src\/App\.tsx: it doesn’t import an email library such as react-email\./);
    assert.equal(await readFile(join(cwd, 'src/App.tsx'), 'utf8'), APP);
    const stdin = await run(['--stdin', '--fix', '--stdin-filename', 'src/App.tsx'], { cwd, input: APP });
    assert.deepEqual([stdin.code, stdin.out], [2, '']);
    assert.deepEqual((await checked(['own/a.tsx'], cwd)).paths, ['own/a.tsx']);
    assert.equal((await run(['src/*.tsx'], { cwd })).code, 2);
  });

  it('is fixed in what it shows, on disk and on the standard input', async () => {
    const cwd = await folder({ 'Welcome.tsx': EMAIL });
    await run(['--fix', 'Welcome.tsx'], { cwd });
    assert.equal(await readFile(join(cwd, 'Welcome.tsx'), 'utf8'), EMAIL.replace('!!!', '!'));
    const { out } = await run(['--stdin', '--fix', '--stdin-filename', 'a.tsx'], { cwd, input: EMAIL });
    assert.equal(out, EMAIL.replace('!!!', '!'));
  });
});

describe('what has no extension', () => {
  it('is read by its content: a name, a number or a hash is none', async () => {
    const cwd = await folder({
      welcome: LOUD,
      'order-1.0': LOUD,
      '0001.ea7e79d3153e7469e7a9c3e0af6a357e':
        'From: a@example.com\nSubject: Hi\nMessage-ID: <1@example.com>\n\nHello\n',
    });
    const { out } = await run(
      ['--format=json', 'welcome', 'order-1.0', '0001.ea7e79d3153e7469e7a9c3e0af6a357e'],
      { cwd },
    );
    const formats = JSON.parse(out).drafts.map(({ format }: { format: string }) => format);
    assert.deepEqual(formats, ['html', 'html', 'eml']);
  });
});

describe('the drafts of a folder', () => {
  it('are where frameworks keep mail; those in formats not read yet are counted', async () => {
    const cwd = await folder(Object.fromEntries(CONVENTIONAL.map((path) => [path, LOUD])));
    const { paths, err } = await checked(['.'], cwd);
    assert.deepEqual(paths, CONVENTIONAL.filter((path) => !NOT_READ_YET.includes(path)).toSorted());
    assert.match(err, new RegExp(`^${NOT_READ_YET.length} other files skipped: `));
  });

  it('are no code beside them, no packages, no builds', async () => {
    const cwd = await folder({
      'app/Mail/OrderShipped.php': '<?php\nnamespace App\\Mail;\nclass OrderShipped {}\n',
      'app/Notifications/Reset.php': '<?php\nclass Reset {}\n',
      'src/app/notifications/notifications.component.html': LOUD,
      'src/components/mail/Inbox.vue': '<template><p>Inbox</p></template>',
      'emails/send.ts': 'export {}',
      'emails/Makefile': 'all:\n',
      'emails/.DS_Store': 'x',
      'dist/emails/a.html': LOUD,
      'packages/shop/dist/emails/a.html': LOUD,
      'vendor/acme/shop/emails/a.html': LOUD,
      'wp-content/plugins/shop/vendor/acme/emails/a.html': LOUD,
      'packages/mailer/vendor/acme/mime/emails/a.html': LOUD,
      'node_modules/shop/emails/a.html': LOUD,
      'emails/vendor/new-order.html': LOUD,
      'resources/views/vendor/mail/html/layout.blade.php': LOUD,
      'templates/emails/order.php': `<?php\n/**\n * ${'licence '.repeat(400)}\n */\n?>\n${LOUD}`,
    });
    const { paths, err } = await checked(['.'], cwd);
    assert.deepEqual(paths, [
      'emails/vendor/new-order.html',
      'resources/views/vendor/mail/html/layout.blade.php',
      'templates/emails/order.php',
    ]);
    assert.equal(err, '');
    assert.deepEqual((await checked(['dist'], cwd)).paths, ['dist/emails/a.html']);
    assert.deepEqual((await checked(['vendor/**/*.html'], cwd)).paths, ['vendor/acme/shop/emails/a.html']);
  });

  it('are looked for in dist and vendor where the configuration says so', async () => {
    const cwd = await folder({
      '.inboxlintrc.json': '{ "drafts": ["dist/mail/*.html"] }',
      'dist/mail/a.html': LOUD,
      'vendor/mail/a.html': LOUD,
    });
    assert.deepEqual((await checked(['.'], cwd)).paths, ['dist/mail/a.html']);
  });

  it('may have a line break in their names', { skip: onWindows }, async () => {
    const cwd = await folder({ 'emails/a\nb.html': LOUD, 'emails/c\nd/e.html': LOUD });
    assert.deepEqual((await checked(['emails'], cwd)).paths, ['emails/a\nb.html', 'emails/c\nd/e.html']);
    assert.deepEqual((await checked(['emails/*.html'], cwd)).paths, ['emails/a\nb.html']);
  });

  it('are told to be out of reach where a folder cannot be read, and the others are checked', {
    skip: onWindows,
  }, async () => {
    const cwd = await folder({ 'emails/a.html': LOUD, 'emails/secret/b.html': LOUD });
    await chmod(join(cwd, 'emails/secret'), 0);
    for (const name of ['emails', 'emails/**/*.html']) {
      const { paths, code } = await checked([name], cwd, asNobody);
      assert.deepEqual(
        [paths.toSorted(), code],
        [['emails/a.html', 'emails/secret: you don’t have permission to read it'], 2],
      );
    }
    const { paths, code } = await checked(['emails/secret'], cwd, asNobody);
    assert.deepEqual([paths, code], [['emails/secret: you don’t have permission to read it'], 2]);
    await chmod(join(cwd, 'emails/secret'), 0o755);
  });

  it('are found through links, each once, and not around the folder', async () => {
    const cwd = await folder({ 'proj/emails/a.html': LOUD, 'out/b.html': LOUD, 'x.eml': 'Subject: x\n\nx' });
    await symlink('../../out', join(cwd, 'proj/emails/out'));
    await symlink('..', join(cwd, 'proj/emails/loop'));
    await symlink('../..', join(cwd, 'proj/emails/far'));
    await symlink('a.html', join(cwd, 'proj/emails/again.html'));
    assert.deepEqual((await checked(['proj/emails'], cwd)).paths, [
      'proj/emails/a.html',
      'proj/emails/out/b.html',
    ]);
  });
});

describe('what git leaves out', () => {
  async function repository() {
    const cwd = await folder({
      '.gitignore': '/emails/old/\n*.draft.html\nbuilt\n',
      '.git/info/exclude': 'mine.html\n',
      'emails/.gitignore': '!keep.draft.html\n',
      'emails/a.html': LOUD,
      'emails/a.draft.html': LOUD,
      'emails/keep.draft.html': LOUD,
      'emails/mine.html': LOUD,
      'emails/old/a.html': LOUD,
      'emails/built/a.html': LOUD,
    });
    return cwd;
  }

  for (const [what, files] of [
    ['~/.config/git/ignore', { '.config/git/ignore': 'b.html\n' }],
    [
      'core.excludesFile',
      { '.gitconfig': '[user]\nexcludesFile=x\n[Core]\n\texcludesfile = ~/mine # b\n', mine: 'b.html' },
    ],
    [
      'core.excludesFile in quotes',
      { '.config/git/config': '[core] excludesFile = "~/my list"', 'my list': 'b.html' },
    ],
  ] as const) {
    it(`is left out of repositories by the user's own list, which a repository may take back: ${what}`, async () => {
      const home = await folder(files);
      const cwd = await folder({
        'repo/.git/config': '[core]\nexcludesFile = /etc/hosts\n',
        'repo/emails/a.html': LOUD,
        'repo/emails/b.html': LOUD,
        'repo/own/emails/b.html': LOUD,
        'repo/own/.gitignore': '!b.html',
        'other/emails/b.html': LOUD,
      });
      const call = { env: { HOME: home, USERPROFILE: home } };
      const { paths } = await checked(['.'], join(cwd, 'repo'), call);
      assert.deepEqual(paths, ['emails/a.html', 'own/emails/b.html']);
      assert.deepEqual((await checked(['other'], cwd, call)).paths, ['other/emails/b.html']);
    });
  }

  it('is left out of folders and globs, from anywhere in the repository', async () => {
    const cwd = await repository();
    const kept = ['emails/a.html', 'emails/keep.draft.html'];
    assert.deepEqual((await checked(['.'], cwd)).paths, kept);
    assert.deepEqual((await checked(['emails'], cwd)).paths, kept);
    assert.deepEqual((await checked(['emails/**/*.html'], cwd)).paths, kept);
    assert.deepEqual((await checked(['.'], join(cwd, 'emails'))).paths, ['a.html', 'keep.draft.html']);
  });

  it('is checked where it is named, and with --no-ignore', async () => {
    const cwd = await repository();
    assert.deepEqual((await checked(['emails/a.draft.html'], cwd)).paths, ['emails/a.draft.html']);
    assert.deepEqual((await checked(['emails/old'], cwd)).paths, ['emails/old/a.html']);
    assert.equal((await checked(['--no-ignore', '.'], cwd)).paths.length, 6);
  });

  it('is known in a work tree of its own', async (test) => {
    const cwd = await folder({ 'repo/emails/a.html': LOUD });
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
        cwd: join(cwd, 'repo'),
      });
    if (git('init', '-q').status !== 0) return test.skip('there is no git');
    git('add', '.');
    git('commit', '-qm', 'x');
    git('worktree', 'add', '-q', '../tree');
    await mkdir(join(cwd, 'repo/.git/info'), { recursive: true });
    const { writeFile } = await import('node:fs/promises');
    await writeFile(join(cwd, 'repo/.git/info/exclude'), 'mine.html\n');
    await writeFile(join(cwd, 'tree/emails/mine.html'), LOUD);
    assert.deepEqual((await checked(['tree'], cwd)).paths, ['tree/emails/a.html']);
  });
});

describe('“ignore” in the configuration', () => {
  it('leaves out files and folders that are found, and takes back what a later glob says', async () => {
    const cwd = await folder({
      '.inboxlintrc.json': '{ "ignore": ["legacy", "emails/old/**", "!emails/old/keep.html", "*.bak.html"] }',
      'emails/a.html': LOUD,
      'emails/b.bak.html': LOUD,
      'emails/old/a.html': LOUD,
      'emails/old/keep.html': LOUD,
      'x/Legacy/emails/a.html': LOUD,
    });
    assert.deepEqual((await checked(['.'], cwd)).paths, ['emails/a.html', 'emails/old/keep.html']);
    assert.deepEqual((await checked(['emails/old/a.html'], cwd)).paths, ['emails/old/a.html']);
    assert.equal((await checked(['--no-ignore', '.'], cwd)).paths.length, 5);
  });

  it('is wrong where it is no list of globs', async () => {
    const cwd = await folder({ '.inboxlintrc.json': '{ "ignore": { "x": 1 } }', 'a.html': LOUD });
    const { code, err } = await run(['a.html'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /“ignore” takes a list of globs/);
  });
});

describe('--drafts-only', () => {
  it('passes over named files that a folder run would not find', async () => {
    const cwd = await folder({
      '.inboxlintrc.json': '{ "ignore": ["emails/old/**"] }',
      'README.md': '# Shop!!!',
      'src/App.tsx': '<p/>',
      'emails/welcome.pug': 'p Hello',
      'emails/a.html': LOUD,
      'emails/old/b.html': LOUD,
      'post.md': '---\nsubject: News\n---\nHello',
    });
    const names = [
      'README.md',
      'src/App.tsx',
      'emails/welcome.pug',
      'emails/a.html',
      'emails/old/b.html',
      'post.md',
    ];
    const { paths, code, err } = await checked(['--drafts-only', ...names], cwd);
    assert.deepEqual([paths, code], [['emails/a.html', 'post.md'], 0]);
    assert.equal(err, '4 other files skipped: 1 .pug (formats Inboxlint doesn’t read); 3 not email.\n');
    const none = await run(['--drafts-only', 'README.md'], { cwd });
    assert.deepEqual([none.code, none.err], [0, '']);
    assert.match((await checked(['--drafts-only', 'missing.html'], cwd)).paths.join(), /no such file/);
  });
});

describe('--allow-empty', () => {
  it('makes a folder without drafts, and a glob without files, no error', async () => {
    const cwd = await folder({ 'src/a.ts': 'x' });
    assert.equal((await run(['src'], { cwd })).code, 2);
    assert.deepEqual(await checked(['--allow-empty', 'src', 'x/*.html'], cwd), {
      paths: [],
      err: '',
      code: 0,
    });
    assert.equal((await run(['--allow-empty', 'missing.html'], { cwd })).code, 2);
  });
});
