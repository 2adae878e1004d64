import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import {
  closeAll,
  disable,
  ignore,
  open,
  openUntitled,
  quickFixes,
  read,
  remove,
  set,
  settles,
  shown,
  titleOf,
  underlined,
  write,
} from './drafts.ts';

const FILE = '.inboxlintrc.json';

/** The workspace's own settings file. */
async function workspaceSetting(name: string): Promise<unknown> {
  return vscode.workspace.getConfiguration('inboxlint').inspect(name)?.workspaceValue;
}

describe('turning a rule off', () => {
  afterEach(async () => {
    await closeAll();
    const { Workspace } = vscode.ConfigurationTarget;
    for (const name of ['rules', 'allow'])
      await vscode.workspace.getConfiguration('inboxlint').update(name, undefined, Workspace);
    await set('inboxlint.rules', undefined);
    await set('inboxlint.allow', undefined);
    await remove(FILE, `emails/${FILE}`);
  });

  it('is offered after the fixes, in order', async () => {
    const { document } = await open('emails/a.html', '<p>Act now, friend. Thanks!!!</p>\n');
    await underlined(document);
    const titles = (await quickFixes(document, '!!!')).map(titleOf);
    deepEqual(titles, [
      'Replace with “!”',
      'Apply all safe fixes in this draft',
      'Disable “Repeated punctuation”…',
      'Show documentation for “Repeated punctuation”',
    ]);
    const wording = (await quickFixes(document, 'Act')).map(({ title }) => title);
    ok(wording.indexOf('Ignore “Act now”') < wording.indexOf('Disable “Pressure wording”…'), wording.join());
  });

  it('can be done for a line', async () => {
    const { document } = await open('emails/a.html', '<p>Hi!!!</p>\n  <p>Thanks!!!</p>\n');
    await underlined(document);
    await disable(document, '!!!</p>\n', 'For this line');
    equal(
      document.getText(),
      '<!-- inboxlint-disable-next-line repeated-punctuation -->\n<p>Hi!!!</p>\n  <p>Thanks!!!</p>\n',
    );
    await settles(document, ['repeated-punctuation: !!!']);
  });

  it('can be done in the draft, as its template language writes comments', async () => {
    const { document } = await open('emails/a.hbs', '<p>Hi!!!</p>\n<p>Thanks!!!</p>\n');
    await underlined(document);
    await disable(document, '!!!', 'In this draft');
    equal(
      document.getText(),
      '{{!-- inboxlint-disable repeated-punctuation --}}\n<p>Hi!!!</p>\n<p>Thanks!!!</p>\n',
    );
    await settles(document, []);
  });

  it('is done elsewhere in a text without comments and in a message', async () => {
    for (const path of ['emails/a.txt', 'a.eml']) {
      const { document } = await open(path, 'Subject: Hello\n\nThanks!!!\n');
      await underlined(document);
      for (const place of ['For this line', 'In this draft']) await disable(document, '!!!', place);
      equal(document.getText(), 'Subject: Hello\n\nThanks!!!\n');
    }
  });

  it('can be done in the workspace settings', async () => {
    const { document } = await open('emails/a.html', '<p>Thanks!!!</p>\n');
    await underlined(document);
    await disable(document, '!!!', 'In workspace settings');
    deepEqual(await workspaceSetting('rules'), { 'repeated-punctuation': 'off' });
    await eventually('it is off', () => shown(document).length === 0);
    await vscode.commands.executeCommand('inboxlint.setRule', document.uri, 'shouting', 'info', 'settings');
    deepEqual(await workspaceSetting('rules'), { 'repeated-punctuation': 'off', shouting: 'info' });
  });

  it('makes a configuration file where there is none', async () => {
    const { document } = await open('emails/a.html', '<p>Thanks!!!</p>\n');
    await underlined(document);
    await disable(document, '!!!', 'In .inboxlintrc.json');
    await eventually('it is off', () => shown(document).length === 0);
    equal(await read(FILE), '{\n  "rules": {\n    "repeated-punctuation": "off"\n  }\n}\n');
  });

  it('edits the nearest configuration file and keeps its comments', async () => {
    await write(FILE, '{}');
    await write(`emails/${FILE}`, '{\n\t// Ours.\n\t"rules": { "shouting": "off" }, // quiet\n}\n');
    const { document } = await open('emails/a.html', '<p>Act now. Thanks!!!</p>\n');
    await settles(document, ['urgent-wording: Act now', 'repeated-punctuation: !!!']);
    await disable(document, '!!!', 'In .inboxlintrc.json');
    await eventually('it is off', () => shown(document).length === 1);
    await ignore(document, 'Act', 'file');
    await eventually('it is allowed', () => shown(document).length === 0);
    const text = await read(`emails/${FILE}`);
    ok(text.includes('// Ours.') && text.includes('// quiet') && text.includes('"Act now"'), text);
    equal(await read(FILE), '{}');
  });

  it('allows a phrase in the workspace settings on top of what the user allows', async () => {
    await set('inboxlint.allow', ['hurry up']);
    const { document } = await open('emails/a.html', '<p>Act now. Thanks!!!</p>\n');
    await underlined(document);
    await ignore(document, 'Act', 'settings');
    await eventually('it is allowed', () => shown(document).length === 1);
    deepEqual(await workspaceSetting('allow'), ['hurry up', 'Act now']);
  });

  it('works in an untitled draft', async () => {
    const { document } = await openUntitled('html', '<p>Thanks!!!</p>');
    await vscode.commands.executeCommand('inboxlint.check');
    await disable(document, '!!!', 'In this draft');
    equal(document.getText(), '<!-- inboxlint-disable repeated-punctuation -->\n<p>Thanks!!!</p>');
  });
});
