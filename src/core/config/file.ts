import { LEVELS, type Level } from '../report/score.ts';
import { type RuleId, rules } from '../rules/index.ts';
import { RETIRED, type Retired } from '../rules/retired.ts';
import { type Option, PRESETS, type Preset } from '../rules/rule.ts';
import { closestMatch } from '../text/closest-match.ts';
import type { Span } from '../text/mapped-text.ts';
import { type Message, text } from '../text/message.ts';
import { type Config, MAX_ALLOWED, NO_CONFIG, type Override, type RuleConfig, SEVERITIES } from './config.ts';
import { globProblem } from './globs.ts';
import { beginsAsObject, type ConfigProblem, type JsonNode, ProblemList, parseJson } from './syntax.ts';

export type { ConfigProblem } from './syntax.ts';

/** A configuration file as read. */
export interface ParsedConfig {
  /** What could be understood. */
  readonly config: Config;
  /** Where each file of `config.extends` is named, its quotes included. */
  readonly extendsAt: readonly Span[];
  /** The first hundred. */
  readonly problems: readonly ConfigProblem[];
  /** How many more there are. */
  readonly omitted: number;
  /** Whether the text begins as a configuration does: other files had better not be quoted. */
  readonly isConfig: boolean;
}

/** Reads a configuration file: JSON in which comments and trailing commas are allowed. Never throws. */
export function parseConfig(source: string, retired = RETIRED): ParsedConfig {
  const problems = new ProblemList();
  const tree = parseJson(source, problems);
  const reader = new ConfigReader(problems, retired);
  const config = tree ? reader.read(tree) : NO_CONFIG;
  const { kept, count } = problems;
  return {
    config,
    extendsAt: reader.extendsAt,
    problems: kept,
    omitted: count - kept.length,
    isConfig: beginsAsObject(source),
  };
}

/** Reads settings that are already values, such as an editor's; problems have no place. */
export function readSettings(settings: Readonly<Record<string, unknown>>): {
  readonly config: Config;
  readonly problems: readonly Message[];
} {
  const { config, problems } = parseConfig(written(settings));
  return { config, problems: problems.map(({ message }) => message) };
}

/** Settings as JSON; something that is nested too deeply for that is nested too deeply all the same. */
function written(settings: Readonly<Record<string, unknown>>): string {
  try {
    return JSON.stringify(settings);
  } catch {
    return '['.repeat(100);
  }
}

/** Overrides of a file that are read. */
const MAX_OVERRIDES = 500;

/** What is said of an object and of the names in it: whole sentences, so that they can be translated. */
interface ConfigWording {
  readonly notAnObject: Message;
  readonly unknown: (name: string) => Message;
  readonly misspelt: (name: string, meant: string) => Message;
  readonly discreet: Message;
}

const SETTINGS: ConfigWording = {
  notAnObject: text`The configuration must be an object in braces.`,
  unknown: (name) => text`There is no setting “${name}”.`,
  misspelt: (name, meant) => text`There is no setting “${name}”; did you mean “${meant}”?`,
  discreet: text`There is no such setting.`,
};
const OVERRIDE: ConfigWording = { ...SETTINGS, notAnObject: text`An override must be an object in braces.` };
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

type Members = Readonly<Record<string, (value: JsonNode) => void>>;

class ConfigReader {
  extendsAt: readonly Span[] = [];
  readonly #problems: ProblemList;
  readonly #retired: Retired;

  constructor(problems: ProblemList, retired: Retired) {
    this.#problems = problems;
    this.#retired = retired;
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
        const globs = this.#globs(value, text`“drafts” takes a list of globs, such as ["emails/**/*.html"].`);
        if (globs) parts.drafts = globs;
      },
      ignore: (value) => {
        const globs = this.#globs(value, text`“ignore” takes a list of globs, such as ["emails/old/**"].`);
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
        if (phrases) parts.allow = phrases.slice(0, MAX_ALLOWED);
        if (phrases && phrases.length > MAX_ALLOWED)
          this.#problem(value, text`There are more than ${MAX_ALLOWED} phrases; the rest is left out.`);
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
    const children = node.children ?? [];
    const tooMany = children[MAX_OVERRIDES];
    if (tooMany)
      this.#problem(tooMany, text`There are more than ${MAX_OVERRIDES} overrides; the rest is left out.`);
    return children.slice(0, MAX_OVERRIDES).map((child) => {
      const parts: { -readonly [Key in keyof Override]: Override[Key] } = { rules: {}, files: [] };
      let named = false;
      this.#members(child, OVERRIDE, {
        files: (value) => {
          named = true;
          parts.files =
            this.#globs(value, text`“files” takes a list of globs, such as ["receipts/**"].`) ?? [];
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
    this.#members(node, RULES, Object.fromEntries(readers), this.#retired);
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

  /** The same of globs, each of which is looked at. */
  #globs(node: JsonNode, wanted: Message): readonly string[] | undefined {
    const globs = this.#strings(node, wanted);
    for (const child of globs ? (node.type === 'array' ? (node.children ?? []) : [node]) : []) {
      const problem = globProblem(String(child.value));
      if (problem) this.#problem(child, problem);
    }
    return globs;
  }

  /** Reads an object; names in `passedOver` have no effect and are no mistake. */
  #members(node: JsonNode, wording: ConfigWording, readers: Members, passedOver: object = {}): void {
    if (node.type !== 'object') {
      this.#problem(node, wording.notAnObject);
      return;
    }
    const last = new Map<string, readonly [key: JsonNode, value: JsonNode]>();
    const repeated = new Set<string>();
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (!key || !value) continue;
      const name = String(key.value);
      if (last.has(name) && !repeated.has(name)) {
        repeated.add(name);
        this.#problem(key, () => text`“${cut(name)}” is there twice, and only the last one counts.`, TWICE);
      }
      last.set(name, [key, value]);
    }
    for (const [name, [key, value]] of last) {
      const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (reader) reader(value);
      else if (!Object.hasOwn(passedOver, name)) this.#unknown(key, wording, name, Object.keys(readers));
    }
  }

  #unknown(node: JsonNode, wording: ConfigWording, name: string, known: readonly string[]): void {
    const message = () => {
      const close = closestMatch(name, known);
      return close ? wording.misspelt(cut(name), close) : wording.unknown(cut(name));
    };
    this.#problem(node, message, wording.discreet);
  }

  #problem(node: JsonNode, message: Message | (() => Message), discreet?: Message): void {
    this.#problems.add(() => ({
      span: spanOf(node),
      message: typeof message === 'function' ? message() : message,
      ...(discreet && { discreet }),
    }));
  }
}

const TWICE = text`This is there twice, and only the last one counts.`;

/** UTF-16 units of a name that are repeated in a message. */
const MAX_NAME_UNITS = 60;

function cut(name: string): string {
  return name.length > MAX_NAME_UNITS ? `${name.slice(0, MAX_NAME_UNITS - 1)}…` : name;
}

function spanOf({ offset, length }: JsonNode): Span {
  return { start: offset, end: offset + length };
}
