import { attribute } from '../draft/attributes.ts';
import type { Attribute, Element, Image, Link } from '../draft/draft.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import { trimmed } from './whitespace.ts';

/** A link whose text is known when all has been read. */
interface NotedLink {
  /** Index in `Body.elements`; -1 where no element surrounds the address. */
  readonly element: number;
  readonly target: MappedText;
  images: number;
  readonly written?: AddressPlace;
}

/** The place of an address that no element surrounds. */
interface AddressPlace {
  /** In the source. */
  readonly span: Span;
  /** A range of the visible text. */
  readonly from: number;
  readonly to: number;
}

/** Notes the links and images of a body, in order, and which image stands in which link. */
export class LinksAndImages {
  readonly images: Image[] = [];
  readonly #links: NotedLink[] = [];
  /** Indexes of the links that are open, the innermost last. */
  readonly #open: number[] = [];

  get isInLink(): boolean {
    return this.#open.length > 0;
  }

  /** An element begins that may be a link or an image. */
  open(index: number, element: Element): void {
    const { name, attributes } = element;
    if (name === 'a' || name === 'area') this.#openLink(index, attributes);
    else if (name === 'img') this.#image(index, element);
  }

  /** The element ends; if it is a link, the link does. */
  close(index: number): void {
    const link = this.#links[this.#open.at(-1) ?? -1];
    if (link?.element === index) this.#open.pop();
  }

  /** An address that is written out in the text. */
  address(target: MappedText, written: AddressPlace): void {
    this.#links.push({ element: -1, target, images: 0, written });
  }

  /** All links, with what is read in them. */
  links(body: MappedText, elements: readonly Element[]): readonly Link[] {
    return this.#links.map((link) => finishLink(link, body, elements));
  }

  #openLink(element: number, attributes: readonly Attribute[]): void {
    const target = attribute(attributes, 'href')?.value;
    if (!target) return;
    this.#open.push(this.#links.push({ element, target, images: 0 }) - 1);
  }

  #image(index: number, { open: span, attributes, style }: Element): void {
    const link = this.#open.at(-1) ?? -1;
    const around = this.#links[link];
    if (around) around.images++;
    const source = attribute(attributes, 'src')?.value;
    const alt = attribute(attributes, 'alt')?.value;
    const width = pixels(attribute(attributes, 'width')?.text ?? style.get('width'));
    const height = pixels(attribute(attributes, 'height')?.text ?? style.get('height'));
    this.images.push({
      span,
      link,
      element: index,
      ...(source && { source }),
      ...(alt && { alt }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    });
  }
}

function finishLink(link: NotedLink, body: MappedText, elements: readonly Element[]): Link {
  const element = link.written ?? elements[link.element];
  const from = element?.from ?? 0;
  const text = trimmed(body, from, element?.to ?? from);
  const span: Span = element?.span ?? link.target.span(0, 0);
  return { span, target: link.target, text, images: link.images, element: link.element };
}

function pixels(value: string | undefined): number | undefined {
  if (value === undefined || value.includes('%')) return undefined;
  const number = Number.parseFloat(value);
  return Number.isFinite(number) ? number : undefined;
}
