import { posix, relative, sep } from 'node:path';
import type { MarkdownOptions, MarkdownRenderer } from 'vitepress';
import { MARKED } from '../generate/pages.ts';
import { ROOT } from '../vscode/paths.ts';
import { homeText } from './home.ts';
import { HOME, PAGES, sitePath } from './pages.ts';

type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number];

/** Makes pages of the repository's Markdown: the home page of the README, links to pages, examples without brackets. */
export function readRepository(markdown: MarkdownRenderer): void {
  markdown.core.ruler.before('normalize', 'site-source', (state) => {
    if (fileOf(state.env) === HOME) state.src = homeText(state.src);
    // Here what it explains is underlined, as in the editor.
    state.src = state.src.replace(MARKED, '');
  });
  markdown.core.ruler.after('inline', 'site-links', ({ env, tokens }) => {
    for (const token of tokens) {
      if (token.children) token.children = withSiteLinks(token.children, fileOf(env)).map(literally);
    }
  });
}

const FOUND = { tagName: 'mark', properties: { class: 'found' }, alwaysWrap: true } as const;

/** Underlines what stands between ⟦ and ⟧ in a code block, and takes these away. */
export const underlineFound: Transformer = {
  name: 'underline-found',
  preprocess(code, options) {
    const decorations = options.decorations ?? [];
    options.decorations = decorations;
    let shown = '';
    let start = 0;
    for (const [piece] of code.matchAll(/[⟦⟧]|[^⟦⟧]+/g)) {
      if (piece === '⟦') start = shown.length;
      else if (piece === '⟧') decorations.push({ ...FOUND, start, end: shown.length });
      else shown += piece;
    }
    return shown;
  },
};

type MarkdownToken = ReturnType<MarkdownRenderer['parse']>[number];

/** The tokens of a paragraph with links that lead to pages of the site; a link to any other file is only its text. */
function withSiteLinks(tokens: readonly MarkdownToken[], file: string): MarkdownToken[] {
  let isDropped = false;
  return tokens.filter((token) => {
    if (token.type === 'link_close') return !isDropped;
    if (token.type !== 'link_open') return true;
    const link = siteLink(String(token.attrGet('href')), file);
    isDropped = link === undefined;
    if (link !== undefined) token.attrSet('href', link);
    return !isDropped;
  });
}

/** Code with the attribute by which Vue takes no placeholder in it for its own. */
function literally(token: MarkdownToken): MarkdownToken {
  if (token.type === 'code_inline') token.attrSet('v-pre', '');
  return token;
}

/** A link in a file as the page of that file has it, or nothing if it leads to a file that is no page. */
function siteLink(href: string, file: string): string | undefined {
  if (/^(?:[\w+.-]+:|#)/.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const target = posix.join(posix.dirname(file), path);
  if (!PAGES.has(target)) return undefined;
  const link = posix.relative(posix.dirname(sitePath(file)), sitePath(target));
  return anchor === undefined ? link : `${link}#${anchor}`;
}

/** The file that is read, by its path from the repository's folder: VitePress moves `path` to where the page will be. */
function fileOf({ path, realPath = path }: { readonly path: string; readonly realPath?: string }): string {
  return relative(ROOT, realPath).split(sep).join('/');
}
