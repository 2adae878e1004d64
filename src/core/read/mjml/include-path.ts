/** A folder of a path with `/`; empty where it has none. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * The path that leads from where `folder` counts from to a file named in it: without `.` and, but at its beginning, `..`.
 * Nothing where the name is none of a file beneath or beside: absolute, with a drive or a scheme, of Windows, or filled in.
 */
export function joinPath(folder: string, written: string): string | undefined {
  if (/^[/~]|[\\:?*{}<>\0\uFDD0\uFDD1]/.test(written)) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}${written}`.split('/')) {
    if (part === '' || part === '.') continue;
    const last = parts.at(-1);
    if (part === '..' && last !== undefined && last !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.length === 0 || parts.at(-1) === '..' ? undefined : parts.join('/');
}
