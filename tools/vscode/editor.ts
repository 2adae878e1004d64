import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { SHOTS } from './paths.ts';
import { placeOf } from './place-of.ts';
import { until } from './until.ts';
import { QUIET, type UserSettings } from './user-settings.ts';

type Theme = 'light' | 'dark' | 'hc';

/** A window of a real VS Code, used by mouse and keyboard. Each call waits for what it names, up to 45 s. */
export interface Editor {
  readonly page: Page;
  /** The folder that the window shows: a copy, for this scenario only. */
  readonly folder: string;
  /** Opens a file of the folder by its relative path. */
  openFile(path: string): Promise<void>;
  /** Waits until the editor shows a text. */
  shows(text: string): Promise<void>;
  /** Points at the first occurrence of `text` that is in view; waits until the hover says each of these, and returns it. */
  hoverAt(text: string, ...says: readonly RegExp[]): Promise<string>;
  /** Clicks into the text, opens the quick-fix menu and takes the entry; without a title, only returns the titles. */
  quickFix(text: string, title?: string): Promise<string[]>;
  /** Types something broken after the first `text` in view of a JSON file; then what VS Code offers to complete it. */
  completions(text: string, typed: string): Promise<string[]>;
  /** Runs a command of the palette by its title. */
  runCommand(title: string): Promise<void>;
  /** The rows of the Problems panel, which it opens, once so many of them match. */
  problems(wanted: RegExp, atLeast?: number): Promise<string[]>;
  /** Waits for a status bar entry that contains `text` and returns its whole text. */
  statusBar(text: string | RegExp): Promise<string>;
  /** Replaces user settings on top of the runner's. */
  setSettings(settings: UserSettings): Promise<void>;
  setTheme(theme: Theme): Promise<void>;
  /** Waits until so many places or more are underlined; places that touch count as one. */
  underlined(atLeast: number): Promise<void>;
  /** Writes test/shots/<name>.png. */
  screenshot(name: string): Promise<void>;
}

const THEMES: Readonly<Record<Theme, { readonly id: string; readonly css: string }>> = {
  light: { id: 'Light Modern', css: '.vs' },
  dark: { id: 'Dark Modern', css: '.vs-dark' },
  hc: { id: 'Default High Contrast', css: '.hc-black' },
};

/** Wraps the page of a window that is loading; settles when the workbench stands. */
export async function editorOf(
  page: Page,
  folder: string,
  userData: string,
  base: UserSettings,
): Promise<Editor> {
  let settings: UserSettings = base;
  const change = async (more: UserSettings) => {
    settings = { ...settings, ...more };
    await typeSettings(page, userData, JSON.stringify(settings));
  };
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
  return {
    page,
    folder,
    openFile: (path) => openFile(page, path),
    shows: async (text) => {
      await placeOf(page, text);
    },
    hoverAt: (text, ...says) => hoverAt(page, text, says),
    quickFix: (text, title) => quickFix(page, text, title),
    completions: (text, typed) => completions(page, text, typed),
    runCommand: (title) => runCommand(page, title),
    problems: (wanted, atLeast) => problems(page, wanted, atLeast),
    statusBar: async (text) => {
      const item = page.locator('.statusbar-item', { hasText: text }).first();
      await item.waitFor();
      return oneLine((await item.textContent()) ?? '');
    },
    setSettings: change,
    setTheme: async (theme) => {
      await change({ 'workbench.colorTheme': THEMES[theme].id });
      await page.locator(`.monaco-workbench${THEMES[theme].css}`).waitFor();
    },
    underlined: async (atLeast) => {
      await page
        .locator('.monaco-editor [class*=squiggly-]')
        .nth(Math.max(0, atLeast - 1))
        .waitFor();
    },
    screenshot: async (name) => {
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: join(SHOTS, `${name}.png`), animations: 'disabled', caret: 'initial' });
    },
  };
}

async function openFile(page: Page, path: string): Promise<void> {
  const name = path.split('/').at(-1) ?? path;
  // The list is of what was typed before until its first entry is this one.
  const first = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
  await search(page, 'Control+p', path, first);
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
}

