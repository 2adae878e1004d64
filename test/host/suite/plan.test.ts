import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.ts';
import { closeAll, inboxlint, open, remove } from './drafts.ts';

const LIST = ['email', 'ada@gmail.com', 'bob@gmail.com', 'cy@example.com'].join('\n');

describe('Plan Sending', () => {
  before(async () => {
    await inboxlint();
  });
  afterEach(async () => {
    await closeAll();
    await remove('recipients.csv');
  });

  it('opens a document to work by and a chart beside it', async () => {
    const request = { provider: 'google-workspace', to: 5000, warmUp: 'domain' };
    await vscode.commands.executeCommand('inboxlint.planSending', request);
    const text = planInFront();
    match(text ?? '', /^# Sending plan: 5,000 recipients, Google Workspace\n/);
    match(text ?? '', /^- \[ \] Day 1, .*: 100 emails – start of the warm-up$/m);
    equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
    await eventually('the chart', () => isPanelOpen('Sending Plan'));
  });

  it('asks who sends, to whom and how new the sender is, and takes the list in front', async () => {
    await open('recipients.csv', LIST);
    const planning = vscode.commands.executeCommand('inboxlint.planSending');
    const text = await eventually('the plan', async () => {
      // The first answer to each question.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return planInFront();
    });
    await planning;
    match(text, /^# Sending plan: 3 recipients, Gmail\n/);
    match(text, /: 3 emails \(Gmail 2, Others 1\) – the rest of the list$/m);
  });

  it('takes nothing for a request that is none', async () => {
    const planning = vscode.commands.executeCommand('inboxlint.planSending', { provider: 'nobody', to: -1 });
    await eventually('the questions are left', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return Promise.race([
        planning.then(() => true),
        new Promise<false>((done) => setTimeout(() => done(false), 100)),
      ]);
    });
    equal(planInFront(), undefined);
  });
});

describe('Check SMTP Connection', () => {
  it('says why it connects to nothing: no name of a server, or a browser that cannot', async () => {
    const api = await inboxlint();
    await vscode.commands.executeCommand('inboxlint.checkSmtp', 'smtp://example.com/');
    const why = hasConnections()
      ? 'isn’t the name of a server'
      : 'A browser can’t connect to an SMTP server.';
    ok(api.notices().at(-1)?.includes(why), api.notices().join('\n'));
    ok(!isPanelOpen('SMTP Connection'));
  });
});

/** Whether this host is Node, which has connections of its own. */
function hasConnections(): boolean {
  return typeof process !== 'undefined' && process?.versions?.node !== undefined;
}

function planInFront(): string | undefined {
  const text = vscode.window.activeTextEditor?.document.getText();
  return text?.startsWith('# Sending plan') ? text : undefined;
}

function isPanelOpen(label: string): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some((tab) => tab.input instanceof vscode.TabInputWebview && tab.label === label),
  );
}
