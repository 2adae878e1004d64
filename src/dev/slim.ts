import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { LANGUAGES } from '../core/language.ts';

/** Leaves out of a bundle what nobody reads in it: the examples of rules, which are on their pages. */
export const withoutExamples: Plugin = {
  name: 'without examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]rules[\\/][a-z-]+\.ts$/ }, async ({ path }) => ({
      contents: emptied(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** In the layout that Biome keeps, the list ends at the first bracket as far in as it begins. */
const EXAMPLES = /^( +)examples: \[\n(?:(?!\1\]).*\n)*\1\]/gm;

function emptied(source: string): string {
  return source.replace(EXAMPLES, '$1examples: []');
}

/** Leaves the languages out of franc’s data that drafts are not told apart by. */
export const withoutLanguages: Plugin = {
  name: 'without languages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]franc-min[\\/]data\.js$/ }, async () => {
      const { data } = await import('franc-min/data.js');
      const kept = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(Object.entries(languages).filter(([code]) => LANGUAGES.includes(code))),
      ]);
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))}`, loader: 'js' };
    });
  },
};
