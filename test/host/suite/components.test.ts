import * as vscode from 'vscode';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import { closeAll, inboxlint, open, openUntitled, titleOf, type, underlined } from './drafts.ts';

const EMAIL = `import { Body, Html, Text } from 'react-email';

const isLive = !!!process.env.LIVE;

export default ({ name }: { name: string }) => (
  <Html lang="en">
    <Body>
      <Text>
        Thanks!!! {name}, the garden is open.
      </Text>
    </Body>
  </Html>
);
`;
const FOUND = ['repeated-punctuation: !!!'];

describe('components', () => {
  afterEach(closeAll);

  it('are checked where they import an email library, and fixed in what they show', async () => {
    const { document } = await open('src/Welcome.tsx', EMAIL);
    equal(document.languageId, 'typescriptreact');
    ok((await underlined(document)).includes(FOUND[0] ?? ''));
    await vscode.commands.executeCommand('inboxlint.fixAll');
    await eventually('it is fixed', () => document.getText() !== EMAIL);
    equal(document.getText(), EMAIL.replace('Thanks!!!', 'Thanks!'));
  });

  it('become drafts as the import is typed, in a document without a name too', async () => {
    const editor = await openUntitled('javascriptreact', 'export default () => <p>Thanks!!!</p>;\n');
    deepEqual(await underlined(editor.document), []);
    await type(editor, "import { Html } from '@react-email/components';\n", '');
    deepEqual(await underlined(editor.document), FOUND);
  });

  it('are left alone where they are no email', async () => {
    const { document } = await open('src/App.tsx', EMAIL.replace('react-email', './ui'));
    deepEqual(await underlined(document), []);
    equal((await inboxlint()).statusText(), '');
  });

  it('have a problem disabled by a comment of their own', async () => {
    const { document } = await open('src/Welcome.tsx', EMAIL);
    await underlined(document);
    const at = document.positionAt(document.getText().indexOf('!!! {'));
    const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      'quickfix',
    );
    const disable = actions.find(
      (action) => titleOf(action).startsWith('Disable') && /line/.test(action.title),
    );
    ok(disable?.command, actions.map(({ title }) => title).join());
    await vscode.commands.executeCommand(disable.command.command, ...(disable.command.arguments ?? []));
    await eventually('the comment is there', () => document.getText().includes('inboxlint-disable'));
    ok(
      /\{\/\* inboxlint-disable\S* repeated-punctuation \*\/\}/.test(document.getText()),
      document.getText(),
    );
    deepEqual(
      (await underlined(document)).filter((one) => one === FOUND[0]),
      [],
    );
  });
});
