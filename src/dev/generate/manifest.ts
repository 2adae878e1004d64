import { applyEdits, modify } from 'jsonc-parser';
import { DEFAULT_DRAFTS } from '../../core/index.ts';
import { groupColors } from './colors.ts';
import { allowSchema, presetSchema, ruleSettingsSchema } from './schema.ts';

const PROPERTIES = ['contributes', 'configuration', 'properties'] as const;

/** `package.json` with the settings that the core knows best; everything else in it is left as it is. */
export function manifest(text: string): string {
  const settings: readonly (readonly [name: string, schema: object, order: number])[] = [
    ['inboxlint.rules', ruleSettingsSchema(), 3],
    ['inboxlint.preset', { type: 'string', ...presetSchema() }, 4],
    ['inboxlint.allow', allowSchema(), 5],
  ];
  const withDrafts = set(text, [...PROPERTIES, 'inboxlint.drafts', 'default'], DEFAULT_DRAFTS);
  const withSettings = settings.reduce((manifest, [name, schema, order]) => {
    return set(manifest, [...PROPERTIES, name], { ...schema, scope: 'resource', order });
  }, withDrafts);
  return set(
    set(withSettings, ['contributes', 'colors'], groupColors()),
    ['contributes', 'jsonValidation'],
    [{ fileMatch: '.inboxlintrc.json', url: './schema/inboxlintrc.schema.json' }],
  );
}

function set(text: string, path: string[], value: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
