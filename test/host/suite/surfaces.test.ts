import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.ts';
import { closeAll, inboxlint, open, type } from './drafts.ts';

const DRAFT = '<p>Act now!!!</p>\n<p>See <a href="https://example.com/chairs">all chairs</a>.</p>\n';

describe('surfaces beside a draft', () => {
  afterEach(closeAll);

  it('opens the report once, beside the draft', async () => {
    const { document } = await open('emails/a.html', DRAFT);
    await (await inboxlint()).checked(document.uri);
    await vscode.commands.executeCommand('inboxlint.openReport');
    await vscode.commands.executeCommand('inboxlint.openReport', document.uri);
    const [tab, ...others] = await eventually('the report', () =>
      panels('inboxlint.report', 'Report: a.html'),
    );
    equal(tab?.group.viewColumn, vscode.ViewColumn.Two);
    equal(others.length, 0);
  });

  it('follows the draft in front', async () => {
    await open('emails/a.html', DRAFT);
    await vscode.commands.executeCommand('inboxlint.openInboxPreview');
    await eventually('the preview of a', () => panels('inboxlint.inbox', 'Inbox: a.html'));
    await open('emails/b.html', DRAFT, { viewColumn: vscode.ViewColumn.One });
    await eventually('the preview of b', () => panels('inboxlint.inbox', 'Inbox: b.html'));
    await open('pages/c.html', DRAFT, { viewColumn: vscode.ViewColumn.One });
    equal(panels('inboxlint.inbox', 'Inbox: b.html')?.length, 1);
  });

  it('opens without a draft', async () => {
    await vscode.commands.executeCommand('inboxlint.openReport');
    await eventually('the report', () => panels('inboxlint.report', 'Email Report'));
  });

  it('makes a draft of the document that it is asked about', async () => {
    const { document } = await open('pages/c.html', DRAFT);
    await vscode.commands.executeCommand('inboxlint.openReport');
    await eventually('the report', () => panels('inboxlint.report', 'Report: c.html'));
    ok(await (await inboxlint()).checked(document.uri));
  });

  it('shows the plain-text part, read-only, and keeps it in step', async () => {
    const editor = await open('emails/a.html', DRAFT);
    await vscode.commands.executeCommand('inboxlint.openPlainTextPreview');
    const preview = await eventually('the plain text', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'inboxlint-text'),
    );
    equal(preview.getText(), 'Act now!!!\n\nSee all chairs [https://example.com/chairs].\n');
    equal(preview.languageId, 'plaintext');
    equal(vscode.workspace.fs.isWritableFileSystem(preview.uri.scheme) ?? false, false);
    await type(editor, ' And hurry.', 'now!!!');
    await eventually('the new text', () => preview.getText().startsWith('Act now!!! And hurry.\n'));
  });

  it('renders Markdown for it', async () => {
    await open('emails/a.md', '# Chairs\n\nAll **chairs** are [here](https://example.com), {{ name }}.\n');
    await vscode.commands.executeCommand('inboxlint.openPlainTextPreview');
    const preview = await eventually('the plain text', () =>
      vscode.workspace.textDocuments.find(
        ({ uri }) => uri.path.includes('a.md') && uri.scheme === 'inboxlint-text',
      ),
    );
    match(
      preview.getText(),
      /^Chairs\n\nAll (?:\*\*)?chairs(?:\*\*)? are .*https:\/\/example\.com.*, \{\{ name \}\}\.\n$/,
    );
  });

  it('copies the plain-text part and the report', async () => {
    await open('emails/a.html', DRAFT);
    await vscode.commands.executeCommand('inboxlint.copyPlainText');
    match(await vscode.env.clipboard.readText(), /^Act now!!!\n/);
    await vscode.commands.executeCommand('inboxlint.copyReport');
    match(
      await vscode.env.clipboard.readText(),
      /^# a\\\.html\n\n\*\*Score \d+ of 100 \\\(\w+\\\) – lower is better\*\*.*was spam[\s\S]*\n- −\d+ /,
    );
  });
});

/** The panels of a kind that are open; nothing where there is none with that label. */
function panels(viewType: string, label?: string): readonly vscode.Tab[] | undefined {
  const tabs = vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType))
    .filter((tab) => label === undefined || tab.label === label);
  return tabs.length > 0 ? tabs : undefined;
}
