import { resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { Browser } from './chromium.ts';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Starts the headless browser with a profile folder of its own, allowed to reach `url` only. */
export async function startBrowser(
  browser: Browser,
  profile: string,
  url: string,
  size: WindowSize = { width: 1280, height: 800 },
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.executable,
    env: { ...definedVariables(), ...browser.env },
    headless: true,
    viewport: size,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  return context;
}

/** The address of a window on a folder (a path or an address), a `.code-workspace` file or nothing, with the payload entries VS Code's web build reads. */
export function windowUrl(
  url: string,
  folder: string | undefined,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const kind = folder?.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const place = folder !== undefined && !/^[a-z][\w+.-]+:/i.test(folder) ? resolve(folder) : folder;
  const query = new URLSearchParams(place === undefined ? { ew: 'true' } : { [kind]: place });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${url}/?${query}`;
}

/** How the workbench names a file of the machine that the server runs on. */
export function remoteUri(url: string, path: string): string {
  return `vscode-remote://${new URL(url).host}${resolve(path)}`;
}

function definedVariables(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) variables[name] = value;
  return variables;
}
