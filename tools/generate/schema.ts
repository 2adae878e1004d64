import { DEFAULT_DRAFTS, LEVELS, type Option, PRESETS, rules, SEVERITIES } from '../../src/core/index.ts';

const ENUM_DESCRIPTIONS = [
  'Not checked.',
  'Shown as information.',
  'Shown as a warning.',
  'Shown as an error.',
] as const;

const PRESET_DESCRIPTIONS = [
  'Newsletters and advertising: everything is checked.',
  'Receipts, notices, password mail: what only bulk mail must have is not asked for.',
  'First mail to somebody who did not ask for it.',
] as const;

/** The JSON schema of the rules' settings, for the configuration file and for the editor. */
export function ruleSettingsSchema(): object {
  return {
    type: 'object',
    markdownDescription:
      'What each rule reports: `off`, `info`, `warning` or `error`, or an object with a `severity` and the options of the rule.',
    additionalProperties: false,
    default: {},
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
}

/** The JSON schema of the `preset` setting, one description a preset. */
export function presetSchema(): object {
  return {
    enum: PRESETS,
    enumDescriptions: PRESET_DESCRIPTIONS,
    default: PRESETS[0],
    markdownDescription:
      'What kind of mail the drafts are. The front matter of a draft (`preset:`) may say otherwise.',
  };
}

/** The JSON schema of the `allow` setting: any phrases, which are not checked. */
export function allowSchema(): object {
  return {
    type: 'array',
    items: { type: 'string' },
    default: [],
    markdownDescription:
      'Phrases that no rule about words or typography reports, in any inflection: `["act now"]`.',
  };
}

function ruleSchema(rule: (typeof rules)[number]): object {
  const { title, why, severity } = rule;
  const options: Readonly<Record<string, Option>> = 'options' in rule ? rule.options : {};
  const severitySchema = { enum: SEVERITIES, enumDescriptions: ENUM_DESCRIPTIONS };
  const description = { markdownDescription: `**${title}.** ${why}`, default: severity };
  if (Object.keys(options).length === 0) return { ...description, ...severitySchema };
  const numbers = Object.entries(options).map(([name, option]) => {
    const { minimum, maximum, description } = option;
    return [name, { type: 'number', default: option.default, minimum, maximum, description }] as const;
  });
  const properties = { severity: severitySchema, ...Object.fromEntries(numbers) };
  return {
    ...description,
    anyOf: [severitySchema, { type: 'object', additionalProperties: false, properties }],
  };
}

/** The JSON schema of `.inboxlintrc.json`. */
export function configSchema(): string {
  const forDrafts = { preset: presetSchema(), rules: ruleSettingsSchema(), allow: allowSchema() };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Inboxlint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        markdownDescription:
          'A configuration file, or a list of them, that this one builds on; relative to this file.',
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      },
      ...Object.fromEntries(Object.keys(forDrafts).map((key) => [key, { $ref: `#/definitions/${key}` }])),
      drafts: {
        type: 'array',
        items: { type: 'string' },
        markdownDescription:
          'Globs of the files that are drafts, relative to this file. `.eml` and `.mjml` files always are.',
        default: DEFAULT_DRAFTS,
      },
      ignore: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        markdownDescription:
          'Globs of files and folders that are left alone, relative to this file; `!` before one takes back what it matches.',
      },
      failOn: {
        markdownDescription:
          'The level, or the score from 0 to 100, from which the command line exits with 1.',
        anyOf: [{ enum: LEVELS }, { type: 'number', minimum: 0, maximum: 100 }],
        default: 'risky',
      },
      overrides: {
        type: 'array',
        markdownDescription:
          'What is set otherwise for some files; of two that match a file the later one wins.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              type: 'array',
              items: { type: 'string' },
              markdownDescription: 'Globs relative to this file; `!` before one takes out what it matches.',
            },
            ...Object.fromEntries(
              Object.keys(forDrafts).map((key) => [key, { $ref: `#/definitions/${key}` }]),
            ),
          },
        },
      },
    },
    definitions: forDrafts,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
