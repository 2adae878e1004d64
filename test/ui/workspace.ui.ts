import assert from 'node:assert/strict';
import type { Editor } from '../../tools/vscode/drive.ts';

/** The command lists the problems of drafts that no editor shows, and of their rules the page opens. */
export async function checksTheWorkspace(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.runCommand('Inboxlint: Check Workspace');
  const told = page.locator('.notification-toast', { hasText: 'drafts checked' });
  await told.waitFor();
  await editor.screenshot('workspace-told-dark');
  assert.match(await told.innerText(), /Inboxlint: \d+ drafts checked, \d+ with problems/);
  await told.getByText('Show Problems').click();
  await page.locator('.markers-panel').waitFor();
  // What is in view: the name of a file, its folder, how many problems it has.
  await editor.problems(/^[\w-]+\.\w+emails \d+$/);
  await editor.screenshot('workspace-problems-dark');
  await editor.openFile('emails/first-contact.txt');
  await editor.runCommand('Inboxlint: Show Rule Documentation');
  const pick = page.locator('.quick-input-widget input');
  await pick.waitFor();
  await pick.fill('urgent-wording');
  await page.keyboard.press('Enter');
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await preview.getByRole('heading', { name: /pressure wording/i }).waitFor();
  await editor.screenshot('rule-page-dark');
}

checksTheWorkspace.settings = { 'workbench.colorTheme': 'Dark Modern' };

/** Without a mouse: to the next problem, and its preferred fix. */
export async function fixesByKeyboard(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.openFile('emails/spring-sale.html');
  await editor.underlined(5);
  await page.keyboard.press('Alt+F8');
  const zone = page.locator('.zone-widget', { hasText: 'The subject line is in capitals' });
  await zone.waitFor();
  await editor.screenshot('next-problem-light');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
  await page.keyboard.press('Enter');
  await editor.shows('Last call for garden chairs');
  await page.keyboard.press('Control+z');
  await editor.shows('LAST CALL FOR GARDEN CHAIRS');
}
