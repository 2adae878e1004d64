import type { Tree, TreeCursor } from '@lezer/common';
import type { Attribute } from '../../draft/draft.ts';
import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import type { EntityDecoder } from '../entity.ts';
import { MeantAttribute } from '../meant-attribute.ts';
import { MAX_LABEL_UNITS, normalLabel } from './labels.ts';

/** An address, as a range of the input: in pointed brackets or bare. */
interface LinkDestination {
  readonly start: number;
  readonly end: number;
}

/** A link or image; `literal` for one that has no definition and so is text. */
export interface Reference {
  readonly is: 'link' | 'image' | 'literal';
  /** Where its text ends, the closing bracket included, and the address begins. */
  readonly textEnd: number;
  readonly address?: LinkDestination;
}

/** Finds out where the links and images of a syntax tree lead. */
export class LinkFinder {
  readonly #input: MappedText;
  readonly #tree: Tree;
  readonly #entities: EntityDecoder;
  #definitions: ReadonlyMap<string, LinkDestination> | undefined;

  constructor(input: MappedText, tree: Tree, entities: EntityDecoder) {
    this.#input = input;
    this.#tree = tree;
    this.#entities = entities;
  }

  /** Reads a link or image that the cursor stands on, and leaves the cursor there. */
  reference(cursor: TreeCursor, is: 'link' | 'image'): Reference {
    const { text } = this.#input;
    const textStart = cursor.from + (is === 'link' ? 1 : 2);
    const end = cursor.to;
    if (!cursor.lastChild()) return { is: 'literal', textEnd: end };
    let textEnd = end;
    let label: string | undefined;
    let address: LinkDestination | undefined;
    if (cursor.name === 'LinkLabel') {
      textEnd = cursor.from;
      label = text.slice(cursor.from + 1, cursor.to - 1);
    } else if (text.charAt(cursor.from) === ')') {
      address = { start: cursor.from, end: cursor.from };
      while (cursor.prevSibling() && cursor.name !== 'LinkMark') {
        if (cursor.name === 'URL') address = { start: cursor.from, end: cursor.to };
      }
      textEnd = cursor.from;
    }
    cursor.parent();
    address ??= this.#defined(
      label || text.slice(textStart, Math.min(textEnd - 1, textStart + MAX_LABEL_UNITS + 1)),
    );
    return address ? { is, textEnd, address } : { is: 'literal', textEnd: Number.POSITIVE_INFINITY };
  }

  /** The attribute that holds the address of a link or image. */
  attributes(reference: Reference, name: 'href' | 'src'): readonly Attribute[] {
    const { address } = reference;
    if (!address) return [];
    const value = decodeAddress(this.#input, address, this.#entities);
    return [new MeantAttribute(name, value, this.#input.span(address.start, address.end))];
  }

  #defined(label: string): LinkDestination | undefined {
    this.#definitions ??= findDefinitions(this.#tree, this.#input.text);
    return this.#definitions.size === 0 ? undefined : this.#definitions.get(normalLabel(label));
  }
}

/** Whether a node of that name may hold link reference definitions somewhere inside. */
const HOLDERS = new Set(['', 'Document', 'Blockquote', 'BulletList', 'OrderedList', 'ListItem']);

/** Finds the link reference definitions of a document; of two with one label, the first holds. */
function findDefinitions(tree: Tree, text: string): ReadonlyMap<string, LinkDestination> {
  const found = new Map<string, LinkDestination>();
  tree.iterate({
    enter: (node) => {
      if (node.name !== 'LinkReference') return HOLDERS.has(node.name);
      const label = node.node.getChild('LinkLabel');
      const url = node.node.getChild('URL');
      if (!label || !url) return false;
      const key = normalLabel(text.slice(label.from + 1, label.to - 1));
      if (key !== '' && !found.has(key)) found.set(key, { start: url.from, end: url.to });
      return false;
    },
  });
  return found;
}

/** The address without its pointed brackets, its escapes and entities decoded. */
function decodeAddress(input: MappedText, address: LinkDestination, entities: EntityDecoder): MappedText {
  const { text } = input;
  const isBracketed = text[address.start] === '<' && text[address.end - 1] === '>';
  const start = isBracketed ? address.start + 1 : address.start;
  const end = isBracketed ? address.end - 1 : address.end;
  const written = text.slice(start, end);
  if (!written.includes('\\') && !written.includes('&')) return input.slice(start, end);
  return decodeText(input, start, end, entities);
}

const ESCAPED = /[!-/:-@[-`{-~]/;
const REFERENCE = /^&(?:#\d{1,7}|#x[a-f\d]{1,6}|\w{1,31});/i;

function decodeText(input: MappedText, start: number, end: number, entities: EntityDecoder): MappedText {
  const { text } = input;
  const builder = new TextBuilder(input);
  let from = start;
  let at = start;
  while (at < end) {
    const mark = text[at];
    let to = at;
    let decoded = '';
    if (mark === '\\' && at + 1 < end && ESCAPED.test(text[at + 1] ?? '')) {
      to = at + 2;
      decoded = text[at + 1] ?? '';
    } else if (mark === '&') {
      const reference = REFERENCE.exec(text.slice(at, Math.min(end, at + 40)))?.[0] ?? '';
      to = at + reference.length;
      decoded = entities.decode(reference);
    }
    if (to === at) at++;
    else {
      builder.copy(from, at);
      builder.put(decoded, at, to);
      from = to;
      at = to;
    }
  }
  builder.copy(from, end);
  return builder.build();
}
