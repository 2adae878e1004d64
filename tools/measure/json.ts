/** A JSON object whose fields are not known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** The object that a JSON text is. Throws a `SyntaxError` or a `TypeError` where it is none. */
export function parseObject(text: string): Json {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new TypeError('not a JSON object');
  return value;
}

/** A field that is an object; an empty one where it is anything else. */
export function objectAt(json: Json, name: string): Json {
  const value = json[name];
  return isObject(value) ? value : {};
}

/** The objects of a field that is a list of them. */
export function objectsAt(json: Json, name: string): readonly Json[] {
  const value = json[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The objects in a field that names them. */
export function objectsIn(json: Json, name: string): readonly Json[] {
  return Object.values(objectAt(json, name)).filter(isObject);
}

/** A field that is a string; the empty one where it is anything else. */
export function stringAt(json: Json, name: string): string {
  const value = json[name];
  return typeof value === 'string' ? value : '';
}

/** A field that is a number; `NaN` where it is anything else. */
export function numberAt(json: Json, name: string): number {
  const value = json[name];
  return typeof value === 'number' ? value : Number.NaN;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
