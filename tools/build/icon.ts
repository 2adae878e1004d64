import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../vscode/browser.ts';
import { installHost } from '../vscode/install.ts';

/** Draws `media/icon.png`, which VS Code wants, from `media/icon.svg`. */
const { browser } = await installHost();
const profile = mkdtempSync(join(tmpdir(), 'inboxlint-icon-'));
const context = await startBrowser(browser, profile, 'http://127.0.0.1', { width: 256, height: 256 });
try {
  const page = await context.newPage();
  await page.setContent(`<body style="margin:0">${await readFile('media/icon.svg', 'utf8')}`);
  await page.screenshot({ path: 'media/icon.png', omitBackground: true });
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
