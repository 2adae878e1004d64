import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type RuleId, rules } from '../../src/core/index.ts';
import { DataError, readData } from './data-file.ts';

/** A value in a JSON file that knows where it stands, so that what is wrong with it can be said there. */
export interface Located {
  readonly file: string;
  readonly source: string;
  readonly node: Node;
}

/** Makes something of a value, or throws a `DataError` that names its line. */
export type ReadValue<T> = (value: Located) => T;

/** What `read` makes of each item of the list that a file in this folder is. */
export function readList<T>(file: string, read: ReadValue<T>): readonly T[] {
  return listOf(read)(parseJson(file, readData(file)));
}

/** The value that a JSON text is; comments are none of JSON. */
export function parseJson(file: string, source: string): Located {
  const errors: ParseError[] = [];
  const node = parseTree(source, errors, { disallowComments: true });
  const [error] = errors;
  if (error) throw new DataError(file, lineAt(source, error.offset), printParseErrorCode(error.error));
  if (!node) throw new DataError(file, 1, 'nothing is in it');
  return { file, source, node };
}

/** Reads a list of what `read` reads. */
export function listOf<T>(read: ReadValue<T>): ReadValue<readonly T[]> {
  return (value) => {
    if (value.node.type !== 'array') throw wrong(value, 'should be a list');
    return (value.node.children ?? []).map((node) => read({ ...value, node }));
  };
}

/** Reads an object whose every field is what `read` reads. */
export function recordOf<T>(read: ReadValue<T>): ReadValue<Readonly<Record<string, T>>> {
  return (value) => Object.fromEntries([...fieldsOf(value)].map(([name, field]) => [name, read(field)]));
}

/** A field that has to be there. */
export function fieldOf<T>(value: Located, name: string, read: ReadValue<T>): T {
  const field = fieldsOf(value).get(name);
  if (!field) throw wrong(value, `lacks “${name}”`);
  return read(field);
}

/** A field that may be there. */
export function optionalOf<T>(value: Located, name: string, read: ReadValue<T>): T | undefined {
  const field = fieldsOf(value).get(name);
  return field && read(field);
}

/** Throws where an object has a field of another name: one that is misspelt would pass for one that is left out. */
export function onlyFields(value: Located, names: readonly string[]): void {
  for (const [name, field] of fieldsOf(value)) {
    if (!names.includes(name)) throw wrong(field, `is called “${name}”, and not ${names.join(', ')}`);
  }
}

/** Reads a text that says something. */
export function textOf(value: Located): string {
  const text: unknown = value.node.value;
  if (typeof text !== 'string' || text.trim() === '') throw wrong(value, 'should be a text');
  return text;
}

/** Reads the id of a rule that there is. */
export function ruleIdOf(value: Located): RuleId {
  const text = textOf(value);
  const rule = rules.find(({ id }) => id === text);
  if (!rule) throw wrong(value, 'is no rule');
  return rule.id;
}

function fieldsOf(value: Located): ReadonlyMap<string, Located> {
  if (value.node.type !== 'object') throw wrong(value, 'should be an object');
  const fields = new Map<string, Located>();
  for (const { children: [key, node] = [] } of value.node.children ?? []) {
    if (!key || !node) continue;
    const name = String(key.value);
    if (fields.has(name)) throw wrong({ ...value, node: key }, 'is there twice');
    fields.set(name, { ...value, node });
  }
  return fields;
}

const MAX_EXCERPT = 60;

export function wrong({ file, source, node }: Located, message: string): DataError {
  const written = source.slice(node.offset, node.offset + node.length).replace(/\s+/g, ' ');
  const excerpt = written.length > MAX_EXCERPT ? `${written.slice(0, MAX_EXCERPT)}…` : written;
  return new DataError(file, lineAt(source, node.offset), `${excerpt} ${message}`);
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
