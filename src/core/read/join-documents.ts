import type { Section } from '../draft/draft.ts';
import { MappedText, type Span } from '../text/mapped-text.ts';
import type { Body } from './body.ts';
import type { HtmlDocument } from './html.ts';

/** A document, and where it stands in the source. */
export interface PlacedDocument {
  readonly document: HtmlDocument;
  readonly span: Span;
}

/** Documents that are shown one behind the other, as one. */
export interface JoinedDocument extends HtmlDocument {
  /** Empty where there is one document only. */
  readonly sections: readonly Section[];
}

const BETWEEN = '\n\n';

/** Makes one document of those that are shown one behind the other, in order of the source; there is at least one. */
export function joinDocuments(first: PlacedDocument, others: readonly PlacedDocument[]): JoinedDocument {
  if (others.length === 0) return { ...first.document, sections: [] };
  const all = [first, ...others];
  const texts = all.map(({ document }) => document.body.text);
  const starts = startsOf(texts);
  const sections = all.map(({ span }, index) => {
    const from = starts[index] ?? 0;
    return { span, from, to: from + (texts[index]?.text.length ?? 0) };
  });
  const documents = all.map(({ document }) => document);
  const title = documents.find((document) => document.title)?.title;
  const language = documents.find((document) => document.language)?.language;
  return {
    body: joinBodies(
      documents.map(({ body }) => body),
      MappedText.join(texts, BETWEEN),
      starts,
    ),
    placeholders: documents.flatMap(({ placeholders }) => placeholders),
    ...(title && { title }),
    ...(language && { language }),
    isDocument: documents.some(({ isDocument }) => isDocument),
    sections,
  };
}

/** Where each text begins in all of them together. */
function startsOf(texts: readonly MappedText[]): readonly number[] {
  let length = 0;
  return texts.map(({ text }) => {
    if (text === '') return length;
    const start = length === 0 ? 0 : length + BETWEEN.length;
    length = start + text.length;
    return start;
  });
}

/** Lists of several bodies as one: what names an element or a link by its index, or text by its offset, is moved. */
function joinBodies(bodies: readonly Body[], text: MappedText, starts: readonly number[]): Body {
  const elements = indexes(bodies.map((body) => body.elements.length));
  const links = indexes(bodies.map((body) => body.links.length));
  const each = <Item>(list: (body: Body, index: number) => readonly Item[]) => bodies.flatMap(list);
  const moved = (index: number, by: number | undefined) => (index < 0 ? index : index + (by ?? 0));
  const preheader = bodies.find((body) => body.preheader || body.text.text !== '')?.preheader;
  return {
    text,
    hidden: each(({ hidden }, index) =>
      hidden.map((one) => ({ ...one, element: moved(one.element, elements[index]) })),
    ),
    links: each((body, index) =>
      body.links.map((link) => ({ ...link, element: moved(link.element, elements[index]) })),
    ),
    images: each(({ images }, index) =>
      images.map((image) => ({
        ...image,
        link: moved(image.link, links[index]),
        element: moved(image.element, elements[index]),
      })),
    ),
    elements: each((body, index) => {
      const start = starts[index] ?? 0;
      return body.elements.map((element) => ({
        ...element,
        parent: moved(element.parent, elements[index]),
        from: start + element.from,
        to: start + element.to,
      }));
    }),
    // What a template keeps for later stands before the first document only.
    kept: bodies[0]?.kept ?? 0,
    comments: each(({ comments }) => comments),
    strayEnds: each(({ strayEnds }) => strayEnds),
    styleSheets: each(({ styleSheets }) => styleSheets),
    ...(preheader && { preheader }),
    end: bodies.at(-1)?.end ?? 0,
  };
}

/** What is to be added to the indexes of each list when lists of these lengths are put behind one another. */
function indexes(lengths: readonly number[]): readonly number[] {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum - length;
  });
}
