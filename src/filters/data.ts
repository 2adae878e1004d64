import { type ParseError, parse } from 'jsonc-parser';
import { firstBelow, MAX_JSON_UNITS, type Message, text } from '../core/index.ts';
import type { Data, ParsedData } from './api.ts';

/** The names a draft's data file may have, the first that exists holds: `a.html.data.json`, `a.data.json`. */
export function dataFileNames(name: string): readonly string[] {
  const names: string[] = [];
  for (let stem = name; ; stem = stem.slice(0, stem.lastIndexOf('.'))) {
    names.push(`${stem}.data.json`);
    if (stem.lastIndexOf('.') <= 0) return names;
  }
}

/** The parser calls itself for each level. */
const MAX_DEPTH = 100;

/** Reads the values that stand for a draft's placeholders from JSON. Never throws. */
export function parseData(source: string): ParsedData {
  if (source.length > MAX_JSON_UNITS)
    return { problem: text`This file is larger than 1 MB.`, span: { start: 0, end: 0 } };
  const tooDeep = firstBelow(MAX_DEPTH, source);
  if (tooDeep) {
    return {
      problem: text`Values can be nested at most ${MAX_DEPTH} levels deep.`,
      span: tooDeep,
    };
  }
  const errors: ParseError[] = [];
  const json = source.replace(/^\uFEFF/, ' ');
  const value: unknown = parse(json, errors, { disallowComments: true, allowEmptyContent: false });
  const [error] = errors;
  if (error)
    return { problem: wording(error), span: { start: error.offset, end: error.offset + error.length } };
  if (!isRecord(value)) {
    const problem = text`Values for merge fields must be an object, such as { "first_name": "Alex" }.`;
    return { problem, span: { start: 0, end: source.length } };
  }
  return { data: value };
}

/** The value at a path of names, such as `user.first_name`; nothing where it is no text, number or truth value. */
export function valueAt(data: unknown, path: readonly string[]): string | undefined {
  let value = data;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** By the codes of jsonc-parser. */
const WORDINGS: Readonly<Record<number, Message>> = {
  1: text`Unexpected text. Put text in double quotes.`,
  2: text`This isn’t a valid number.`,
  3: text`A name in double quotes is missing here.`,
  4: text`A value is missing here.`,
  5: text`A colon is missing here.`,
  6: text`A comma is missing here.`,
  7: text`A closing brace } is missing here.`,
  8: text`A closing bracket ] is missing here.`,
  9: text`The file should end here.`,
  10: text`JSON doesn’t allow comments. Remove this one.`,
  11: text`This comment isn’t closed.`,
  12: text`The closing quotation mark is missing.`,
  13: text`This number is incomplete.`,
};

function wording({ error }: ParseError): Message {
  return WORDINGS[error] ?? text`This isn’t valid JSON.`;
}
