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
      problem: text`This is nested too deeply: values go ${MAX_DEPTH} levels deep at most.`,
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
    const problem = text`Values for placeholders are an object, as in { "first_name": "Alex" }.`;
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
  1: text`There is something here that JSON does not have; texts stand between double quotes.`,
  2: text`This is no number.`,
  3: text`A name between double quotes is missing here.`,
  4: text`A value is missing here.`,
  5: text`A colon is missing here.`,
  6: text`A comma is missing here.`,
  7: text`A closing brace } is missing here.`,
  8: text`A closing bracket ] is missing here.`,
  9: text`The file should end here.`,
  10: text`JSON has no comments; take this one out.`,
  11: text`This comment does not end.`,
  12: text`This text does not end; a double quote is missing.`,
  13: text`This number does not end.`,
};

function wording({ error }: ParseError): Message {
  return WORDINGS[error] ?? text`This is no JSON.`;
}
