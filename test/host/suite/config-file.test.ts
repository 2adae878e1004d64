import * as vscode from 'vscode';
import { equal, eventually, ok } from './assert.ts';
import {
  closeAll,
  inboxlint,
  open,
  problems,
  quickFixes,
  remove,
  set,
  settles,
  shown,
  titleOf,
  type,
  write,
} from './drafts.ts';

const BOTH = '<p>Act now. Hello!!!</p>\n';
const WORDS = 'urgent-wording: Act now';
const SHOUT = 'repeated-punctuation: !!!';
const FILE = '.inboxlintrc.json';

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

describe('configuration files', () => {
  afterEach(async () => {
    await closeAll();
    await remove(FILE, `emails/${FILE}`, 'shared.json', 'mailings', 'node_modules', 'voice.txt');
    for (const name of ['rules', 'drafts', 'allow', 'preset']) await set(`inboxlint.${name}`, undefined);
  });

  it('hold for the drafts below them, and are taken over when they come, change and go', async () => {
    const { document } = await open('emails/a.html', BOTH);
    await settles(document, [WORDS, SHOUT]);
    await write(FILE, json({ rules: { 'urgent-wording': 'off' } }));
    await eventually('it came', () => shown(document).join() === SHOUT);
    await write(FILE, json({ rules: { 'repeated-punctuation': 'off' } }));
    await eventually('it changed', () => shown(document).join() === WORDS);
    await remove(FILE);
    await eventually('it went', () => shown(document).length === 2);
  });

  it('win if they are nearer, and build on what they extend, which is watched too', async () => {
    await write(FILE, json({ rules: { 'urgent-wording': 'off', 'repeated-punctuation': 'off' } }));
    await write('shared.json', json({ rules: { 'repeated-punctuation': 'error' } }));
    await write(`emails/${FILE}`, json({ extends: '../shared.json', allow: ['act now'] }));
    const { document } = await open('emails/a.html', BOTH);
    const severity = () => problems(document)[0]?.severity;
    await settles(document, [SHOUT]);
    await eventually('an error', () => severity() === vscode.DiagnosticSeverity.Error);
    await write('shared.json', json({ rules: { 'repeated-punctuation': 'info' } }));
    await eventually('the base is read again', () => severity() === vscode.DiagnosticSeverity.Information);
  });

  it('have a team’s own words, of a text file and of a package, with fixes', async () => {
    await write(`node_modules/@acme/email/${FILE}`, json({ phrases: 'words.txt' }));
    await write('node_modules/@acme/email/words.txt', 'cheap -> affordable\n');
    await write('voice.txt', 'gratis -> included\n');
    await write(FILE, json({ extends: '@acme/email', phrases: 'voice.txt' }));
    const { document } = await open('emails/a.html', '<p>Cheap and gratis.</p>\n');
    await settles(document, ['team-phrase: Cheap', 'team-phrase: gratis']);
    const titles = (await quickFixes(document, 'Cheap')).map(titleOf);
    equal(titles[0], 'Replace with “Affordable”');
    await write('voice.txt', 'grand -> great\n');
    await eventually('the text file is read again', () => shown(document).join() === 'team-phrase: Cheap');
    await vscode.commands.executeCommand('inboxlint.fixAll');
    equal(document.getText(), '<p>Affordable and gratis.</p>\n');
  });

  it('go before defaults, after settings somebody wrote, and directives win', async () => {
    await write(FILE, json({ rules: { 'urgent-wording': 'error', 'repeated-punctuation': 'off' } }));
    const { document } = await open('emails/a.html', BOTH);
    await settles(document, [WORDS]);
    await set('inboxlint.rules', { 'urgent-wording': 'off', 'repeated-punctuation': 'warning' });
    await eventually('settings win', () => shown(document).join() === SHOUT);
    const directive = '<!-- inboxlint-disable repeated-punctuation -->\n';
    const other = await open('emails/b.html', directive + BOTH);
    await settles(other.document, []);
  });

  it('set a preset unless a setting does, and rules for some drafts only', async () => {
    await write(FILE, json({ overrides: [{ files: ['emails/a.*'], rules: { 'urgent-wording': 'off' } }] }));
    await settles((await open('emails/a.html', BOTH)).document, [SHOUT]);
    await settles((await open('emails/b.html', BOTH)).document, [WORDS, SHOUT]);
  });

  it('say which files are drafts, unless a setting somebody wrote does', async () => {
    const page = await open('mailings/spring.html', BOTH);
    await settles(page.document, []);
    await write(FILE, json({ drafts: ['mailings/**'] }));
    await eventually('it is a draft', () => shown(page.document).length === 2);
    const mail = await open('emails/a.html', BOTH);
    await settles(mail.document, []);
    await set('inboxlint.drafts', ['emails/**']);
    await eventually('the setting wins', () => shown(mail.document).length === 2);
    await eventually('over there too', () => shown(page.document).length === 0);
  });

  it('say so in manual mode too', async () => {
    await set('inboxlint.run', 'manual');
    await write(FILE, json({ drafts: ['mailings/**'] }));
    await open('mailings/spring.html', BOTH);
    const api = await inboxlint();
    await eventually('it is known as a draft', () => api.statusText() === 'Inboxlint: not checked');
    await set('inboxlint.run', undefined);
  });

  it('have their problems shown at their place, in use and while they are edited', async () => {
    const text = json({ rules: { 'urgent-wordin': 'off', shouting: 'loud' }, extends: 'nowhere.json' });
    const uri = await write(FILE, text);
    const { document } = await open('emails/a.html', BOTH);
    await settles(document, [WORDS, SHOUT]);
    const found = () =>
      vscode.languages
        .getDiagnostics(uri)
        .filter(({ source }) => source === 'inboxlint' || source === 'Inboxlint');
    await eventually('three problems', () => found().length === 3);
    ok(found().some(({ message }) => message.includes('did you mean “urgent-wording”?')));
    const editor = await open(FILE, text);
    equal(editor.document.languageId, 'jsonc');
    const marked = () => found().map(({ range }) => editor.document.getText(range));
    await eventually('the same', () => marked().sort().join() === '"loud","nowhere.json","urgent-wordin"');
    await type(editor, 'g', 'urgent-wordin');
    await eventually('one is gone as soon as it is typed', () => found().length === 2);
    await closeAll();
    await eventually('what is saved has three', () => found().length === 0 || found().length === 3);
  });

  it('take their problems with them when they are deleted', async () => {
    const uri = await write(FILE, json({ rules: { 'urgent-wordin': 'off' } }));
    const { document } = await open('emails/a.html', BOTH);
    await settles(document, [WORDS, SHOUT]);
    const found = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'inboxlint');
    await eventually('a problem', () => found().length === 1);
    await remove(FILE);
    await eventually('no problem', () => found().length === 0);
  });

  it('leave broken JSON to VS Code where it says so itself, and nothing else', async () => {
    const text = '{ "rules": { "shoutin": "off" }, "preset" }';
    const uri = await write(FILE, text);
    const { document } = await open('emails/a.html', BOTH);
    await settles(document, [WORDS, SHOUT]);
    const from = (...sources: string[]) =>
      vscode.languages.getDiagnostics(uri).filter(({ source }) => sources.includes(source ?? ''));
    const ours = () => from('inboxlint').map(({ message }) => message.replace(/[ :].*/, ''));
    await eventually('both while it is closed', () => ours().sort().join() === 'There,This');
    const editor = await open(FILE, text);
    await eventually('VS Code says it', () => from('json', 'jsonc').length > 0);
    await eventually('the unknown rule alone', () => ours().join() === 'There');
    await set('json.validate.enable', false);
    await eventually('both, since VS Code is told to be silent', () => ours().length === 2);
    await set('json.validate.enable', undefined);
    await eventually('the unknown rule alone again', () => ours().join() === 'There');
    equal(editor.document.languageId, 'jsonc');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually('both, since it is closed', () => ours().length === 2);
  });
});
