import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor } from '../../tools/vscode/drive.ts';

const SEVERITIES = ['"error"', '"info"', '"off"', '"warning"'];

/** Rule ids and severities are completed in the settings. */
export async function completesRulesInTheSettings(editor: Editor): Promise<void> {
  mkdirSync(join(editor.folder, '.vscode'));
  await completesRules(editor, '.vscode/settings.json', 'inboxlint.rules', 'settings-light');
}

/** The same in the file that editor and command line share, and its other keys. */
export async function completesTheConfigurationFile(editor: Editor): Promise<void> {
  await completesRules(editor, '.inboxlintrc.json', 'rules', 'config-dark');
  const presets = await editor.completions('}', ',\n"preset": ');
  await editor.screenshot('config-presets-dark');
  for (const preset of ['marketing', 'transactional', 'cold-outreach'])
    assert.ok(presets.join().includes(`"${preset}"`), presets.join(' | '));
}

completesTheConfigurationFile.settings = { 'workbench.colorTheme': 'Dark Modern' };

async function completesRules(editor: Editor, path: string, key: string, shot: string): Promise<void> {
  writeFileSync(join(editor.folder, path), `{\n  "${key}": {\n  }\n}\n`);
  await editor.openFile(path);
  const ids = await editor.completions(`"${key}": {`, '\n"shouting');
  await editor.screenshot(`${shot}-ids`);
  assert.match(ids.join(' | '), /^shouting\b.* \| shouting-subject\b/);
  await editor.page.keyboard.press('Enter');
  await editor.shows('"shouting":');
  const severities = await editor.completions('"shouting":', '');
  await editor.screenshot(`${shot}-severities`);
  for (const severity of SEVERITIES) assert.ok(severities.join().includes(severity), severities.join(' | '));
  await editor.page.keyboard.press('Enter');
  await editor.shows('"shouting": "error"');
  // A hover that is asked for while the language still looks at what was typed never comes.
  await editor.page.locator('.editor-instance .squiggly-error').first().waitFor({ state: 'hidden' });
  await editor.hoverAt('shouting', /Text in capitals/);
  await editor.screenshot(`${shot}-hover`);
}
