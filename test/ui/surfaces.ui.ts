import type { Editor, Scenario } from '../../tools/vscode/drive.ts';
import { inTheme } from '../support/themes.ts';
import { panel } from '../support/webview.ts';

const DRAFT = 'emails/spring-sale.html';

export const surfacesInLight = looked('light', 'Light Modern');
export const surfacesInDark = looked('dark', 'Dark Modern');
export const surfacesInHighContrast = looked('hc', 'Default High Contrast');
export const surfacesInLightHighContrast = looked('hc-light', 'Default High Contrast Light');

/** What no other scenario shows in every theme, for a person to look at: all that may stand in the text, and the lists that ask. */
function looked(theme: string, name: string): Scenario {
  const scenario = async (editor: Editor) => {
    const { page } = editor;
    await editor.openFile(DRAFT);
    await editor.underlined(5);
    await page.locator('.codelens-decoration', { hasText: 'Inboxlint' }).waitFor();
    await page.locator('.view-overlays [class*=ced-]').nth(4).waitFor();
    await editor.screenshot(`writing-${theme}`);
    await editor.quickFix('Act now', 'Disable “Pressure wording”…');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'For this line' }).waitFor();
    await editor.screenshot(`disable-${theme}`);
    await rows.filter({ hasText: 'Change severity…' }).click();
    await rows.filter({ hasText: 'current' }).waitFor();
    await editor.screenshot(`severity-${theme}`);
    await page.keyboard.press('Escape');
    await editor.runCommand('Inboxlint: Open Report');
    const report = panel(editor);
    await report.locator('.help .primary').waitFor();
    await report.locator('.help .primary').focus();
    await page.keyboard.press('Shift+Tab');
    await editor.statusBar(/Inboxlint \d+/);
    await editor.screenshot(`focus-${theme}`);
    await editor.runCommand('View: Close All Editors');
    await editor.runCommand('Extensions: Show Installed Extensions');
    await page.locator('.extensions-list .monaco-list-row', { hasText: 'Inboxlint' }).first().click();
    await page.locator('.extension-editor', { hasText: 'Inboxlint' }).waitFor();
    await panel(editor).getByRole('heading', { name: 'Inboxlint' }).first().waitFor();
    await editor.screenshot(`extension-page-${theme}`);
  };
  const seldom = inTheme(scenario, name, {
    'inboxlint.highlight': true,
    'inboxlint.codeLens': true,
    'inboxlint.inlineMessages': true,
  });
  return Object.assign(seldom, { isSeldom: true });
}
