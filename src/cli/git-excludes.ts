import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import process from 'node:process';

/**
 * What the user's own git leaves out in every repository: the text of `core.excludesFile`, or of `~/.config/git/ignore`
 * where none is named. Of git's configuration only the files of the user are read, and what they include is not: a
 * repository has no say in it.
 */
export async function globalExcludes(): Promise<string> {
  const home = homedir();
  const own = join(process.env.XDG_CONFIG_HOME || join(home, '.config'), 'git');
  let named: string | undefined;
  for (const config of [join(own, 'config'), join(home, '.gitconfig')]) {
    named = excludesFile(await textOf(config)) ?? named;
  }
  if (named === undefined) return textOf(join(own, 'ignore'));
  const path = named.startsWith('~/') ? join(home, named.slice(2)) : named;
  return isAbsolute(path) ? textOf(path) : '';
}

const SECTION = /^\s*\[([^\]]*)\]/;
const EXCLUDES_FILE = /^\s*excludesfile\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^#;]*))/i;

/** The last value of `core.excludesFile` in the text of a configuration of git. */
function excludesFile(config: string): string | undefined {
  let isCore = false;
  let value: string | undefined;
  for (const line of config.split(/\r?\n/)) {
    const header = SECTION.exec(line);
    if (header) isCore = header[1]?.trim().toLowerCase() === 'core';
    const [, quoted, bare] = EXCLUDES_FILE.exec(line.slice(header?.[0].length ?? 0)) ?? [];
    const written = quoted ?? bare?.trim();
    if (isCore && written !== undefined) value = written.replace(/\\(.)/g, '$1');
  }
  return value;
}

/** Bytes above which a list of what is to be ignored is none. */
const MAX_BYTES = 1024 * 1024;

/** Nothing where there is no such file, or git could not read it either; a pipe would be waited for. */
export async function textOf(path: string): Promise<string> {
  const info = await stat(path).catch(() => undefined);
  return info?.isFile() && info.size <= MAX_BYTES ? readFile(path, 'utf8').catch(() => '') : '';
}
