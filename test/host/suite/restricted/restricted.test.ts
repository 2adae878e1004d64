import * as vscode from 'vscode';
import { deepEqual, equal, eventually } from '../assert.ts';
import {
  closeAll,
  inboxlint,
  inFolder,
  open,
  quickFixes,
  remove,
  ruleOf,
  set,
  settles,
  shown,
  titleOf,
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
    const titles = (await quickFixes(document, '!!!')).map(titleOf);
    equal(titles[0], 'Replace with “!”');
    await vscode.commands.executeCommand('inboxlint.fixAll');
    equal(document.getText(), '<p>Thanks!</p>');
  });

  it('has its DNS records checked', async () => {
    const { document } = await open('dns/spf.txt', 'v=spf1 +all\n');
    const api = await inboxlint();
    await api.recordsIn(document.uri);
    deepEqual(vscode.languages.getDiagnostics(document.uri).map(ruleOf), ['spf-pass-all']);
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

  it('has no packages read, which is said where one is named', async () => {
    await write(
      'node_modules/@acme/email/.inboxlintrc.json',
      '{ "rules": { "repeated-punctuation": "off" } }',
    );
    const uri = await write('.inboxlintrc.json', '{ "extends": "@acme/email" }');
    const { document } = await open('emails/a.html', '<p>Thanks!!!</p>');
    await settles(document, [SHOUT]);
    const messages = () => vscode.languages.getDiagnostics(uri).map(({ message }) => message);
    const expected = '“@acme/email” is not used: packages in an untrusted workspace are not read.';
    await eventually('it is said', () => messages().includes(expected));
    await remove('node_modules');
  });

  it('has nothing to say in notifications, and puts no command into one', async () => {
    const api = await inboxlint();
    const rule = '[Repair the setting](command:workbench.extensions.installExtension?%5B%22evil.evil%22%5D)';
    const settings = vscode.workspace.getConfiguration('inboxlint');
    for (const [name, value] of [
      ['rules', { [rule]: 'off' }],
      ['preset', rule],
      ['allow', { [rule]: 1 }],
      ['drafts', [rule, '!(x)']],
      ['run', rule],
    ] as const)
      await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await open('emails/a.html', '<p>Act now. Thanks!!!</p>');
      await vscode.commands.executeCommand('inboxlint.check', document.uri);
      await settles(document, ['urgent-wording: Act now', SHOUT]);
      const link = `/${rule.replace('Repair the setting', 'Install the rule')}`;
      await vscode.commands.executeCommand('inboxlint.openRulePage', link);
      await eventually('it is no link to a rule', () => api.notices().length > 0);
      deepEqual(api.notices(), ['This link doesn’t lead to an Inboxlint rule.']);
    } finally {
      for (const name of ['rules', 'preset', 'allow', 'drafts', 'run'])
        await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('has no DNS asked', async () => {
    const api = await inboxlint();
    const before = api.notices().length;
    equal(await vscode.commands.executeCommand('inboxlint.checkDomain', 'shop.test'), undefined);
    deepEqual(api.notices().slice(before), ['The DNS is only asked in folders you trust.']);
  });

  it('has no configuration read from outside of it, and is checked all the same', async () => {
    const outside = vscode.Uri.joinPath(inFolder(''), '..', 'outside.json');
    await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode('{ "preset": "sms" }'));
    const source = '{ "extends": ["../outside.json", "//x/y.json"], "rules": { "urgent-wording": "off" } }';
    const config = await write('.inboxlintrc.json', source);
    const { document } = await open('emails/a.html', '<p>Act now. Thanks!!!</p>');
    await settles(document, [SHOUT]);
    const said = await eventually('its problems are shown', () => {
      const messages = vscode.languages.getDiagnostics(config).map(({ message }) => message);
      return messages.length > 1 && messages;
    });
    deepEqual(said, [
      '“../outside.json” is not used: files outside an untrusted workspace are not read.',
      '“//x/y.json” is not used: files outside an untrusted workspace are not read.',
    ]);
    deepEqual(vscode.languages.getDiagnostics(outside), []);
    await vscode.workspace.fs.delete(outside);
  });

  it('has its drafts checked as a whole', async () => {
    const closed = await write('emails/closed.html', '<p>Thanks!!!</p>');
    await inboxlint();
    await vscode.commands.executeCommand('inboxlint.checkWorkspace');
    equal(vscode.languages.getDiagnostics(closed).length > 0, true);
  });

  it('connects to no server', async () => {
    await vscode.commands.executeCommand('inboxlint.checkSmtp', 'localhost:2525');
    const api = await inboxlint();
    equal(api.notices().at(-1), 'Connections are only made from folders you trust.');
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
