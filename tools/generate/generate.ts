import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules } from '../../src/core/index.ts';
import { recipientRules } from '../../src/core/recipients/index.ts';
import { recordRules } from '../../src/core/records/index.ts';
import { coveragePage } from './coverage.ts';
import { translatedBundle } from './l10n.ts';
import { manifest } from './manifest.ts';
import { englishTexts, type Texts, translatedTexts } from './nls.ts';
import { groupTable, ruleIndex, rulePage } from './pages.ts';
import { recipientRulePage } from './recipient-pages.ts';
import { recordRulePage } from './record-pages.ts';
import { configSchema } from './schema/config-schema.ts';
import { weightsText } from './weights.ts';

/** The languages that there are translations into, besides English. */
export const LANGUAGES = ['de', 'es'] as const;

/** Every generated file as it should be: its path from the project's root, and its text. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, rulePage(rule));
  for (const rule of recordRules) files.set(`docs/rules/${rule.id}.md`, recordRulePage(rule));
  for (const rule of recipientRules) files.set(`docs/rules/${rule.id}.md`, recipientRulePage(rule));
  files.set('docs/rules/README.md', ruleIndex());
  files.set('docs/coverage.md', coveragePage());
  files.set('src/core/rules/weights.ts', weightsText());
  files.set('schema/inboxlintrc.schema.json', configSchema());
  files.set('README.md', between(await readFile('README.md', 'utf8'), 'rules', groupTable()));
  const { text, texts } = manifest(await readFile('package.json', 'utf8'));
  files.set('package.json', text);
  files.set('package.nls.json', englishTexts(await readTexts('package.nls.json'), texts));
  for (const language of LANGUAGES) {
    const name = `package.nls.${language}.json`;
    const bundleName = `l10n/bundle.l10n.${language}.json`;
    const translated = await readTexts(bundleName);
    files.set(bundleName, translatedBundle(translated));
    files.set(name, translatedTexts(await readTexts(name), translated));
  }
  return files;
}

/** Pages of rules that no longer are. */
export async function leftOver(): Promise<readonly string[]> {
  const known = await generated();
  const pages = await readdir('docs/rules').catch(() => []);
  return pages.map((name) => `docs/rules/${name}`).filter((path) => !known.has(path));
}

async function readTexts(path: string): Promise<Texts> {
  return JSON.parse(await readFile(path, 'utf8'));
}

function between(text: string, name: string, replacement: string): string {
  const [start, end] = [`<!-- ${name}: generated -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`README.md has no place for ${name}: it wants the lines ${start}${end}`);
  return text.slice(0, from + start.length) + replacement + text.slice(to);
}

async function writeAll(): Promise<void> {
  for (const path of await leftOver()) await rm(path);
  for (const [path, text] of await generated()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeAll();
