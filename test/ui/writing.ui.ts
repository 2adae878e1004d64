import type { Editor } from '../../tools/vscode/drive.ts';

const DRAFT = 'emails/spring-sale.html';

/** Findings are coloured by group, a line above the draft has the score, and its link fixes; in every theme. */
export async function coloursAndLensesOfADraft(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  const lens = page.locator('.codelens-decoration');
  await lens.filter({ hasText: 'Inboxlint' }).waitFor();
  await lens.locator('[title$="lower is better"]').waitFor();
  await page.locator('.view-overlays [class*=ced-]').nth(4).waitFor();
  await editor.screenshot('colours-light');
  for (const theme of ['dark', 'hc'] as const) {
    await editor.setTheme(theme);
    await editor.openFile(DRAFT);
    await editor.underlined(5);
    await lens.filter({ hasText: 'Inboxlint' }).waitFor();
    await editor.screenshot(`colours-${theme}`);
  }
  // Of a draft that was open before, VS Code first shows the old words, which are no links.
  await lens.locator('a', { hasText: /^Fix \d+ problems?$/ }).click();
  await page.locator('.view-line', { hasText: 'Spring is here!</h1>' }).first().waitFor();
}

/** Rules are completed where a directive is typed. */
export async function rulesAreCompletedInAComment(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('<!-- inboxlint-');
  const row = page.locator('.suggest-widget.visible .monaco-list-row');
  await row.filter({ hasText: 'inboxlint-disable-next-line' }).first().waitFor();
  await page.keyboard.type('disable-next-line ');
  // What is found in the draft comes first; of a longer list only what is in view is there to be seen.
  await row.filter({ hasText: 'repeated-punctuation' }).first().waitFor();
  await editor.screenshot('completion-light');
  await page.keyboard.type('urgent');
  await row.filter({ hasText: 'urgent-wording' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: 'disable-next-line urgent-wording' }).first().waitFor();
}

coloursAndLensesOfADraft.settings = { 'inboxlint.highlight': true, 'inboxlint.codeLens': true };
