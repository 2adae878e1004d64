import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Editor } from '../../tools/vscode/drive.ts';

const DRAFT = 'emails/spring-sale.html';

/** Somebody new opens the first steps, and from there an example that is checked. */
export async function theFirstStepsLeadToAnExample(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.runCommand('View: Toggle Primary Side Bar Visibility');
  await editor.runCommand('Inboxlint: Get Started');
  const button = page.getByRole('button', { name: 'Try an Example Draft' });
  await button.waitFor();
  await editor.screenshot('walkthrough-light');
  await button.click();
  await editor.underlined(5);
  assert.match(await editor.statusBar('Inboxlint'), /\d+ · \w+/);
  await editor.screenshot('example-light');
  for (const theme of ['dark', 'hc'] as const) {
    await editor.setTheme(theme);
    await editor.runCommand('Inboxlint: Get Started');
    await page.getByText('Check every draft').click();
    await editor.screenshot(`walkthrough-${theme}`);
  }
  await editor.runCommand('View: Close Editor');
  await editor.runCommand('View: Revert and Close Editor');
}

/** A file that looks like mail is offered to be checked, with all of its folder, and nothing else is. */
export async function whatLooksLikeMailIsOffered(editor: Editor): Promise<void> {
  const { page, folder } = editor;
  mkdirSync(join(folder, 'mailings'));
  writeFileSync(join(folder, 'mailings', 'june.html'), '<p>Act now!!!</p>\n');
  writeFileSync(join(folder, 'page.html'), '<p>Act now!!!</p>\n');
  await editor.openFile('page.html');
  await editor.openFile('mailings/june.html');
  const offer = page.locator('.notification-toast', { hasText: 'looks like an email' });
  await offer.first().waitFor();
  // An offer stays until it is answered: of the page there would be one by now.
  assert.deepEqual(
    (await offer.allInnerTexts()).map((text) => /“([^”]+)” looks like/.exec(text)?.[1]),
    ['june.html'],
  );
  await editor.screenshot('offer-light');
  await offer.getByText('Check All in “mailings”').click();
  await editor.underlined(1);
  const settings = readFileSync(join(folder, '.vscode', 'settings.json'), 'utf8');
  assert.match(settings, /mailings\/\*\*\/\*\.html/);
}

/** What colours and lenses look like, and the pictures of the walkthrough. */
export async function picturesOfTheWalkthrough(editor: Editor): Promise<void> {
  const { page } = editor;
  for (const theme of ['light', 'dark'] as const) {
    const shoot = async (name: string, clip: Clip) => {
      const path = join('media', 'walkthrough', `${name}-${theme}.png`);
      mkdirSync(join('media', 'walkthrough'), { recursive: true });
      await page.screenshot({ path, clip, animations: 'disabled' });
      assert.ok(readFileSync(path).length <= 60 * 1024, `${path} is too large`);
    };
    if (theme === 'dark') await editor.setTheme(theme);
    await editor.openFile(DRAFT);
    await editor.runCommand('View: Toggle Primary Side Bar Visibility');
    await editor.underlined(5);
    await shoot('draft', await linesOf(page, 7, 15));
    await editor.hoverAt('Act now', /points/);
    await shoot('hover', await around(page.locator('.monaco-hover:not(.hidden)').first()));
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 780);
    await editor.quickFix('Act now');
    await page.waitForTimeout(300);
    await shoot('fix', await around(page.locator('.action-widget').first()));
    while (await page.locator('.action-widget').first().isVisible()) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(200);
    }
    await editor.runCommand('Explorer: Focus on Email Drafts View');
    const files = page
      .locator('.explorer-viewlet .pane-header[aria-expanded=true]', { hasText: 'drafts' })
      .first();
    if ((await files.getAttribute('aria-label'))?.startsWith('Explorer')) {
      await files.click();
      await page.locator('.editor-instance .view-line').first().click();
    }
    await editor.runCommand('Inboxlint: Check Workspace');
    await page.locator('.pane', { hasText: 'Email Drafts' }).locator('.monaco-list-row').nth(4).waitFor();
    await page.waitForTimeout(800);
    await editor.runCommand('Notifications: Clear All Notifications');
    await shoot('drafts', { x: 52, y: 40, width: 600, height: 296 });
    await editor.runCommand('View: Toggle Primary Side Bar Visibility');
    await editor.runCommand('Inboxlint: Create Configuration File');
    await page.locator('.tab.active', { hasText: '.inboxlintrc.json' }).waitFor();
    await page.keyboard.press('Control+Home');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowLeft'])
      await page.keyboard.press(key);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('"');
    const rules = page.locator('.suggest-widget.visible .monaco-list-row').first();
    // Who asks before the language is ready gets nothing; the key has no value, which it says once it is.
    await page.locator('.editor-instance .squiggly-error').first().waitFor();
    if (!(await rules.isVisible())) await page.keyboard.press('Control+Space');
    await rules.waitFor();
    await page.waitForTimeout(500);
    await shoot('config', await linesOf(page, 1, 15));
    await page.keyboard.press('Escape');
    await editor.runCommand('View: Revert and Close Editor');
    // A palette that opens while the focus moves is closed by it.
    await page.locator('.tab.active', { hasText: 'spring-sale.html' }).waitFor();
    await page.waitForTimeout(500);
    await editor.runCommand('View: Toggle Primary Side Bar Visibility');
  }
}

/** What is shown over the draft, with the lines next to it. */
async function around(part: Locator): Promise<Clip> {
  const box = await part.boundingBox();
  if (!box) throw new Error('Nothing is shown over the draft');
  const [across, along] = [40, 26];
  return {
    x: box.x - across,
    y: box.y - along,
    width: box.width + 2 * across,
    height: box.height + 2 * along,
  };
}

/** The part of the window in which so many lines of the draft stand, none of them cut. */
async function linesOf(page: Page, first: number, count: number): Promise<Clip> {
  const line = page.locator('.editor-instance .view-line').first();
  const [box, all] = [
    await line.boundingBox(),
    await page.locator('.editor-instance .view-lines').boundingBox(),
  ];
  if (!box || !all) throw new Error('No draft is in view');
  return { x: 56, y: all.y + (first - 1) * box.height, width: 600, height: count * box.height };
}

picturesOfTheWalkthrough.makesPictures = true;
picturesOfTheWalkthrough.settings = { 'editor.guides.indentation': false, 'breadcrumbs.enabled': false };

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
