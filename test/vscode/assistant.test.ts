import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { stubVscode } from '../support/vscode-stub.ts';

/** As much of VS Code as the tool meets: nothing is open, and there is one folder. */
const VSCODE = `
  const uri = (path) => ({ scheme: 'file', path, fsPath: path, toString: () => 'file://' + path, with: (change) => uri(change.path) });
  const folder = { uri: uri('/home/ada/mail') };
  export const opened = [];
  export const tools = [];
  export const Uri = {
    parse: (text) => uri(new URL(text).pathname),
    file: uri,
    joinPath: (base, ...names) => uri(new URL(names.join('/'), 'file://' + base.path + '/').pathname),
  };
  export const FileType = { SymbolicLink: 64 };
  export const window = { tabGroups: { all: [] } };
  export const workspace = {
    workspaceFolders: [folder],
    getWorkspaceFolder: ({ path }) => (path.startsWith('/home/ada/mail/') ? folder : undefined),
    fs: { stat: async ({ path }) => ({ type: /\\/(?:linked|link\\.html)$/.test(path) ? 65 : 1 }) },
    openTextDocument: async (file) => {
      opened.push(file.path);
      return { isUntitled: false, uri: file, languageId: 'html', getText: () => '<p>Thanks!!!</p>' };
    },
  };
  export const l10n = { t: (text, ...args) => text.replace(/\\{(\\d)\\}/g, (_, at) => args[at]) };
  export const lm = { registerTool: (_, tool) => tools.push(tool) };
  export class MarkdownString { constructor(value) { this.value = value; } }
  export class LanguageModelTextPart { constructor(value) { this.value = value; } }
  export class LanguageModelToolResult { constructor(content) { this.content = content; } }
`;
interface Tool {
  prepareInvocation(call: object): Promise<{ readonly confirmationMessages?: object }>;
  invoke(call: object): Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

describe('the tool for assistants', () => {
  let tool: Tool;
  let opened: readonly string[];
  before(async () => {
    const stub = await stubVscode(VSCODE);
    const { registerTool } = await import('../../src/vscode/assistant/tool.ts');
    const load = () => import('../../src/core/index.ts');
    const parts = {
      load,
      files: { ready: async () => {}, catalogOf: () => undefined },
      draftCheck: { config: () => ({ rules: {} }), includesOf: async () => new Map() },
    };
    Reflect.apply(registerTool, undefined, [parts]);
    tool = stub.tools[0];
    opened = stub.opened;
  });
  const ask = async (uri: string) => (await tool.invoke({ input: { uri } })).content[0]?.value ?? '';
  const REFUSED = /Only open documents and files of the workspace can be checked without asking the user/;

  it('reads a draft of the workspace without asking', async () => {
    const { confirmationMessages } = await tool.prepareInvocation({ input: { uri: 'a.html' } });
    assert.equal(confirmationMessages, undefined);
    assert.match(await ask('a.html'), /repeated-punctuation/);
  });

  it('refuses, and does not open, a file outside where the host asks nobody', async () => {
    for (const uri of ['/etc/secret.html', 'file:///etc/secret.html', '../secret.html']) {
      await assert.rejects(ask(uri), REFUSED);
    }
    assert.deepEqual(
      opened.filter((path) => path.includes('secret')),
      [],
    );
  });

  it('asks before it reads what a link leads to, be it the file or a folder on the way to it', async () => {
    for (const uri of ['link.html', 'linked/secret.html', 'a/linked/b/secret.html']) {
      const { confirmationMessages } = await tool.prepareInvocation({ input: { uri } });
      assert.ok(confirmationMessages, uri);
    }
    await assert.rejects(ask('linked/other.html'), REFUSED);
  });

  it('reads such a file once for each time that the user was asked', async () => {
    const { confirmationMessages } = await tool.prepareInvocation({ input: { uri: '/etc/asked.html' } });
    assert.match(JSON.stringify(confirmationMessages), /wants to check .*asked/);
    assert.match(await ask('/etc/asked.html'), /repeated-punctuation/);
    await assert.rejects(ask('/etc/asked.html'), REFUSED);
  });
});
