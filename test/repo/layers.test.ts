import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';

/** What each layer may import besides itself. A layer is a file of `src/core`, or a folder. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'core/source': [],
  'core/placeholder': ['core/source'],
  'core/draft': ['core/source', 'core/placeholder'],
  'core/look-alikes': [],
  'core/top-levels': [],
  'core/lines': ['core/source'],
  'core/attributes': ['core/draft'],
  'core/per-draft': ['core/draft'],
  'core/elements': ['core/draft', 'core/per-draft'],
  'core/nearest': [],
  'core/words': ['core/look-alikes'],
  'core/read': [
    'core/source',
    'core/placeholder',
    'core/draft',
    'core/attributes',
    'core/lines',
    'core/top-levels',
  ],
  'core/lexicon': ['core/words'],
  'core/rules': [
    'core/source',
    'core/placeholder',
    'core/draft',
    'core/words',
    'core/look-alikes',
    'core/attributes',
    'core/per-draft',
    'core/elements',
    'core/lines',
    'core/top-levels',
    'core/lexicon',
  ],
  'core/score': ['core/rules'],
  'core/edits': ['core/rules'],
  'core/message-edits': ['core/source', 'core/draft', 'core/rules', 'core/verbatim'],
  'core/tally': ['core/rules', 'core/source'],
  'core/allowed': ['core/source', 'core/lexicon', 'core/rules'],
  'core/globs': [],
  'core/verbatim': ['core/source', 'core/draft', 'core/elements'],
  'core/declared': [],
  'core/config': ['core/globs', 'core/rules', 'core/score'],
  'core/config-syntax': ['core/source', 'core/rules'],
  'core/config-file': [
    'core/source',
    'core/nearest',
    'core/config',
    'core/config-syntax',
    'core/rules',
    'core/score',
  ],
  'core/config-chain': ['core/config', 'core/config-file', 'core/rules'],
  'core/directives': ['core/source', 'core/draft', 'core/nearest', 'core/rules'],
  'core/language': ['core/draft'],
  'core/context': ['core/source', 'core/draft', 'core/words', 'core/lexicon', 'core/rules'],
  'core/hearing': [
    'core/allowed',
    'core/config',
    'core/directives',
    'core/message-edits',
    'core/rules',
    'core/verbatim',
  ],
  'core/report': ['core/source', 'core/draft', 'core/rules', 'core/score'],
  'core/check': ['core/*'],
  'core/fix-all': ['core/check', 'core/edits', 'core/report', 'core/rules'],
  'core/index': ['core/*'],
  filters: ['core/index', 'core/source'],
  cli: ['core/index', 'filters'],
  vscode: ['core/index', 'core/declared', 'core/globs', 'filters', 'webview'],
  webview: [],
  dev: ['*'],
};

/** Packages the core is made of; nothing else comes into the bundles through it. */
const PACKAGES = [
  '@lezer/common',
  '@lezer/markdown',
  'entities',
  'franc-min',
  'htmlparser2',
  'jsonc-parser',
  'natural',
  'picomatch',
  'tldts',
];

/** What composes messages. */
const FILTER_PACKAGES = [
  'html-to-text',
  'jsonc-parser',
  'micromark',
  'micromark-extension-gfm',
  'nodemailer/lib/mail-composer',
];

const files = globSync('src/**/*.ts', { ignore: ['**/*.d.ts'] });

/** What the extension, which must run without Node, may load of the filters: types alone. */
const TYPES_OF_FILTERS = /^import type [^;]*'\.\.\/filters\/api\.ts';$/gm;

describe('layers', () => {
  for (const file of files.filter((path) => layerOf(path) === 'vscode')) {
    it(`${file} loads no filter with the extension`, () => {
      const text = readFileSync(file, 'utf8').replace(TYPES_OF_FILTERS, '');
      assert.doesNotMatch(text, /from '\.\.\/filters\//);
    });
  }

  for (const file of files) {
    it(`${file} imports only what its layer may`, () => {
      const layer = layerOf(file);
      const allowed = ALLOWED[layer];
      assert.ok(allowed, `${file} belongs to no layer`);
      for (const name of importsOf(file)) {
        if (name.endsWith('/package.json')) continue;
        if (!name.startsWith('.')) {
          assert.ok(mayUse(layer, name), `${file} imports ${name}`);
          continue;
        }
        const target = layerOf(posix.normalize(posix.join(dirname(file), name)));
        const fits = target === layer || allowed.some((one) => matches(one, target));
        assert.ok(fits, `${file} imports ${name}: ${layer} may not know ${target}`);
      }
    });
  }
});

function layerOf(file: string): string {
  const [area = '', part = ''] = relative('src', file).split(/[/\\]/);
  if (area !== 'core') return area;
  return join('core', part.replace(/\.ts$/, '')).replace('\\', '/');
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"];$/gm)].map(
    ([, name = '']) => name,
  );
}

function mayUse(layer: string, name: string): boolean {
  if (layer === 'dev') return true;
  if (layer === 'vscode') return ['vscode', 'jsonc-parser', 'ignore', 'html-to-text'].includes(name);
  if (layer === 'filters') return name.startsWith('node:') || FILTER_PACKAGES.includes(name);
  if (layer === 'webview') return false;
  if (layer === 'cli') return name.startsWith('node:') || !name.startsWith('vscode');
  return PACKAGES.some((allowed) => name === allowed || name.startsWith(`${allowed}/`));
}

function matches(pattern: string, layer: string): boolean {
  return pattern.endsWith('*') ? layer.startsWith(pattern.slice(0, -1)) : pattern === layer;
}
