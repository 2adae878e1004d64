import assert from 'node:assert/strict';
import type { Editor } from '../../tools/vscode/drive.ts';
import { hasNoBarrier, panel } from '../support/webview.ts';

const DRAFT = 'emails/spring-sale.html';
const MESSAGE = 'emails/first-contact.txt';

/** What an editor in a language says where. */
interface EditorWords {
  readonly language: string;
  readonly status: RegExp;
  readonly statusHover: string;
  readonly hover: readonly RegExp[];
  readonly fix: RegExp;
  readonly report: string;
  readonly inbox: string;
  readonly workspace: string;
  readonly checked: string;
}

/** In a German VS Code Inboxlint speaks German: its problems, hovers, fixes, panels and commands. */
export async function germanEditorsGetGermanWords(editor: Editor): Promise<void> {
  await speaks(editor, {
    language: 'de',
    status: /Inboxlint \d+ · Spam/,
    statusHover: 'niedriger ist besser',
    hover: [/drängt und ist in Spam häufig/, /[\d,]+ Punkte/, /sinkt der Wert um \d+\./],
    fix: /^Durch „!“ ersetzen \(−\d+\)$/,
    report: 'Bericht öffnen',
    inbox: 'Posteingangsvorschau öffnen',
    workspace: 'Arbeitsbereich prüfen',
    checked: '7 Entwürfe geprüft',
  });
}

/** The same in Spanish. */
export async function spanishEditorsGetSpanishWords(editor: Editor): Promise<void> {
  await speaks(editor, {
    language: 'es',
    status: /Inboxlint \d+ · spam/,
    statusHover: 'cuanto más baja, mejor',
    hover: [/frecuente en el spam/, /[\d,]+ puntos/],
    fix: /^Sustituir por «!» \(−\d+\)$/,
    report: 'Abrir informe',
    inbox: 'Abrir vista previa de la bandeja de entrada',
    workspace: 'Comprobar el área de trabajo',
    checked: '7 borradores comprobados',
  });
}

async function speaks(editor: Editor, words: EditorWords): Promise<void> {
  const { page } = editor;
  const { language } = words;
  // VS Code itself has no language pack here: it stays English and tells extensions which language it is in.
  await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
  await page.reload();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  await editor.openFile(DRAFT);
  await editor.underlined(5);
  assert.match(await editor.statusBar('Inboxlint'), words.status);
  await editor.hoverAt('Act now', ...words.hover);
  await editor.screenshot(`hover-${language}`);
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 780);
  const titles = await editor.quickFix('!!!');
  await editor.screenshot(`quick-fix-${language}`);
  assert.ok(
    titles.some((title) => words.fix.test(title)),
    titles.join(' | '),
  );
  await page.keyboard.press('Escape');
  await page.locator('.statusbar-item', { hasText: 'Inboxlint' }).first().hover();
  await page.locator('.workbench-hover', { hasText: words.statusHover }).waitFor();
  await editor.screenshot(`status-${language}`);
  await editor.runCommand(`Inboxlint: ${words.report}`);
  await panel(editor).locator('.help .primary').waitFor();
  await hasNoBarrier(editor, `report in ${language}`);
  await editor.screenshot(`report-${language}`);
  await panel(editor)
    .locator('.counts')
    .evaluate((counts) => counts.scrollIntoView());
  await editor.screenshot(`report-end-${language}`);
  await editor.runCommand('View: Close All Editors');
  await editor.openFile(MESSAGE);
  await editor.runCommand(`Inboxlint: ${words.inbox}`);
  await panel(editor).locator('.row').first().waitFor();
  await editor.screenshot(`inbox-${language}`);
  await editor.runCommand('View: Close All Editors');
  await editor.runCommand(`Inboxlint: ${words.workspace}`);
  await page.locator('.notification-toast', { hasText: words.checked }).waitFor();
  await editor.screenshot(`notification-${language}`);
  await editor.runCommand('Preferences: Open Settings (UI)');
  await page.locator('.settings-editor').waitFor();
  await page.keyboard.type('@ext:inboxlint.inboxlint');
  await page.locator('.settings-editor .setting-item-contents').first().waitFor();
  await editor.screenshot(`settings-${language}`);
}
