import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { rules } from '../../src/core/index.ts';
import { recipientRules } from '../../src/core/recipients/index.ts';
import { recordRules } from '../../src/core/records/index.ts';
import type { Texts } from './nls.ts';
import { computed, localized, taggedTemplates } from './templates.ts';

/** What `vscode.l10n.t` may be called with besides texts: what the core says, which is exported here. */
const FROM_CORE: readonly string[] = ['message.template', 'rule.title', 'rule.why', 'title', 'why'];

/** Every text that the extension may show, in English and in no order to rely on. Throws where one could not be found in the sources. */
export function shownTexts(): readonly string[] {
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
  for (const { title, why } of [...rules, ...recordRules, ...recipientRules]) texts.add(title).add(why);
  // A hole alone says the same in every language.
  return [...texts].filter((text) => /\p{L}/u.test(text.replace(/\{\d+\}/g, '')));
}

/** A translation by the English texts, sorted so that moving a source changes nothing; without what no source says. */
export function translatedBundle(translated: Texts): string {
  const shown = new Set(shownTexts());
  const kept = Object.entries(translated).filter(([text]) => shown.has(text));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
}
