import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { notices } from './notices.ts';
import {
  withoutColors,
  withoutExamples,
  withoutFileTypes,
  withoutLanguages,
  withoutNamedCharacters,
  withoutRecipientExamples,
  withoutRecordExamples,
} from './slim.ts';

const COMMON = {
  bundle: true,
  minify: true,
  // esbuild's default is ASCII, which makes the tables of letters three times as large.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // html-to-text asks for an older one, which would bring the same tables of entities a second time.
  alias: { htmlparser2: resolve('node_modules/htmlparser2') },
} as const satisfies BuildOptions;

/** What runs in both extension hosts, Node and a web worker. */
const EDITOR: BuildOptions = {
  format: 'cjs',
  platform: 'browser',
  mainFields: ['module', 'main'],
  target: 'es2023',
};

/** What the extension needs of packages, and no more. */
const SMALL: readonly Plugin[] = [withoutLanguages, withoutNamedCharacters];

/** The pages of the panels. */
const PANELS = ['report', 'inbox', 'bounces', 'checks', 'plan'] as const;

const NODE: BuildOptions = {
  format: 'cjs',
  platform: 'node',
  mainFields: ['module', 'main'],
  target: 'node20.19',
};

/** A CommonJS file has no import.meta, which packages written as ESM ask for. */
export const WITH_META = {
  banner: { js: `const importMetaUrl = require('node:url').pathToFileURL(__filename).href;` },
  define: { 'import.meta.url': 'importMetaUrl' },
} as const satisfies BuildOptions;

/** What is seldom wanted is a file of its own beside the others, loaded when it is asked for; filters need Node, too. */
const FILTERS = './filters.js';
const NETWORK = './network.js';
const JSX = './jsx.js';
/** In the npm package alone. */
const LSP = './lsp.js';
const APART = ['bounce', 'records', 'recipients', 'plan', 'catalog'].map((name) => `./${name}.js`);
const LAZY = [...APART, FILTERS, NETWORK, JSX];

/** Checking a domain is for the most part checking its records: both are in one bundle. */
const RECORDS_AND_DOMAINS = `export * from './records/index.ts'; export * from './domain/index.ts';`;

/** Leaves out of the command line what it loads when it is asked for. */
const lazyPartsApart: Plugin = {
  name: 'lazy parts apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:filters|lsp|network)\/index\.ts$/ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      const lazy = path.includes('/filters/') ? FILTERS : path.includes('/lsp/') ? LSP : NETWORK;
      return { path: lazy, external: true };
    });
  },
};

/** Has the language server take the engine from the library beside it, so that the package has it once less. */
const engineApart: Plugin = {
  name: 'engine apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/core\/index\.ts$/ }, () => ({ path: './index.js', external: true }));
  },
};

/** The command line itself, loaded by what starts it, which has Node keep it compiled. */
const COMMAND_LINE = 'command-line.js';
const commandLineApart: Plugin = {
  name: 'command line apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: `./${COMMAND_LINE}`, external: true }));
  },
};

/** The grammar of JavaScript, which Node loads when a component is read. */
const grammarApart: Plugin = {
  name: 'grammar apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/grammars\/javascript\.ts$/ }, ({ kind }) =>
      kind === 'require-call' ? { path: JSX, external: true } : undefined,
    );
  },
};

/**
 * Bundles the extension (for desktop and web alike), its webviews, the command line and the library into a folder;
 * for a debugger with maps to the sources, and nothing left out of those, which would move their lines.
 */
export async function buildAll(folder = 'dist', isForDebugger = false): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const bundle = (options: BuildOptions) =>
    build({ ...options, ...COMMON, ...(isForDebugger ? { minify: false, sourcemap: 'linked' } : {}) });
  const results = await Promise.all([
    bundle({
      ...EDITOR,
      entryPoints: ['src/vscode/extension.ts'],
      outfile: join(folder, 'extension.js'),
      external: ['vscode', ...LAZY],
      plugins: isForDebugger ? [...SMALL] : [withoutExamples, ...SMALL],
    }),
    bundle({
      entryPoints: Object.fromEntries(PANELS.map((name) => [name, `src/webview/${name}/main.ts`])),
      outdir: join(folder, 'webview'),
      format: 'iife',
      platform: 'browser',
      target: 'es2023',
    }),
    bundle({
      ...NODE,
      entryPoints: ['src/cli/cached-main.ts'],
      outfile: join(folder, 'cli.js'),
      banner: { js: '#!/usr/bin/env node' },
      plugins: [commandLineApart],
    }),
    bundle({
      ...NODE,
      entryPoints: ['src/cli/main.ts'],
      outfile: join(folder, COMMAND_LINE),
      ...WITH_META,
      plugins: [lazyPartsApart, grammarApart],
    }),
    bundle({ ...EDITOR, entryPoints: ['src/core/bounce/index.ts'], outfile: join(folder, 'bounce.js') }),
    bundle({
      ...EDITOR,
      stdin: { contents: RECORDS_AND_DOMAINS, resolveDir: 'src/core' },
      outfile: join(folder, 'records.js'),
      plugins: isForDebugger ? [] : [withoutRecordExamples],
    }),
    bundle({
      ...EDITOR,
      entryPoints: ['src/core/recipients/index.ts'],
      outfile: join(folder, 'recipients.js'),
      plugins: isForDebugger ? [] : [withoutRecipientExamples],
    }),
    bundle({ ...EDITOR, entryPoints: ['src/core/plan/index.ts'], outfile: join(folder, 'plan.js') }),
    bundle({
      ...EDITOR,
      entryPoints: ['src/core/catalog/notations/readers.ts'],
      outfile: join(folder, 'catalog.js'),
    }),
    bundle({
      ...EDITOR,
      entryPoints: ['src/grammars/javascript.ts'],
      outfile: join(folder, 'jsx.js'),
      plugins: [withoutColors],
    }),
    bundle({
      ...NODE,
      entryPoints: ['src/filters/index.ts'],
      outfile: join(folder, 'filters.js'),
      plugins: [withoutFileTypes],
    }),
    // A web worker loads it, too: the parts that need Node's modules load them when they are used.
    bundle({ ...NODE, entryPoints: ['src/network/index.ts'], outfile: join(folder, 'network.js') }),
    bundle({
      ...NODE,
      entryPoints: ['src/lsp/index.ts'],
      outfile: join(folder, 'lsp.js'),
      plugins: [engineApart],
    }),
    bundle({
      ...NODE,
      entryPoints: ['src/cli/api.ts'],
      outfile: join(folder, 'index.js'),
      plugins: [grammarApart],
    }),
  ]);
  await writeFile(join(folder, 'third-party-notices.txt'), notices(results.map(({ metafile }) => metafile)));
}

/** Writes the types of the library into a folder. Throws where they do not compile. */
export function buildTypes(folder: string): void {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'src/cli/tsconfig.json', '--outDir', folder];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the types of the library do not compile');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildAll('dist', process.argv.includes('--debug'));
