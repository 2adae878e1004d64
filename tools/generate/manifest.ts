import { applyEdits, modify } from 'jsonc-parser';
import { DEFAULT_DRAFTS } from '../../src/core/index.ts';
import { groupColors } from './colors.ts';
import { externalized, type Texts } from './nls.ts';
import { allowSchema, presetSchema, ruleSettingsSchema } from './schema.ts';

const PROPERTIES = ['contributes', 'configuration', 'properties'] as const;

export interface Manifest {
  readonly text: string;
  /** What `%key%` stands for in what was generated. */
  readonly texts: Texts;
}

/** `package.json` with the settings that the core knows best; everything else in it is left as it is. */
export function manifest(text: string): Manifest {
  const settings: readonly (readonly [name: string, schema: object, order: number])[] = [
    ['rules', ruleSettingsSchema(), 3],
    ['preset', { type: 'string', ...presetSchema() }, 4],
    ['allow', allowSchema(), 5],
  ];
  let made = set(text, [...PROPERTIES, 'inboxlint.drafts', 'default'], DEFAULT_DRAFTS);
  const texts: Record<string, string> = {};
  for (const [name, schema, order] of settings) {
    const { value, texts: own } = externalized({ ...schema, scope: 'resource', order }, `setting.${name}`);
    made = set(made, [...PROPERTIES, `inboxlint.${name}`], value);
    Object.assign(texts, own);
  }
  const colors = groupColors();
  for (const { id, text: about } of colors) texts[`color.${id}`] = about;
  const contributed = colors.map(({ id, defaults }) => {
    return { id: `inboxlint.${id}`, description: `%color.${id}%`, defaults };
  });
  made = set(made, ['contributes', 'colors'], contributed);
  const validation = { fileMatch: '.inboxlintrc.json', url: './schema/inboxlintrc.schema.json' };
  return { text: set(made, ['contributes', 'jsonValidation'], [validation]), texts };
}

function set(text: string, path: string[], value: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
