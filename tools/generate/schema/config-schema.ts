import { DEFAULT_DRAFTS, LEVELS } from '../../../src/core/index.ts';
import { jsonText } from '../json-text.ts';
import { allowSchema, presetSchema } from './draft-settings.ts';
import { catalogsSchema, overridesSchema } from './file-settings.ts';
import { isRuleAt, PLAIN_SEVERITY, ruleSettingsSchema } from './rule-settings.ts';
import { teamSchemas } from './word-settings.ts';

const SEVERITY_DESCRIPTIONS = [
  'Not checked.',
  'Shown as information.',
  'Shown as a warning.',
  'Shown as an error.',
] as const;

/** The JSON schema of `.inboxlintrc.json`. */
export function configSchema(): string {
  const severity = { ...PLAIN_SEVERITY, enumDescriptions: SEVERITY_DESCRIPTIONS };
  const rulesSchema = ruleSettingsSchema({ $ref: '#/$defs/severity' });
  const forDrafts = { preset: presetSchema(), rules: rulesSchema, allow: allowSchema(), ...teamSchemas() };
  const shared = Object.fromEntries(Object.keys(forDrafts).map((key) => [key, { $ref: `#/$defs/${key}` }]));
  const schema = {
    // In drafts before this one a `$ref` makes what stands beside it go unheard: titles and defaults of rules.
    $schema: 'https://json-schema.org/draft/2019-09/schema',
    title: 'Inboxlint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        markdownDescription:
          'A configuration file or an installed package, or a list of them, to extend. Paths are relative to this file.',
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      },
      ...shared,
      drafts: {
        type: 'array',
        items: { type: 'string' },
        markdownDescription:
          'Globs of the files that are drafts, relative to this file. `.eml` and `.mjml` files are always drafts.',
        default: DEFAULT_DRAFTS,
      },
      ignore: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        markdownDescription:
          'Globs of files and folders to ignore, relative to this file. Start one with `!` to make an exception.',
      },
      failOn: {
        markdownDescription:
          'The lowest level, or score from 0 to 100 (lower is better), at which the command line exits with 1. `caution` starts at 25, `risky` at 50, `spam` at 75.',
        anyOf: [{ enum: LEVELS }, { type: 'number', minimum: 0, maximum: 100 }],
        default: 'risky',
      },
      catalogs: catalogsSchema(),
      overrides: overridesSchema(shared),
    },
    $defs: { severity, ...forDrafts },
  };
  return jsonText(schema, isRuleAt);
}
