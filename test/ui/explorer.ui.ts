import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor } from '../../tools/vscode/drive.ts';
import { until } from '../../tools/vscode/until.ts';

/** The view of drafts is found, filled, read from worst to best, and opens a draft; all drafts are fixed after a look. */
export async function draftsAreListedWorstFirstAndFixed(editor: Editor): Promise<void> {
  const { page } = editor;
  await editor.runCommand('Explorer: Focus on Email Drafts View');
  const view = page.locator('.pane', { hasText: 'Email Drafts' });
  await view.getByText('Check Workspace').waitFor();
  await editor.screenshot('tree-welcome-light');
  await view.getByText('Check Workspace').click();
  const told = page.locator('.notification-toast', { hasText: 'drafts checked' });
  await told.waitFor();
  const rows = view.locator('.monaco-list-row');
  await rows.nth(4).waitFor();
  await editor.screenshot('tree-light');
  const labels = await rows.evaluateAll((found) => found.map((row) => String(row.ariaLabel)));
  const scores = labels.map((label) => Number(/, (\d+) ·/.exec(label)?.[1]));
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b - a),
    labels.join('\n'),
  );
  await rows.first().click();
  await page.locator('.tab.active').waitFor();
  await editor.runCommand('Inboxlint: Apply All Safe Fixes in Workspace…');
  const apply = page.getByRole('button', { name: 'Apply', exact: true });
  await apply.waitFor();
  await editor.screenshot('fix-workspace-light');
  await apply.click();
  const draft = join(editor.folder, 'emails/spring-sale.html');
  // A file that is being written is empty for a moment.
  const saved = () =>
    readFileSync(draft, 'utf8').includes('</html>') && !readFileSync(draft, 'utf8').includes('!!!');
  await until('the safe fix is made', saved);
  assert.ok(readFileSync(draft, 'utf8').includes('Act now'), 'what is only offered stays');
  for (const theme of ['dark', 'hc'] as const) {
    await editor.setTheme(theme);
    await editor.screenshot(`tree-${theme}`);
  }
}
