import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { packageExtension } from '../vscode/package-extension.ts';

/** What runs: the extension, what it loads when it is first needed, the webviews. */
const CODE = 'dist/{extension,bounce,records,recipients,plan,network,jsx,catalog,filters,webview/*}.{js,css}';

/** Kilobytes of the extension in dist/, packaged with its pictures and pages, and of its code alone, zipped file by file. */
export async function packedSizes(): Promise<{ vsix: number; code: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-bench-'));
  try {
    const vsix = join(folder, 'inboxlint.vsix');
    await packageExtension('.', vsix);
    const code = globSync(CODE).map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
    return { vsix: statSync(vsix).size / 1024, code: code.reduce((sum, size) => sum + size, 0) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the engine knows of spam: the lexicon and the weights. */
const EVIDENCE = /^src\/core\/(?:lexicon\/|rules\/(?:weights|measured-counts)\.ts$)/;

/** Kilobytes of the lexicon and the weights in a bundle of the engine, minified. */
export async function evidenceSize(): Promise<number> {
  const { metafile } = await build({
    entryPoints: ['src/core/index.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const bytes = inputs.reduce(
    (sum, [path, { bytesInOutput }]) => sum + (EVIDENCE.test(path) ? bytesInOutput : 0),
    0,
  );
  return bytes / 1024;
}
