import {
  DEFAULT_DRAFTS,
  type Group,
  LEVELS,
  type Option,
  PRESETS,
  rules,
  SEVERITIES,
} from '../../src/core/index.ts';
import { WORDING_PLACES } from '../../src/core/lexicon/team-words.ts';
import { type RecipientRule, recipientRules } from '../../src/core/recipients/index.ts';
import { type RecordRule, recordRules } from '../../src/core/records/index.ts';
import { RETIRED } from '../../src/core/rules/retired.ts';
import { jsonText } from './json-text.ts';

const SEVERITY_DESCRIPTIONS = [
  'Not checked.',
  'Shown as information.',
  'Shown as a warning.',
  'Shown as an error.',
] as const;

const PRESET_DESCRIPTIONS = [
  'Newsletters and advertising: everything is checked.',
  'Receipts, notifications and password emails: what only bulk email needs isn’t checked.',
  'First emails to people who didn’t ask for them.',
] as const;

/** The JSON schema of a severity without what each of them means: VS Code resolves no `$ref` in a manifest. */
export const PLAIN_SEVERITY: object = { enum: SEVERITIES };

/** The JSON schema of the rules' settings, a title a rule; `severity` is the schema of a severity, or a reference to it. */
export function ruleSettingsSchema(severity: object, retired = RETIRED): object {
  const gone = Object.entries(retired).map(([id, successor]) => {
    return [
      id,
      { deprecationMessage: successor ? `Replaced by ${successor}.` : 'This rule no longer exists.' },
    ];
  });
  return {
    type: 'object',
    markdownDescription:
      'The severity of each rule, or of a group of rules such as `accessibility`: `off`, `info`, `warning` or `error`, or an object with a `severity` and the options of the rule.',
    additionalProperties: false,
    default: {},
    properties: {
      ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, severity)])),
      ...Object.fromEntries(
        [...recordRules, ...recipientRules].map((rule) => [rule.id, plainRuleSchema(rule, severity)]),
      ),
      ...Object.fromEntries(groups.map((group) => [group, groupSchema(group, severity)])),
      ...Object.fromEntries(gone),
    },
  };
}

/** The JSON schema of the `preset` setting, one description a preset. */
export function presetSchema(): object {
  return {
    enum: PRESETS,
    enumDescriptions: PRESET_DESCRIPTIONS,
    default: PRESETS[0],
    markdownDescription: 'The kind of email. A draft can name another one in its front matter (`preset:`).',
  };
}

/** The JSON schema of the `allow` setting: any phrases, which are not checked. */
export function allowSchema(): object {
  return {
    type: 'array',
    items: { type: 'string' },
    default: [],
    markdownDescription:
      'Phrases that no wording or typography rule reports, in all their forms: `["act now"]`.',
  };
}

/** The JSON schemas of a team’s own words: what it does not say, and what every email must have. */
function teamSchemas(): { readonly phrases: object; readonly require: object } {
  const words = (description: string) => ({
    markdownDescription: description,
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  });
  const places = { enum: WORDING_PLACES };
  const shared = {
    severity: {
      enum: ['info', 'warning', 'error'],
      default: 'warning',
      markdownDescription: 'How it is shown. An `error` makes the command line exit with 1.',
    },
    why: { type: 'string', description: 'The reason, shown with the problem.' },
    in: {
      markdownDescription:
        'Where to look: `subject`, `preheader`, `body`, or a list of them. Everywhere by default.',
      anyOf: [places, { type: 'array', items: places }],
    },
    language: {
      type: 'string',
      markdownDescription:
        'The language of the emails it is for, such as `en` or `de`. All languages by default.',
    },
    case: { type: 'boolean', default: false, description: 'Match only this spelling, including capitals.' },
  };
  const phrase = {
    type: 'object',
    additionalProperties: false,
    oneOf: [{ required: ['find'] }, { required: ['file'] }],
    defaultSnippets: [{ label: 'Phrase', body: { find: '$1', use: '$2' } }],
    properties: {
      find: words(
        'The phrase to avoid, or a list of them. Found in all their forms, even across tags and entities.',
      ),
      use: words('What to use instead, the best first. Quick fixes offer it.'),
      file: {
        type: 'string',
        markdownDescription: 'A text file with one `phrase -> replacement` per line, relative to this file.',
      },
      ...shared,
    },
  };
  const file = { type: 'string', description: 'A text file with one “phrase -> replacement” per line.' };
  return {
    phrases: {
      markdownDescription:
        'Phrases your team avoids, and what to use instead: a list, or a text file with one `phrase -> replacement` per line.',
      anyOf: [file, { type: 'array', items: phrase }],
    },
    require: {
      type: 'array',
      markdownDescription: 'Texts that every complete email must have.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['find'],
        properties: { find: { type: 'string', description: 'The text.' }, ...shared },
      },
    },
  };
}

function ruleSchema(rule: (typeof rules)[number], severity: object): object {
  const options: Readonly<Record<string, Option>> = 'options' in rule ? rule.options : {};
  const about = { description: rule.title, default: rule.severity };
  if (Object.keys(options).length === 0) return { ...about, ...severity };
  const numbers = Object.entries(options).map(([name, option]) => {
    const { minimum, maximum, description } = option;
    return [name, { type: 'number', default: option.default, minimum, maximum, description }] as const;
  });
  const properties = { severity, ...Object.fromEntries(numbers) };
  return { ...about, anyOf: [severity, { type: 'object', additionalProperties: false, properties }] };
}

const groups = [...new Set(rules.map(({ group }) => group))];

/** A group has no default: its rules have. */
function groupSchema(group: Group, severity: object): object {
  return { description: `All rules in the “${group}” group without a setting of their own.`, ...severity };
}

/** A rule about DNS records or recipients has no options. */
function plainRuleSchema({ title, severity: usual }: RecordRule | RecipientRule, severity: object): object {
  return { description: title, default: usual, ...severity };
}

/** Whether `path` leads to a rule in the schema or in the manifest: a rule is a line there. */
export function isRuleAt(path: readonly string[]): boolean {
  const [setting = '', properties] = path.slice(-3);
  return properties === 'properties' && (setting === 'rules' || setting === 'inboxlint.rules');
}

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

/** Files of texts of which some are emails. */
function catalogsSchema(): object {
  const globs = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  const keys = (what: string, example: string) => ({
    ...globs,
    markdownDescription: `Globs of the keys of ${what}, with dots between keys, such as \`${example}\`.`,
  });
  return {
    type: 'array',
    markdownDescription:
      'JSON, YAML and gettext (PO) files in which some texts are emails. Each is checked as a draft of its own. If two catalogs match a file, the later one wins.',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['files'],
      anyOf: [{ required: ['subject'] }, { required: ['body'] }],
      properties: {
        files: { ...globs, markdownDescription: 'Globs relative to this file.' },
        subject: keys('subject lines', '**.subject'),
        body: keys('bodies', '**.{body,body_html}'),
      },
    },
  };
}

/** What is set for some files; `shared` are the settings that may stand there, too. */
function overridesSchema(shared: object): object {
  return {
    type: 'array',
    markdownDescription:
      'Different settings for some files. If two overrides match a file, the later one wins.',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['files'],
      properties: {
        files: {
          type: 'array',
          items: { type: 'string' },
          markdownDescription: 'Globs relative to this file. Start one with `!` to make an exception.',
        },
        ...shared,
      },
    },
  };
}
