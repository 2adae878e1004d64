import type { Dialect } from '../placeholder/dialect.ts';
import { hidePlaceholders, type Placeholder } from '../placeholder/placeholder.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Body } from './body.ts';
import { BodyBuilder } from './body-builder.ts';
import { type HtmlHead, HtmlReader } from './html-reader.ts';
import { templateElements } from './made-elements.ts';
import { mapPlaceholders } from './map-placeholders.ts';
import { bodyOfTemplate } from './message-blocks.ts';
import { withoutScripts } from './scripts.ts';
import { endOfKept, isComponent } from './template-files.ts';

/** An HTML document as read: what it says of the message, and its body. */
export interface HtmlDocument extends HtmlHead {
  readonly body: Body;
  readonly placeholders: readonly Placeholder[];
}

/** Reads HTML (or MJML, or a template that makes HTML). Never throws; broken markup is read as a browser would, roughly. */
export function readHtml(input: MappedText, dialect?: Dialect): HtmlDocument {
  const hidden = hidePlaceholders(input.text, true, dialect);
  const { text, placeholders } = withoutScripts(hidden, dialect);
  const inBody = bodyOfTemplate(input, { text, placeholders });
  const masked = input.masked(inBody.text);
  const document = {
    isComponent: dialect === 'vue' || isComponent(hidden.text),
    start: endOfKept(inBody.text, placeholders),
  };
  const reader = new HtmlReader(
    masked,
    new BodyBuilder(masked, document, templateElements(input, inBody.placeholders)),
    dialect === 'vue' || dialect === 'svelte',
  );
  reader.read(0, text.length);
  return {
    ...reader.head,
    ...(inBody.subject && { declaredSubject: inBody.subject }),
    body: reader.body.build(text.length),
    placeholders: mapPlaceholders(input, placeholders),
  };
}
