import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { globSync } from 'tinyglobby';

interface HtmlPage {
  readonly ids: ReadonlySet<string>;
  /** Every `href` and `src`, as written. */
  readonly links: ReadonlySet<string>;
}

const ORIGIN = 'http://127.0.0.1';

/** The links of a folder of pages that lead to no file or no element of it, each once a page; other hosts are not asked. */
export function brokenLinks(folder: string): readonly string[] {
  const files = new Set(globSync('**', { cwd: folder }));
  const html = [...files].filter((file) => file.endsWith('.html'));
  const pages = new Map(html.map((file) => [file, readPage(join(folder, file))]));
  const isBroken = (link: string, from: string) => {
    const { origin, pathname, hash } = new URL(link, `${ORIGIN}/${from}`);
    if (origin !== ORIGIN) return false;
    const file = decodeURI(pathname.slice(1)).replace(/(?<=^|\/)$/, 'index.html');
    if (hash === '' || !pages.has(file)) return !files.has(file);
    return !pages.get(file)?.ids.has(decodeURI(hash.slice(1)));
  };
  return [...pages].flatMap(([file, { links }]) =>
    [...links].filter((link) => isBroken(link, file)).map((link) => `${file}: ${link}`),
  );
}

function readPage(path: string): HtmlPage {
  const ids = new Set<string>();
  const links = new Set<string>();
  const parser = new Parser({
    onattribute(name, value) {
      if (name === 'id') ids.add(value);
      if (name === 'href' || name === 'src') links.add(value);
    },
  });
  parser.end(readFileSync(path, 'utf8'));
  return { ids, links };
}
