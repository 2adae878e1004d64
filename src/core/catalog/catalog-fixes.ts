import { applyEdits } from '../fix/apply.ts';
import type { Edit, Fix } from '../fix/fix.ts';
import type { CatalogMessage, MessagePart } from './messages.ts';

/** UTF-16 units of texts that are read again, to see that they say what a fix promises; what is left then has no fix. */
const MAX_UNITS = 32_000_000;

/** Makes fixes of messages into fixes of the catalog that they stand in. */
export class CatalogFixes {
  readonly #catalog: string;
  #units = MAX_UNITS;

  constructor(catalog: string) {
    this.#catalog = catalog;
  }

  /**
   * The edits of a message as edits of the catalog, written as each text is there; nothing where one of them changes what is no
   * text, or where the text would then say anything else than what the edits make of it.
   */
  edits({ parts }: CatalogMessage, edits: readonly Edit[]): readonly Edit[] | undefined {
    const placed: Edit[] = [];
    let left = edits.length;
    for (const part of parts) {
      const own = edits.filter(({ span }) => part.from <= span.start && span.end <= part.to);
      left -= own.length;
      const made = own.length > 0 ? this.#editsOf(part, own) : [];
      if (!made) return undefined;
      placed.push(...made);
    }
    return left === 0 ? placed.toSorted((one, other) => one.span.start - other.span.start) : undefined;
  }

  /** The same of a fix. */
  fix(message: CatalogMessage, fix: Fix): readonly Fix[] {
    const edits = this.edits(message, fix.edits);
    return edits ? [{ ...fix, edits }] : [];
  }

  #editsOf({ from, value }: MessagePart, edits: readonly Edit[]): readonly Edit[] | undefined {
    const { writing, text, span } = value;
    this.#units -= span.end - span.start;
    if (!writing || this.#units < 0) return undefined;
    // Where the cursor goes next is counted in the text as it was.
    if (edits.some((edit) => edit.stops && writing.write(edit.text) !== edit.text)) return undefined;
    const own = edits.map((edit) => moved(edit, -from));
    const placed = own.map((edit) => ({
      ...edit,
      span: text.span(edit.span.start, edit.span.end),
      text: writing.write(edit.text),
    }));
    const written = applyEdits(
      this.#catalog.slice(span.start, span.end),
      placed.map((edit) => moved(edit, -span.start)),
    );
    return writing.read(written) === applyEdits(text.text, own) ? placed : undefined;
  }
}

function moved(edit: Edit, by: number): Edit {
  return { ...edit, span: { start: edit.span.start + by, end: edit.span.end + by } };
}
