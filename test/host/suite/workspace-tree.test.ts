import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from './assert.ts';
import { closeAll, inboxlint, open, remove, type, underlined, write } from './drafts.ts';

const CLEAN = '<p>Hello, see you on Monday.</p>\n';
const LOUD = '<p>Thanks!!!</p>\n';
const SPAM = '<p>Act now, dear winner!!! You are a lucky winner, claim your prize.</p>\n';

/** The entries of the view for the files of this suite. */
async function items(): Promise<vscode.TreeItem[]> {
  const api = await inboxlint();
  return api.draftItems().filter(({ resourceUri }) => resourceUri?.path.includes('/emails/tree/'));
}

async function names(): Promise<string> {
  return (await items()).map(({ label }) => label).join();
}

describe('the view of email drafts', () => {
  afterEach(async () => {
    await closeAll();
    await remove('emails/tree');
    await eventually('nothing is left', async () => (await names()) === '');
  });

  it('lists the drafts of the workspace, the worst first, with score, level and folder', async () => {
    await write('emails/tree/a-clean.html', CLEAN);
    await write('emails/tree/b-loud.html', LOUD);
    await write('emails/tree/c-spam.html', SPAM);
    await vscode.commands.executeCommand('inboxlint.checkWorkspace');
    const all = await items();
    deepEqual(
      all.map(({ label }) => label),
      ['c-spam.html', 'b-loud.html', 'a-clean.html'],
    );
    for (const { tooltip } of all) match(String(tooltip), /\nScore \d+ of 100 \(\w+\) – lower is better$/);
    const scores = all.map(({ description }) => Number.parseInt(String(description), 10));
    deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
    for (const { description, accessibilityInformation } of all) {
      match(String(description), /^\d+ · (?:clean|caution|risky|spam) — .*emails\/tree$/);
      match(accessibilityInformation?.label ?? '', /^\S+\.html, \d+ · \w+, .*emails\/tree$/);
    }
    match(String(all.at(-1)?.description), /clean/);
  });

  it('opens a draft that is clicked on', async () => {
    const uri = await write('emails/tree/a.html', LOUD);
    await vscode.commands.executeCommand('inboxlint.checkWorkspace');
    const [item] = await items();
    ok(item?.command, 'a click does something');
    await vscode.commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
    await eventually('an editor on it', () => {
      return vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
    });
  });

  it('has what is open as it stands in its editor, without a check of the workspace', async () => {
    const { document } = await open('emails/tree/a.html', CLEAN);
    await underlined(document);
    const editor = await open('emails/tree/b.html', CLEAN);
    await underlined(editor.document);
    await eventually('both', async () => (await names()) === 'a.html,b.html');
    await type(editor, ' Act now!!!', 'Monday.');
    await eventually('the edited one first', async () => {
      await underlined(editor.document);
      return (await names()) === 'b.html,a.html';
    });
  });

  it('forgets drafts that are deleted, one by one or with their folder', async () => {
    for (const name of ['a', 'b', 'c']) await write(`emails/tree/${name}.html`, LOUD);
    await vscode.commands.executeCommand('inboxlint.checkWorkspace');
    equal(await names(), 'a.html,b.html,c.html');
    await remove('emails/tree/a.html');
    await eventually('two left', async () => (await names()) === 'b.html,c.html');
    await remove('emails/tree');
    await eventually('an empty list', async () => (await names()) === '');
  });
});
