import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Editor } from '../../tools/vscode/drive.ts';
import { ROOT } from '../../tools/vscode/paths.ts';
import { until } from '../../tools/vscode/until.ts';

const DRAFT = 'emails/spring-sale.html';

/** The picture of the README: the hover of a phrase, over a draft with its problems underlined. */
export async function pictureOfTheReadme(editor: Editor): Promise<void> {
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  await editor.statusBar(/Inboxlint \d+/);
  await editor.hoverAt('Act now', /pressure wording/, /points/, /Show documentation/);
  await steady(hover(editor));
  await editor.page.screenshot({ path: join(ROOT, 'media', 'editor.png'), animations: 'disabled' });
}

/** The pictures of the walkthrough, a step each, light and dark. */
export async function picturesOfTheWalkthrough(editor: Editor): Promise<void> {
  const { page } = editor;
  for (const theme of ['light', 'dark'] as const) {
    const shoot = async (name: string, clip: Clip) => {
      const folder = join(ROOT, 'media', 'walkthrough');
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `${name}-${theme}.png`);
      await page.screenshot({ path, clip, animations: 'disabled' });
      assert.ok(readFileSync(path).length <= 60 * 1024, `${path} is too large`);
    };
    if (theme === 'dark') await editor.setTheme(theme);
    await editor.openFile(DRAFT);
    await editor.runCommand('View: Toggle Primary Side Bar Visibility');
    await editor.underlined(5);
    await shoot('draft', await linesOf(page, 7, 15));
    await editor.hoverAt('Act now', /points/);
    await shoot('hover', around(await steady(hover(editor))));
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 780);
    await editor.quickFix('Act now');
    const menu = page.locator('.action-widget').first();
    await shoot('fix', around(await steady(menu)));
    await until('the menu is closed', async () => {
      await page.keyboard.press('Escape');
      return !(await menu.isVisible());
    });
    await shootDrafts(editor, shoot);
    await shootConfiguration(editor, shoot);
  }
}

type Shoot = (name: string, clip: Clip) => Promise<void>;

/** The view of drafts with all scores, above it the other views closed. */
async function shootDrafts(editor: Editor, shoot: Shoot): Promise<void> {
  const { page } = editor;
  await editor.runCommand('Explorer: Focus on Email Drafts View');
  const files = page.locator('.explorer-viewlet .pane-header[aria-expanded=true]', { hasText: 'drafts' });
  if ((await files.first().getAttribute('aria-label'))?.startsWith('Explorer')) {
    await files.first().click();
    await page.locator('.editor-instance .view-line').first().click();
  }
  await editor.runCommand('Inboxlint: Check Workspace');
  await page.locator('.notification-toast', { hasText: 'drafts checked' }).waitFor();
  await editor.runCommand('Notifications: Clear All Notifications');
  await page.locator('.notification-toast').first().waitFor({ state: 'hidden' });
  await steady(page.locator('.pane', { hasText: 'Email Drafts' }).locator('.monaco-list-row').nth(4));
  await shoot('drafts', { x: 52, y: 40, width: 600, height: 296 });
  await editor.runCommand('View: Toggle Primary Side Bar Visibility');
}

/** A new configuration file in which the name of a rule is completed; it is closed again, unsaved. */
async function shootConfiguration(editor: Editor, shoot: Shoot): Promise<void> {
  const { page } = editor;
  await editor.runCommand('Inboxlint: Create Configuration File');
  await page.locator('.tab.active', { hasText: '.inboxlintrc.json' }).waitFor();
  await page.keyboard.press('Control+Home');
  for (let line = 0; line < 5; line++) await page.keyboard.press('ArrowDown');
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await page.keyboard.type('"');
  const rules = page.locator('.suggest-widget.visible .monaco-list-row').first();
  // Who asks before the language is ready gets nothing; the key has no value, which it says once it is.
  await page.locator('.editor-instance .squiggly-error').first().waitFor();
  if (!(await rules.isVisible())) await page.keyboard.press('Control+Space');
  await steady(rules);
  await shoot('config', await linesOf(page, 1, 15));
  await page.keyboard.press('Escape');
  await editor.runCommand('View: Revert and Close Editor');
  await page.locator('.tab.active', { hasText: 'spring-sale.html' }).waitFor();
  await editor.runCommand('View: Toggle Primary Side Bar Visibility');
}

function hover({ page }: Editor): Locator {
  return page.locator('.monaco-hover:not(.hidden)').first();
}

/** Waits until a part of the window stands still, as it has come in whole; then where it is. */
async function steady(part: Locator): Promise<Clip> {
  let box: Clip | null = null;
  await until('it stands still', async () => {
    const before = JSON.stringify(box);
    box = await part.boundingBox();
    return box !== null && JSON.stringify(box) === before;
  });
  if (!box) throw new Error('It is gone again');
  return box;
}

/** What is shown over the draft, with the lines next to it. */
function around({ x, y, width, height }: Clip): Clip {
  const [across, along] = [40, 26];
  return { x: x - across, y: y - along, width: width + 2 * across, height: height + 2 * along };
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

pictureOfTheReadme.makesPictures = true;
picturesOfTheWalkthrough.makesPictures = true;
picturesOfTheWalkthrough.settings = { 'editor.guides.indentation': false, 'breadcrumbs.enabled': false };

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
