import type { Editable } from '../draft/draft.ts';
import type { Dialect } from '../placeholder/dialect.ts';
import { hidePlaceholders, type Placeholder } from '../placeholder/placeholder.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Body } from './body.ts';
import { BodyBuilder } from './body-builder.ts';
import { type HtmlHead, HtmlReader } from './html-reader.ts';
import { apart, mapPlaceholders } from './map-placeholders.ts';
import { withoutScripts } from './scripts.ts';
import { componentFileOf, tokenizable } from './tags/component-file.ts';
import { ComponentTags } from './tags/component-tags.ts';
import { endOfKept, isComponent } from './template-files.ts';

/** An HTML document as read: what it says of the message, and its body. */
export interface HtmlDocument extends HtmlHead {
  readonly body: Body;
  readonly placeholders: readonly Placeholder[];
  /** Of code the places that fixes may change, in order. */
  readonly editable?: readonly Editable[];
}

/** Reads HTML (or MJML, or a template that makes HTML). Never throws; broken markup is read as a browser would, roughly. */
export function readHtml(input: MappedText, dialect?: Dialect): HtmlDocument {
  const hidden = hidePlaceholders(input.text, true, dialect);
  const isVue = dialect === 'vue' || (dialect === undefined && isComponent(hidden.text));
  const { text, placeholders } = withoutScripts(hidden, isVue ? 'vue' : dialect);
  const file = componentFileOf(input.text, text, isVue ? 'vue' : dialect);
  const masked = input.masked(file ? tokenizable(text, file) : text);
  const document = { isComponent: isVue, start: endOfKept(text, placeholders) };
  const tags = file && new ComponentTags(file, input, masked);
  const reader = new HtmlReader(masked, new BodyBuilder(masked, document), tags);
  reader.read(0, text.length);
  const found = tags ? apart([...placeholders, ...tags.notes.placeholders]) : placeholders;
  return {
    ...reader.head,
    body: reader.body.build(text.length),
    placeholders: mapPlaceholders(input, found),
    ...(file?.isProtected && tags && { editable: tags.notes.editable }),
  };
}
