import { LEVELS, type Level } from '../report/score.ts';
import { type RuleId, rules } from '../rules/index.ts';
import { type Option, PRESETS, type Preset } from '../rules/rule.ts';
import { closestMatch } from '../text/closest-match.ts';
import type { Span } from '../text/mapped-text.ts';
import { type Message, text } from '../text/message.ts';
import { type Config, NO_CONFIG, type Override, type RuleConfig, SEVERITIES } from './config.ts';
import { type ConfigProblem, type JsonNode, parseJson } from './syntax.ts';

export type { ConfigProblem } from './syntax.ts';

/** A configuration file as read. */
export interface ParsedConfig {
  /** What could be understood. */
  readonly config: Config;
  /** Where each file of `config.extends` is named, its quotes included. */
  readonly extendsAt: readonly Span[];
  readonly problems: readonly ConfigProblem[];
}

/** Reads a configuration file: JSON in which comments and trailing commas are allowed. Never throws. */
export function parseConfig(source: string): ParsedConfig {
  const { tree, problems: syntax } = parseJson(source);
  const problems = [...syntax];
  const reader = new ConfigReader(problems);
  const config = tree ? reader.read(tree) : NO_CONFIG;
  return { config, extendsAt: reader.extendsAt, problems };
}

/** Reads settings that are already values, such as an editor's; problems have no place. */
export function readSettings(settings: Readonly<Record<string, unknown>>): {
  readonly config: Config;
  readonly problems: readonly Message[];
} {
  const { config, problems } = parseConfig(JSON.stringify(settings));
  return { config, problems: problems.map(({ message }) => message) };
}

/** What is said of an object and of the names in it: whole sentences, so that they can be translated. */
interface ConfigWording {
  readonly notAnObject: Message;
  readonly unknown: (name: string) => Message;
  readonly misspelt: (name: string, meant: string) => Message;
}

const SETTINGS: ConfigWording = {
  notAnObject: text`The configuration must be an object in braces.`,
  unknown: (name) => text`There is no setting “${name}”.`,
  misspelt: (name, meant) => text`There is no setting “${name}”; did you mean “${meant}”?`,
};
const OVERRIDE: ConfigWording = { ...SETTINGS, notAnObject: text`An override must be an object in braces.` };
const RULES: ConfigWording = {
  notAnObject: text`“rules” must be an object in braces.`,
  unknown: (name) => text`There is no rule “${name}”.`,
  misspelt: (name, meant) => text`There is no rule “${name}”; did you mean “${meant}”?`,
};
const OPTIONS: ConfigWording = {
  notAnObject: text`A rule’s options must be an object in braces.`,
  unknown: (name) => text`There is no option “${name}”.`,
  misspelt: (name, meant) => text`There is no option “${name}”; did you mean “${meant}”?`,
};

type Members = Readonly<Record<string, (value: JsonNode) => void>>;

class ConfigReader {
  extendsAt: readonly Span[] = [];
  readonly #problems: ConfigProblem[];

  constructor(problems: ConfigProblem[]) {
    this.#problems = problems;
  }

