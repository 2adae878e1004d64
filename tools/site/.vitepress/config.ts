import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'vitepress';
import { ROOT } from '../../vscode/paths.ts';
import { heroOf } from '../home.ts';
import { readRepository, underlineFound } from '../markdown.ts';
import { HOME, linkTo, navigation, PAGES, RULE_INDEX, sidebar, sitePath } from '../pages.ts';

const hero = heroOf(readFileSync(join(ROOT, HOME), 'utf8'));

export default defineConfig({
  title: hero.name,
  description: hero.text,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }]],
  srcDir: ROOT,
  srcExclude: globSync('**/*.md', { cwd: ROOT, ignore: ['**/node_modules'] }).filter(
    (file) => !PAGES.has(file),
  ),
  rewrites: Object.fromEntries([...PAGES].map((file) => [file, sitePath(file)])),
  outDir: join(ROOT, 'dist', 'site'),
  cacheDir: join(ROOT, '.cache', 'site'),
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // There is no grammar for messages.
    languages: [{ name: 'eml', scopeName: 'text.eml', patterns: [], repository: {} }],
    config: readRepository,
    codeTransformers: [underlineFound],
  },
  // The lexicon is one page, and so is its script.
  vite: { build: { chunkSizeWarningLimit: 1000 } },
  themeConfig: {
    logo: { src: '/icon.svg', alt: '' },
    nav: navigation(),
    sidebar: sidebar(),
    outline: 'deep',
    search: { provider: 'local' },
    notFound: {
      title: 'Page not found',
      quote: 'There is no page at this address. Search for it, or start from the home page.',
      linkText: 'Home page',
      linkLabel: 'Home page',
    },
  },
  transformPageData(page) {
    if (page.filePath !== HOME) return;
    page.title = hero.name;
    page.titleTemplate = ':title';
    Object.assign(page.frontmatter, {
      layout: 'home',
      hero: {
        ...hero,
        image: { src: '/icon.svg', alt: '' },
        actions: [
          { text: 'Getting started', link: linkTo('docs/getting-started.md') },
          { text: 'All rules', link: linkTo(RULE_INDEX), theme: 'alt' },
        ],
      },
    });
  },
  buildEnd: ({ outDir }) => copyFileSync(join(ROOT, 'media', 'icon.svg'), join(outDir, 'icon.svg')),
});
