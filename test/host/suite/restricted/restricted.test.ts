import * as vscode from 'vscode';
import { deepEqual, equal, eventually } from '../assert.ts';
import {
  closeAll,
  inboxlint,
  open,
  quickFixes,
  remove,
  set,
  settles,
  shown,
  type,
  write,
} from '../drafts.ts';
import { startFakeRspamd } from '../fake-rspamd.ts';

const SHOUT = 'repeated-punctuation: !!!';

describe('a folder that the user does not trust', () => {
  afterEach(async () => {
    await closeAll();
    await remove('.inboxlintrc.json');
  });

  it('is not trusted', () => {
    equal(vscode.workspace.isTrusted, false);
  });

  it('has its drafts checked and fixed', async () => {
    const { document } = await open('emails/a.html', '<p>Thanks!!!</p>');
    await settles(document, [SHOUT]);
    const titles = (await quickFixes(document, '!!!')).map(({ title }) => title);
    equal(titles[0], 'Replace with “!”');
    await vscode.commands.executeCommand('inboxlint.fixAll');
    equal(document.getText(), '<p>Thanks!</p>');
  });

  it('has its configuration files and settings read, which only choose drafts and rules', async () => {
    const { document } = await open('emails/a.html', '<p>Act now. Thanks!!!</p>');
    await settles(document, ['urgent-wording: Act now', SHOUT]);
    await write('.inboxlintrc.json', '{ "rules": { "urgent-wording": "off" } }');
    await eventually('the rule is off', () => shown(document).join() === SHOUT);
    const settings = vscode.workspace.getConfiguration('inboxlint');
    await settings.update('rules', { 'repeated-punctuation': 'off' }, vscode.ConfigurationTarget.Workspace);
    await eventually('both are off', () => shown(document).length === 0);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('has its drafts checked as a whole', async () => {
    const closed = await write('emails/closed.html', '<p>Thanks!!!</p>');
    await inboxlint();
    await vscode.commands.executeCommand('inboxlint.checkWorkspace');
    equal(vscode.languages.getDiagnostics(closed).length > 0, true);
  });

  it('sends no draft to a filter', async () => {
    const rspamd = await startFakeRspamd();
    const filters = { rspamd: rspamd.address, run: 'onSave' };
    const settings = vscode.workspace.getConfiguration('inboxlint');
    try {
      await settings.update('filters', filters, vscode.ConfigurationTarget.Workspace);
      deepEqual(
        vscode.workspace.getConfiguration('inboxlint').get('filters'),
        {},
        'the folder’s own setting counts',
      );
      await set('inboxlint.filters', filters);
      const editor = await open('emails/a.html', '<p>Thanks!!!</p>');
      await type(editor, ' you', 'Thanks');
      await editor.document.save();
      equal(await vscode.commands.executeCommand('inboxlint.checkWithFilters', editor.document.uri), false);
      deepEqual(rspamd.messages, []);
    } finally {
      rspamd.close();
      await set('inboxlint.filters', undefined);
      await settings.update('filters', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