  read(tree: JsonNode): Config {
    const parts: { -readonly [Key in keyof Config]: Config[Key] } = { rules: {} };
    this.#members(tree, SETTINGS, {
      $schema: () => {},
      extends: (value) => {
        const files = this.#strings(
          value,
          text`“extends” takes a file, or a list of files, such as "../email.json".`,
        );
        if (!files) return;
        parts.extends = files;
        this.extendsAt = (value.type === 'array' ? (value.children ?? []) : [value]).map(spanOf);
      },
      drafts: (value) => {
        const globs = this.#strings(
          value,
          text`“drafts” takes a list of globs, such as ["emails/**/*.html"].`,
        );
        if (globs) parts.drafts = globs;
      },
      ignore: (value) => {
        const globs = this.#strings(value, text`“ignore” takes a list of globs, such as ["emails/old/**"].`);
        if (globs) parts.ignore = globs;
      },
      failOn: (value) => {
        const limit = this.#failOn(value);
        if (limit !== undefined) parts.failOn = limit;
      },
      overrides: (value) => {
        parts.overrides = this.#overrides(value);
      },
      ...this.#draftMembers(parts),
    });
    return parts;
  }

  /** What may be set for all drafts or for some. */
  #draftMembers(parts: { rules: Config['rules']; preset?: Preset; allow?: readonly string[] }): Members {
    return {
      preset: (value) => {
        const preset = PRESETS.find((known) => known === value.value);
        if (preset) parts.preset = preset;
        else this.#problem(value, text`“preset” takes one of: ${PRESETS.join(', ')}.`);
      },
      rules: (value) => {
        parts.rules = this.#rules(value);
      },
      allow: (value) => {
        const phrases = this.#strings(value, text`“allow” takes a list of phrases, such as ["act now"].`);
        if (phrases) parts.allow = phrases;
      },
    };
  }

  #overrides(node: JsonNode): readonly Override[] {
    if (node.type !== 'array') {
      this.#problem(
        node,
        text`“overrides” takes a list of objects, each with “files” and what is set for them.`,
      );
      return [];
    }
    return (node.children ?? []).map((child) => {
      const parts: { -readonly [Key in keyof Override]: Override[Key] } = { rules: {}, files: [] };
      let named = false;
      this.#members(child, OVERRIDE, {
        files: (value) => {
          named = true;
          parts.files =
            this.#strings(value, text`“files” takes a list of globs, such as ["receipts/**"].`) ?? [];
        },
        ...this.#draftMembers(parts),
      });
      if (!named && child.type === 'object') this.#problem(child, text`This override names no “files”.`);
      return parts;
    });
  }

  #rules(node: JsonNode): Config['rules'] {
    const chosen: Partial<Record<RuleId, RuleConfig>> = {};
    const readers = rules.map((rule) => {
      const options: Readonly<Record<string, Option>> = 'options' in rule ? rule.options : {};
      const read = (value: JsonNode) => {
        const setting = this.#rule(rule.id, options, value);
        if (setting) chosen[rule.id] = setting;
      };
      return [rule.id, read] as const;
    });
    this.#members(node, RULES, Object.fromEntries(readers));
    return chosen;
  }

  #rule(id: string, options: Readonly<Record<string, Option>>, node: JsonNode): RuleConfig | undefined {
    if (node.type !== 'object') return this.#severity(id, node);
    const parts: { severity?: RuleConfig['severity'] } = {};
    const numbers: Record<string, number> = {};
    const readers = Object.entries(options).map(([name, { minimum, maximum }]) => {
      const read = (value: JsonNode) => {
        const number: unknown = value.value;
        if (typeof number === 'number' && number >= minimum && number <= maximum) numbers[name] = number;
        else this.#problem(value, text`“${name}” takes a number from ${minimum} to ${maximum}.`);
      };
      return [name, read] as const;
    });
    this.#members(node, OPTIONS, {
      severity: (value) => {
        const setting = this.#severity(id, value);
        if (setting?.severity) parts.severity = setting.severity;
      },
      ...Object.fromEntries(readers),
    });
    return {
      ...(parts.severity && { severity: parts.severity }),
      ...(Object.keys(numbers).length > 0 && { options: numbers }),
    };
  }

  #severity(id: string, node: JsonNode): RuleConfig | undefined {
    const severity = SEVERITIES.find((known) => known === node.value);
    if (severity) return { severity };
    this.#problem(node, text`“${id}” takes one of: ${SEVERITIES.join(', ')}.`);
    return undefined;
  }

  #failOn(node: JsonNode): Level | number | undefined {
    const level = LEVELS.find((known) => known === node.value);
    if (level) return level;
    const number: unknown = node.value;
    if (typeof number === 'number' && number >= 0 && number <= 100) return number;
    this.#problem(node, text`“failOn” takes a level (${LEVELS.join(', ')}) or a score from 0 to 100.`);
    return undefined;
  }

  /** A list of strings; a single string stands for a list of one. */
  #strings(node: JsonNode, wanted: Message): readonly string[] | undefined {
    const values: readonly unknown[] =
      node.type === 'array' ? (node.children ?? []).map(({ value }) => value) : [node.value];
    const strings = values.filter((value) => typeof value === 'string');
    if (strings.length === values.length) return strings;
    this.#problem(node, wanted);
    return undefined;
  }

  #members(node: JsonNode, wording: ConfigWording, readers: Members): void {
    if (node.type !== 'object') {
      this.#problem(node, wording.notAnObject);
      return;
    }
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (!key || !value) continue;
      const name = String(key.value);
      const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (reader) reader(value);
      else this.#unknown(key, wording, name, Object.keys(readers));
    }
  }

  #unknown(node: JsonNode, wording: ConfigWording, name: string, known: readonly string[]): void {
    const close = closestMatch(name, known);
    this.#problem(node, close ? wording.misspelt(name, close) : wording.unknown(name));
  }

  #problem(node: JsonNode, message: Message): void {
    this.#problems.push({ span: spanOf(node), message });
  }
}

function spanOf({ offset, length }: JsonNode): Span {
  return { start: offset, end: offset + length };
}
