import { readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The suite is served below the first extension: the host that has the extension then runs it. */
const SUITE = '.suite';

/**
 * Makes the web-worker extension host of the next window load the development extensions and the suite.
 * That host takes them only from http addresses in the page's configuration, so the folders are served on the
 * server's origin and the configuration is edited before the workbench reads it.
 */
export async function serveWebExtensions(
  context: BrowserContext,
  page: Page,
  url: string,
  extensions: readonly string[],
  suite: { readonly folder: string; readonly file: string },
): Promise<void> {
  const { host, origin } = new URL(url);
  await context.route(
    (address) => address.origin === origin && address.pathname.startsWith('/__served/'),
    async (route) => {
      const [, , index, ...rest] = new URL(route.request().url()).pathname.split('/').map(decodeURIComponent);
      const isSuite = rest[0] === SUITE;
      const body = isSuite
        ? readInside(suite.folder, rest.slice(1))
        : readInside(extensions[Number(index)], rest);
      if (!body) return route.fulfill({ status: 404, body: '' });
      const contentType = TYPES[extname(rest.at(-1) ?? '')] ?? 'application/octet-stream';
      return route.fulfill({ body, contentType, headers: { 'access-control-allow-origin': '*' } });
    },
  );
  const at = (path: string) => ({ scheme: 'http', authority: host, path: `/__served/${path}` });
  const options = {
    extensions: extensions.map((_, index) => at(String(index))),
    extensionTestsPath: at(`0/${SUITE}/${suite.file}`),
  };
  // Answering for the page itself would make the browser count it as public and refuse its local WebSocket.
  // In text: this runs in the page, whose types the rest of the program should not see.
  await page.addInitScript(`new MutationObserver((_, observer) => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (!meta) return;
    observer.disconnect();
    const settings = JSON.parse(meta.getAttribute('data-settings'));
    settings.developmentOptions = { ...settings.developmentOptions, ...${JSON.stringify(options)} };
    meta.setAttribute('data-settings', JSON.stringify(settings));
  }).observe(document, { childList: true, subtree: true })`);
}

function readInside(folder: string | undefined, parts: readonly string[]): Buffer | undefined {
  if (folder === undefined) return undefined;
  const file = join(folder, ...parts);
  if (!file.startsWith(folder + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}
