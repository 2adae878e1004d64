import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { LANGUAGES } from '../../src/core/draft/language.ts';
import { recipientRules } from '../../src/core/recipients/rules/index.ts';
import { recordRules } from '../../src/core/records/rules/index.ts';
import { rules } from '../../src/core/rules/index.ts';

/**
 * Leaves out of a bundle what nobody reads in it: the examples of rules, which are on their pages. The build fails where a
 * rule keeps them: its file stands elsewhere, or its list is not written as Biome writes it.
 */
export const withoutExamples = withoutExamplesOf(
  /[\\/]core[\\/]rules[\\/][a-z]+[\\/][a-z-]+\.ts$/,
  rules.length,
);

/** The same of the rules about DNS records, in the bundle that has those. */
export const withoutRecordExamples = withoutExamplesOf(
  /[\\/]core[\\/]records[\\/]rules[\\/][a-z-]+[\\/][a-z0-9-]+\.ts$/,
  recordRules.length,
);

/** And of those about recipients. */
export const withoutRecipientExamples = withoutExamplesOf(
  /[\\/]core[\\/]recipients[\\/]rules[\\/]recipient-[a-z-]+\.ts$/,
  recipientRules.length,
);

function withoutExamplesOf(ruleFile: RegExp, count: number): Plugin {
  return {
    name: 'without examples',
    setup({ onLoad, onEnd }) {
      const emptied = new Set<string>();
      onLoad({ filter: ruleFile }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const contents = withoutExamplesIn(source);
        if (contents !== source) emptied.add(path);
        return { contents, loader: 'ts' };
      });
      onEnd(() => {
        if (emptied.size === count) return undefined;
        const text = `${emptied.size} files of rules had examples to leave out of the bundle; there are ${count} rules`;
        return { errors: [{ text }] };
      });
    },
  };
}

/** In the layout that Biome keeps, a list is on one line, or ends at the first bracket as far in as it begins. */
const EXAMPLES = /^( +)examples: \[(?:.*\]|\n(?:(?!\1\]).*\n)*\1\])(?=,$)/gm;

/** The source of a rule with an empty list of examples; as it is where it has none in that layout. */
export function withoutExamplesIn(source: string): string {
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

/** Leaves out of the grammar of JavaScript which of its nodes an editor colors in what way. */
export const withoutColors: Plugin = {
  name: 'without colors',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@lezer\/highlight$/ }, ({ path }) => ({ path, namespace: 'without-colors' }));
    onLoad({ filter: /./, namespace: 'without-colors' }, () => ({ contents: NO_COLORS }));
  },
};

/** Leaves the tables of named characters out of what writes HTML: it asks the package for nothing but the escapes of XML. */
export const withoutNamedCharacters: Plugin = {
  name: 'without named characters',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^entities$/ }, ({ importer, kind }) =>
      /[\\/]dom-serializer[\\/]/.test(importer)
        ? resolve('entities/escape', { kind, resolveDir: 'node_modules/htmlparser2' })
        : undefined,
    );
  },
};

/** Leaves the types of files by their endings out of what composes messages: ours have no files. */
export const withoutFileTypes: Plugin = {
  name: 'without types of files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mime-funcs[\\/]mime-types\.js$/ }, () => ({ contents: NO_FILE_TYPES }));
  },
};

const NO_FILE_TYPES = `
export const detectMimeType = () => 'application/octet-stream';
export const detectExtension = () => 'bin';
`;

/** Every tag is the same, and no node gets one. */
const NO_COLORS = `
const tag = new Proxy(() => tag, { get: () => tag });
export const tags = tag;
export const styleTags = () => () => null;
`;
