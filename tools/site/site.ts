import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vitepress';
import { messageOf } from '../vscode/process.ts';

/** Makes the documentation site of docs/ and the README, as static files; throws where a link is dead. */
export async function buildSite(folder = 'dist/site'): Promise<void> {
  await build(fileURLToPath(new URL('.', import.meta.url)), { outDir: folder });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  buildSite().catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
}
