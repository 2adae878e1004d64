import { hidePlaceholders, type Placeholder } from '../placeholder/placeholder.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Body } from './body.ts';
import { BodyBuilder } from './body-builder.ts';
import { type HtmlHead, HtmlReader } from './html-reader.ts';
import { mapPlaceholders } from './map-placeholders.ts';
import { endOfKept, isComponent } from './template-files.ts';

/** An HTML document as read: what it says of the message, and its body. */
export interface HtmlDocument extends HtmlHead {
  readonly body: Body;
  readonly placeholders: readonly Placeholder[];
}

/** Reads HTML (or MJML, or a template that makes HTML). Never throws; broken markup is read as a browser would, roughly. */
export function readHtml(input: MappedText): HtmlDocument {
  const { text, placeholders } = hidePlaceholders(input.text, true);
  const masked = input.masked(text);
  const document = {
    isComponent: isComponent(text),
    start: endOfKept(text, placeholders),
  };
  const reader = new HtmlReader(masked, new BodyBuilder(masked, document));
  reader.read(0, text.length);
  return {
    ...reader.head,
    body: reader.body.build(text.length),
    placeholders: mapPlaceholders(input, placeholders),
  };
}
