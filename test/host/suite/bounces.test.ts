import * as vscode from 'vscode';
import { bounceMessage, UNKNOWN, WAITING, WITHOUT_DMARC } from '../../support/bounce-message.ts';
import { deepEqual, equal, eventually, match, ok } from './assert.ts';
import { closeAll, inboxlint, open, openUntitled, quickFixes, read, remove, set } from './drafts.ts';

const LEAD =
  'Gmail refused this: it failed the DMARC check, and example.com asks to refuse such email. Yours to fix. Keep the address.';
const LOUD = 'Subject: Chairs\n\nAct now!!! This is urgent.\n';

interface ToolCause {
  readonly cause: string;
  readonly keep: boolean;
  readonly recipients: number;
}

describe('bounces', () => {
  before(async () => {
    await inboxlint();
  });
  afterEach(async () => {
    await closeAll();
    await remove('emails/bounce.eml', 'emails/draft.eml', 'list.csv');
    await set('inboxlint.codeLens', undefined);
  });

  it('are told from drafts, and get no score and no rule of drafts', async () => {
    const document = await openBounce(bounceMessage([UNKNOWN], LOUD));
    const api = await inboxlint();
    equal(await api.checked(document.uri), undefined);
    await eventually('the status', () => api.statusText() === 'Inboxlint: bounce');
    const problems = await problemsOf(document);
    deepEqual(problems.map(codeOf), ['unknown-address']);
    ok(!api.draftItems().some(({ resourceUri }) => resourceUri?.path === document.uri.path));
    await vscode.commands.executeCommand('inboxlint.fixAll', document.uri);
    equal(document.isDirty, false);
  });

  it('become drafts when they are made into one', async () => {
    const document = await openBounce(bounceMessage([UNKNOWN]));
    await problemsOf(document);
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    edit.replace(document.uri, whole, 'From: a@example.com\nSubject: Chairs\n\nAct now.\n');
    await vscode.workspace.applyEdit(edit);
    const report = await eventually('a report', () => inboxlint().then((api) => api.checked(document.uri)));
    ok(report.findings.length > 0);
    ok(!vscode.languages.getDiagnostics(document.uri).map(codeOf).includes('unknown-address'));
    equal((await lenses(document)).length, 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('take the place of the score when a draft becomes one', async () => {
    await set('inboxlint.codeLens', true);
    const draft = 'From: a@example.com\nSubject: Chairs\n\nAct now.\n';
    const { document } = await open('emails/draft.eml', draft);
    await eventually('the score above the draft', async () =>
      /Inboxlint \d+/.test((await lenses(document))[0] ?? ''),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), bounceMessage([WITHOUT_DMARC]));
    await vscode.workspace.applyEdit(edit);
    await eventually(
      'the reason alone',
      async () => (await lenses(document)).join() === `$(mail)\u00a0\u00a0${LEAD}`,
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('say in one sentence above the text why they came back', async () => {
    const document = await openBounce(bounceMessage([WITHOUT_DMARC]));
    await problemsOf(document);
    deepEqual(await lenses(document), [`$(mail)\u00a0\u00a0${LEAD}`]);
  });

  it('have a problem under the server’s exact words, over folded lines', async () => {
    const document = await openBounce(bounceMessage([WITHOUT_DMARC, WAITING]));
    const problems = await problemsOf(document);
    const [refused] = problems.filter((problem) => codeOf(problem) === 'dmarc-failed');
    ok(refused, problems.map(codeOf).join());
    equal(document.getText(refused.range), WITHOUT_DMARC.reply.join('\n    '));
    equal(refused.message, LEAD);
    equal(refused.severity, vscode.DiagnosticSeverity.Warning);
    const [waits] = problems.filter((problem) => codeOf(problem) === 'greylisted');
    equal(waits?.severity, vscode.DiagnosticSeverity.Information);
  });

  it('say in the hover whose it is, what to do, and by which page', async () => {
    const document = await openBounce(bounceMessage([WITHOUT_DMARC]));
    await problemsOf(document);
    const hover = await hoverAt(document, '550-5.7.26');
    match(hover, /^\*\*DMARC failed\*\*/);
    match(hover, /Yours to fix\\\. Keep the address\\\. Send it again once that is fixed/);
    match(hover, /\n- Turn on DKIM signing/);
    match(
      hover,
      /as of 20\d\d\\-\d\d\\-\d\d\\: \[support\\\.google\\\.com\]\(https:\/\/support\.google\.com\//,
    );
  });

  it('offer to take an address off a list only where it is dead', async () => {
    const document = await openBounce(bounceMessage([WITHOUT_DMARC, UNKNOWN]));
    await problemsOf(document);
    const titles = (await quickFixes(document, '550-5.7.26')).map(({ title }) => title);
    deepEqual(titles, ['Explain this bounce', 'Check domain example.com…', 'Copy explanation']);
    const dead = (await quickFixes(document, '550 5.1.1')).map(({ title }) => title);
    ok(dead.includes('Remove bob@example.net from list…'), dead.join());
  });

  it('take the line of a dead address off a list in its editor, once the edit was looked at', async () => {
    const list = 'name,email\nAda,ada@example.net\nBob,bob@example.net\n';
    const { document } = await open('list.csv', list);
    const removing = vscode.commands.executeCommand('inboxlint.removeAddress', 'bob@example.net');
    await eventually('the list without Bob', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await vscode.commands.executeCommand('refactorPreview.apply');
      return document.getText() === 'name,email\nAda,ada@example.net\n';
    });
    await removing;
    equal(await read('list.csv'), list);
  });

  it('mark in the message that came back what the server may object to', async () => {
    const reply = ['554 5.7.1 Message rejected as spam by content filter'];
    const document = await openBounce(bounceMessage([{ ...UNKNOWN, reply }], LOUD));
    const problems = await problemsOf(document);
    const inMessage = problems.filter((problem) => codeOf(problem) === 'urgent-wording');
    ok(inMessage.length > 0, problems.map(codeOf).join());
    const start = document.positionAt(document.getText().indexOf('Act now!!!'));
    ok(inMessage.some(({ range }) => range.start.line === start.line));
  });

  it('are copied as text, a selected reply too', async () => {
    const document = await openBounce(bounceMessage([WITHOUT_DMARC]));
    await vscode.commands.executeCommand('inboxlint.copyExplanation', document.uri);
    match(
      await vscode.env.clipboard.readText(),
      /^Gmail refused this: .*\nReply: 550 5\.7\.26 Unauthenticated .*\n- /,
    );
    const { selection, document: notes } = await openUntitled('plaintext', '550 5.1.1 No such user here\n');
    ok(selection.isEmpty);
    await vscode.commands.executeCommand('editor.action.selectAll');
    await vscode.commands.executeCommand('inboxlint.copyExplanation');
    match(await vscode.env.clipboard.readText(), /there is no mailbox/);
    ok(notes.isUntitled);
  });

  it('open in a panel, from the clipboard too', async () => {
    const document = await openBounce(bounceMessage([WITHOUT_DMARC, UNKNOWN, WAITING]));
    await vscode.commands.executeCommand('inboxlint.explainBounce', document.uri);
    await eventually('the panel', () => isPanelOpen('Bounces: bounce.eml'));
    await closeAll();
    await vscode.env.clipboard.writeText('452 4.2.2 The email account that you tried to reach is over quota');
    await vscode.commands.executeCommand('inboxlint.explainBounce');
    await eventually('the panel on the clipboard', () => isPanelOpen('Bounces: Clipboard'));
  });

  it('say so where nothing tells of email that came back', async () => {
    const { document } = await open('emails/draft.eml', 'Subject: Chairs\n\nHello\n');
    await vscode.commands.executeCommand('inboxlint.explainBounce', document.uri);
    const api = await inboxlint();
    match(api.notices().at(-1) ?? '', /^No bounce found here\./);
    ok(!isPanelOpen('Bounces: draft.eml'));
  });

  it('are explained to assistants without an address', async () => {
    const input = { text: bounceMessage([UNKNOWN]) };
    const options = { input, toolInvocationToken: undefined };
    const { content } = await vscode.lm.invokeTool('inboxlint_explain_bounce', options);
    const [part] = content;
    ok(part instanceof vscode.LanguageModelTextPart, 'it answers with a text');
    const { causes }: { readonly causes: readonly ToolCause[] } = JSON.parse(part.value);
    deepEqual(
      causes.map(({ cause, keep, recipients }) => [cause, keep, recipients]),
      [['unknown-address', false, 1]],
    );
    ok(!part.value.includes('bob@'));
  });
});

async function openBounce(text: string): Promise<vscode.TextDocument> {
  return (await open('emails/bounce.eml', text)).document;
}

/** The problems of a bounce, once it is explained. */
function problemsOf({ uri }: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> {
  return eventually('an explanation', () => {
    const problems = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'inboxlint');
    return problems.length > 0 ? problems : undefined;
  });
}

function codeOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

async function lenses({ uri }: vscode.TextDocument): Promise<readonly (string | undefined)[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
    10,
  );
  return found
    .filter(({ command }) => command?.title.includes('$(mail)'))
    .map(({ command }) => command?.title);
}

async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(text));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

function isPanelOpen(label: string): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some((tab) => tab.input instanceof vscode.TabInputWebview && tab.label === label),
  );
}
