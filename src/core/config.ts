import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { nearest } from './nearest.ts';
import { type RuleId, rules } from './rules/index.ts';
import { type Message, type Severity, text } from './rules/rule.ts';
import { LEVELS, type Level } from './score.ts';
import type { Span } from './source.ts';

/** The name of the file that editor and command line share. */
export const CONFIG_FILE = '.inboxlintrc.json';

export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
export type RuleSetting = (typeof SEVERITIES)[number];

export interface Config {
  /** What a rule reports instead of its own severity. */
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** Globs of the files that are drafts, relative to the file's folder; the defaults where absent. */
  readonly drafts?: readonly string[];
  /** The level, or the score of 0 to 100, from which the command line exits with 1. */
  readonly failOn?: Level | number;
}

/** What is wrong in a configuration file, at its place in the file. */
export interface ConfigProblem {
  /** UTF-16 offsets into the file. */
  readonly span: Span;
  readonly message: Message;
}

export interface ParsedConfig {
  /** What could be understood. */
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** Files that are drafts unless the configuration says otherwise. `.eml` and `.mjml` always are. */
export const DEFAULT_DRAFTS: readonly string[] = [
  '**/{email,emails,mail,mails,mailer,mailers,newsletter,newsletters,email-templates,email_templates}/**/*.{html,htm,md,markdown,txt,hbs,handlebars,mustache,liquid,twig,jinja,jinja2,j2,njk,ejs,erb}',
  '**/*.{email,mail,newsletter}.{html,htm,md,markdown,txt,hbs,handlebars,mustache,liquid,twig,jinja,jinja2,j2,njk,ejs,erb}',
];

export const NO_CONFIG: Config = { rules: {} };

/** Reads a configuration file: JSON in which comments and trailing commas are allowed. Never throws. */
export function parseConfig(source: string): ParsedConfig {
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  const syntax = errors.map(({ error, offset, length }) => ({
    span: { start: offset, end: offset + length },
    message: text`This is not JSON: ${readable(printParseErrorCode(error))}.`,
  }));
  if (!tree) return { config: NO_CONFIG, problems: syntax.length > 0 ? syntax : [] };
  const reader = new ConfigReader();
  const config = reader.read(tree);
  return { config, problems: [...syntax, ...reader.problems] };
}

/** Reads settings that are already an object, such as an editor's; problems have no place. */
export function ruleSettings(settings: unknown): { rules: Config['rules']; problems: readonly Message[] } {
  const { config, problems } = parseConfig(JSON.stringify({ rules: settings ?? {} }));
  return { rules: config.rules, problems: problems.map(({ message }) => message) };
}

type Draft = { -readonly [Key in keyof Config]: Config[Key] };

class ConfigReader {
  readonly problems: ConfigProblem[] = [];
  readonly #config: Draft = { rules: {} };
  readonly #keys: Readonly<Record<string, (value: Node) => void>> = {
    $schema: () => {},
    rules: (value) => this.#rules(value),
    drafts: (value) => this.#drafts(value),
    failOn: (value) => this.#failOn(value),
  };

  read(tree: Node): Config {
    for (const [key, value, place] of this.#members(tree, 'The configuration')) {
      const reader = Object.hasOwn(this.#keys, key) ? this.#keys[key] : undefined;
      if (reader) reader(value);
      else this.#unknown(place, 'setting', key, Object.keys(this.#keys));
    }
    return this.#config;
  }

  #rules(node: Node): void {
    const chosen: Partial<Record<RuleId, RuleSetting>> = {};
    const ids = rules.map(({ id }) => id);
    for (const [key, value, place] of this.#members(node, '“rules”')) {
      const id = ids.find((known) => known === key);
      const severity = SEVERITIES.find((known) => known === value.value);
      if (!id) this.#unknown(place, 'rule', key, ids);
      else if (!severity) this.#problem(value, text`“${key}” takes one of: ${SEVERITIES.join(', ')}.`);
      else chosen[id] = severity;
    }
    this.#config.rules = chosen;
  }

  #drafts(node: Node): void {
    const globs = node.children ?? [];
    if (node.type !== 'array' || globs.some(({ type }) => type !== 'string')) {
      this.#problem(node, text`“drafts” takes a list of globs, such as ["emails/**/*.html"].`);
    } else this.#config.drafts = globs.map(({ value }) => String(value));
  }

  #failOn(node: Node): void {
    const level = LEVELS.find((known) => known === node.value);
    const isScore = typeof node.value === 'number' && node.value >= 0 && node.value <= 100;
    if (level) this.#config.failOn = level;
    else if (isScore) this.#config.failOn = Number(node.value);
    else this.#problem(node, text`“failOn” takes a level (${LEVELS.join(', ')}) or a score from 0 to 100.`);
  }

  *#members(node: Node, what: string): Generator<readonly [string, Node, Node]> {
    if (node.type !== 'object') {
      this.#problem(node, text`${what} must be an object in braces.`);
      return;
    }
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (key && value) yield [String(key.value), value, key];
    }
  }

  #unknown(node: Node, what: string, name: string, known: readonly string[]): void {
    const close = nearest(name, known);
    const message = close
      ? text`There is no ${what} “${name}”; did you mean “${close}”?`
      : text`There is no ${what} “${name}”.`;
    this.#problem(node, message);
  }

  #problem({ offset, length }: Node, message: Message): void {
    this.problems.push({ span: { start: offset, end: offset + length }, message });
  }
}

/** `CommaExpected` → `comma expected`. */
function readable(code: string): string {
  return code.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).trim();
}
