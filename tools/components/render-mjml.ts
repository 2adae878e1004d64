import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { globSync } from 'tinyglobby';

/**
 * Renders the templates in `test/data/mjml` anew, beside each. MJML is no dependency of the repository; the argument is a folder
 * with `mjml` in its `node_modules`.
 *
 *     npx tsx tools/components/render-mjml.ts ../somewhere
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npx tsx tools/components/render-mjml.ts FOLDER');

interface MjmlOptions {
  readonly filePath: string;
  readonly ignoreIncludes: false;
  readonly validationLevel: 'strict';
}

type Mjml = (source: string, options: MjmlOptions) => Promise<{ readonly html: string }>;

const mjml: Mjml = createRequire(join(resolve(folder), 'package.json'))('mjml');
for (const file of globSync('test/data/mjml/*.mjml').toSorted()) {
  const source = readFileSync(file, 'utf8');
  const { html } = await mjml(source, {
    filePath: resolve(file),
    ignoreIncludes: false,
    validationLevel: 'strict',
  });
  const target = file.replace(/\.mjml$/, '.html');
  // Names that are made up anew each time would change the file.
  const settled = html.replace(/mj-carousel-[\da-f]{16}/g, 'mj-carousel-0').replace(/[ \t]+$/gm, '');
  writeFileSync(target, `${settled.replace(/\n{2,}/g, '\n').trim()}\n`);
  console.log(`${target}: ${settled.length} characters`);
}
