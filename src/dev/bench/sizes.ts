import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildAll } from '../build.ts';
import { packageExtension } from '../host/package-extension.ts';

/** Kilobytes of the packaged extension, and of its code alone, zipped. */
export async function packedSizes(): Promise<{ vsix: number; code: number }> {
  await buildAll();
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-bench-'));
  try {
    const vsix = join(folder, 'inboxlint.vsix');
    await packageExtension('.', vsix);
    const code = gzipSync(readFileSync('dist/extension.js'), { level: 9 }).length;
    return { vsix: statSync(vsix).size / 1024, code: code / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
