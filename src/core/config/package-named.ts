import { CONFIG_FILE } from './config.ts';

/** An installed package, or a file in one, as a configuration names it. */
interface NamedPackage {
  /** Whether it can be no file beside the configuration. */
  readonly isSure: boolean;
  /** Where its configuration may be, relative to the file that names it: the nearest `node_modules` folder first. */
  files(): Iterable<string>;
}

const PACKAGE = /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*(?=\/|$)/i;
/** Folders above a configuration in which packages are looked for. */
const MAX_FOLDERS = 32;

/** The package that a path names as Node would read it: `@acme/email`, `acme-email/strict.json`; nothing for any other path. */
export function packageNamed(path: string): NamedPackage | undefined {
  const name = PACKAGE.exec(path)?.[0];
  const isWhole = name === path;
  const isJson = /\.jsonc?$/i.test(path);
  if (name === undefined || (isWhole && isJson) || path.split('/').includes('..')) return undefined;
  const file = isWhole ? `${path}/${CONFIG_FILE}` : path;
  return {
    isSure: path.startsWith('@') || !isJson,
    *files() {
      for (let up = 0; up < MAX_FOLDERS; up++) yield `${'../'.repeat(up)}node_modules/${file}`;
    },
  };
}
