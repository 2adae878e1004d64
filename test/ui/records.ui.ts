import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor, Scenario } from '../../tools/vscode/drive.ts';

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
    // The hover that is open covers what is below it.
    await page.mouse.move(0, 0);
    await page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });
    await editor.hoverAt('p=none', /RFC 9989/);
    await editor.screenshot(`records-meaning-${theme}`);
    await page.mouse.move(0, 0);
    await page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });
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
  return Object.assign(scenario, { settings: { 'workbench.colorTheme': name } });
}
