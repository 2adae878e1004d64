import { RETIRED } from '../rules/retired.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Message } from '../text/message.ts';
import { type Config, NO_CONFIG } from './config.ts';
import { ConfigReader } from './config-reader.ts';
import { beginsAsObject, type ConfigProblem, ProblemList, parseJson } from './syntax.ts';
import type { NamedPhraseFile } from './team-settings.ts';

export type { ConfigProblem } from './syntax.ts';

/** A configuration file as read. */
export interface ParsedConfig {
  /** What could be understood. */
  readonly config: Config;
  /** Where each file of `config.extends` is named, its quotes included. */
  readonly extendsAt: readonly Span[];
  /** The text files with phrases that are named in it. */
  readonly phraseFiles: readonly NamedPhraseFile[];
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
    phraseFiles: reader.phraseFiles,
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
