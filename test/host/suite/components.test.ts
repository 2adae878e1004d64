import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from './assert.ts';
import { closeAll, disable, inboxlint, open, remove, shown, type, underlined } from './drafts.ts';

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
const VUE = `<script setup>
import { Body, Button, Html } from '@vue-email/components';
const isLive = !!!process.env.LIVE;
</script>

<template>
  <Html lang="en">
    <Body>
      <Button :href="'http://shop.test/'" :class="a">Thanks!!!</Button>
    </Body>
  </Html>
</template>
`;
const FOUND = ['repeated-punctuation: !!!'];

describe('components', () => {
  afterEach(async () => {
    await closeAll();
    await remove(
      'src/Welcome.tsx',
      'src/Typed.jsx',
      'src/App.tsx',
      'src/Quiet.tsx',
      'src/count.tsx',
      'src/Chosen.tsx',
    );
    await remove('src/Welcome.vue', 'src/App.vue');
  });

  it('are checked where they import an email library, and fixed in what they show', async () => {
    const { document } = await open('src/Welcome.tsx', EMAIL);
    equal(document.languageId, 'typescriptreact');
    ok((await underlined(document)).includes(FOUND[0] ?? ''));
    await vscode.commands.executeCommand('inboxlint.fixAll');
    await eventually('it is fixed', () => document.getText() !== EMAIL);
    equal(document.getText(), EMAIL.replace('Thanks!!!', 'Thanks!'));
  });

  it('become drafts as the import is typed', async () => {
    const editor = await open('src/Typed.jsx', 'export default () => <p>Thanks!!!</p>;\n');
    equal(editor.document.languageId, 'javascriptreact');
    deepEqual(await underlined(editor.document), []);
    await type(editor, "import { Html } from '@react-email/components';\n", '');
    deepEqual(await underlined(editor.document), FOUND);
  });

  it('are left alone where they are no email', async () => {
    const { document } = await open('src/App.tsx', EMAIL.replace('react-email', './ui'));
    deepEqual(await underlined(document), []);
    equal((await inboxlint()).statusText(), '');
  });

  it('are checked when that is asked for, unless they show nothing', async () => {
    const app = await open('src/Chosen.tsx', EMAIL.replace('react-email', './ui'));
    await vscode.commands.executeCommand('inboxlint.check');
    deepEqual(await underlined(app.document), FOUND);
    await open('src/count.tsx', 'export const count = (words: Array<string>) => words.length;\n');
    await vscode.commands.executeCommand('inboxlint.check');
    const api = await inboxlint();
    match(api.notices().at(-1) ?? '', /^No email text found in this code\./);
    equal(api.statusText(), '');
  });

  it('of Vue are checked and fixed alike, whatever language VS Code takes them for', async () => {
    const { document } = await open('src/Welcome.vue', VUE);
    deepEqual(await underlined(document), FOUND);
    await vscode.commands.executeCommand('inboxlint.fixAll');
    await eventually('it is fixed', () => document.getText() !== VUE);
    equal(document.getText(), VUE.replace('Thanks!!!', 'Thanks!'));
    const other = await open('src/App.vue', VUE.replace('@vue-email/components', './ui'));
    deepEqual(await underlined(other.document), []);
  });

  it('have a problem disabled by a comment of their own', async () => {
    // With a preview text, one problem alone is at that place.
    const source = EMAIL.replace('<Body>', '<Body>\n      <Preview>What is in flower in May.</Preview>');
    const { document } = await open('src/Quiet.tsx', source);
    await underlined(document);
    await disable(document, '!!! {', 'For this line');
    const line = '        Thanks!!!';
    equal(
      document.getText(),
      source.replace(line, `        {/* inboxlint-disable-next-line repeated-punctuation */}\n${line}`),
    );
    await eventually('it is gone', () => !shown(document).includes(FOUND[0] ?? ''));
  });
});
