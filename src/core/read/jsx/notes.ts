import type { SyntaxNode } from '@lezer/common';
import type { Editable } from '../../draft/draft.ts';
import type { Placeholder } from '../../placeholder/placeholder.ts';
import type { Span } from '../../text/mapped-text.ts';
import { betweenInterpolations, insideQuotes, type NodeRange } from './nodes.ts';

/** Notes what code shows and fixes may change, and what nobody knows before it runs. */
export class Notes {
  readonly placeholders: Placeholder[] = [];
  readonly editable: Editable[] = [];
  readonly #source: string;
  /** Where texts stand that are noted: one of a list may be used at several places. */
  readonly #literals = new Set<number>();
  readonly #values = new Set<number>();

  constructor(source: string) {
    this.#source = source;
  }

  /** Text between tags. */
  text(span: Span): void {
    this.editable.push({ ...span, as: 'text', quote: '' });
  }

  /** The text of a string, a template literal or an attribute, and what is filled in there. */
  literal(node: SyntaxNode): void {
    if (this.#literals.has(node.from)) return;
    this.#literals.add(node.from);
    if (node.name === 'TemplateString') {
      for (const span of betweenInterpolations(this.#source, node))
        this.editable.push({ ...span, as: 'template', quote: '`' });
      for (const interpolation of node.getChildren('Interpolation')) this.value(interpolation);
      return;
    }
    const quote = this.#source.charAt(node.from);
    if (quote !== '"' && quote !== "'") return;
    const as = node.name === 'JSXAttributeValue' ? 'attribute' : 'string';
    this.editable.push({ ...insideQuotes(this.#source, node), as, quote });
  }

  /** What is known only when the code runs. */
  value({ from, to }: NodeRange): void {
    if (!this.#values.has(from)) this.#note('value', from, to);
    this.#values.add(from);
  }

  /** What the author’s own component shows is in its own file: to rules it is a part that comes in, by its name. */
  component({ from }: NodeRange, { to }: NodeRange): void {
    this.#note('logic', from, to);
  }

  #note(kind: Placeholder['kind'], from: number, to: number): void {
    this.placeholders.push({ span: { start: from, end: to }, kind, text: this.#source.slice(from, to) });
  }
}
