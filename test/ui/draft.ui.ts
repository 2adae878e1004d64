import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor } from '../../tools/vscode/drive.ts';
import { until } from '../../tools/vscode/until.ts';

const DRAFT = 'emails/spring-sale.html';

/** A marketer opens a draft, reads what is wrong, fixes it by mouse and keyboard, and saves. */
export async function aDraftIsReadFixedAndSaved(editor: Editor): Promise<void> {
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  await editor.screenshot('draft-light');
  await editor.hoverAt('Act now', /pressure wording/, /points/, /lowers the score by \d+/);
  await editor.screenshot('hover-light');
  await editor.page.keyboard.press('Escape');
  await editor.page.mouse.move(5, 780);
  const titles = await editor.quickFix('Act now');
  assert.ok(
    titles.every((title) => !title.includes('Replace with')),
    titles.join(' | '),
  );
  await editor.screenshot('quick-fix-light');
  await editor.page.keyboard.press('Escape');
  await editor.quickFix('!!!', 'Replace with “!”');
  await editor.page.keyboard.press('Control+s');
  await onDisk(editor, (text) => text.includes('Spring is here!<'));
  assert.match(await editor.statusBar('Inboxlint'), /\d+/);
  await editor.problems(/urgent-wording/);
  await editor.screenshot('problems-light');
}

/** Every surface once more in the other themes, for a person to look at. */
export async function surfacesInDarkAndHighContrast(editor: Editor): Promise<void> {
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  for (const theme of ['dark', 'hc'] as const) {
    await editor.setTheme(theme);
    await editor.openFile(DRAFT);
    await editor.underlined(5);
    await editor.hoverAt('Act now', /points/);
    await editor.screenshot(`hover-${theme}`);
    await editor.page.keyboard.press('Escape');
  }
}

/** Safe fixes are made when the draft is saved, and only those. */
export async function savingFixesWhatIsSafe(editor: Editor): Promise<void> {
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  await editor.page.keyboard.press('Control+End');
  await editor.page.keyboard.type('<p>Really??</p>');
  await editor.page.keyboard.press('Control+s');
  await onDisk(editor, (text) => text.includes('<p>Really?</p>') && text.includes('Spring is here!<'));
  assert.ok(
    readFileSync(join(editor.folder, DRAFT), 'utf8').includes('Act now'),
    'what is only offered stays',
  );
}

savingFixesWhatIsSafe.settings = { 'editor.codeActionsOnSave': { 'source.fixAll.inboxlint': 'explicit' } };

async function onDisk({ folder }: Editor, wanted: (text: string) => boolean): Promise<void> {
  const read = () => readFileSync(join(folder, DRAFT), 'utf8');
  await until('it is saved', () => wanted(read()), read);
}
