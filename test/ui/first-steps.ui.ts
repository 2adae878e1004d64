import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor } from '../../tools/vscode/drive.ts';

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
