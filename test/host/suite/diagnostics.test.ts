import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import { closeAll, inboxlint, open, problems, shown, type, underlined } from './drafts.ts';

async function marks(document: vscode.TextDocument): Promise<string[]> {
  return (await underlined(document)).filter((line) => line === 'repeated-punctuation: !!!');
}

describe('diagnostics', () => {
  afterEach(closeAll);

  it('underlines the exact characters in HTML, around a placeholder', async () => {
    const { document } = await open('emails/a.html', '<p>Dear {{ name }}, act <b>now</b>! Thanks!!!</p>\n');
    deepEqual(await underlined(document), ['urgent-wording: act <b>now', 'repeated-punctuation: !!!']);
  });

  it('underlines in Markdown across a line break, and in its front matter', async () => {
    const text = '---\nsubject: Act now\n---\nPlease act\nnow, says the *newsletter*.\n';
    const { document } = await open('emails/a.md', text);
    deepEqual(await underlined(document), ['urgent-wording: Act now', 'urgent-wording: act\nnow']);
  });

  it('underlines in plain text', async () => {
    const { document } = await open('emails/a.txt', 'Hello. Act now!!!\n');
    deepEqual(await underlined(document), ['urgent-wording: Act now', 'repeated-punctuation: !!!']);
  });

  it('underlines in a message through quoted-printable', async () => {
    const head =
      'From: Ann <ann@example.com>\nSubject: Hi\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n';
    const text = `${head}Content-Transfer-Encoding: quoted-printable\n\n<p>Act no=\nw, Ann</p>\n`;
    const { document } = await open('a.eml', text);
    const [first] = (await underlined(document)).filter((line) => line.startsWith('urgent-wording'));
    equal(first, 'urgent-wording: Act no=\nw');
    equal(document.languageId, 'eml');
  });

  it('gives severity, message, source and a link to the page', async () => {
    const { document } = await open('emails/a.html', '<p>Hello!!!</p>');
    await underlined(document);
    const [problem] = problems(document);
    ok(problem);
    equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    equal(problem.message, 'Use “!” instead of “!!!”.');
    ok(typeof problem.code === 'object');
    equal(
      problem.code.target.toString(),
      `${vscode.env.uriScheme}://inboxlint.inboxlint/rule/repeated-punctuation`,
    );
  });

  it('leaves no problem behind when the document is closed', async () => {
    const { document } = await open('emails/a.html', '<p>Hello!!!</p>');
    equal((await underlined(document)).length, 1);
    await closeAll();
    await eventually('the document is closed', () => document.isClosed);
    equal(JSON.stringify(vscode.languages.getDiagnostics(document.uri)), '[]');
  });

  it('goes by the extension, whatever the language is said to be, and follows the renaming of the file', async () => {
    const { document } = await open('emails/a.html', '<p>Hello!!!</p>');
    equal((await underlined(document)).length, 1);
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    const json = await eventually('the document in its new language', () =>
      vscode.workspace.textDocuments.find(({ languageId }) => languageId === 'json'),
    );
    equal((await underlined(json)).length, 1);
    const html = await vscode.languages.setTextDocumentLanguage(json, 'html');
    equal((await underlined(html)).length, 1);
    const target = vscode.Uri.joinPath(document.uri, '..', 'b.html');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, target, { overwrite: true });
    ok(await vscode.workspace.applyEdit(edit));
    const renamed = await eventually('the renamed document', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === target.toString()),
    );
    await eventually('its problems', () => shown(renamed).length === 1);
    await eventually(
      'none under the old name',
      () => vscode.languages.getDiagnostics(document.uri).length === 0,
    );
  });

  it('checks two documents that are typed in at once', async () => {
    const left = await open('emails/left.html', '<p>Left</p>');
    const right = await open('emails/right.html', '<p>Right</p>', { viewColumn: vscode.ViewColumn.Beside });
    deepEqual([...(await underlined(left.document)), ...(await underlined(right.document))], []);
    for (const mark of '!!!') {
      await type(left, mark, 'Left');
      await type(right, mark, 'Right');
    }
    deepEqual(await underlined(left.document), ['repeated-punctuation: !!!']);
    deepEqual(await underlined(right.document), ['repeated-punctuation: !!!']);
  });

  it('never shows what does not hold in the present text', async () => {
    const editor = await open('emails/a.html', '<p>one</p>\n<p>Act now!!!</p>\n<p>Please act now.</p>\n');
    const { document } = editor;
    equal((await underlined(document)).length, 3);
    const wrong: string[] = [];
    let seen = 0;
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
      seen++;
      for (const line of shown(document)) if (!/: (?:act now|!!!)$/i.test(line)) wrong.push(line);
    });
    for (let round = 0; round < 12; round++) await type(editor, round % 3 === 0 ? '\n' : 'x', '<p>one');
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(0, 0, document.lineCount, 0), '<p>Then!!!</p>'),
    );
    deepEqual(await underlined(document), ['repeated-punctuation: !!!']);
    listening.dispose();
    deepEqual(wrong, []);
    ok(seen > 0);
  });

  it('drops a problem at once when its text is changed, and moves those below', async () => {
    const editor = await open('emails/a.html', '<p>Act now.</p>\n<p>Hello!!!</p>\n');
    equal((await underlined(editor.document)).length, 2);
    await type(editor, '\n', 'Act');
    deepEqual(shown(editor.document), ['repeated-punctuation: !!!']);
    equal(problems(editor.document)[0]?.range.start.line, 2);
    deepEqual(await underlined(editor.document), ['urgent-wording: Act\n now', 'repeated-punctuation: !!!']);
  });

  it('checks a draft of 1 MB and lets its writer type', async function () {
    this.timeout(120_000);
    const api = await inboxlint();
    const row = 'Your order is on its way to you and will be there soon.\n';
    const editor = await open('emails/big.txt', `Start\n${row.repeat(19_000)}Thanks!!!\n`);
    const { document } = editor;
    deepEqual((await marks(document)).length, 1);
    const checked = await api.checked(document.uri);
    for (const letter of 'typing') {
      // Before it has checked again: what it found last is still there, moved along.
      await type(editor, letter, 'Start');
      equal(shown(document).at(-1), 'repeated-punctuation: !!!');
    }
    await type(editor, '!!!', 'Start');
    equal((await marks(document)).length, 2);
    ok((await api.checked(document.uri)) !== checked);
  });
});
