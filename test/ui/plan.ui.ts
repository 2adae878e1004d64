import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor, Scenario } from '../../tools/vscode/drive.ts';
import { inTheme } from '../support/themes.ts';
import { hasNoBarrier, panel } from '../support/webview.ts';

const DOMAINS = [
  'gmail.com',
  'gmail.com',
  'gmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'example.com',
];
const LIST = Array.from({ length: 7000 }, (_, index) => `reader${index}@${DOMAINS[index % DOMAINS.length]}`);

export const planInLight = looked('light', 'Light Modern');
export const planInDark = looked('dark', 'Dark Modern');
export const planInHighContrast = looked('hc', 'Default High Contrast');
export const planInLightHighContrast = looked('hc-light', 'Default High Contrast Light');

/** A list is planned by keyboard alone: three questions, a document and a chart whose table says the same. */
function looked(theme: string, name: string): Scenario {
  const scenario = async (editor: Editor) => {
    const { page, folder } = editor;
    writeFileSync(join(folder, 'readers.csv'), ['email', ...LIST].join('\n'));
    await editor.openFile('readers.csv');
    await editor.runCommand('Inboxlint: Plan Sending');
    const input = page.locator('.quick-input-widget input');
    const first = page.locator('.quick-input-list .monaco-list-row.focused');
    await first.waitFor();
    await input.fill('Google Workspace');
    await first.filter({ hasText: /^Google Workspace(?! \()/ }).waitFor();
    await page.keyboard.press('Enter');
    await first.filter({ hasText: '7,000 recipients in readers.csv' }).waitFor();
    if (theme === 'light') await editor.screenshot('plan-questions');
    await page.keyboard.press('Enter');
    await first.filter({ hasText: 'new domain' }).waitFor();
    await page.keyboard.press('Enter');
    const shown = panel(editor);
    await shown.locator('h1', { hasText: '7,000 recipients, Google Workspace' }).waitFor();
    await editor.shows('Sending plan');
    assert.ok((await shown.locator('.picture rect').count()) > 10, 'bars by day and receiver');
    assert.match((await shown.locator('.picture').getAttribute('aria-label')) ?? '', /^Emails by day\. /);
    const row = shown.locator('tbody tr').first();
    assert.deepEqual((await row.locator('td').allInnerTexts()).slice(0, 2), ['500', '100']);
    await hasNoBarrier(editor, `plan in ${theme}`);
    await shown.getByRole('button', { name: 'Plan again…' }).focus();
    await page.keyboard.press('Tab');
    assert.equal(await shown.locator('.scroll:focus').count(), 1, 'the table is reached by keyboard');
    await editor.screenshot(`plan-${theme}`);
  };
  return inTheme(scenario, name);
}
