import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licences of the packages that went into bundles, one after the other, by name. */
export function notices(metafiles: readonly Metafile[]): string {
  const folders = new Set<string>();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const folder = packageFolder(input);
      if (folder !== undefined) folders.add(folder);
    }
  }
  const parts = [...folders].sort().map(notice);
  return `Inboxlint contains the following packages.\n\n${parts.join('\n')}`;
}

function packageFolder(input: string): string | undefined {
  const at = input.lastIndexOf('node_modules/');
  if (at < 0) return undefined;
  const names = input.slice(at + 'node_modules/'.length).split('/');
  const name = names[0]?.startsWith('@') ? names.slice(0, 2) : names.slice(0, 1);
  return join(input.slice(0, at), 'node_modules', ...name);
}

/** Texts of licences that packages leave out. */
const LICENSES = 'tools/build/licenses';
/** Data of others that a package has in it. */
const CONTAINED: Readonly<Record<string, string>> = {
  tldts: 'Public Suffix List (MPL-2.0), https://publicsuffix.org/',
};

/** Throws for a package whose licence is nowhere. */
function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = read(own ? join(folder, own) : join(LICENSES, `${name}.txt`));
  const contained = CONTAINED[name];
  const data = contained ? section(contained, read(join(LICENSES, 'public-suffix-list.txt'))) : '';
  return `${section(`${name} ${version} (${license})`, text)}${data}`;
}

function read(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is missing: the text of a licence`);
  return readFileSync(path, 'utf8').trim();
}

function section(title: string, text: string): string {
  return `${'-'.repeat(78)}\n${title}\n\n${text}\n`;
}
