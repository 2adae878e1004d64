import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { format } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { remoteUri, startBrowser, windowUrl } from './browser.ts';
import { type HostArguments, readArguments } from './host-arguments.ts';
import { installHost } from './install.ts';
import { delay, messageOf, onInterrupt } from './process.ts';
import { type CodeServer, startServer } from './server.ts';
import { QUIET, writeUserSettings } from './user-settings.ts';
import { serveWebExtensions } from './web-extensions.ts';

/** The suite begins each line it wants shown with this; VS Code's own log lines have no such mark. */
const MARK = '[test] ';
const LIMIT_SECONDS = Number(process.env.INBOXLINT_HOST_TIMEOUT ?? 900);
const VERBOSE = Boolean(process.env.INBOXLINT_HOST_VERBOSE);

// Stands in for the desktop executable that @vscode/test-electron starts: takes its arguments, runs the suite
// in code-server's extension host with the workbench in a headless browser, and ends with the suite's exit code.
// Code 0 alone is no pass: a crashed extension host gives it too. run.ts therefore asks for the suite's result file.
const temp = mkdtempSync(join(tmpdir(), 'ich-'));
let server: CodeServer | undefined;
let context: BrowserContext | undefined;
const interrupted = new Promise<number>((done) => onInterrupt(() => done(130)));
try {
  const args = readArguments(process.argv.slice(2), temp);
  process.exitCode = await Promise.race([interrupted, runSuite(args), timeLimit()]);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 3;
} finally {
  await Promise.race([context?.close().catch(() => {}), delay(5000)]);
  await server?.stop();
  rmSync(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
process.exit();

async function runSuite(args: HostArguments): Promise<number> {
  const parts = await installHost(args.release);
  if (!args.ownUserData) writeUserSettings(args.userData, QUIET);
  server = await startServer(parts, {
    ...args,
    temp,
    forSuite: true,
    endWhenIdle: true,
    ...(VERBOSE && { log: (text) => process.stderr.write(text) }),
  });
  const ended = server.ended.then((reason) => Promise.reject(new Error(reason)));
  ended.catch(() => {});
  context = await startBrowser(parts.browser, join(temp, 'browser'), server.url);
  return Promise.race([ended, openWindow(context, server.url, args)]);
}

async function openWindow(browser: BrowserContext, url: string, args: HostArguments): Promise<number> {
  const page = browser.pages()[0] ?? (await browser.newPage());
  const suite = resolve(args.tests);
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (args.web) {
    const served = { folder: dirname(suite), file: basename(suite) };
    await serveWebExtensions(browser, page, url, args.extensionFolders, served);
  } else {
    const [folder, ...others] = args.extensionFolders;
    if (others.length > 0)
      throw new Error('The Node host takes one extension under development; try --kind=web.');
    if (folder) payload.push(['extensionDevelopmentPath', remoteUri(url, folder)]);
    payload.push(['extensionTestsPath', remoteUri(url, suite)]);
  }
  const errors: string[] = [];
  await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
    const text = format(...values);
    if (text.startsWith(MARK)) console.log(text.replaceAll(/^\[test\] /gm, ''));
    else if (VERBOSE) console.error(`[${type}] ${text}`);
    else if (type === 'error') errors.push(text);
  });
  return new Promise((done, fail) => {
    page.on('crash', () => fail(new Error('The page that showed VS Code crashed.')));
    const exit = (code: number) => {
      if (code !== 0)
        for (const text of errors.filter(isTelling).slice(-5)) console.error(text.slice(0, 2000));
      done(code);
    };
    page
      .exposeFunction('codeAutomationExit', exit)
      .then(() => page.goto(windowUrl(url, args.workspace, payload)))
      .catch(fail);
  });
}

/** The optional native modules are not built, which VS Code complains about at each start. */
function isTelling(error: string): boolean {
  return !/Could not locate the bindings file|watchdog|authentication provider/.test(error);
}

async function timeLimit(): Promise<number> {
  await new Promise((done) => setTimeout(done, LIMIT_SECONDS * 1000).unref());
  console.error(`The suite gave no result in ${LIMIT_SECONDS} s (INBOXLINT_HOST_TIMEOUT is the limit).`);
  const picture = join(tmpdir(), 'inboxlint-host-timeout.png');
  await context
    ?.pages()[0]
    ?.screenshot({ path: picture, timeout: 5000 })
    .then(
      () => console.error(`What VS Code showed: ${picture}`),
      () => {},
    );
  return 124;
}
