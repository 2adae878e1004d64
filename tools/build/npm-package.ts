import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { buildTypes } from './build.ts';

/** What the npm package has of the repository: no extension, no pictures. */
const FILES = [
  'CHANGELOG.md',
  'LICENSE',
  'dist/cli.js',
  'dist/command-line.js',
  'dist/filters.js',
  'dist/jsx.js',
  'dist/index.js',
  'dist/lsp.js',
  'dist/network.js',
  'dist/third-party-notices.txt',
  'docs/*.{md,svg}',
  'docs/rules/*.md',
  'schema/*.json',
];
/** Pages about how the project is made, which are read in the repository. */
const OF_REPOSITORY = ['docs/architecture.md', 'docs/parity.md', 'docs/coverage.md', 'docs/lexicon.md'];

interface ExtensionManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
}

/**
 * Lays out the npm package in a folder, from what is built in `dist`: a manifest of its own, without the extension’s, and a
 * README for those who use the command line or the library. Throws where the types do not compile.
 */
export function stageNpmPackage(folder: string, dist = 'dist'): void {
  for (const file of globSync(FILES, { ignore: OF_REPOSITORY })) copy(file, folder, file);
  for (const file of [
    'cli.js',
    'command-line.js',
    'filters.js',
    'index.js',
    'jsx.js',
    'lsp.js',
    'network.js',
    'third-party-notices.txt',
  ])
    copy(join(dist, file), folder, join('dist', file));
  buildTypes(join(folder, 'dist/types'));
  writeFileSync(join(folder, 'README.md'), readme());
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

function copy(from: string, folder: string, to: string): void {
  const target = join(folder, to);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(from, target);
}

function manifest() {
  const { name, version, license, engines }: ExtensionManifest = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  return {
    name,
    version,
    description:
      'Finds spam triggers in email drafts (HTML, Markdown, MJML, .eml, templates) at the exact place, fixes them, and explains bounces',
    keywords: ['email', 'spam', 'linter', 'deliverability', 'newsletter', 'mjml', 'bounce', 'cli'],
    license,
    type: 'commonjs',
    bin: { inboxlint: 'dist/cli.js' },
    main: './dist/index.js',
    types: './dist/types/cli/api.d.ts',
    exports: {
      '.': { types: './dist/types/cli/api.d.ts', default: './dist/index.js' },
      './schema/*': './schema/*',
      './package.json': './package.json',
    },
    sideEffects: false,
    engines: { node: engines.node },
  };
}

/** The page on the library, under what the package is for. */
function readme(): string {
  const library = readFileSync('docs/library.md', 'utf8').replace(/^# .*\n/, '## As a library\n');
  return readFileSync('tools/build/npm-readme.md', 'utf8').replace('<!-- library -->\n', library);
}
