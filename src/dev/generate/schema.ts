import { DEFAULT_DRAFTS, LEVELS, rules, SEVERITIES } from '../../core/index.ts';

const ENUM_DESCRIPTIONS = [
  'Not checked.',
  'Shown as information.',
  'Shown as a warning.',
  'Shown as an error.',
] as const;

/** The JSON schema of the rules' settings, for the configuration file and for the editor. */
export function ruleSettingsSchema(): object {
  return {
    type: 'object',
    description: 'What each rule reports: off, info, warning or error.',
    additionalProperties: false,
    default: {},
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
}

function ruleSchema({ title, why, severity }: (typeof rules)[number]): object {
  return {
    markdownDescription: `**${title}.** ${why}`,
    enum: SEVERITIES,
    enumDescriptions: ENUM_DESCRIPTIONS,
    default: severity,
  };
}

/** The JSON schema of `.inboxlintrc.json`. */
export function configSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Inboxlint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: ruleSettingsSchema(),
      drafts: {
        type: 'array',
        items: { type: 'string' },
        markdownDescription:
          'Globs of the files that are drafts, relative to this file. `.eml` and `.mjml` files always are.',
        default: DEFAULT_DRAFTS,
      },
      failOn: {
        markdownDescription:
          'The level, or the score from 0 to 100, from which the command line exits with 1.',
        anyOf: [{ enum: LEVELS }, { type: 'number', minimum: 0, maximum: 100 }],
        default: 'risky',
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
