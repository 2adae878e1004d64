import { applyEdits, modify } from 'jsonc-parser';
import { DEFAULT_DRAFTS } from '../../core/index.ts';
import { ruleSettingsSchema } from './schema.ts';

const PROPERTIES = ['contributes', 'configuration', 'properties'] as const;

/** `package.json` with the settings that the core knows best; everything else in it is left as it is. */
export function manifest(text: string): string {
  const rules = { ...ruleSettingsSchema(), scope: 'resource', order: 3 };
  const withRules = set(text, [...PROPERTIES, 'inboxlint.rules'], rules);
  return set(withRules, [...PROPERTIES, 'inboxlint.drafts', 'default'], DEFAULT_DRAFTS);
}

function set(text: string, path: string[], value: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
