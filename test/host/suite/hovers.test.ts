import * as vscode from 'vscode';
import { equal, match, ok } from './assert.ts';
import { closeAll, open, set, underlined } from './drafts.ts';

async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(text));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .filter((value) => value.includes('inboxlint.openRulePage'))
    .join('\n');
}

describe('hovers', () => {
  afterEach(closeAll);

  it('tells why, what it adds, the fix, and where to read on', async () => {
    const { document } = await open('emails/a.html', '<p>Hello. Thanks!!!</p>\n');
    await underlined(document);
    const hover = await hoverAt(document, '!!!');
    match(hover, /^\*\*Repeated punctuation\*\* · [\d.\\]+ points?/);
    match(hover, /^\*\*Repeated punctuation\*\* · .*\. Fixing it lowers the score by \d+\.\n/);
    match(hover, /Found in \d/);
    match(hover, /Quick fix: Replace with “\\!”/);
    match(hover, /\(command:inboxlint\.openRulePage\?%5B%22repeated-punctuation%22%5D\)/);
  });

  it('names a symbol of a filter only for the words that have it', async () => {
    const { document } = await open('emails/a.html', '<p>Bad credit, paid in Bitcoin.</p>\n');
    await underlined(document);
    match(await hoverAt(document, 'Bad credit'), /Spam filters flag this as `BAD_CREDIT`\./);
    ok(!/Spam filters flag/.test(await hoverAt(document, 'Bitcoin')));
  });

  it('says why a fault without points is reported', async () => {
    const { document } = await open(
      'emails/a.html',
      '<p><a href="http://shop.example.net/a">Chairs</a></p>\n',
    );
    await underlined(document);
    const hover = await hoverAt(document, 'http:');
    match(hover, /· no points/);
    match(hover, /Reported because it can put readers at risk/);
    ok(!/Found in|lowers the score/.test(hover), hover);
  });

  it('says of what adds no points and warns of nothing that it is information', async () => {
    await set('inboxlint.rules', { 'insecure-link': 'info' });
    const { document } = await open(
      'emails/a.html',
      '<p><a href="http://shop.example.net/a">Chairs</a></p>\n',
    );
    await underlined(document);
    match(await hoverAt(document, 'http:'), /· information\n/);
    await set('inboxlint.rules', undefined);
  });

  it('says nothing elsewhere', async () => {
    const { document } = await open('emails/a.html', '<p>Hello. Thanks!!!</p>\n');
    await underlined(document);
    equal(await hoverAt(document, 'Hello'), '');
  });

  it('shows evidence literally, whatever it holds', async () => {
    const text = '---\nsubject: READ [THIS](HTTP://X.EXAMPLE) <B>NOW</B> `PLEASE`\n---\nHello.\n';
    const { document } = await open('emails/a.md', text);
    await underlined(document);
    const hover = await hoverAt(document, 'READ');
    match(hover, /Replace with “Read \\\[this\\\]/i);
    ok(!/\]\(http|http:|<b>|[^\\]`please/i.test(hover), hover);
  });
});
