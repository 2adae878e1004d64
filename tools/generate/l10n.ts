import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { rules } from '../../src/core/index.ts';
import { computed, localized, taggedTemplates } from './templates.ts';

/** What `vscode.l10n.t` may be called with besides texts: what the core says, which is exported here. */
const FROM_CORE: readonly string[] = ['message.template', 'rule.title', 'rule.why', 'title', 'why'];

/** Every text that the extension may show, in English. Throws where one could not be found in the sources. */
function shownTexts(): readonly string[] {
  const texts = new Set<string>();
  for (const file of globSync('src/vscode/**/*.ts').sort()) {
    const source = readFileSync(file, 'utf8');
    const strange = computed(source).find((argument) => !FROM_CORE.includes(argument));
    if (strange) throw new Error(`${file}: l10n.t(${strange}) is no text that can be exported`);
    for (const { text } of localized(source)) texts.add(text);
  }
  for (const file of globSync('src/{core,filters}/**/*.ts').sort()) {
    for (const { text } of taggedTemplates(readFileSync(file, 'utf8'))) texts.add(text);
  }
  for (const { title, why } of rules) texts.add(title).add(why);
  // A hole alone says the same in every language.
  return [...texts].filter((text) => /\p{L}/u.test(text.replace(/\{\d+\}/g, '')));
}

/** `l10n/bundle.l10n.json`: every text that can be translated, in the order of the sources. */
export function bundle(): string {
  return `${JSON.stringify(Object.fromEntries(shownTexts().map((text) => [text, text])), null, 2)}\n`;
}

/** A translation of the bundle in the same order, without what no source says any more. */
export function translatedBundle(translated: Readonly<Record<string, string>>): string {
  const kept = shownTexts().flatMap((text) => {
    const translation = translated[text];
    return translation === undefined ? [] : [[text, translation] as const];
  });
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
}
