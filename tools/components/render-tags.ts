import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { globSync } from 'tinyglobby';

/**
 * Renders the Vue, Svelte, Inky and Maizzle emails in `test/data/components` anew, beside each, as their authors’ tools do. What
 * renders them is no dependency of the repository; the argument is a folder with `vue`, `@vue/compiler-sfc`,
 * `@vue-email/components`, `svelte`, `better-svelte-email`, `inky@1` and `@maizzle/framework@5` in its `node_modules`.
 *
 *     npx tsx tools/components/render-tags.ts ../somewhere
 */
const [named] = process.argv.slice(2);
if (named === undefined) throw new Error('usage: npx tsx tools/components/render-tags.ts FOLDER');

const folder = resolve(named);
const inFolder = createRequire(join(folder, 'package.json'));
const made = join(folder, 'rendered');
mkdirSync(made, { recursive: true });

interface VueCompiler {
  parse(source: string): {
    descriptor: { template: { content: string }; script: unknown; scriptSetup: unknown };
  };
  compileScript(descriptor: unknown, options: object): { content: string };
  compileTemplate(options: object): { code: string };
}
interface SvelteCompiler {
  compile(source: string, options: object): { js: { code: string } };
}

/** Makes code of the files of an extension. */
function compiling(
  filter: RegExp,
  codeOf: (source: string, path: string) => Promise<string> | string,
): Plugin {
  return {
    name: 'components',
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path }) => ({
        contents: await codeOf(readFileSync(path, 'utf8'), path),
        loader: 'ts',
        resolveDir: dirname(path),
      }));
    },
  };
}

async function run(file: string, entry: string, plugin: Plugin): Promise<string> {
  const outfile = join(made, `${basename(file)}.mjs`);
  await build({
    stdin: { contents: entry, loader: 'ts', resolveDir: folder },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    nodePaths: [join(folder, 'node_modules')],
    conditions: ['svelte'],
    // One Vue for all, however it is asked for.
    alias: { 'vue/server-renderer': inFolder.resolve('@vue/server-renderer'), vue: inFolder.resolve('vue') },
    plugins: [plugin],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  const { html }: { html(): Promise<string> } = await import(pathToFileURL(outfile).href);
  // What a browser needs to take the page over is no mail.
  return (await html()).replace(/<!--[[\]!]{0,2}-->| on(?:load|error)="this.__e=event"/g, '');
}

function renderVue(file: string): Promise<string> {
  const compiler: VueCompiler = inFolder('@vue/compiler-sfc');
  const entry = `import { createSSRApp } from 'vue';
import { renderToString } from '@vue/server-renderer';
import * as library from '@vue-email/components';
import Email from ${JSON.stringify(resolve(file))};
export const html = () => {
  const app = createSSRApp(Email);
  for (const [name, component] of Object.entries(library)) app.component('E' + name, component);
  return renderToString(app);
};`;
  const plugin = compiling(/\.vue$/, (source, filename) => {
    const { descriptor } = compiler.parse(source);
    if (descriptor.scriptSetup)
      return compiler.compileScript(descriptor, { id: 'email', inlineTemplate: true }).content;
    const { code } = compiler.compileTemplate({ source: descriptor.template.content, filename, id: 'email' });
    const script = compiler.compileScript(descriptor, { id: 'email' }).content;
    return `${script.replace('export default', 'const email =')}\n${code}\nexport default { ...email, render };`;
  });
  return run(file, entry, plugin);
}

async function renderSvelte(file: string): Promise<string> {
  const { compile }: SvelteCompiler = inFolder('svelte/compiler');
  const entry = `import { render } from 'svelte/server';
import Email from ${JSON.stringify(resolve(file))};
export const html = async () => render(Email, { props: {} }).body;`;
  const plugin = compiling(
    /\.svelte$/,
    (source, filename) => compile(source, { generate: 'server', filename }).js.code,
  );
  return run(file, entry, plugin);
}

async function renderInky(file: string): Promise<string> {
  const { Inky }: { Inky: new () => { releaseTheKraken(html: string): string } } = inFolder('inky');
  return new Inky().releaseTheKraken(readFileSync(file, 'utf8'));
}

async function renderMaizzle(file: string): Promise<string> {
  const framework = pathToFileURL(join(folder, 'node_modules/@maizzle/framework/src/index.js')).href;
  const { render }: { render(html: string, options: object): Promise<{ html: string }> } = await import(
    framework
  );
  const source = readFileSync(file, 'utf8');
  const root = resolve('test/data/components/maizzle');
  const components = { root, folders: ['components', 'layouts'] };
  return (await render(source, { components, css: { tailwind: {} } })).html;
}

const RENDERERS: Readonly<Record<string, (file: string) => Promise<string>>> = {
  '.vue': renderVue,
  '.svelte': renderSvelte,
  '.inky': renderInky,
  '.maizzle': renderMaizzle,
};

for (const file of globSync('test/data/components/*.{vue,svelte,inky,maizzle}')) {
  const html = (await RENDERERS[extname(file)]?.(file)) ?? '';
  writeFileSync(`${file}.html`, `${html.trim()}\n`);
  console.log(`${file}.html: ${Buffer.byteLength(html)} bytes`);
}
