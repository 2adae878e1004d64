import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { globSync } from 'tinyglobby';
import { instrument, type Mutant } from './instrument.ts';

/** Counts the steps of the engine with the profiler, which knows the files it came from. */
const NOT_RUN = ['test/core/growth.test.ts'];

export interface Bundled {
  readonly mutants: readonly Mutant[];
  /** The files of tests. */
  readonly tests: readonly string[];
}

/** Writes a bundle of the tests of a folder and of the whole engine, with all mutants of the folder's sources in it. */
export async function bundle(folder: string, outfile: string): Promise<Bundled> {
  const mutants: Mutant[] = [];
  const code = new Map<string, string>();
  for (const file of sourcesIn(folder)) {
    const instrumented = instrument(file, readFileSync(file, 'utf8'), mutants.length + 1);
    mutants.push(...instrumented.mutants);
    code.set(resolve(file), instrumented.code);
  }
  const tests = globSync(['test/core/*.test.ts', `${folder.replace(/^src/, 'test')}/**/*.test.ts`], {
    ignore: NOT_RUN,
  }).sort();
  const loaders = tests.map((file) => `${JSON.stringify(file)}: () => import('./${file}'),`);
  await build({
    stdin: {
      contents: `export { collected } from 'node:test';\nexport const files = {\n${loaders.join('\n')}\n};`,
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // A CommonJS file has no import.meta, which some tools ask for.
    define: { 'import.meta.url': '__filename' },
    logLevel: 'error',
    plugins: [mutated(code), withOwnFolders],
  });
  return { mutants, tests };
}

/** Tests and tools read files beside them, and in a bundle all stand in one folder. */
const withOwnFolders: Plugin = {
  name: 'with own folders',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:test|tools)[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};

function mutated(code: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'mutated',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^node:test$/ }, () => ({ path: resolve('tools/mutate/node-test.ts') }));
      onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.ts$/ }, ({ path }) => {
        const contents = code.get(path);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

/** The sources of the engine in a folder, its rules and its data left out. */
function sourcesIn(folder: string): readonly string[] {
  const ignore = ['src/core/rules/**', 'src/core/lexicon/**', '**/*.d.ts'];
  // The engine's own index has nothing in it but names.
  return globSync(join(folder, '**/*.ts').split(sep).join('/'), { ignore: [...ignore, 'src/core/index.ts'] })
    .map((file) => relative('.', file).split(sep).join('/'))
    .sort();
}
