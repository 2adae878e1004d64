import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

/**
 * Renders the components in `test/data/jsx` anew, beside each, as its author’s tools do: with the data of its preview. What
 * renders them is no dependency of the repository; the argument is a folder with `react-email`, `@react-email/render`, `react`
 * and `react-dom` in its `node_modules`.
 *
 *     npx tsx tools/components/render.ts ../somewhere
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npx tsx tools/components/render.ts FOLDER');

const made = resolve(folder, 'rendered');
mkdirSync(made, { recursive: true });
for (const file of globSync('test/data/jsx/*.tsx')) {
  const entry = join(made, `${basename(file, '.tsx')}.entry.tsx`);
  writeFileSync(
    entry,
    `import { render } from '@react-email/render';
import Component from ${JSON.stringify(resolve(file))};
export const html = () => render(<Component {...Component.PreviewProps} />, { pretty: true });
`,
  );
  const outfile = join(made, `${basename(file, '.tsx')}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    nodePaths: [resolve(folder, 'node_modules')],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const { html }: { html(): Promise<string> } = await import(pathToFileURL(outfile).href);
  const target = file.replace(/\.tsx$/, '.html');
  writeFileSync(target, `${(await html()).trimEnd()}\n`);
  console.log(`${target}: ${readFileSync(target).length} bytes`);
}
