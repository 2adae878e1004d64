import { rules } from '../rules/index.ts';
import type { Retired } from '../rules/retired.ts';
import type { Option } from '../rules/rule.ts';
import { text } from '../text/message.ts';
import { type Config, type RuleConfig, type RuleKey, SEVERITIES } from './config.ts';
import { RECIPIENT_RULE_IDS } from './recipient-rule-ids.ts';
import { RECORD_RULE_IDS } from './record-rule-ids.ts';
import type { JsonNode } from './syntax.ts';
import type { ConfigWording, ValueReader } from './value-reader.ts';

const RULES: ConfigWording = {
  notAnObject: text`“rules” must be an object in braces.`,
  unknown: (name) => text`There is no rule “${name}”.`,
  misspelt: (name, meant) => text`There is no rule “${name}”; did you mean “${meant}”?`,
  discreet: text`There is no such rule.`,
};
const OPTIONS: ConfigWording = {
  notAnObject: text`A rule’s options must be an object in braces.`,
  unknown: (name) => text`There is no option “${name}”.`,
  misspelt: (name, meant) => text`There is no option “${name}”; did you mean “${meant}”?`,
  discreet: text`There is no such option.`,
};

const GROUPS = [...new Set(rules.map(({ group }) => group))];

/** Reads what is set of rules and of their groups; ids of rules that are gone have no effect and are no mistake. */
export function readRules(node: JsonNode, values: ValueReader, retired: Retired): Config['rules'] {
  const chosen: Partial<Record<RuleKey, RuleConfig>> = {};
  const readerOf = (id: RuleKey, options: Readonly<Record<string, Option>>) => {
    const read = (value: JsonNode) => {
      const setting = readRule(id, options, value, values);
      if (setting) chosen[id] = setting;
    };
    return [id, read] as const;
  };
  const readers = [
    ...rules.map((rule) => readerOf(rule.id, 'options' in rule ? rule.options : {})),
    ...[...GROUPS, ...RECORD_RULE_IDS, ...RECIPIENT_RULE_IDS].map((id) => readerOf(id, {})),
  ];
  values.members(node, RULES, Object.fromEntries(readers), retired);
  return chosen;
}

function readRule(
  id: string,
  options: Readonly<Record<string, Option>>,
  node: JsonNode,
  values: ValueReader,
): RuleConfig | undefined {
  if (node.type !== 'object') return readSeverity(id, node, values);
  const parts: { severity?: RuleConfig['severity'] } = {};
  const numbers: Record<string, number> = {};
  const readers = Object.entries(options).map(([name, { minimum, maximum }]) => {
    const read = (value: JsonNode) => {
      const number: unknown = value.value;
      if (typeof number === 'number' && number >= minimum && number <= maximum) numbers[name] = number;
      else values.problem(value, text`“${name}” must be a number from ${minimum} to ${maximum}.`);
    };
    return [name, read] as const;
  });
  values.members(node, OPTIONS, {
    severity: (value) => {
      const setting = readSeverity(id, value, values);
      if (setting?.severity) parts.severity = setting.severity;
    },
    ...Object.fromEntries(readers),
  });
  return {
    ...(parts.severity && { severity: parts.severity }),
    ...(Object.keys(numbers).length > 0 && { options: numbers }),
  };
}

function readSeverity(id: string, node: JsonNode, values: ValueReader): RuleConfig | undefined {
  const severity = SEVERITIES.find((known) => known === node.value);
  if (severity) return { severity };
  values.problem(node, text`“${id}” must be one of: ${SEVERITIES.join(', ')}.`);
  return undefined;
}
