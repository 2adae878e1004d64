import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor, Scenario } from '../../tools/vscode/drive.ts';
import { inTheme } from '../support/themes.ts';

const FILE = 'recipients.csv';
/** A list as a shop may have it: a few faults among many good addresses. */
const FAULTY = [
  'Anna Berg,anna.berg@gmail.con,Bonn',
  'Ben Marsh,ben@gmial.com,Leeds',
  'Cleo Diaz,mailto:cleo@garden-chairs.com,Sevilla',
  'Dina Roth,dina@gmial.com,Ulm',
  'Eva Lund,"eva@garden-chairs.com; tom@garden-chairs.com",Malmö',
  'Ben Marsh,BEN@gmial.com,Leeds',
  'Front desk,info@garden-chairs.com,Kent',
];
const GOOD = Array.from({ length: 1196 }, (_, index) => {
  return `Reader ${index},reader${index}@${index % 2 === 0 ? 'gmail.com' : 'garden-chairs.com'},Bath`;
});
const LIST = `${['name,email,city', ...FAULTY, ...GOOD].join('\n')}\n`;

export const recipientsInLight = looked('light', 'Light Modern');
export const recipientsInDark = looked('dark', 'Dark Modern');
export const recipientsInHighContrast = looked('hc', 'Default High Contrast');
export const recipientsInLightHighContrast = looked('hc-light', 'Default High Contrast Light');

/** Problems of recipients, a cell each, what they mean and how they are fixed; the status bar counts. */
function looked(theme: string, name: string): Scenario {
  const scenario = async (editor: Editor) => {
    const { page, folder } = editor;
    writeFileSync(join(folder, FILE), LIST);
    await editor.openFile(FILE);
    await editor.underlined(6);
    assert.match(await editor.statusBar('addresses'), /1,204 addresses · 598 Gmail · 7 to fix/);
    await editor.hoverAt('gmial.com', /Did you mean “gmail\.com”\?/, /Misspelled mailbox provider/);
    await editor.screenshot(`recipients-hover-${theme}`);
    await page.mouse.move(0, 0);
    await page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });
    await page.locator('.statusbar-item', { hasText: 'addresses' }).hover();
    await page.locator('.monaco-hover:not(.hidden)', { hasText: 'Other domains' }).waitFor();
    await editor.screenshot(`recipients-status-${theme}`);
    await page.mouse.move(0, 0);
    await page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });
    await editor.quickFix('gmial.com');
    await editor.screenshot(`recipients-fix-${theme}`);
    await page.keyboard.press('Escape');
    await editor.quickFix('gmial.com', 'everywhere');
    await editor.shows('ben@gmail.com');
    await editor.runCommand('Inboxlint: Apply All Safe Fixes to Recipients');
    await editor.shows('anna.berg@gmail.com');
    await editor.problems(/recipient-several-addresses/);
    await editor.screenshot(`recipients-problems-${theme}`);
    await editor.statusBar(/602 Gmail · 2 to fix/);
  };
  return inTheme(scenario, name);
}

/** In a German VS Code numbers and sentences are German. */
export async function recipientsInGerman(editor: Editor): Promise<void> {
  const { page, folder } = editor;
  writeFileSync(join(folder, FILE), LIST);
  // VS Code itself has no German pack here: it stays English and tells extensions that it is German.
  await page.addInitScript('globalThis._VSCODE_NLS_LANGUAGE = "de"');
  await page.reload();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await editor.openFile(FILE);
  await editor.underlined(6);
  assert.match(await editor.statusBar('Adressen'), /1\.204 Adressen · 598 Gmail · 7 zu beheben/);
  await editor.hoverAt('gmial.com', /Meinten Sie „gmail\.com“\?/, /Falsch geschriebener E-Mail-Anbieter/);
  await editor.screenshot('recipients-german');
}
