import type { Editable } from '../../draft/draft.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { HtmlDocument } from '../html.ts';
import { apart, mapPlaceholders } from '../map-placeholders.ts';
import type { JsxGrammar } from './grammar.ts';
import { JsxReader } from './jsx-reader.ts';
import { maskTexts } from './mask.ts';
import { outlineOf } from './outline.ts';

/** Code with JSX as read: the document that it makes, and the places of it that fixes may change. */
export interface JsxDocument extends HtmlDocument {
  /** In order. */
  readonly editable: readonly Editable[];
}

/**
 * Reads TypeScript or JavaScript whose JSX makes mail, from its start; gives nothing where it is no code. Never throws; nothing
 * of it is run.
 */
export function readJsx(input: MappedText, grammar: JsxGrammar): JsxDocument | undefined {
  const tree = grammar.parseJavaScript(input.text);
  if (!tree) return undefined;
  const outline = outlineOf(input.text, tree);
  const { text, placeholders } = maskTexts(input.text, outline.texts);
  const reader = new JsxReader(input.masked(text), outline);
  reader.read(tree);
  const { body, head, preheader } = reader.writer;
  const { notes } = reader;
  return {
    ...head,
    body: { ...body.build(text.length), ...(preheader && { preheader }) },
    placeholders: mapPlaceholders(input, apart([...placeholders, ...notes.placeholders])),
    editable: notes.editable.toSorted((a, b) => a.start - b.start),
  };
}
