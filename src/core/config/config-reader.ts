import { LEVELS, type Level } from '../report/scale.ts';
import type { Retired } from '../rules/retired.ts';
import { PRESETS } from '../rules/rule.ts';
import type { Span } from '../text/mapped-text.ts';
import { text } from '../text/message.ts';
import { readCatalogs } from './catalog-settings.ts';
import { type Config, type DraftConfig, MAX_ALLOWED, type Override } from './config.ts';
import { readRules } from './rule-settings.ts';
import type { JsonNode, ProblemList } from './syntax.ts';
import { type NamedPhraseFile, readPhrases, readRequired } from './team-settings.ts';
import { type ConfigWording, type Members, spanOf, UNKNOWN_SETTING, ValueReader } from './value-reader.ts';

/** Overrides of a file that are read. */
const MAX_OVERRIDES = 500;

const SETTINGS: ConfigWording = {
  ...UNKNOWN_SETTING,
  notAnObject: text`The configuration must be an object in braces.`,
};
const OVERRIDE: ConfigWording = { ...SETTINGS, notAnObject: text`An override must be an object in braces.` };

/** Reads what a configuration says, from its JSON. */
export class ConfigReader {
  /** Where each file that the configuration builds on is named. */
  extendsAt: readonly Span[] = [];
  /** The text files with phrases that it names. */
  readonly phraseFiles: NamedPhraseFile[] = [];
  readonly #values: ValueReader;
  readonly #retired: Retired;

  constructor(problems: ProblemList, retired: Retired) {
    this.#values = new ValueReader(problems);
    this.#retired = retired;
  }

  read(tree: JsonNode): Config {
    const parts: { -readonly [Key in keyof Config]: Config[Key] } = { rules: {} };
    this.#values.members(tree, SETTINGS, {
      $schema: () => {},
      extends: (value) => {
        const files = this.#values.strings(
          value,
          text`“extends” takes a file, or a list of files, such as "../email.json".`,
        );
        if (!files) return;
        parts.extends = files;
        this.extendsAt = (value.type === 'array' ? (value.children ?? []) : [value]).map(spanOf);
      },
      drafts: (value) => {
        const globs = this.#values.globs(
          value,
          text`“drafts” takes a list of globs, such as ["emails/**/*.html"].`,
        );
        if (globs) parts.drafts = globs;
      },
      ignore: (value) => {
        const globs = this.#values.globs(
          value,
          text`“ignore” takes a list of globs, such as ["emails/old/**"].`,
        );
        if (globs) parts.ignore = globs;
      },
      failOn: (value) => {
        const limit = this.#failOn(value);
        if (limit !== undefined) parts.failOn = limit;
      },
      catalogs: (value) => {
        parts.catalogs = readCatalogs(value, this.#values);
      },
      overrides: (value) => {
        parts.overrides = this.#overrides(value);
      },
      ...this.#draftMembers(parts),
    });
    return parts;
  }

  /** What may be set for all drafts or for some. */
  #draftMembers(parts: { -readonly [Key in keyof DraftConfig]: DraftConfig[Key] }): Members {
    return {
      preset: (value) => {
        const preset = PRESETS.find((known) => known === value.value);
        if (preset) parts.preset = preset;
        else this.#values.problem(value, text`“preset” must be one of: ${PRESETS.join(', ')}.`);
      },
      rules: (value) => {
        parts.rules = readRules(value, this.#values, this.#retired);
      },
      phrases: (value) => {
        parts.phrases = readPhrases(value, this.#values, this.phraseFiles);
      },
      require: (value) => {
        parts.require = readRequired(value, this.#values);
      },
      allow: (value) => {
        const phrases = this.#values.strings(
          value,
          text`“allow” takes a list of phrases, such as ["act now"].`,
        );
        if (phrases) parts.allow = phrases.slice(0, MAX_ALLOWED);
        if (phrases && phrases.length > MAX_ALLOWED)
          this.#values.problem(
            value,
            text`There are more than ${MAX_ALLOWED} phrases. The rest are ignored.`,
          );
      },
    };
  }

  #overrides(node: JsonNode): readonly Override[] {
    if (node.type !== 'array') {
      this.#values.problem(
        node,
        text`“overrides” takes a list of objects, each with “files” and the settings for them.`,
      );
      return [];
    }
    const children = node.children ?? [];
    const tooMany = children[MAX_OVERRIDES];
    if (tooMany)
      this.#values.problem(
        tooMany,
        text`There are more than ${MAX_OVERRIDES} overrides. The rest are ignored.`,
      );
    return children.slice(0, MAX_OVERRIDES).map((child) => {
      const parts: { -readonly [Key in keyof Override]: Override[Key] } = { rules: {}, files: [] };
      let named = false;
      this.#values.members(child, OVERRIDE, {
        files: (value) => {
          named = true;
          parts.files =
            this.#values.globs(value, text`“files” takes a list of globs, such as ["receipts/**"].`) ?? [];
        },
        ...this.#draftMembers(parts),
      });
      if (!named && child.type === 'object') this.#values.problem(child, text`This override has no “files”.`);
      return parts;
    });
  }

  #failOn(node: JsonNode): Level | number | undefined {
    const level = LEVELS.find((known) => known === node.value);
    if (level) return level;
    const number: unknown = node.value;
    if (typeof number === 'number' && number >= 0 && number <= 100) return number;
    this.#values.problem(node, text`“failOn” takes a level (${LEVELS.join(', ')}) or a score from 0 to 100.`);
    return undefined;
  }
}
