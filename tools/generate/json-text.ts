/** Whether a value is printed in a line of its own; `path` are the names of the properties that lead to it. */
export type IsInline = (path: readonly string[]) => boolean;

/** A JSON text as npm writes it, indented by two spaces and ending in a line break, but for values in one line. */
export function jsonText(value: unknown, isInline: IsInline): string {
  return `${printed(value, [], isInline)}\n`;
}

function printed(value: unknown, path: readonly string[], isInline: IsInline): string {
  if (isInline(path)) return inline(value);
  const indent = '  '.repeat(path.length);
  const inside = (name: string, part: unknown) => printed(part, [...path, name], isInline);
  if (Array.isArray(value)) {
    return block(
      '[]',
      value.map((part, index) => inside(String(index), part)),
      indent,
    );
  }
  if (!isObject(value)) return JSON.stringify(value);
  return block(
    '{}',
    fieldsOf(value).map(([name, part]) => `${JSON.stringify(name)}: ${inside(name, part)}`),
    indent,
  );
}

function block(brackets: string, parts: readonly string[], indent: string): string {
  if (parts.length === 0) return brackets;
  return `${brackets.charAt(0)}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${brackets.charAt(1)}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = fieldsOf(value).map(([name, part]) => `${JSON.stringify(name)}: ${inline(part)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** The fields that JSON has: one without a value is none. */
function fieldsOf(value: object): readonly (readonly [name: string, part: unknown])[] {
  return Object.entries(value).filter(([, part]) => part !== undefined);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
