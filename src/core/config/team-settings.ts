import { canonicalLanguage } from '../draft/language.ts';
import {
  type RequiredText,
  type TeamPhrase,
  WORDING_PLACES,
  type WordingPlace,
} from '../lexicon/team-words.ts';
import type { Span } from '../text/mapped-text.ts';
import { type Message, text } from '../text/message.ts';
import { wordsOf } from '../text/words.ts';
import { MAX_PHRASES } from './config.ts';
import type { JsonNode } from './syntax.ts';
import { type ConfigWording, type Members, spanOf, type ValueReader } from './value-reader.ts';

/** Where a text file with phrases is named, its quotes included. */
export interface NamedPhraseFile {
  readonly path: string;
  readonly span: Span;
}

/** Texts that are required at most: each is looked for in every draft. */
const MAX_REQUIRED = 100;
/** Spellings of a phrase, and texts that may be used instead of it: each is looked at where one is found. */
const MAX_FOUND = 50;
const MAX_USED = 5;
/** UTF-16 units of a phrase, or of what is used instead. */
export const MAX_PHRASE_UNITS = 200;
/** UTF-16 units of a required text, or of a reason. */
const MAX_TEXT_UNITS = 500;

const SEVERITIES = ['info', 'warning', 'error'] as const;

const PHRASE: ConfigWording = {
  notAnObject: text`A phrase must be an object in braces, such as { "find": "cheap", "use": "good value" }.`,
  unknown: (name) => text`There is no setting “${name}” for phrases.`,
  misspelt: (name, meant) => text`There is no setting “${name}” for phrases; did you mean “${meant}”?`,
  discreet: text`There is no such setting for phrases.`,
};
const REQUIRED: ConfigWording = {
  notAnObject: text`A required text must be an object in braces, such as { "find": "Registered in England" }.`,
  unknown: (name) => text`There is no setting “${name}” for required texts.`,
  misspelt: (name, meant) => text`There is no setting “${name}” for required texts; did you mean “${meant}”?`,
  discreet: text`There is no such setting for required texts.`,
};

interface Wording {
  severity?: 'info' | 'warning' | 'error';
  why?: string;
  in?: readonly WordingPlace[];
  language?: string;
  case?: true;
}

/** Reads a team’s phrases: a list, or the name of a text file. The files it names are added to `named`. */
export function readPhrases(
  node: JsonNode,
  values: ValueReader,
  named: NamedPhraseFile[],
): readonly TeamPhrase[] {
  if (node.type === 'string') {
    const file = fileNamed(node, values, named);
    return file === undefined ? [] : [{ find: [], file }];
  }
  const wanted = text`“phrases” takes a list of objects, or a text file such as "voice.txt".`;
  return listOf(node, MAX_PHRASES, wanted, values).flatMap((child) => {
    const parts: Wording & { find?: readonly string[]; use?: readonly string[]; file?: string } = {};
    values.members(child, PHRASE, {
      find: (value) => {
        parts.find = phrasesIn(value, values, text`“find” takes a phrase, or a list of phrases.`, true);
      },
      use: (value) => {
        parts.use = phrasesIn(value, values, text`“use” takes a phrase, or a list of phrases.`, false);
      },
      file: (value) => {
        const file = fileNamed(value, values, named);
        if (file !== undefined) parts.file = file;
      },
      ...wordingMembers(parts, values),
    });
    const { find = [], file, ...rest } = parts;
    if (file !== undefined) return [{ ...rest, find: [], file }];
    if (parts.find === undefined && child.type === 'object')
      values.problem(child, text`This phrase has no “find”.`);
    return find.length > 0 ? [{ ...rest, find }] : [];
  });
}

