import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import {
  choose,
  closeAll,
  inboxlint,
  open,
  problems,
  quickFixes,
  remove,
  settles,
  shown,
  titleOf,
  write,
} from './drafts.ts';

const FILE = '.inboxlintrc.json';
const CONFIG = { catalogs: [{ files: 'locales/**', subject: '**.subject', body: '**.body' }] };
const JSON_FILE = `{
  // Texts of the shop
  "menu": { "home": "Home!!!" },
  "welcome": { "subject": "Your \\"garden\\"", "body": "Hello {{name}},\\n\\nit is \\u0022open\\u0022!!! Come in." },
  "bad": { "subject": "ACT NOW!!!", "body": "You have won a prize. Act now, it is 100% FREE." }
}
`;
const YAML_FILE = `de:
  welcome:
    subject: 'Es ist''s'
    body: |
      Hallo %{name}!!!
`;

async function openCatalog(path: string, text: string): Promise<vscode.TextDocument> {
  // JSON starts no extension; a configuration that is there when a folder is opened does.
  await inboxlint();
  await write(FILE, JSON.stringify(CONFIG));
  return (await open(path, text)).document;
}

describe('catalogs', () => {
  afterEach(async () => {
    await closeAll();
    await remove(FILE, 'locales');
  });

  it('show the problems of each email at its place, and the score of the worst', async () => {
    const document = await openCatalog('locales/en.json', JSON_FILE);
    await eventually('it is checked', () => shown(document).includes('repeated-punctuation: !!!'));
    const places = problems(document).map(({ range }) => range.start.line);
    ok(places.includes(3) && places.includes(4) && !places.includes(2), places.join());
    await eventually('the score is shown', async () => (await inboxlint()).statusText() !== '');
    ok(Number(/\d+/.exec((await inboxlint()).statusText())?.[0]) > 20, 'the score of the worst');
  });

  it('offer fixes, reasons and no comments that JSON does not have', async () => {
    const document = await openCatalog('locales/en.json', JSON_FILE);
    await eventually('it is checked', () => shown(document).includes('repeated-punctuation: !!!'));
    const at = document.positionAt(JSON_FILE.indexOf('!!! Come'));
    await eventually('a hover says why', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      const said = hovers
        .flatMap(({ contents }) => contents)
        .map((one) => (one instanceof vscode.MarkdownString ? one.value : ''));
      return said.filter((one) => one.includes('Repeated punctuation')).length === 1;
    });
    const actions = await quickFixes(document, '!!! Come');
    const titles = actions.map(titleOf);
    ok(
      titles.some((title) => title.startsWith('Replace with “!”')),
      titles.join(),
    );
    ok(!titles.includes('For this line') && !titles.includes('In this draft'), titles.join());
    await choose(actions, titles.find((title) => title.startsWith('Replace with “!”')) ?? '');
    await eventually('it is fixed', () => document.getText() !== JSON_FILE);
    equal(document.getText(), JSON_FILE.replace('!!! Come', '! Come'));
  });

  it('are fixed as a whole, and nothing but the emails in them', async () => {
    const document = await openCatalog('locales/de.yml', YAML_FILE);
    await settles(document, ['repeated-punctuation: !!!']);
    await vscode.commands.executeCommand('inboxlint.fixAll');
    await eventually('it is fixed', () => document.getText() !== YAML_FILE);
    equal(document.getText(), YAML_FILE.replace('!!!', '!'));
  });

  it('say why they are not read where they are too large', async () => {
    const document = await openCatalog('locales/en.json', JSON.stringify({ body: 'a '.repeat(600_000) }));
    await eventually('it is said', async () => (await inboxlint()).statusText() === 'Inboxlint: not checked');
    deepEqual(shown(document), []);
  });

  it('are left alone where no configuration names them', async () => {
    const { document } = await open('locales/en.json', JSON_FILE);
    await write(FILE, JSON.stringify(CONFIG));
    await eventually('it is checked', () => shown(document).length > 0);
    await remove(FILE);
    await eventually('it is left alone', () => shown(document).length === 0);
    deepEqual(problems(document), []);
  });
});
