import { closestMatch } from '../text/closest-match.ts';
import type { Span } from '../text/mapped-text.ts';
import { type Message, text } from '../text/message.ts';
import { globProblem } from './globs.ts';
import type { JsonNode, ProblemList } from './syntax.ts';

/** What is said of an object and of the names in it: whole sentences, so that they can be translated. */
export interface ConfigWording {
  readonly notAnObject: Message;
  readonly unknown: (name: string) => Message;
  readonly misspelt: (name: string, meant: string) => Message;
  readonly discreet: Message;
}

/** What is said of a name that no setting has. */
export const UNKNOWN_SETTING: Omit<ConfigWording, 'notAnObject'> = {
  unknown: (name) => text`There is no setting “${name}”.`,
  misspelt: (name, meant) => text`There is no setting “${name}”; did you mean “${meant}”?`,
  discreet: text`There is no such setting.`,
};

/** What reads the value of each name that an object may have. */
export type Members = Readonly<Record<string, (value: JsonNode) => void>>;

/** Reads values of a configuration, and says at its place what is wrong with one. */
export class ValueReader {
  readonly #problems: ProblemList;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** A list of strings; a single string stands for a list of one. */
  strings(node: JsonNode, wanted: Message): readonly string[] | undefined {
    const values: readonly unknown[] =
      node.type === 'array' ? (node.children ?? []).map(({ value }) => value) : [node.value];
    const strings = values.filter((value) => typeof value === 'string');
    if (strings.length === values.length) return strings;
    this.problem(node, wanted);
    return undefined;
  }

  /** The same of globs, each of which is looked at. */
  globs(node: JsonNode, wanted: Message): readonly string[] | undefined {
    const globs = this.strings(node, wanted);
    for (const child of globs ? (node.type === 'array' ? (node.children ?? []) : [node]) : []) {
      const problem = globProblem(String(child.value));
      if (problem) this.problem(child, problem);
    }
    return globs;
  }

  /**
   * An object: each of `readers` is given the value of its name, the last where there are several. Names in
   * `passedOver` have no effect and are no mistake.
   */
  members(node: JsonNode, wording: ConfigWording, readers: Members, passedOver: object = {}): void {
    if (node.type !== 'object') {
      this.problem(node, wording.notAnObject);
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
        this.problem(key, () => text`“${cut(name)}” is set twice. Only the last value is used.`, TWICE);
      }
      last.set(name, [key, value]);
    }
    for (const [name, [key, value]] of last) {
      const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (reader) reader(value);
      else if (!Object.hasOwn(passedOver, name)) this.#unknown(key, wording, name, Object.keys(readers));
    }
  }

  /** The problem is put into words if it is kept; `discreet` is said where the file may not be quoted. */
  problem(node: JsonNode, message: Message | (() => Message), discreet?: Message): void {
    this.#problems.add(() => ({
      span: spanOf(node),
      message: typeof message === 'function' ? message() : message,
      ...(discreet && { discreet }),
    }));
  }

  #unknown(node: JsonNode, wording: ConfigWording, name: string, known: readonly string[]): void {
    const message = () => {
      const close = closestMatch(name, known);
      return close ? wording.misspelt(cut(name), close) : wording.unknown(cut(name));
    };
    this.problem(node, message, wording.discreet);
  }
}

const TWICE = text`This is set twice. Only the last value is used.`;

/** UTF-16 units of a name that are repeated in a message. */
const MAX_NAME_UNITS = 60;

function cut(name: string): string {
  return name.length > MAX_NAME_UNITS ? `${name.slice(0, MAX_NAME_UNITS - 1)}…` : name;
}

/** Where a value stands in the file, its quotes or brackets included. */
export function spanOf({ offset, length }: JsonNode): Span {
  return { start: offset, end: offset + length };
}
