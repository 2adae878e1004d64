import * as vscode from 'vscode';
import { CONVENTIONAL, NOT_READ_YET } from '../../support/mail-paths.ts';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import {
  closeAll,
  inboxlint,
  inFolder,
  open,
  openUntitled,
  remove,
  set,
  shown,
  type,
  underlined,
  write,
} from './drafts.ts';

const SHOUT = ['repeated-punctuation: !!!'];

describe('which documents are drafts', () => {
  afterEach(async () => {
    await closeAll();
    await set('inboxlint.drafts', undefined);
  });

  for (const path of ['pages/index.html', 'README.md', 'notes.txt', 'mailing.json']) {
    it(`leaves ${path} alone`, async () => {
      const { document } = await open(path, '<p>Act now, it is free!!!</p>');
      equal(await (await inboxlint()).checked(document.uri), undefined);
      equal(
        vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'inboxlint').length,
        0,
      );
      equal((await inboxlint()).statusText(), '');
    });
  }

  for (const path of ['a.eml', 'x/a.mjml', 'emails/a.hbs', 'x/mail/y/a.txt', 'welcome.email.html']) {
    it(`checks ${path} by its name`, async () => {
      const { document } = await open(path, 'Subject: Hi\n\n<p>Thanks!!!</p>');
      ok((await underlined(document)).includes('repeated-punctuation: !!!'));
    });
  }

  it('checks what has front matter with a subject', async () => {
    const { document } = await open('posts/a.md', '---\nsubject: News\n---\nThanks!!!');
    deepEqual(await underlined(document), SHOUT);
  });

  it('checks what has a directive in a comment', async () => {
    const { document } = await open('pages/a.html', '<!-- inboxlint-enable -->\n<p>Thanks!!!</p>');
    ok((await underlined(document)).includes('repeated-punctuation: !!!'));
  });

  it('makes a draft of a document when its subject is typed, and takes it back', async () => {
    const editor = await open('posts/b.md', '---\ntitle: x\n---\nThanks!!!');
    deepEqual(await underlined(editor.document), []);
    await type(editor, 'subject: News\n', '---\n');
    deepEqual(await underlined(editor.document), SHOUT);
    await vscode.commands.executeCommand('undo');
    deepEqual(await underlined(editor.document), []);
  });

  it('goes by the globs of the settings, as soon as they change', async () => {
    const { document } = await open('pages/spring.html', '<p>Thanks!!!</p>');
    deepEqual(await underlined(document), []);
    await set('inboxlint.drafts', ['pages/**']);
    await eventually('it is a draft', () => shown(document).length === 1);
    await set('inboxlint.drafts', ['other/**']);
    await eventually('it is none', () => shown(document).length === 0);
  });

  it('checks any document by command, an untitled one too', async () => {
    const { document } = await openUntitled('html', '<p>Thanks!!!</p>');
    deepEqual(await underlined(document), []);
    await vscode.commands.executeCommand('inboxlint.check');
    deepEqual(shown(document), SHOUT);
    const page = await open('pages/landing.html', '<p>Thanks!!!</p>');
    await vscode.commands.executeCommand('inboxlint.check');
    deepEqual(shown(page.document), SHOUT);
    await type(page, ' And more!!', '!!!');
    deepEqual(await underlined(page.document), [...SHOUT, 'repeated-punctuation: !!']);
  });

  it('keeps a chosen document a draft when its language changes and when it is opened again', async () => {
    const { document } = await openUntitled('plaintext', 'Thanks!!!');
    await vscode.commands.executeCommand('inboxlint.check');
    deepEqual(shown(document), SHOUT);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    deepEqual(await underlined(document), SHOUT);
    const page = await open('pages/again.html', '<p>Thanks!!!</p>');
    await vscode.commands.executeCommand('inboxlint.check');
    await closeAll();
    await eventually('it is closed', () => page.document.isClosed);
    const again = await open('pages/again.html', '<p>Thanks!!!</p>');
    deepEqual(await underlined(again.document), SHOUT);
  });

  for (const [path, text] of [
    ['emails/a.haml', '!!!\n%p Thanks!!!\n'],
    ['emails/a.pug', 'p Thanks!!!'],
    ['emails/a.po', 'msgid "Thanks!!!"'],
    ['emails/style.css.erb', 'a::after { content: "!!!" }'],
  ] as const) {
    it(`does not read ${path}, even when asked to check it or to fix it`, async () => {
      const { document } = await open(path, text);
      deepEqual(await underlined(document), []);
      await vscode.commands.executeCommand('inboxlint.check');
      await vscode.commands.executeCommand('inboxlint.fixAll');
      deepEqual(await underlined(document), []);
      equal(document.getText(), text);
      await remove(path);
    });
  }

  it('leaves alone what the configuration file says, until it is asked to check it', async () => {
    await write('emails/.inboxlintrc.json', '{ "ignore": ["old/**", "!old/kept.html"] }');
    const { document } = await open('emails/old/a.html', '<p>Thanks!!!</p>');
    deepEqual(await underlined(document), []);
    const kept = await open('emails/old/kept.html', '<p>Thanks!!!</p>');
    deepEqual(await underlined(kept.document), SHOUT);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('inboxlint.check');
    deepEqual(shown(document), SHOUT);
    await closeAll();
    await remove('emails/.inboxlintrc.json', 'emails/old');
  });

  // `test/cli/files.test.ts` has the command line find the same of the same.
  it('finds in a workspace what the command line finds in a folder', async () => {
    const others = [
      'app/Mail/Order.php',
      'src/app/notifications/list.component.html',
      'src/components/mail/Inbox.vue',
      'dist/emails/a.html',
      'vendor/acme/emails/a.html',
      'node_modules/acme/emails/a.html',
    ];
    for (const path of CONVENTIONAL) await write(`which/${path}`, '<p>Thanks!!!</p>');
    for (const path of others)
      await write(`which/${path}`, path.endsWith('.php') ? '<?php class Order {}' : '<p>Hi!!!</p>');
    await vscode.commands.executeCommand('inboxlint.checkWorkspace');
    const top = inFolder('which/').path;
    const found = (await inboxlint()).draftItems().flatMap(({ resourceUri }) => {
      return resourceUri?.path.startsWith(top) ? [resourceUri.path.slice(top.length)] : [];
    });
    const expected = CONVENTIONAL.filter((path) => !NOT_READ_YET.includes(path));
    deepEqual(found.sort(), [...expected].sort());
    await remove('which');
  });

  it('leaves documents of other languages alone when asked to check them', async () => {
    const { document } = await open('data.json', '{ "a": "Thanks!!!" }');
    await vscode.commands.executeCommand('inboxlint.check');
    deepEqual(await underlined(document), []);
  });

  it('leaves a read-only view of a draft alone', async () => {
    const uri = await write('emails/a.html', '<p>Thanks!!!</p>');
    const provider = vscode.workspace.registerTextDocumentContentProvider('past', {
      provideTextDocumentContent: () => '<p>Thanks!!!</p>',
    });
    const past = await vscode.workspace.openTextDocument(uri.with({ scheme: 'past' }));
    equal(past.languageId, 'html');
    deepEqual(await underlined(past), []);
    provider.dispose();
  });
});