/** Whether something is shown soon. */
function comes(what: Locator): Promise<boolean> {
  return what.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

/** Types into the box that the keys open until the entry is in its list. */
async function search(page: Page, keys: string, wanted: string, entry: Locator): Promise<void> {
  const input = page.locator('.quick-input-widget input');
  const look = async () => {
    // An editor that opens meanwhile takes the focus, which closes the box.
    if (!(await input.isVisible())) {
      await page.keyboard.press(keys);
      if (!(await comes(input))) return false;
    }
    // It lists what is known while somebody types: what an extension adds later comes with the next letter.
    for (const text of ['', wanted]) await input.fill(text, { timeout: 5000 }).catch(() => {});
    return comes(entry);
  };
  await until(`“${wanted}” is in the list`, look);
}

async function hoverAt(page: Page, text: string, says: readonly RegExp[]): Promise<string> {
  const { x, y } = await placeOf(page, text);
  // In two steps: a hover needs a movement inside the text.
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  const contents = page.locator('.monaco-hover:not(.hidden) .hover-contents');
  await contents.first().waitFor();
  // It comes part by part, each from another source.
  for (const part of says) await contents.filter({ hasText: part }).first().waitFor();
  return (await contents.allInnerTexts()).map(oneLine).join('\n');
}

/** In the gutter or in the text, with a fix that is preferred or without: each is named in its own way. */
const LIGHT_BULB = '[class*="lightbulb" i]:visible, [class*="light-bulb"]:visible';

async function quickFix(page: Page, text: string, title?: string): Promise<string[]> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
  // Before the editor knows what it can offer here, the keys open nothing.
  await page.locator('.editor-instance').locator(LIGHT_BULB).first().waitFor();
  const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
  const rows = menu.locator('.monaco-list-row.action');
  // The light may be that of the place before, and a check that ends meanwhile closes the menu.
  await until(`quick fixes of “${text}” are offered`, async () => {
    if (!(await menu.isVisible())) await page.keyboard.press('Control+.');
    return comes(rows.first());
  });
  if (title !== undefined) {
    await rows.filter({ hasText: title }).first().click();
    await menu.waitFor({ state: 'hidden' });
    return [title];
  }
  return (await rows.allInnerTexts()).map(oneLine);
}

async function completions(page: Page, text: string, typed: string): Promise<string[]> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
  await page.keyboard.press('End');
  await page.keyboard.type(typed);
  // Who asks before the language is ready gets nothing; what is typed is not complete, which it says once it is.
  await page.locator('.editor-instance .squiggly-error').first().waitFor();
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  // Before the language knows the file's schema it has no suggestions.
  await until('something is suggested', async () => {
    // A list that came while it was typed would be put in as the text was then, with a comma too many.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Space');
    return comes(rows.first());
  });
  return (await rows.allInnerTexts()).map(oneLine);
}

async function runCommand(page: Page, title: string): Promise<void> {
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const whole = new RegExp(`^${title.replaceAll(/[^\w\s]/g, String.raw`\$&`)}$`);
  const name = page.locator('.label-name', { hasText: whole });
  const entry = rows.filter({ has: name });
  await search(page, 'F1', `>${title}`, entry);
  // By keyboard: an entry moves in the list while that is filled, and a click would take another.
  const isChosen = async () => /\bfocused\b/.test((await entry.getAttribute('class')) ?? '');
  while (!(await isChosen())) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await entry.waitFor({ state: 'hidden' });
}

/** As a user does it: VS Code in a browser does not see changes that another program makes to the file. */
async function typeSettings(page: Page, userData: string, text: string): Promise<void> {
  await runCommand(page, 'Preferences: Open User Settings (JSON)');
  const tab = page.locator('.tab.active', { hasText: 'settings.json' });
  await tab.waitFor();
  // The tab is there before the text.
  await placeOf(page, `"${Object.keys(QUIET)[0]}"`);
  await page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+a');
  // Pasted, since quotes and brackets that are typed into JSON get closed.
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Control+s');
  const file = join(userData, 'User', 'settings.json');
  await until(`VS Code saves its settings: ${file}`, () => readFileSync(file, 'utf8') === text);
  // The file is written before the editor knows; closed too early, it asks whether to save.
  await page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
  await runCommand(page, 'View: Close Editor');
  await tab.waitFor({ state: 'hidden' });
}

async function problems(page: Page, wanted: RegExp, atLeast = 1): Promise<string[]> {
  const panel = page.locator('.markers-panel');
  if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
  const rows = panel.locator('.monaco-list-row');
  let texts: string[] = [];
  const look = async () => {
    texts = (await rows.allInnerTexts()).map(oneLine);
    return texts.filter((text) => wanted.test(text)).length >= atLeast;
  };
  await until(`${atLeast} problems like ${wanted}`, look, () => texts.join('\n'));
  return texts;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
