import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor, Scenario } from '../../tools/vscode/drive.ts';
import { inTheme } from '../support/themes.ts';
import { hasNoBarrier, panel } from '../support/webview.ts';

const BOUNCE = 'qmail-two.eml';
const LOG = 'postfix.log';

export const bouncesInLight = looked('light', 'Light Modern');
export const bouncesInDark = looked('dark', 'Dark Modern');
export const bouncesInHighContrast = looked('hc', 'Default High Contrast');
export const bouncesInLightHighContrast = looked('hc-light', 'Default High Contrast Light');

/** A bounce says above its text why it came back; the panel explains it and a log, by keyboard too. */
function looked(theme: string, name: string): Scenario {
  const scenario = async (editor: Editor) => {
    const { page, folder } = editor;
    for (const file of [BOUNCE, LOG])
      copyFileSync(join('test/data/bounces/written', file), join(folder, file));
    await editor.openFile(BOUNCE);
    await page.locator('.codelens-decoration', { hasText: 'recipients' }).waitFor();
    await editor.underlined(1);
    await page.locator('.statusbar-item', { hasText: 'bounce' }).waitFor();
    await editor.screenshot(`bounce-${theme}`);
    await editor.runCommand('Inboxlint: Explain Bounce');
    const shown = panel(editor);
    await shown.locator('h2').first().waitFor();
    await hasNoBarrier(editor, `bounces in ${theme}`);
    await editor.screenshot(`bounces-${theme}`);
    await editor.openFile(LOG);
    await editor.runCommand('Inboxlint: Explain Bounce');
    await shown.locator('h1', { hasText: LOG }).waitFor();
    await shown.locator('summary, button, a').first().focus();
    await page.keyboard.press('Tab');
    assert.notEqual(await shown.locator(':focus').count(), 0);
    await editor.screenshot(`bounces-log-${theme}`);
  };
  return inTheme(scenario, name);
}
