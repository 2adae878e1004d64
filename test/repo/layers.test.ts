import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix, sep } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';

/** What each folder of `src/core` and of `src` may import besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/placeholder': ['core/text'],
  'core/draft': ['core/text', 'core/placeholder'],
  'core/read': ['core/text', 'core/placeholder', 'core/draft'],
  'core/lexicon': ['core/text'],
  'core/fix': ['core/text', 'core/placeholder', 'core/draft'],
  'core/facts': ['core/text', 'core/placeholder', 'core/draft', 'core/lexicon', 'core/fix'],
  'core/rules': ['core/text', 'core/placeholder', 'core/draft', 'core/lexicon', 'core/fix', 'core/facts'],
  'core/report': ['core/text', 'core/draft', 'core/fix', 'core/rules'],
  'core/config': ['core/text', 'core/draft', 'core/lexicon', 'core/rules', 'core/report'],
  'core/suppress': [
    'core/text',
    'core/draft',
    'core/lexicon',
    'core/fix',
    'core/facts',
    'core/rules',
    'core/config',
  ],
  'core/catalog': [
    'core/text',
    'core/draft',
    'core/read',
    'core/fix',
    'core/config',
    'core/records/find/escapes.ts',
    'core/records/find/yaml',
  ],
  'core/bounce': ['core/text', 'core/read', 'core/report'],
  'core/dns': [],
  'core/records': ['core/text', 'core/dns', 'core/rules', 'core/fix', 'core/report', 'core/config'],
  'core/domain': ['core/text', 'core/dns', 'core/records', 'core/read', 'core/fix'],
  'core/recipients': ['core/text', 'core/dns', 'core/fix', 'core/rules', 'core/config'],
  'core/plan': ['core/text', 'core/recipients'],
  'core/connect': ['core/text'],
  'core/check.ts': ['core/*'],
  'core/text-hits.ts': [
    'core/text',
    'core/draft',
    'core/facts',
    'core/fix',
    'core/config',
    'core/rules',
    'core/report',
    'core/suppress',
  ],
  'core/catalog-memory.ts': ['core/report', 'core/text/steps.ts'],
  'core/check-catalog.ts': [
    'core/check.ts',
    'core/catalog-memory.ts',
    'core/draft',
    'core/catalog',
    'core/config',
    'core/read',
    'core/report',
    'core/rules',
    'core/text',
  ],
  'core/fix-catalog.ts': [
    'core/check.ts',
    'core/check-catalog.ts',
    'core/fix-all.ts',
    'core/catalog',
    'core/fix',
    'core/read',
    'core/text/steps.ts',
  ],
  'core/engine.ts': [
    'core/check.ts',
    'core/check-catalog.ts',
    'core/fix-all.ts',
    'core/fix-catalog.ts',
    'core/fix',
    'core/report',
    'core/text/steps.ts',
  ],
  'core/fix-all.ts': ['core/check.ts', 'core/read', 'core/fix', 'core/report', 'core/text/steps.ts'],
  'core/index.ts': ['core/*'],
  // A bundle of its own, which hosts hand to the engine.
  grammars: [],
  filters: ['core/index.ts', 'core/text/mapped-text.ts'],
  network: ['core/index.ts', 'core/dns', 'core/connect/index.ts'],
  // What any editor needs. It is in the extension, which loads the engine late: it takes types of that alone.
  editing: ['core/index.ts'],
  cli: [
    'core/index.ts',
    'core/bounce/index.ts',
    'core/records/index.ts',
    'core/domain/index.ts',
    'core/recipients/index.ts',
    'core/plan/index.ts',
    'core/connect/index.ts',
    'core/config/gitignore.ts',
    'core/catalog/provide.ts',
    'core/catalog/notations/readers.ts',
    'core/config/recipient-rule-ids.ts',
    'core/config/record-rule-ids.ts',
    'core/read/jsx/grammar.ts',
    'filters',
    'grammars',
    'lsp',
    'network',
  ],
  // Loaded by the command line, whose way to files and configurations it goes; see `src/lsp/workspace.ts`.
  lsp: [
    'core/index.ts',
    'editing',
    'cli/config.ts',
    'cli/drafts.ts',
    'cli/includes.ts',
    'cli/positions.ts',
    'cli/settled.ts',
  ],
  // Which files are drafts is said before the engine is loaded, which waits for one.
  vscode: [
    'core/index.ts',
    'core/bounce/index.ts',
    'core/records/index.ts',
    'core/records/container-of.ts',
    'core/records/may-hold.ts',
    'core/domain/index.ts',
    'core/recipients/index.ts',
    'core/recipients/list-name.ts',
    'core/plan/index.ts',
    'core/connect/index.ts',
    'core/catalog/provide.ts',
    'core/config/catalogs.ts',
    'core/config/discovery.ts',
    'core/config/globs.ts',
    'core/config/gitignore.ts',
    'core/config/new-config.ts',
    'core/draft/catalog-notation.ts',
    'core/draft/code.ts',
    'core/draft/detect.ts',
    'core/draft/formats.ts',
    'core/read/jsx/grammar.ts',
    'core/text/message.ts',
    'core/text/visible.ts',
    'editing',
    'filters/api.ts',
    'network/api.ts',
    'webview',
  ],
  webview: [],
};

/** The packages of each layer; nothing else comes into the bundles. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: [
    '@lezer/common',
    '@lezer/markdown',
    'entities',
    'franc-min/data.js',
    'franc-min/expressions.js',
    'htmlparser2',
    'jsonc-parser',
    'natural',
    'ignore',
    'tldts',
  ],
  grammars: ['@lezer/common', '@lezer/javascript'],
  filters: [
    'node:*',
    'html-to-text',
    'jsonc-parser',
    'micromark',
    'micromark-extension-gfm',
    'nodemailer/lib/mail-composer',
  ],
  network: ['node:*'],
  editing: [],
  cli: ['node:*', 'html-to-text', 'string-width'],
  lsp: ['node:*', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  vscode: ['vscode', 'jsonc-parser', 'html-to-text'],
  webview: [],
};

interface Import {
  /** A path from the root of the repository, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Whether it is gone once compiled. */
  readonly isType: boolean;
}

