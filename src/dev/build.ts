import { mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { notices } from './notices.ts';

const COMMON = {
  bundle: true,
  minify: true,
  // esbuild's default is ASCII, which makes the tables of letters three times as large.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions;

/** Bundles the extension (one file for desktop and web), the command line and the library into `dist/`. */
export async function buildAll(): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist', { recursive: true });
  const results = await Promise.all([
    build({
      ...COMMON,
      entryPoints: ['src/vscode/extension.ts'],
      outfile: 'dist/extension.js',
      format: 'cjs',
      platform: 'browser',
      mainFields: ['module', 'main'],
      target: 'es2023',
      external: ['vscode'],
    }),
    build({
      ...COMMON,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      format: 'cjs',
      platform: 'node',
      mainFields: ['module', 'main'],
      target: 'node20.19',
      // A CommonJS file has no import.meta, which packages written as ESM ask for.
      banner: {
        js: `#!/usr/bin/env node\nconst importMetaUrl = require('node:url').pathToFileURL(__filename).href;`,
      },
      define: { 'import.meta.url': 'importMetaUrl' },
    }),
    build({
      ...COMMON,
      entryPoints: ['src/cli/api.ts'],
      outfile: 'dist/index.js',
      format: 'cjs',
      platform: 'node',
      mainFields: ['module', 'main'],
      target: 'node20.19',
    }),
  ]);
  await writeFile('dist/third-party-notices.txt', notices(results.map(({ metafile }) => metafile)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll();
