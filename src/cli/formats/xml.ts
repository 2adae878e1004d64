import { printable } from '../cells.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A text on one line as it stands in XML, in an attribute or between tags; characters that XML has no place for are shown instead. */
export function xmlText(text: string): string {
  return printable(text).replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** Attributes behind the name of an element, each with a space before it; those that are absent are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}