/** Reads the texts that every email must have. */
export function readRequired(node: JsonNode, values: ValueReader): readonly RequiredText[] {
  const wanted = text`“require” takes a list of objects, such as [{ "find": "Registered in England" }].`;
  return listOf(node, MAX_REQUIRED, wanted, values).flatMap((child) => {
    const parts: Wording & { find?: string } = {};
    let isNamed = false;
    values.members(child, REQUIRED, {
      find: (value) => {
        isNamed = true;
        const find = shortText(value, values, MAX_TEXT_UNITS);
        if (find !== undefined) parts.find = find;
      },
      ...wordingMembers(parts, values),
    });
    if (!isNamed && child.type === 'object') values.problem(child, text`This required text has no “find”.`);
    const { find, ...rest } = parts;
    return find === undefined ? [] : [{ ...rest, find }];
  });
}

/** Whether a phrase has a word, by which it is found. */
export function hasWord(phrase: string): boolean {
  return wordsOf(phrase).length > 0;
}

/** What is the same for phrases and for required texts. */
function wordingMembers(parts: Wording, values: ValueReader): Members {
  return {
    severity: (value) => {
      const severity = SEVERITIES.find((known) => known === value.value);
      if (severity) parts.severity = severity;
      else values.problem(value, text`“severity” must be one of: ${SEVERITIES.join(', ')}.`);
    },
    why: (value) => {
      const why = shortText(value, values, MAX_TEXT_UNITS);
      if (why !== undefined) parts.why = why;
    },
    in: (value) => {
      const message = text`“in” must be one or more of: ${WORDING_PLACES.join(', ')}.`;
      const names = values.strings(value, message);
      if (!names) return;
      const places = WORDING_PLACES.filter((place) => names.includes(place));
      if (places.length > 0) parts.in = places;
      if (names.length === 0 || names.some((name) => !places.some((place) => place === name)))
        values.problem(value, message);
    },
    language: (value) => {
      const language = canonicalLanguage(typeof value.value === 'string' ? value.value : '');
      if (language) parts.language = language;
      else values.problem(value, text`“language” must be a language code such as "en" or "de".`);
    },
    case: (value) => {
      if (value.value === true) parts.case = true;
      else if (value.value !== false) values.problem(value, text`“case” must be true or false.`);
    },
  };
}

function listOf(node: JsonNode, most: number, wanted: Message, values: ValueReader): readonly JsonNode[] {
  if (node.type !== 'array') {
    values.problem(node, wanted);
    return [];
  }
  const children = node.children ?? [];
  const tooMany = children[most];
  if (tooMany) values.problem(tooMany, text`There are more than ${most} entries. The rest are ignored.`);
  return children.slice(0, most);
}

/** Phrases, a single one or a list; what is found is found by its words. */
function phrasesIn(
  node: JsonNode,
  values: ValueReader,
  wanted: Message,
  isFound: boolean,
): readonly string[] {
  const nodes = node.type === 'array' ? (node.children ?? []) : [node];
  if (nodes.some(({ type }) => type !== 'string')) {
    values.problem(node, wanted);
    return [];
  }
  const most = isFound ? MAX_FOUND : MAX_USED;
  const tooMany = nodes[most];
  if (tooMany) values.problem(tooMany, text`There are more than ${most} entries. The rest are ignored.`);
  return nodes.slice(0, most).flatMap((child) => {
    const phrase = shortText(child, values, MAX_PHRASE_UNITS);
    if (phrase === undefined) return [];
    if (!isFound || hasWord(phrase)) return [phrase];
    values.problem(child, text`This phrase has no letter or digit, so it is never found. Add a word.`);
    return [];
  });
}

function shortText(node: JsonNode, values: ValueReader, most: number): string | undefined {
  const written: unknown = node.value;
  if (typeof written === 'string' && written.trim() !== '' && written.length <= most) return written.trim();
  values.problem(node, text`This must be a text of 1 to ${most} characters.`);
  return undefined;
}

function fileNamed(node: JsonNode, values: ValueReader, named: NamedPhraseFile[]): string | undefined {
  const path: unknown = node.value;
  // Whoever writes the configuration must not have it look into any file, such as one with passwords.
  if (typeof path === 'string' && /[^/\\]\.txt$/i.test(path)) {
    named.push({ path, span: spanOf(node) });
    return path;
  }
  values.problem(node, text`Phrases are read from .txt files only, such as "voice.txt".`);
  return undefined;
}