const files = globSync('src/**/*.ts', { ignore: ['**/*.d.ts'] }).map((file) => file.split(sep).join('/'));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the floor plan', () => {
  it('gives every file a layer', () => {
    assert.deepEqual(
      files.filter((file) => !Object.hasOwn(ALLOWED, layerOf(file))),
      [],
    );
  });

  it('has every layer import only what lies below it', () => {
    const faults = everyImport(({ isPackage }) => !isPackage).filter(([file, { target }]) => {
      const layer = layerOf(file);
      return layerOf(target) !== layer && !(ALLOWED[layer] ?? []).some((one) => covers(one, target));
    });
    assert.deepEqual(faults.map(shown), []);
  });

  it('keeps each layer to its packages', () => {
    const faults = everyImport(({ isPackage }) => isPackage).filter(([file, { target }]) => {
      const [area = ''] = file.split('/').slice(1);
      return !(PACKAGES[area] ?? []).some((one) => covers(one, target));
    });
    assert.deepEqual(faults.map(shown), []);
  });

  it('loads no filter with the extension, which must run without Node', () => {
    const faults = everyImport(({ target, isType }) => target.startsWith('src/filters/') && !isType);
    assert.deepEqual(faults.filter(([file]) => layerOf(file) === 'vscode').map(shown), []);
  });

  it('loads what explains bounces with no other bundle of the extension', () => {
    const faults = everyImport(
      ({ target, isType }) => /^src\/core\/bounce\/(?:index|explain)/.test(target) && !isType,
    );
    const others = faults.filter(([file]) => /^src\/(?:vscode\/|core\/[a-z-]+\.ts$)/.test(file));
    assert.deepEqual(others.map(shown), []);
  });

  it('loads what checks recipients with no other bundle of the extension', () => {
    const light = 'src/core/recipients/list-name.ts';
    const faults = everyImport(
      ({ target, isType }) => target.startsWith('src/core/recipients/') && target !== light && !isType,
    );
    const others = faults.filter(([file]) => /^src\/(?:vscode\/|core\/(?!recipients\/|plan\/))/.test(file));
    assert.deepEqual(others.map(shown), []);
  });

  it('loads what checks records with no other bundle of the extension', () => {
    const light = /^src\/core\/records\/(?:may-hold|container-of)\.ts$/;
    const faults = everyImport(
      ({ target, isType }) => target.startsWith('src/core/records/') && !light.test(target) && !isType,
    );
    const others = faults.filter(([file]) =>
      /^src\/(?:vscode\/|core\/(?!records\/|domain\/|catalog\/notations\/))/.test(file),
    );
    assert.deepEqual(others.map(shown), []);
  });

  it('loads what reads the notations of catalogs with no other bundle of the extension', () => {
    const faults = everyImport(
      ({ target, isType }) => target.startsWith('src/core/catalog/notations/') && !isType,
    );
    const others = faults.filter(([file]) => /^src\/(?:vscode\/|core\/(?!catalog\/notations\/))/.test(file));
    assert.deepEqual(others.map(shown), []);
  });

  it('has no circle, neither of files nor of the folders of an adapter', () => {
    const own = (file: string) => (imports.get(file) ?? []).filter(({ isPackage }) => !isPackage);
    const ofFiles = new Map(files.map((file) => [file, own(file).map(({ target }) => target)]));
    assert.deepEqual(circleIn(ofFiles), undefined);
    for (const area of ['src/core', 'src/vscode', 'src/cli', 'src/filters', 'src/lsp', 'src/network']) {
      const room = (file: string) => file.slice(area.length + 1).split('/')[0] ?? '';
      const rooms = new Map<string, string[]>();
      for (const file of files.filter((one) => one.startsWith(`${area}/`))) {
        const inside = own(file).filter(({ target }) => target.startsWith(`${area}/`));
        const beside = inside.map(({ target }) => room(target)).filter((target) => target !== room(file));
        rooms.set(room(file), [...(rooms.get(room(file)) ?? []), ...beside]);
      }
      assert.deepEqual(circleIn(rooms), undefined, area);
    }
  });
});

