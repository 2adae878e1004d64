import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor, Scenario } from '../../tools/vscode/drive.ts';
import { until } from '../../tools/vscode/until.ts';
import { inTheme } from '../support/themes.ts';
import { hasNoBarrier, panel } from '../support/webview.ts';

const DRAFT = 'emails/spring-sale.html';

const MESSAGE = 'emails/first-contact.txt';

/** A marketer opens the report by the status bar, follows a finding, fixes by mouse and by keyboard. */
export async function theReportIsReadAndUsed(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  const status = page.locator('.statusbar-item', { hasText: 'Inboxlint' }).first();
  await status.hover();
  await page
    .locator('.workbench-hover', { hasText: 'lower is better' })
    .filter({ hasText: 'was spam' })
    .waitFor();
  await editor.screenshot('status-light');
  await status.click();
  const report = panel(editor);
  await report.locator('.finding').first().waitFor();
  await report.locator('.help .primary').waitFor();
  assert.match(
    (await report.locator('.gauge').innerText()) ?? '',
    /lower is better[\s\S]*was spam[\s\S]*risky 50–74/,
  );
  assert.match(
    (await report.locator('.finding .worth').first().textContent()) ?? '',
    /^−\d+ Fixing it lowers/,
  );
  await editor.screenshot('report-light');
  await hasNoBarrier(editor, 'report in light');
  await report.locator('.finding', { hasText: 'Act now' }).first().click();
  await page.locator('.statusbar-item', { hasText: '7 selected' }).waitFor();
  await report.locator('.list button', { hasText: 'Replace with “!”' }).first().click();
  await report.locator('.list button', { hasText: 'Replace with “!”' }).waitFor({ state: 'detached' });
  const focused = report.locator('.list :focus');
  await focused.waitFor();
  const score = Number(await report.locator('.score').textContent());
  const advice = report.locator('.help p');
  // Advice on the draft as it was stays until there is new; the button is another then.
  await advice.filter({ hasText: `from ${score} to` }).waitFor();
  await report.locator('.help .primary').focus();
  await page.keyboard.press('Enter');
  await until('the score falls', async () => Number(await report.locator('.score').textContent()) < score);
  const now = await report.locator('.score').textContent();
  if (await advice.isVisible())
    assert.match((await advice.textContent()) ?? '', new RegExp(`from ${now} to`));
  await editor.screenshot('report-helped-light');
}

/** By keyboard alone: open, walk through the buttons, reveal a place; typing keeps the report in step. */
export async function theReportIsUsedByKeyboard(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  await editor.runCommand('Inboxlint: Open Report');
  const report = panel(editor);
  await report.locator('.finding').first().waitFor();
  await report.locator('.finding').first().focus();
  await page.keyboard.press('Tab');
  assert.notEqual(await report.locator(':focus').getAttribute('class'), 'finding');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item', { hasText: 'selected)' }).waitFor();
  await editorIsFocused(editor);
  const before = await report.locator('.finding').count();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('<p>Congratulations, you are a winner!!!</p>');
  await until('more findings', async () => (await report.locator('.finding').count()) > before);
}

export const thePanelsInLight = looked('light', 'Light Modern');
export const thePanelsInDark = looked('dark', 'Dark Modern');
export const thePanelsInHighContrast = looked('hc', 'Default High Contrast');
export const thePanelsInLightHighContrast = looked('hc-light', 'Default High Contrast Light');

/** Every panel in a theme, for axe, and for a person to look at. */
function looked(theme: string, name: string): Scenario {
  const scenario = async (editor: Editor) => {
    await editor.openFile(DRAFT);
    await editor.underlined(5);
    await editor.runCommand('Inboxlint: Open Report');
    await panel(editor).locator('.help .primary').waitFor();
    await hasNoBarrier(editor, `report in ${theme}`);
    await editor.screenshot(`report-${theme}`);
    await panel(editor)
      .locator('.counts')
      .evaluate((counts) => counts.scrollIntoView());
    await editor.screenshot(`report-end-${theme}`);
    await editor.runCommand('View: Close All Editors');
    await editor.openFile(MESSAGE);
    await editor.runCommand('Inboxlint: Open Inbox Preview');
    await panel(editor).locator('.row').first().waitFor();
    await hasNoBarrier(editor, `inbox in ${theme}`);
    await editor.screenshot(`inbox-${theme}`);
    await panel(editor)
      .locator('section')
      .nth(2)
      .evaluate((last) => last.scrollIntoView());
    await editor.screenshot(`inbox-end-${theme}`);
  };
  return inTheme(scenario, name);
}

