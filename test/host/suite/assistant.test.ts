import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, inboxlint, inFolder, open, remove, type, write } from './drafts.ts';

interface ToolAnswer {
  readonly score: number;
  readonly level: string;
  readonly likelihood: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly evidence: string;
    readonly worth: number;
    readonly start: { readonly line: number; readonly column: number };
    readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  }[];
}

async function ask(input: object): Promise<ToolAnswer> {
  const options = { input, toolInvocationToken: undefined };
  const { content } = await vscode.lm.invokeTool('inboxlint_check_email', options);
  const [part] = content;
  ok(part instanceof vscode.LanguageModelTextPart, 'it answers with a text');
  return JSON.parse(part.value);
}

function found({ findings }: ToolAnswer, rule: string) {
  return findings.find((finding) => finding.rule === rule);
}

describe('the tool for assistants', () => {
  before(async () => {
    await inboxlint();
    ok(vscode.lm.tools.some(({ name }) => name === 'inboxlint_check_email'));
  });
  afterEach(async () => {
    await closeAll();
    await remove('emails/tool.html', '.inboxlintrc.json');
  });

  it('checks a text', async () => {
    const answer = await ask({ text: '<p>Hello</p>\n<p>Thanks!!!</p>' });
    const finding = found(answer, 'repeated-punctuation');
    equal(finding?.evidence, '!!!');
    equal(finding?.start.line, 2);
    equal(finding?.start.column, 10);
    equal(finding?.fixes[0]?.title, 'Replace with “!”');
    ok(answer.score > 0 && answer.score <= 100 && answer.level.length > 0);
    ok(answer.likelihood > 0 && answer.likelihood < 1);
    const { worth = 0 } = finding ?? {};
    ok(worth > 0 && worth <= answer.score);
    ok(found(await ask({ text: 'Thanks!!!', format: 'text' }), 'repeated-punctuation'));
  });

  it('checks a draft by its path as it stands in its editor, as its configuration says', async () => {
    const text = '<p>Act now.</p>';
    const editor = await open('emails/tool.html', text);
    await type(editor, ' Thanks!!!', 'now.');
    const answer = await ask({ uri: 'emails/tool.html' });
    ok(found(answer, 'repeated-punctuation') && found(answer, 'urgent-wording'));
    await write('.inboxlintrc.json', '{ "allow": ["act now"] }');
    const uri = editor.document.uri.toString();
    equal(found(await ask({ uri }), 'urgent-wording'), undefined);
  });

  it('has VS Code ask before it reads what is outside of the workspace, and show where that is', async () => {
    const api = await inboxlint();
    const outside = vscode.Uri.joinPath(inFolder(''), '..', 'secret.html');
    await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode('<p>Thanks!!!</p>'));
    for (const uri of [outside.toString(), 'emails/../../secret.html']) {
      const before = api.notices().length;
      // In tests VS Code answers its own questions with yes.
      await ask({ uri });
      const [question = ''] = api.notices().slice(before);
      ok(question.startsWith('The assistant wants to check') && question.includes('secret\\.html'), question);
    }
    await vscode.workspace.fs.delete(outside);
    const before = api.notices().length;
    await open('emails/tool.html', '<p>Thanks!!!</p>');
    await ask({ uri: 'emails/tool.html' });
    equal(api.notices().length, before, 'of a draft of the workspace nothing is asked');
  });

  it('says what is wrong with a question', async () => {
    for (const [input, reason] of [
      [{}, /either the uri of a draft or its text/],
      [{ uri: 'emails/nowhere.html' }, /no draft that can be read/],
    ] as const) {
      const failure = await ask(input).then(
        () => '',
        (error: unknown) => String(error),
      );
      ok(reason.test(failure), failure);
    }
  });
});
