import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import { closeAll, inboxlint, open, openUntitled, set, shown, type, underlined, write } from './drafts.ts';

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
    const { document } = await open('campaigns/spring.html', '<p>Thanks!!!</p>');
    deepEqual(await underlined(document), []);
    await set('inboxlint.drafts', ['campaigns/**']);
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
