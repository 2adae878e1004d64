import type { Draft, Editable } from '../draft/draft.ts';
import { overlapsPlaceholder } from '../draft/placeholders.ts';
import { countBefore } from '../text/binary-search.ts';
import type { Edit, Fix } from './fix.ts';

/**
 * The fixes that leave code what it is: each changes shown text, the inside of a string or of an attribute, or adds an
 * attribute to a tag. What they bring in is escaped for the place.
 */
export function fixesInCode(draft: Draft, fixes: readonly Fix[]): readonly Fix[] {
  const { source, editable = [] } = draft;
  return fixes.flatMap((fix) => {
    const free = fix.edits.filter((edit) => isFree(draft, edit));
    const edits = free.flatMap((edit) => fitting(source, editable, edit) ?? []);
    return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
  });
}

/** Whether an edit leaves placeholders alone; behind one without its brace, what is typed next belongs to it. */
function isFree(draft: Draft, { span: { start, end } }: Edit): boolean {
  const before = draft.source.charAt(start - 1) === '}' ? start : start - 1;
  return !overlapsPlaceholder(draft, { start: before, end });
}

function fitting(source: string, editable: readonly Editable[], edit: Edit): Edit | undefined {
  if (edit.isMarkup) return edit;
  const place = placeAround(editable, edit);
  if (!place) return isAttribute(source, edit) ? edit : undefined;
  if (place.as === 'binding' && IN_BINDING.test(edit.text)) return undefined;
  // Where the cursor goes next is counted in the text as it was.
  if (edit.stops && escaped(edit.text, place) !== edit.text) return undefined;
  return { ...edit, text: escaped(edit.text, place) };
}

function placeAround(editable: readonly Editable[], { span: { start, end } }: Edit): Editable | undefined {
  const at = countBefore(editable.length, (index) => (editable[index]?.start ?? 0) <= start);
  const place = editable[at - 1];
  return place && end <= place.end ? place : undefined;
}

/** Whether an edit adds an attribute behind the name of a tag. */
function isAttribute(source: string, { span: { start, end }, text }: Edit): boolean {
  return start === end && /^ [a-z-]+="[^"&<>{}\\]*"$/.test(text) && /[\s/>]/.test(source.charAt(end));
}

/** What may end a text in code, or the attribute that holds the code. */
const IN_BINDING = /["'`\\&${}\r\n]/;

/** A text as it is written between tags, or within quotes. */
function escaped(text: string, { as, quote }: Editable): string {
  switch (as) {
    case 'text':
      return withoutBraces(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    case 'attribute':
      // Braces are code there in Svelte.
      return withoutBraces(text).replaceAll(quote, quote === '"' ? '&quot;' : '&#39;');
    case 'string':
      return text
        .replaceAll('\\', '\\\\')
        .replaceAll(quote, `\\${quote}`)
        .replace(/\r\n?|\n/g, '\\n');
    case 'binding':
      return text;
    case 'template':
      return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
  }
}

function withoutBraces(text: string): string {
  return text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}
