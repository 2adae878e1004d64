import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from './assert.ts';
import {
  choose,
  closeAll,
  disable,
  inboxlint,
  open,
  openUntitled,
  quickFixes,
  read,
  remove,
  ruleOf,
  set,
  type,
  write,
} from './drafts.ts';

const LIST = [
  'name,email',
  'Anna,anna@gmail.con',
  'Ben,ben@gmial.com',
  'Cleo,"mailto:cleo@garden-chairs.com"',
  'Dina,dina@gmial.com',
  'Ben,BEN@gmial.com',
  'Shop,info@garden-chairs.com',
  '',
].join('\n');

describe('recipients', () => {
  before(async () => {
    await inboxlint();
  });
  afterEach(async () => {
    await closeAll();
    await remove('recipients.csv', 'launch.recipients', 'people.csv', '.inboxlintrc.json');
    for (const name of ['recipients.enable', 'run', 'rules']) await set(`inboxlint.${name}`, undefined);
  });

  it('have a problem a cell, at the exact characters', async () => {
    const { document } = await open('recipients.csv', LIST);
    deepEqual(await underlined(document), [
      'recipient-impossible-domain: gmail.con',
      'recipient-typo: gmial.com',
      'recipient-stray-characters: mailto:',
      'recipient-typo: gmial.com',
      'recipient-duplicate: BEN@gmial.com',
      'recipient-typo: gmial.com',
      'recipient-role: info',
    ]);
    const [first] = problemsOf(document);
    equal(first?.severity, vscode.DiagnosticSeverity.Error);
    ok(typeof first?.code === 'object');
    match(first.code.target.toString(), /\/rule\/recipient-impossible-domain$/);
  });

  it('are counted in the status bar, with what there is to fix', async () => {
    const rows = Array.from(
      { length: 1203 },
      (_, index) => `u${index}@${index < 611 ? 'gmail' : 'garden-chairs'}.com\n`,
    );
    await open('recipients.csv', `email\n${rows.join('')}x@gmial.con\n`);
    const api = await inboxlint();
    await eventually('the status', () => api.recipientsText() === '1,204 addresses · 611 Gmail · 1 to fix');
    await closeAll();
    await eventually('no status', () => api.recipientsText() === '');
  });

  it('are corrected one by one, or all of a domain', async () => {
    const { document } = await open('recipients.csv', LIST);
    await underlined(document);
    const actions = await quickFixes(document, 'gmial.com');
    deepEqual(
      actions.map(({ title }) => title),
      [
        'Replace with “gmail.com”',
        'Replace “gmial.com” with “gmail.com” everywhere',
        'Apply all safe fixes in this file',
        'Disable “Misspelled mailbox provider”…',
        'Show documentation for “Misspelled mailbox provider”',
      ],
    );
    await choose(actions, 'Replace “gmial.com” with “gmail.com” everywhere');
    equal(document.getText(), LIST.replaceAll('gmial.com', 'gmail.com'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), LIST);
  });

  it('are fixed at once where that is safe, and a row stays until somebody takes it out', async () => {
    const { document } = await open('recipients.csv', LIST);
    await vscode.commands.executeCommand('inboxlint.fixRecipients');
    equal(document.getText(), LIST.replace('gmail.con', 'gmail.com').replace('mailto:', ''));
    await underlined(document);
    await choose(await quickFixes(document, 'BEN@'), 'Remove this recipient');
    ok(!document.getText().includes('BEN@'));
    equal(document.lineCount, LIST.split('\n').length - 1);
  });

  it('are fixed on save, even what was typed a moment ago', async () => {
    await set('editor.codeActionsOnSave', { 'source.fixAll.inboxlint': 'explicit' });
    const editor = await open('recipients.csv', 'email\nanna@gmail.com\n');
    await underlined(editor.document);
    await type(editor, 'ben@gmail.con\n', 'email\n');
    ok(await editor.document.save());
    await set('editor.codeActionsOnSave', undefined);
    equal(await read('recipients.csv'), 'email\nben@gmail.com\nanna@gmail.com\n');
  });

  it('say in the hover why it matters and what fixes it', async () => {
    const { document } = await open('recipients.csv', LIST);
    await underlined(document);
    const at = document.positionAt(LIST.indexOf('gmial.com'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    match(text, /^\*\*Misspelled mailbox provider\*\*\n\nQuick fix: Replace with “gmail\\\.com”\n\n/);
    match(text, /\[Show documentation\]\(command:/);
  });

  it('are checked again while somebody types', async () => {
    const editor = await open('launch.recipients', 'Anna <anna@gmail.com>\n');
    deepEqual(await underlined(editor.document), []);
    await type(editor, 'ben@hotmial.com\n', '>\n');
    await eventually(
      'the problem',
      async () => (await underlined(editor.document)).join() === 'recipient-typo: hotmial.com',
    );
  });

  it('are checked by the command in any file, and in a document without a name', async () => {
    const { document } = await open('people.csv', LIST);
    deepEqual(await underlined(document), []);
    await vscode.commands.executeCommand('inboxlint.checkRecipients');
    equal((await underlined(document)).length, 7);
    const untitled = await openUntitled('plaintext', 'anna@gmial.com; ben@gmail.com');
    await vscode.commands.executeCommand('inboxlint.checkRecipients');
    deepEqual(await underlined(untitled.document), ['recipient-typo: gmial.com']);
  });

  it('have their domains checked only once the user agrees to who is asked about what', async () => {
    await set('inboxlint.resolver', 'https://dns.example/dns-query');
    const { document } = await open('recipients.csv', LIST);
    await underlined(document);
    const api = await inboxlint();
    const before = api.notices().length;
    // In tests VS Code shows no dialog, and so nobody agrees.
    await vscode.commands.executeCommand('inboxlint.checkRecipientDomains').then(undefined, () => undefined);
    await set('inboxlint.resolver', undefined);
    const text = api.notices().slice(before).join(' ');
    match(text, /^Ask the DNS about the domains in “recipients\.csv”\? .*https:\/\/dns\.example\/dns-query/);
    match(text, /receive email, each once: gmial\.com, garden-chairs\.com\. Email addresses aren’t sent/);
    equal((await underlined(document)).length, 7);
  });

  it('say so where there are none', async () => {
    await open('people.csv', 'a,b\n1,2\n');
    await vscode.commands.executeCommand('inboxlint.checkRecipients');
    equal((await inboxlint()).notices().at(-1), 'No email addresses found in “people.csv”.');
  });

  it('are reported as settings and the configuration file say', async () => {
    const { document } = await open('recipients.csv', LIST);
    await underlined(document);
    await disable(document, 'gmial.com', 'In .inboxlintrc.json');
    const rules = async () => (await underlined(document)).map((problem) => problem.split(':')[0]);
    await eventually('no typos', async () => !(await rules()).includes('recipient-typo'));
    await write('.inboxlintrc.json', '{ "ignore": ["*.csv"] }\n');
    await eventually('no problem', () => problemsOf(document).length === 0);
  });

  it('are left alone where the setting says so, but for the command', async () => {
    await set('inboxlint.recipients.enable', false);
    const { document } = await open('recipients.csv', LIST);
    deepEqual(await underlined(document), []);
    await vscode.commands.executeCommand('inboxlint.checkRecipients');
    equal((await underlined(document)).length, 7);
  });

  it('are listed as far as VS Code shows problems, the worst first, and the rest is counted', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `u${index}@gmial.com\n`);
    const { document } = await open('recipients.csv', `email\n${rows.join('')}last@gmail.con\n`);
    await eventually('the problems', async () => (await underlined(document)).length === 1000);
    const problems = problemsOf(document);
    equal(
      ruleOf(problems.at(-1) ?? problems[0] ?? new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), '')),
      'recipient-impossible-domain',
    );
    match(problems.at(-2)?.message ?? '', /Not listed here: 2,001 more like this\.$/);
    await vscode.commands.executeCommand(
      'inboxlint.fixRecipients',
      document.uri,
      'recipient-typo',
      'gmial.com',
    );
    ok(!document.getText().includes('gmial'));
  });
});

/** Once the list is checked, what is underlined in it: `rule: text`. */
async function underlined(document: vscode.TextDocument): Promise<string[]> {
  const api = await inboxlint();
  await api.recipientsIn(document.uri);
  return problemsOf(document).map((problem) => `${ruleOf(problem)}: ${document.getText(problem.range)}`);
}

/** The problems of recipients, in order. */
function problemsOf({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((problem) => problem.source === 'inboxlint' && ruleOf(problem).startsWith('recipient-'))
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}
