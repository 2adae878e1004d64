import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from './assert.ts';
import { closeAll, open, remove, set, shown, type, underlined, write } from './drafts.ts';
import { type FakeRspamd, startFakeRspamd } from './fake-rspamd.ts';
import { hostKind } from './host.ts';

const CHECK = 'inboxlint.checkWithFilters';
const DRAFT =
  '---\nsubject: LAST DAYS OF {{ sale }}\n---\n<p>Thanks!!! See <a href="https://shop.example.org/a">us</a>.</p>\n';

/** What filters say of a document: `symbol: underlined text`, the total without its text. */
function said(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Rspamd' || source === 'SpamAssassin')
    .map(({ code, range }) => (code ? `${code}: ${document.getText(range)}` : 'total'))
    .sort();
}

if (hostKind === 'node') {
  describe('Check with Filters', () => {
    let rspamd: FakeRspamd;

    beforeEach(async () => {
      rspamd = await startFakeRspamd();
      await set('inboxlint.filters', { rspamd: rspamd.address });
    });
    afterEach(async () => {
      rspamd.close();
      await closeAll();
      await set('inboxlint.filters', undefined);
      await remove('emails/a.html', 'emails/a.data.json');
    });

    it('sends nothing unless it is asked to', async () => {
      const { document } = await open('emails/a.html', DRAFT);
      await underlined(document);
      await document.save();
      deepEqual(rspamd.messages, []);
    });

    it('shows each symbol at its place, under the name of the filter, and ours beside them', async () => {
      const { document } = await open('emails/a.html', DRAFT);
      await vscode.commands.executeCommand(CHECK);
      deepEqual(said(document), [
        'SUBJ_ALL_CAPS: LAST DAYS OF {{ sale }}',
        'URL_NUMBERS: https://shop.example.org/a',
        'total',
      ]);
      deepEqual(await underlined(document), ['repeated-punctuation: !!!']);
      const total = vscode.languages
        .getDiagnostics(document.uri)
        .find(({ source, code }) => source === 'Rspamd' && !code);
      match(
        total?.message ?? '',
        /^Rspamd at 127\.0\.0\.1:\d+ says this is spam: 5\.25 points .*2\.5 of them/,
      );
      equal(rspamd.messages.length, 1);
    });

    it('moves what a filter said along with the text, and drops what was changed', async () => {
      const editor = await open('emails/a.html', DRAFT);
      await vscode.commands.executeCommand(CHECK);
      await type(editor, ' very much', 'Thanks');
      deepEqual(said(editor.document), [
        'SUBJ_ALL_CAPS: LAST DAYS OF {{ sale }}',
        'URL_NUMBERS: https://shop.example.org/a',
        'total',
      ]);
      await type(editor, 'b', 'org/');
      deepEqual(said(editor.document), ['SUBJ_ALL_CAPS: LAST DAYS OF {{ sale }}', 'total']);
    });

    it('places what comes while somebody types where it stands by then', async () => {
      rspamd.close();
      rspamd = await startFakeRspamd(300);
      await set('inboxlint.filters', { rspamd: rspamd.address });
      const editor = await open('emails/a.html', DRAFT);
      const judged = vscode.commands.executeCommand(CHECK);
      await eventually('the message is sent', () => rspamd.messages.length === 1);
      await type(editor, ' very much', 'Thanks');
      await judged;
      ok(
        said(editor.document).includes('URL_NUMBERS: https://shop.example.org/a'),
        said(editor.document).join(),
      );
    });

    it('fills placeholders in from the data file, and says where that is faulty', async () => {
      const data = await write('emails/a.data.json', '{ "sale": "SUMMER" }');
      const { document } = await open('emails/a.html', DRAFT);
      await vscode.commands.executeCommand(CHECK);
      match(rspamd.messages[0] ?? '', /^Subject: LAST DAYS OF SUMMER\r$/m);
      await write('emails/a.data.json', '{ "sale": }');
      await vscode.commands.executeCommand(CHECK, document.uri);
      equal(rspamd.messages.length, 1);
      const [problem] = vscode.languages.getDiagnostics(data).filter(({ source }) => source === 'inboxlint');
      equal(problem?.range.start.character, 10);
    });

    it('sends a message that is saved as its bytes are', async () => {
      const message = 'From: a@example.com\r\nSubject: Hi\r\n\r\nCaf\u00e9\r\n';
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
      const uri = vscode.Uri.joinPath(folder, 'emails/a.eml');
      await vscode.workspace.fs.writeFile(uri, Buffer.from(message, 'latin1'));
      await vscode.commands.executeCommand(CHECK, uri);
      equal(rspamd.messages[0], message);
      await remove('emails/a.eml');
    });

    it('leaves our own findings alone where a filter is away', async () => {
      await set('inboxlint.filters', { rspamd: 'http://127.0.0.1:1', spamassassin: '127.0.0.1:1' });
      const { document } = await open('emails/a.html', DRAFT);
      await underlined(document);
      const answers = await vscode.commands.executeCommand<readonly object[]>(CHECK);
      equal(answers.filter((answer) => 'problem' in answer).length, 2);
      deepEqual(shown(document), ['repeated-punctuation: !!!']);
      deepEqual(said(document), []);
    });

    it('sends nothing where the setting is faulty', async () => {
      const { document } = await open('emails/a.html', DRAFT);
      for (const faulty of [
        { rspamd: 'http://joe:secret@127.0.0.1' },
        { rspamd: rspamd.address, timeout: -1 },
        {},
      ]) {
        await set('inboxlint.filters', faulty);
        ok(!(await vscode.commands.executeCommand(CHECK, document.uri)), JSON.stringify(faulty));
      }
      deepEqual(rspamd.messages, []);
    });

    it('asks on save where the setting says so', async () => {
      await set('inboxlint.filters', { rspamd: rspamd.address, run: 'onSave' });
      const editor = await open('emails/a.html', DRAFT);
      await type(editor, ' very much', 'Thanks');
      await editor.document.save();
      await eventually('the filter has spoken', () => said(editor.document).includes('total'));
    });
  });
} else {
  describe('Check with Filters in a web worker', () => {
    afterEach(async () => {
      await closeAll();
      await set('inboxlint.filters', undefined);
      await remove('emails/a.html');
    });

    it('says that it needs Node, and sends nothing', async () => {
      await set('inboxlint.filters', { rspamd: 'http://127.0.0.1:11333' });
      const { document } = await open('emails/a.html', DRAFT);
      equal(await vscode.commands.executeCommand(CHECK, document.uri), false);
      deepEqual(said(document), []);
    });
  });
}
