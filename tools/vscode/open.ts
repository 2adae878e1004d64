import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { windowUrl } from './browser.ts';
import { chosenHost } from './host-tests.ts';
import { installHost } from './install.ts';
import { packageExtension } from './package-extension.ts';
import { extensionFolder, ROOT } from './paths.ts';
import { messageOf, onInterrupt } from './process.ts';
import { installExtension, startServer } from './server.ts';
import { QUIET, writeUserSettings } from './user-settings.ts';

// `npm run vscode [folder]`: VS Code with the built extension on a folder, examples/ by default.
open(resolve(process.argv[2] ?? join(ROOT, 'examples'))).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});

async function open(folder: string): Promise<void> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
  const code = process.env.INBOXLINT_VSCODE === 'browser' ? undefined : onPath('code');
  if (code !== undefined) await openDesktop(code, folder);
  else if (chosenHost() === 'browser') await openInBrowser(folder);
  else await openDesktop(await downloadAndUnzipVSCode(), folder);
}

async function openDesktop(code: string, folder: string): Promise<void> {
  const args = [`--extensionDevelopmentPath=${extensionFolder()}`, folder];
  const shell = process.platform === 'win32';
  const child = spawn(shell ? `"${code}"` : code, shell ? args.map((arg) => `"${arg}"`) : args, {
    shell,
    stdio: 'inherit',
  });
  console.log(`VS Code opens ${folder} with Inboxlint.`);
  const ended = await new Promise<number>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (status) => done(status ?? 0));
  });
  if (ended !== 0)
    throw new Error(`${code} ended with ${ended}. INBOXLINT_VSCODE=browser uses another VS Code.`);
}

async function openInBrowser(folder: string): Promise<void> {
  const interrupted = new Promise<void>((done) => onInterrupt(done));
  const parts = await installHost();
  const temp = mkdtempSync(join(tmpdir(), 'ico-'));
  try {
    const vsix = join(temp, 'inboxlint.vsix');
    await packageExtension(extensionFolder(), vsix);
    const options = { temp, userData: join(temp, 'user'), extensions: join(temp, 'extensions') };
    writeUserSettings(options.userData, QUIET);
    await installExtension(parts, options, vsix);
    const server = await startServer(parts, options);
    try {
      console.log(`\nVS Code with Inboxlint runs at\n\n  ${windowUrl(server.url, folder)}\n`);
      console.log('Open that address in a browser on this machine. Ctrl+C ends it.');
      const reason = await Promise.race([server.ended, interrupted]);
      if (reason !== undefined) throw new Error(reason);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function onPath(program: string): string | undefined {
  const names = process.platform === 'win32' ? [`${program}.cmd`] : [program];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}
