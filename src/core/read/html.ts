import type { Editable } from '../draft/draft.ts';
import type { Dialect } from '../placeholder/dialect.ts';
import { hidePlaceholders, type Placeholder } from '../placeholder/placeholder.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import type { Steps } from '../text/steps.ts';
import type { Body } from './body.ts';
import { BodyBuilder } from './body-builder.ts';
import { doubledSigns, withoutDoubled } from './doubled-signs.ts';
import { type HtmlHead, HtmlReader } from './html-reader.ts';
import { templateElements, withoutCharacters } from './made-elements.ts';
import { apart, mapPlaceholders } from './map-placeholders.ts';
import { bodyOfTemplate } from './message-blocks.ts';
import { type IncludedFiles, withIncludes } from './mjml/includes.ts';
import { MJML_PAGE_BYTES, renderMjml } from './mjml/render-mjml.ts';
import { isMjml } from './mjml/tag-scanner.ts';
import { withoutScripts } from './scripts.ts';
import { componentFileOf, tokenizable } from './tags/component-file.ts';
import { ComponentTags } from './tags/component-tags.ts';
import { endOfKept, isComponent } from './template-files.ts';

/** An HTML document as read: what it says of the message, and its body. */
export interface HtmlDocument extends HtmlHead {
  /** Where tags stand in whose places other files were read; absent where there are none. */
  readonly included?: readonly Span[];
  readonly body: Body;
  readonly placeholders: readonly Placeholder[];
  /** Bytes of what is put around it when it is sent, at least; absent where it is sent as it is. */
  readonly pageBytes?: number;
  /** Of code the places that fixes may change, in order. */
  readonly editable?: readonly Editable[];
}

/** Reads HTML (or MJML, or a template that makes HTML). Never throws; broken markup is read as a browser would, roughly. */
export function* readHtml(source: MappedText, dialect?: Dialect, files?: IncludedFiles): Steps<HtmlDocument> {
  const { text: input, spans } = files ? withIncludes(source, files) : { text: source, spans: [] };
  const hidden = hidePlaceholders(input.text, true, dialect);
  yield;
  const isVue = dialect === 'vue' || (dialect === undefined && isComponent(hidden.text));
  const known = isVue ? 'vue' : dialect;
  const { text, placeholders } = withoutScripts(hidden, known);
  const inBody = bodyOfTemplate(input, { text, placeholders });
  const hasMjml = isMjml(inBody.text);
  const file = hasMjml ? undefined : componentFileOf(input.text, inBody.text, known);
  const doubled = dialect === 'razor' ? doubledSigns(inBody.text) : [];
  const written = withoutDoubled(input.masked(file ? tokenizable(inBody.text, file) : inBody.text), doubled);
  const rendered = hasMjml
    ? renderMjml(
        written,
        inBody.placeholders.map(({ span }) => span),
      )
    : undefined;
  const read = rendered?.html ?? written;
  const document = { isComponent: isVue, start: endOfKept(inBody.text, placeholders) };
  const elements = withoutCharacters(templateElements(input, inBody.placeholders), doubled);
  const made = rendered?.places.moved(elements) ?? elements;
  const tags = file && new ComponentTags(file, input, read);
  const reader = new HtmlReader(read, new BodyBuilder(read, document, made), tags);
  yield;
  yield* reader.readInSteps(0, read.text.length);
  const found = tags ? apart([...placeholders, ...tags.notes.placeholders]) : placeholders;
  return {
    ...reader.head,
    ...inBody.head,
    body: reader.body.build(read.text.length),
    placeholders: mapPlaceholders(input, found),
    ...(file?.isProtected && tags && { editable: tags.notes.editable }),
    ...(spans.length > 0 && { included: spans }),
    ...(hasMjml && { pageBytes: MJML_PAGE_BYTES }),
  };
}
