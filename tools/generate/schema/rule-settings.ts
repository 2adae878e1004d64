import { type Group, type Option, rules, SEVERITIES } from '../../../src/core/index.ts';
import { type RecipientRule, recipientRules } from '../../../src/core/recipients/index.ts';
import { type RecordRule, recordRules } from '../../../src/core/records/index.ts';
import { RETIRED } from '../../../src/core/rules/retired.ts';

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
