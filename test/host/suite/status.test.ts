import * as vscode from 'vscode';
import { LANGUAGES } from '../../../src/vscode/lib/languages.ts';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import { closeAll, inboxlint, inFolder, open, openUri, problems, set, underlined } from './drafts.ts';

describe('status bar and rule pages', () => {
  afterEach(closeAll);

  it('shows score and level of the draft in the active editor', async () => {
    const api = await inboxlint();
    const { document } = await open('emails/a.html', '<p>Act now. Hello!!!</p>\n');
    const report = await api.checked(document.uri);
    ok(report);
    equal(api.statusText(), `Inboxlint ${report.score} · ${report.level}`);
    await open('emails/b.html', '<p>Hello.</p>\n');
    await eventually('a clean one', () => /^Inboxlint \d+ · clean$/.test(api.statusText()));
    await open('pages/a.html', '<p>Hello.</p>\n');
    await eventually('nothing', () => api.statusText() === '');
  });

  it('says that a draft is too large to be checked', async function () {
    this.timeout(120_000);
    const api = await inboxlint();
    await set('workbench.editorLargeFileConfirmation', 100);
    const { document } = await openUri(inFolder('huge.txt'));
    await vscode.commands.executeCommand('inboxlint.check');
    await eventually('the note', () => api.statusText() === 'Inboxlint: too large', 60_000);
    equal((await underlined(document)).length, 0);
    await set('workbench.editorLargeFileConfirmation', undefined);
  });

  it('opens the page of a rule in the Markdown preview', async () => {
    await vscode.commands.executeCommand('inboxlint.openRulePage', 'shouting');
    await pageOf('shouting');
  });

  it('opens the page by the link of a problem', async () => {
    const { document } = await open('emails/a.html', '<p>Hello!!!</p>\n');
    await underlined(document);
    const [problem] = problems(document);
    ok(typeof problem?.code === 'object');
    await vscode.commands.executeCommand('vscode.open', problem.code.target);
    await pageOf('repeated-punctuation');
  });

  it('is activated by the languages it knows, its panels, links, configuration files and files of records, and by nothing else', () => {
    const { activationEvents } = vscode.extensions.getExtension('inboxlint.inboxlint')?.packageJSON ?? {};
    const events = [...LANGUAGES.map((language) => `onLanguage:${language}`)];
    const panels = ['report', 'inbox', 'bounces', 'domain'];
    events.push(...panels.map((panel) => `onWebviewPanel:inboxlint.${panel}`));
    events.push('onUri', 'workspaceContains:**/.inboxlintrc.json', 'workspaceContains:**/dnsconfig.js');
    for (const language of ['yaml', 'terraform', 'opentofu', 'zone', 'dnszonefile'])
      events.push(`onLanguage:${language}`);
    deepEqual([...activationEvents].sort(), events.sort());
  });
});

/** Waits for the Markdown preview of a rule's page. */
function pageOf(rule: string): Promise<vscode.Tab> {
  return eventually(`the page of ${rule}`, () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(
        ({ label, input }) =>
          label.includes(rule) &&
          input instanceof vscode.TabInputWebview &&
          input.viewType.includes('markdown.preview'),
      ),
  );
}
