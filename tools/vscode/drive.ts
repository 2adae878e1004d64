import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import type { TestCounts } from '../test/skips.ts';
import { startBrowser, windowUrl } from './browser.ts';
import { type Editor, editorOf } from './editor.ts';
import { type HostParts, installHost } from './install.ts';
import { packageExtension } from './package-extension.ts';
import { extensionFolder, ROOT, SHOTS } from './paths.ts';
import { messageOf } from './process.ts';
import { type CodeServer, installExtension, startServer } from './server.ts';
import { QUIET, type UserSettings, writeUserSettings } from './user-settings.ts';

export type { Editor } from './editor.ts';

/** What a test/ui/*.ui.ts file exports, under a name that says what is tried. It throws to fail. */
export interface Scenario {
  (editor: Editor): Promise<void>;
  /** User settings on top of the runner's, in force from the start. */
  settings?: UserSettings;
  /** Makes pictures that are kept: run with `--picture`, and nothing else then, so that a test changes nothing. */
  makesPictures?: boolean;
  /** Shows what another scenario shows in a theme that stands for this one: run with `--every-theme` or by its name. */
  isSeldom?: boolean;
}

export interface DriveOptions {
  /** The package to install; by default one is made of the built extension. */
  readonly vsix?: string;
  /** The folder each scenario gets a copy of; by default examples/. */
  readonly workspace?: string;
  /** Only scenarios whose name matches. */
  readonly grep?: string;
  /** Scenario files; by default test/ui/*.ui.ts. */
  readonly files?: readonly string[];
  /** Whether pictures that are kept are made anew, instead of what else the scenarios try. */
  readonly picture?: boolean;
  /** Whether what is shown is looked at in each theme. */
  readonly everyTheme?: boolean;
}

const SETTINGS: UserSettings = {
  ...QUIET,
  // What is typed is what stands there.
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'html.autoClosingTags': false,
  // Words of the text would be offered before the language answers.
  'editor.wordBasedSuggestions': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  // Settings open in a tab, not in a dialog: the editor's own calls type into it.
  'workbench.editor.useModal': 'off',
  'workbench.colorTheme': 'Light Modern',
  'workbench.reduceMotion': 'on',
};

/** Runs scenarios in real VS Code windows with the packaged extension installed, each in a window of its own. */
export async function runScenarios(options: DriveOptions = {}): Promise<TestCounts> {
  const scenarios = await readScenarios(options);
  if (scenarios.length === 0) throw new Error('There is no scenario in test/ui/*.ui.ts that matches.');
  const parts = await installHost();
  const temp = mkdtempSync(join(tmpdir(), 'icu-'));
  const place = {
    temp,
    userData: join(temp, 'user'),
    extensions: join(temp, 'extensions'),
    endWhenIdle: true,
  };
  let server: CodeServer | undefined;
  try {
    const vsix = options.vsix ? resolve(options.vsix) : join(temp, 'inboxlint.vsix');
    if (!options.vsix) await packageExtension(extensionFolder(), vsix);
    writeUserSettings(place.userData, SETTINGS);
    await installExtension(parts, place, vsix);
    server = await startServer(parts, place);
    let passed = 0;
    const running = server;
    for (const [index, [name, scenario]] of scenarios.entries()) {
      const folder = join(temp, String(index), 'drafts');
      mkdirSync(folder, { recursive: true });
      cpSync(options.workspace ?? join(ROOT, 'examples'), folder, { recursive: true });
      const where = { parts, server: running, temp, folder, userData: place.userData };
      if (await runScenario(name, scenario, where)) passed += 1;
    }
    return { passed, failed: scenarios.length - passed, skips: [] };
  } finally {
    await server?.stop();
    rmSync(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

interface ScenarioPlace {
  readonly parts: HostParts;
  readonly server: CodeServer;
  readonly temp: string;
  readonly folder: string;
  readonly userData: string;
}

async function runScenario(name: string, scenario: Scenario, place: ScenarioPlace): Promise<boolean> {
  const start = performance.now();
  const settings = { ...SETTINGS, ...scenario.settings };
  writeUserSettings(place.userData, settings);
  const profile = mkdtempSync(join(place.temp, 'browser-'));
  const context = await startBrowser(place.parts.browser, profile, place.server.url);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(45_000);
  const took = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    await page.goto(windowUrl(place.server.url, place.folder));
    await scenario(await editorOf(page, place.folder, place.userData, settings));
    console.log(`  ✔ ${name} (${took()})`);
    return true;
  } catch (error) {
    const shot = join(SHOTS, `failed-${name}.png`);
    await page.screenshot({ path: shot, timeout: 5000 }).catch(() => {});
    console.log(
      `  ✘ ${name} (${took()})\n${messageOf(error).replaceAll(/^/gm, '      ')}\n      see ${shot}`,
    );
    return false;
  } finally {
    await context.close().catch(() => {});
  }
}

async function readScenarios(options: DriveOptions): Promise<[string, Scenario][]> {
  const folder = join(ROOT, 'test', 'ui');
  const files = options.files ?? globSync('*.ui.ts', { cwd: folder, absolute: true }).sort();
  const wanted = new RegExp(options.grep ?? '');
  const scenarios: [string, Scenario][] = [];
  for (const file of files) {
    const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
    for (const [name, value] of Object.entries(exported)) {
      const title = `${basename(file, '.ui.ts')}-${name}`;
      if (!isScenario(value) || !wanted.test(title)) continue;
      if (value.isSeldom && !options.everyTheme && options.grep === undefined) continue;
      if ((value.makesPictures ?? false) === (options.picture ?? false)) scenarios.push([title, value]);
    }
  }
  return scenarios;
}

function isScenario(value: unknown): value is Scenario {
  return typeof value === 'function';
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      grep: { type: 'string' },
      vsix: { type: 'string' },
      workspace: { type: 'string' },
      picture: { type: 'boolean' },
      'every-theme': { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const { passed, failed } = await runScenarios({
    ...values,
    everyTheme: values['every-theme'] ?? false,
    ...(positionals.length > 0 && { files: positionals.map((file) => resolve(file)) }),
  });
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
}