describe('the rules', () => {
  const GROUPS = 'src/core/rules/*/*.ts';

  it('stand in the folder of their group, in a file of their name, and nothing else does', () => {
    for (const file of globSync(GROUPS)) {
      const [group, id] = file.split(sep).join('/').replace(/\.ts$/, '').split('/').slice(-2);
      const text = readFileSync(file, 'utf8');
      assert.match(text, new RegExp(`^  id: '${id}',$`, 'm'), file);
      // A rule over a category of phrases or over a fraud has its group from its factory.
      const isOfFactory = group === 'wording' && /= (?:wording|fraud)\(\{/.test(text);
      if (!isOfFactory) assert.match(text, new RegExp(`^  group: '${group}',$`, 'm'), file);
    }
  });

  it('do not know each other', () => {
    const faults = everyImport(({ target }) => /^src\/core\/rules\/[a-z]+\//.test(target));
    const others = faults.filter(
      ([file]) => file !== 'src/core/rules/index.ts' && file !== 'src/core/check.ts',
    );
    assert.deepEqual(others.map(shown), []);
  });
});

function everyImport(isWanted: (one: Import) => boolean): readonly (readonly [string, Import])[] {
  return [...imports].flatMap(([file, list]) => list.filter(isWanted).map((one) => [file, one] as const));
}

function shown([file, { target }]: readonly [string, Import]): string {
  return `${file} imports ${target}`;
}

/** `core/read`, `core/check.ts`, `cli`; what lies outside of `src` is in no layer. */
function layerOf(file: string): string {
  const [root, area = '', part = ''] = file.split('/');
  if (root !== 'src') return file;
  return area === 'core' ? `core/${part}` : area;
}

/** Whether an allowance is of a file or package, of the folder it is in, or of all that begins like it. */
function covers(allowed: string, target: string): boolean {
  const path = target.replace(/^src\//, '');
  if (allowed.endsWith('*')) return path.startsWith(allowed.slice(0, -1));
  return path === allowed || path.startsWith(`${allowed}/`);
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s(type\s)?(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"];$|\bimport\(['"]([^'"]+)['"]\)/gm,
  );
  return [...found].flatMap(([, type, name = '', lazy]) => {
    const written = lazy ?? name;
    if (written.endsWith('package.json')) return [];
    const isPackage = !written.startsWith('.');
    const target = isPackage ? written : posix.normalize(posix.join(dirname(file), written));
    assert.ok(isPackage || existsSync(target), `${file} imports ${written}, which is not there`);
    return [{ target, isPackage, isType: type !== undefined }];
  });
}

/** The nodes of a circle, in order, if there is one. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): readonly string[] | undefined => {
    const at = path.indexOf(node);
    if (at >= 0) return path.slice(at);
    if (done.has(node)) return undefined;
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = visit(node);
    if (circle) return circle;
  }
  return undefined;
}
