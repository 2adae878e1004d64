import { type IncludedFiles, includedPaths, MAX_INCLUDED_UNITS } from './includes.ts';

/** Files that a draft includes and that are asked for, at most. */
const MAX_FILES = 64;

/**
 * The files that a draft includes, and those that they include. `read` is asked once for each, by its path from the draft’s
 * folder, and gives nothing where there is no such file or it is none to be read. Throws only what `read` throws.
 */
export async function gatherIncludes(
  source: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<IncludedFiles> {
  const files = new Map<string, string>();
  const asked = new Set<string>();
  const waiting: string[] = [];
  const ask = (text: string, path: string) => {
    for (const one of includedPaths(text, path)) {
      if (asked.has(one) || asked.size >= MAX_FILES) continue;
      asked.add(one);
      waiting.push(one);
    }
  };
  ask(source, '');
  let units = 0;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const text = await read(path);
    if (text === undefined || units + text.length > MAX_INCLUDED_UNITS) continue;
    units += text.length;
    files.set(path, text);
    ask(text, path);
  }
  return files;
}
