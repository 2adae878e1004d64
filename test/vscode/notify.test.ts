import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { inertText } from '../../src/vscode/lib/inert.ts';

/** What VS Code makes links of in notifications and under input boxes (its `linkedText.ts`). */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/gi;

/** All that VS Code shows in this way. */
const SHOWS =
  /\b(?:show(?:Information|Warning|Error)Message|withProgress|showInputBox|createInputBox|createQuickPick)\b/;

describe('notifications', () => {
  it('have no link in them, whatever they quote', () => {
    for (const hostile of [
      '[Repair](command:workbench.action.quit)',
      '[Repair](command:workbench.extensions.installExtension?%5B%22evil.evil%22%5D)',
      'There is no rule “[a](http://example.com)”.',
      '[a](https://example.com "b")',
      '[a](file:///etc/passwd)',
      '[a]\u200B(command:x)',
      '[a]\n(command:x)',
      '[[a](command:x)](command:y)',
      ']](command:x)',
    ])
      assert.deepEqual([...inertText(hostile).matchAll(LINK)], [], hostile);
    assert.equal(inertText('There is no rule “shoutin”.'), 'There is no rule “shoutin”.');
    assert.equal(inertText('a\u202Eb'), 'a<U+202E>b');
  });

  it('are shown by one module alone', () => {
    const others = globSync('src/vscode/**/*.ts')
      .map((file) => file.split(sep).join('/'))
      .filter((file) => file !== 'src/vscode/lib/notify.ts');
    assert.ok(others.length > 50);
    assert.deepEqual(
      others.filter((file) => SHOWS.test(readFileSync(file, 'utf8'))),
      [],
    );
  });
});
