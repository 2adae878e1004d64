import assert from 'node:assert/strict';
import type { Editor } from '../../tools/vscode/drive.ts';

/** In a German VS Code Inboxlint speaks German: its problems, hovers, fixes and commands. */
export async function germanEditorsGetGermanWords(editor: Editor): Promise<void> {
  const { page } = editor;
  // VS Code itself has no German pack here: it stays English and tells extensions that it is German.
  await page.addInitScript('globalThis._VSCODE_NLS_LANGUAGE = "de"');
  await page.reload();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await editor.openFile('emails/spring-sale.html');
  await editor.underlined(5);
  assert.match(await editor.statusBar('Inboxlint'), /Inboxlint \d+ · Spam/);
  await editor.hoverAt(
    'Act now',
    /drängt und ist in Spam häufig/,
    /[\d,]+ Punkte/,
    /sinkt der Wert um \d+\./,
  );
  await editor.screenshot('hover-german');
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 780);
  const titles = await editor.quickFix('!!!');
  await editor.screenshot('quick-fix-german');
  assert.ok(
    titles.some((title) => /^Durch „!“ ersetzen \(−\d+\)$/.test(title)),
    titles.join(' | '),
  );
  await page.keyboard.press('Escape');
  await editor.runCommand('Inboxlint: Arbeitsbereich prüfen');
  await page.locator('.notification-toast', { hasText: '7 Entwürfe geprüft' }).waitFor();
}
