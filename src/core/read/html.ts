import type { Dialect } from '../placeholder/dialect.ts';
import { hidePlaceholders, type Placeholder } from '../placeholder/placeholder.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import type { Body } from './body.ts';
import { BodyBuilder } from './body-builder.ts';
import { type HtmlHead, HtmlReader } from './html-reader.ts';
import { mapPlaceholders } from './map-placeholders.ts';
import { type IncludedFiles, withIncludes } from './mjml/includes.ts';
import { MJML_PAGE_BYTES, renderMjml } from './mjml/render-mjml.ts';
import { isMjml } from './mjml/tag-scanner.ts';
import { withoutScripts } from './scripts.ts';
import { endOfKept, isComponent } from './template-files.ts';

/** An HTML document as read: what it says of the message, and its body. */
export interface HtmlDocument extends HtmlHead {
  /** Where tags stand in whose places other files were read; absent where there are none. */
  readonly included?: readonly Span[];
  readonly body: Body;
  readonly placeholders: readonly Placeholder[];
  /** Bytes of what is put around it when it is sent, at least; absent where it is sent as it is. */
  readonly pageBytes?: number;
}

/** Reads HTML (or MJML, or a template that makes HTML). Never throws; broken markup is read as a browser would, roughly. */
export function readHtml(source: MappedText, dialect?: Dialect, files?: IncludedFiles): HtmlDocument {
  const { text: input, spans } = files ? withIncludes(source, files) : { text: source, spans: [] };
  const hidden = hidePlaceholders(input.text, true, dialect);
  const { text, placeholders } = withoutScripts(hidden, dialect);
  const written = input.masked(text);
  const hasMjml = isMjml(text);
  const masked = hasMjml ? renderMjml(written) : written;
  const document = {
    isComponent: dialect === 'vue' || isComponent(hidden.text),
    start: endOfKept(text, placeholders),
  };
  const reader = new HtmlReader(
    masked,
    new BodyBuilder(masked, document),
    dialect === 'vue' || dialect === 'svelte',
  );
  reader.read(0, masked.text.length);
  return {
    ...reader.head,
    body: reader.body.build(masked.text.length),
    placeholders: mapPlaceholders(input, placeholders),
    ...(spans.length > 0 && { included: spans }),
    ...(hasMjml && { pageBytes: MJML_PAGE_BYTES }),
  };
}
