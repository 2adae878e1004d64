import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { HOST_PACKAGE } from './paths.ts';

export interface SuiteOptions {
  readonly kind: 'node' | 'web';
  /** An existing folder for the bundle. */
  readonly folder: string;
  /** Only tests whose full title matches this regular expression. */
  readonly grep?: string;
  /** What the suite puts before each line it prints. */
  readonly mark: string;
  /** The folder whose node_modules has Mocha. */
  readonly mochaFolder: string;
  /** The file that the suite leaves its counts in: an absolute path. */
  readonly result: string;
  /** Test files. */
  readonly files: readonly string[];
}

/** Bundles the suite, Mocha included, into one file that both extension hosts can load; returns its path. */
export async function bundleSuite(options: SuiteOptions): Promise<string> {
  const { folder, files } = options;
  // Mocha's build for browsers serves both hosts. It is CommonJS in an ESM package, which only another name tells.
  const mocha = join(folder, 'mocha.cjs');
  cpSync(join(options.mochaFolder, 'node_modules', 'mocha', 'mocha.js'), mocha);
  // The web worker host loads .js only; the other one takes .js below an ESM package.json for a module.
  const outfile = join(folder, options.kind === 'web' ? 'suite.js' : 'suite.cjs');
  const loads = files.map((file) => `  require(${JSON.stringify(file)});`).join('\n');
  await build({
    stdin: {
      contents: `const { runSuite } = require('./run-suite.ts');\nexports.run = () => runSuite(() => {\n${loads}\n});`,
      resolveDir: join(HOST_PACKAGE, 'suite'),
      sourcefile: basename(outfile),
    },
    bundle: true,
    outfile,
    format: 'cjs',
    platform: options.kind === 'web' ? 'browser' : 'node',
    // Parts of the extension that the tests build themselves are found as the extension's own bundle finds them.
    mainFields: ['module', 'main'],
    target: options.kind === 'web' ? 'es2022' : 'node20',
    // What the extension loads from beside its own bundle is not beside this one.
    external: ['vscode', 'node:*', './jsx.js', './catalog.js'],
    alias: { mocha },
    define: {
      HOST: JSON.stringify({
        kind: options.kind,
        grep: options.grep ?? '',
        mark: options.mark,
        result: options.result,
      }),
    },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
