import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor, Scenario } from '../../tools/vscode/drive.ts';
import { inTheme } from '../support/themes.ts';

const FILE = 'example.com.zone';
/** A zone as somebody may have it, with faults of each kind. */
const ZONE = `$ORIGIN example.com.
$TTL 1h
@         MX   10 mail
@         TXT  ( "v=spf1 mx inlcude:_spf.example.net ptr"
                 "ip4:192.0.2.0/24 +all" )
_dmarc    TXT  "v=DMARC1; p=none; pct=50"
s1._domainkey TXT "v=DKIM1; k=rsa; p="
mail      A    192.0.2.25
`;

export const recordsInLight = looked('light', 'Light Modern');
export const recordsInDark = looked('dark', 'Dark Modern');
export const recordsInHighContrast = looked('hc', 'Default High Contrast');
export const recordsInLightHighContrast = looked('hc-light', 'Default High Contrast Light');

/** In a German VS Code what is said of records is German, at the ends of lines too. */
export const recordsInGerman: Scenario = Object.assign(
  async (editor: Editor) => {
    const { page, folder } = editor;
    await page.addInitScript('globalThis._VSCODE_NLS_LANGUAGE = "de"');
    await page.reload();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    writeFileSync(join(folder, FILE), ZONE);
    await editor.openFile(FILE);
    await editor.underlined(4);
    await editor.hoverAt(
      'inlcude',
      /Unbekannter SPF-Mechanismus/,
      /RFC 7208, Abschnitt 4.6.1/,
      /Durch „include“ ersetzen/,
    );
    await editor.screenshot('records-hover-german');
    await leave(page);
    await editor.hoverAt('p=none', /es werden nur Berichte gesendet/);
    await editor.screenshot('records-meaning-german');
    await leave(page);
    await editor.quickFix('inlcude', 'Durch „include“ ersetzen');
    await editor.runCommand('Inboxlint: DNS-Einträge prüfen');
    await editor.statusBar(/Probleme in DNS-Einträgen/);
  },
  { settings: { 'inboxlint.inlineMessages': true } },
);

/** Problems of records under their exact characters, what they mean, how they are fixed, and what may follow. */
function looked(theme: string, name: string): Scenario {
  const scenario = async (editor: Editor) => {
    const { page, folder } = editor;
    writeFileSync(join(folder, FILE), ZONE);
    await editor.openFile(FILE);
    await editor.underlined(4);
    await editor.problems(/spf-unknown-term/);
    await editor.hoverAt('inlcude', /include/, /RFC 7208/);
    await editor.screenshot(`records-hover-${theme}`);
    await leave(page);
    await editor.hoverAt('p=none', /RFC 9989/);
    await editor.screenshot(`records-meaning-${theme}`);
    await leave(page);
    await editor.quickFix('inlcude');
    await editor.screenshot(`records-fix-${theme}`);
    await page.keyboard.press('Escape');
    await editor.quickFix('inlcude', 'include');
    await editor.shows('include:_spf.example.net');
    await editor.quickFix('pct=50');
    await editor.screenshot(`records-dmarc-${theme}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('; ');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'rua=' }).waitFor();
    await editor.screenshot(`records-completions-${theme}`);
  };
  return inTheme(scenario, name);
}

/** Closes a hover, which covers what is below it. */
async function leave(page: Editor['page']): Promise<void> {
  await page.mouse.move(0, 0);
  await page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });
}