/** The plain-text part follows the draft, and is copied. */
export async function thePlainTextFollows(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  await editor.runCommand('Inboxlint: Open Plain-Text Preview');
  const preview = page.locator('.editor-group-container', { hasText: 'spring-sale.html, plain text' });
  await preview.getByText('Dear valued customer').waitFor();
  await editor.screenshot('plain-text-light');
  await editorIsFocused(editor);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('<p>One more line.</p>');
  await until('the text follows', async () =>
    (await page.locator('.editor-instance').last().innerText())
      .replaceAll('\u00a0', ' ')
      .includes('One more line.'),
  );
  await editor.runCommand('Inboxlint: Copy Plain Text');
  await page.locator('.statusbar-item', { hasText: 'copied to the clipboard' }).waitFor();
  const text = String(await page.evaluate('navigator.clipboard.readText()'));
  assert.match(text, /Please click here \[http:\/\/www\.example\.com\/chairs\]/);
  assert.doesNotMatch(text, /garden weather holiday/, 'hidden text stays out');
}

/** After the window is loaded again the report is there, of the same draft. */
export async function theReportSurvivesReload(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  await editor.runCommand('Inboxlint: Open Report');
  await panel(editor).locator('.finding').first().waitFor();
  await editor.runCommand('Inboxlint: Copy Report as Markdown');
  await page.locator('.statusbar-item', { hasText: 'copied to the clipboard' }).waitFor();
  assert.match(String(await page.evaluate('navigator.clipboard.readText()')), /^# spring\\-sale\\\.html\n/);
  await Promise.all([page.waitForEvent('load'), editor.runCommand('Developer: Reload Window')]);
  await page.locator('.monaco-workbench .tab', { hasText: 'Report: spring-sale.html' }).waitFor();
  await panel(editor).locator('.finding').first().waitFor();
  await panel(editor).locator('.list button', { hasText: 'Replace with “!”' }).first().click();
  await panel(editor).locator('.list button', { hasText: 'Replace with “!”' }).waitFor({ state: 'detached' });
}

/** The inbox preview shows what is typed, and where it is cut. */
export async function theInboxPreviewFollows(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.openFile(MESSAGE);
  await editor.underlined(3);
  await editor.runCommand('Inboxlint: Open Inbox Preview');
  await panel(editor).locator('.row').first().waitFor();
  assert.equal(await panel(editor).locator('.cut:visible').count(), 0);
  await editorIsFocused(editor);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type(' And a longer one, about the garden chairs that came back');
  await panel(editor).locator('.cut:visible').first().waitFor();
  const notes = panel(editor).locator('[data-kind=cut]');
  await until('all that was typed is cut', async () =>
    /^Cut from the subject line:.* back$/.test((await notes.first().textContent()) ?? ''),
  );
  await hasNoBarrier(editor, 'inbox with a cut');
  await editor.screenshot('inbox-cut-light');
}

/** A draft that is nothing but faults and attacks is listed in part, as text, and the editor stays usable. */
export async function aHostileDraftOnlyShows(editor: Editor): Promise<void> {
  const { page, folder } = editor;
  const attack = '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script>';
  const escaped = attack.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const faults = Array.from({ length: 7_000 }, (_, index) => `<p>Act now ${index}!!! ${escaped}!!!</p>`);
  writeFileSync(join(folder, 'emails', 'hostile.html'), `<body>\n${attack}\n${faults.join('\n')}\n</body>`);
  await editor.openFile(DRAFT);
  await page.locator('.explorer-folders-view', { hasText: 'hostile.html' }).waitFor();
  await editor.openFile('emails/hostile.html');
  await editor.runCommand('Inboxlint: Open Report');
  const report = panel(editor);
  await report.locator('.more', { hasText: /^and [\d,]+ more$/ }).waitFor();
  assert.equal(await report.locator('.finding').count(), 100);
  assert.equal(await report.locator('img, #main script').count(), 0);
  assert.equal(await report.locator('#main').evaluate(() => Reflect.get(globalThis, 'hacked')), undefined);
  await editor.screenshot('report-hostile-light');
  await report.locator('.finding').first().click();
  await page.locator('.statusbar-item', { hasText: 'selected)' }).waitFor();
}

/** What is typed goes into the text, and not into what was in front before. */
async function editorIsFocused({ page }: Editor): Promise<void> {
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}
