import { applyEdits, modify } from 'jsonc-parser';
import { DEFAULT_DRAFTS } from '../../src/core/index.ts';
import { groupColors } from './colors.ts';
import { jsonText } from './json-text.ts';
import { externalized, type Texts } from './nls.ts';
import { allowSchema, isRuleAt, PLAIN_SEVERITY, presetSchema, ruleSettingsSchema } from './schema.ts';

const PROPERTIES = ['contributes', 'configuration', 'properties'] as const;

export interface Manifest {
  readonly text: string;
  /** What `%key%` stands for in what was generated. */
  readonly texts: Texts;
}

/** `package.json` with the settings that the core knows best, printed anew; everything else in it says what it said. */
export function manifest(text: string): Manifest {
  const settings: readonly (readonly [name: string, schema: object, order: number])[] = [
    ['rules', ruleSettingsSchema(PLAIN_SEVERITY), 3],
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
  made = set(made, ['contributes', 'jsonValidation'], [validation]);
  return { text: jsonText(JSON.parse(made), isRuleAt), texts };
}

function set(text: string, path: string[], value: unknown): string {
  return applyEdits(text, modify(text, path, value, {}));
}
