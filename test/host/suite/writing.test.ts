import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import { choose, closeAll, open, quickFixes, read, remove, set, underlined, write } from './drafts.ts';
import { hostKind, leaveOut } from './host.ts';

/** What VS Code offers to complete at the end of the first `after`. */
async function completions(document: vscode.TextDocument, after: string): Promise<vscode.CompletionItem[]> {
  const at = document.positionAt(document.getText().indexOf(after) + after.length);
  const command = 'vscode.executeCompletionItemProvider';
  const list: vscode.CompletionList = await vscode.commands.executeCommand(command, document.uri, at);
  return list.items;
}

function labels(items: readonly vscode.CompletionItem[]): string[] {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** What is said of a completion beside it. */
function about({ documentation = '' }: vscode.CompletionItem): string {
  return typeof documentation === 'string' ? documentation : documentation.value;
}

async function lenses({ uri }: vscode.TextDocument): Promise<(vscode.Command | undefined)[]> {
  const found: vscode.CodeLens[] = await vscode.commands.executeCommand(
    'vscode.executeCodeLensProvider',
    uri,
    10,
  );
  return found.map(({ command }) => command).filter((command) => /Inboxlint|Fix/.test(command?.title ?? ''));
}

describe('working on a draft', () => {
  afterEach(async () => {
    await closeAll();
    for (const name of ['codeLens', 'highlight']) await set(`inboxlint.${name}`, undefined);
    await remove('.inboxlintrc.json');
  });

  it('completes directives and the rules in them, those first that are found', async () => {
    const text = '<!-- inboxlint- -->\n<!-- inboxlint-disable shouting,  -->\n<p>Thanks!!!</p>\n';
    const { document } = await open('emails/complete.html', text);
    await underlined(document);
    ok(labels(await completions(document, 'inboxlint-')).includes('inboxlint-disable-next-line'));
    const rules = (await completions(document, 'shouting, ')).filter(
      ({ kind }) => kind === vscode.CompletionItemKind.EnumMember,
    );
    const sorted = rules.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    ok(labels(sorted).slice(0, 3).includes('repeated-punctuation'), labels(sorted).slice(0, 3).join());
    ok(!labels(rules).includes('shouting'), 'it is named already');
    equal(sorted.find(({ label }) => label === 'repeated-punctuation')?.detail, 'Repeated punctuation');
  });

  it('completes nothing of its own in the text', async () => {
    const { document } = await open('emails/text.html', '<p>Hello inbox- you</p>\n');
    await underlined(document);
    ok(!labels(await completions(document, 'inbox-')).some((label) => label.startsWith('inboxlint')));
  });

  it('completes the rules of a configuration file, and says what each reports', async function () {
    if (hostKind === 'web')
      leaveOut(this, 'the web host cannot read the schema of an extension that is served for a test');
    const text = '{ "rules": { "" } }';
    const uri = await write('.inboxlintrc.json', text);
    const document = await vscode.workspace.openTextDocument(uri);
    await eventually('rules are completed', async () => {
      const found = await completions(document, '"rules": { "');
      const item = found.find((one) => about(one) === 'Repeated punctuation');
      return item && labels([item]).join().includes('repeated-punctuation');
    });
  });

  it('shows score and fixes above the draft if that is wanted, and fixes there', async () => {
    const { document } = await open('emails/lens.html', '<p>Thanks!!! Hello!!!</p>\n');
    await underlined(document);
    deepEqual(await lenses(document), []);
    await set('inboxlint.codeLens', true);
    const [score, fix] = await eventually('two lenses', async () => {
      await underlined(document);
      const found = await lenses(document);
      return found.length === 2 ? found : undefined;
    });
    ok(/Inboxlint \d+ · \w+/.test(score?.title ?? ''), score?.title);
    equal(fix?.title, 'Fix 2 problems');
    await vscode.commands.executeCommand(fix?.command ?? '', ...(fix?.arguments ?? []));
    equal(document.getText(), '<p>Thanks! Hello!</p>\n');
    await underlined(document);
    await eventually('nothing is left to fix', async () => (await lenses(document)).length === 1);
  });

  it('fixes all of one rule and nothing else, in one step', async () => {
    const text = '<p>Act now. Thanks!!! Hello!!</p>\n<p>ok!!!!</p>\n';
    const { document } = await open('emails/rule.html', text);
    await underlined(document);
    await choose(await quickFixes(document, '!!!'), 'Fix all “Repeated punctuation” problems');
    equal(document.getText(), '<p>Act now. Thanks! Hello!</p>\n<p>ok!</p>\n');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text);
  });

  it('does not offer to fix all of a rule that is found once', async () => {
    const { document } = await open('emails/once.html', '<p>Thanks!!!</p>\n');
    await underlined(document);
    const titles = (await quickFixes(document, '!!!')).map(({ title }) => title);
    ok(!titles.some((title) => title.startsWith('Fix all “')), titles.join());
  });

  it('opens the page of a rule from its quick fixes', async () => {
    const { document } = await open('emails/page.html', '<p>Thanks!!!</p>\n');
    await underlined(document);
    await choose(await quickFixes(document, '!!!'), 'Show documentation for “Repeated punctuation”');
    await eventually('its page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes('repeated-punctuation')),
      ),
    );
  });

  it('makes a configuration file that holds, and only opens one that is there', async () => {
    await vscode.commands.executeCommand('inboxlint.createConfig');
    const editor = await eventually('an editor on it', () => vscode.window.activeTextEditor);
    ok(editor.document.uri.path.endsWith('/.inboxlintrc.json'), editor.document.uri.path);
    equal(editor.document.languageId, 'jsonc');
    const text = await read('.inboxlintrc.json');
    ok(text.includes('"preset": "marketing"'), text);
    await eventually('no problem in it', () => {
      const all = vscode.languages.getDiagnostics(editor.document.uri);
      return all.every(({ source }) => source !== 'inboxlint');
    });
    await write('.inboxlintrc.json', '{ "allow": ["act now"] }');
    await vscode.commands.executeCommand('inboxlint.createConfig');
    equal(await read('.inboxlintrc.json'), '{ "allow": ["act now"] }');
  });
});
