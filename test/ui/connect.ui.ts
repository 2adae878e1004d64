import assert from 'node:assert/strict';
import { SMTPServer } from 'smtp-server';
import type { Editor, Scenario } from '../../tools/vscode/drive.ts';
import { portOf } from '../support/misbehaving-server.ts';
import { inTheme } from '../support/themes.ts';
import { hasNoBarrier, panel } from '../support/webview.ts';

export const connectInLight = looked('light', 'Light Modern');
export const connectInDark = looked('dark', 'Dark Modern');
export const connectInHighContrast = looked('hc', 'Default High Contrast');
export const connectInLightHighContrast = looked('hc-light', 'Default High Contrast Light');

/** Nothing is connected to before the user has agreed to the server and its port; then the page says what is there. */
function looked(theme: string, name: string): Scenario {
  const scenario = async (editor: Editor) => {
    const { page } = editor;
    let connections = 0;
    const server = new SMTPServer({
      disableReverseLookup: true,
      onConnect: (_session, done) => {
        connections++;
        done();
      },
    });
    server.on('error', () => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = portOf(server.server);
    try {
      await editor.runCommand('Inboxlint: Check SMTP Connection');
      const input = page.locator('.quick-input-widget input');
      await input.waitFor();
      await input.fill(`localhost:${port}`);
      await page.keyboard.press('Enter');
      const dialog = page.locator('.monaco-dialog-box');
      await dialog.filter({ hasText: `Connect to localhost on port ${port}?` }).waitFor();
      assert.equal(connections, 0, 'nobody has agreed yet');
      if (theme === 'light') await editor.screenshot('connect-consent');
      await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
      const shown = panel(editor);
      await shown.locator('h1', { hasText: 'localhost' }).waitFor();
      await shown
        .locator('.lead', { hasText: `Use port ${port} with STARTTLS, once its certificate is fixed.` })
        .waitFor();
      assert.equal(connections, 1);
      await shown.getByText('Nodemailer (JavaScript)').waitFor();
      await hasNoBarrier(editor, `connect in ${theme}`);
      await editor.screenshot(`connect-${theme}`);
    } finally {
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  };
  return inTheme(scenario, name);
}
