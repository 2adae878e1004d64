import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { countBefore } from '../../text/binary-search.ts';
import type { Span } from '../../text/mapped-text.ts';
import { roleOfProperty } from '../components.ts';
import { declaredSubject, declaredValue, previewData, valueBehind } from './declarations.ts';
import { type MappedList, mappedList, type Repeat, repeatOf, shownTexts } from './mapped-data.ts';
import { bare, betweenInterpolations, insideQuotes } from './nodes.ts';

/** What is known of code with JSX in it before its text is read. */
export interface Outline {
  /** The values of names that are declared once, and with one. */
  readonly constants: ReadonlyMap<string, SyntaxNode>;
  /** What properties are where nobody gives them: defaults, and the data of a preview (`PreviewProps`). */
  readonly samples: ReadonlyMap<string, SyntaxNode>;
  /** What properties are by default. */
  readonly defaults: ReadonlyMap<string, SyntaxNode>;
  /** The text that the file says is the subject. */
  readonly subject: SyntaxNode | undefined;
  /** Calls that show something for each item of a list in the file, by where they end. */
  readonly repeats: ReadonlyMap<number, Repeat>;
  /** The texts within elements: between tags, in strings, and between what template literals fill in. In order. */
  readonly texts: readonly Span[];
  /** Where strings of lists begin that elements show item by item. */
  readonly listed: ReadonlySet<number>;
  /** Where the outermost element begins that holds the whole mail; 0 where none does. */
  readonly start: number;
  /** Whether it has style sheets of its own, so that classes are not Tailwind’s. */
  readonly hasStyleSheet: boolean;
  /** Whether images without alternative text are given an empty one: `react-email` does so from its version 6. */
  readonly fillsAlt: boolean;
  /** Whether an element begins in a range of the source. */
  hasElement(from: number, to: number): boolean;
}

/** Walks over a tree once. */
export function outlineOf(source: string, tree: Tree): Outline {
  const builder = new OutlineBuilder(source);
  tree.iterate({
    enter: (ref) => builder.enter(ref),
    leave: ({ name }) => builder.leave(name),
  });
  return builder.outline();
}

class OutlineBuilder {
  readonly #source: string;
  readonly #names = new Map<string, SyntaxNode | undefined>();
  readonly #samples = new Map<string, SyntaxNode>();
  readonly #defaults = new Map<string, SyntaxNode>();
  readonly #starts: number[] = [];
  readonly #texts: Span[] = [];
  readonly #lists = new Map<number, MappedList>();
  #subject: SyntaxNode | undefined;
  readonly #shown = new Set<string>();
  #depth = 0;
  #outermost = 0;
  #start = 0;
  #hasStyleSheet = false;
  #fillsAlt = false;

  constructor(source: string) {
    this.#source = source;
  }

  enter(ref: SyntaxNodeRef): void {
    const { name, from } = ref;
    if (name === 'JSXElement') {
      if (this.#depth++ === 0) this.#outermost = from;
      this.#starts.push(from);
    } else if (name === 'VariableDefinition') this.#declaration(ref.node);
    else if (name === 'AssignmentExpression') {
      for (const [key, value] of previewData(this.#source, ref.node)) this.#samples.set(key, value);
      this.#subject ??= declaredSubject(this.#source, ref.node);
    } else if (name === 'ImportDeclaration') this.#import(ref.node);
    else if (this.#depth > 0) this.#inElement(ref);
  }

  leave(name: string): void {
    if (name === 'JSXElement') this.#depth--;
  }

  outline(): Outline {
    const starts = this.#starts;
    const constants = new Map<string, SyntaxNode>();
    for (const [name, value] of this.#names) if (value) constants.set(name, value);
    const repeats = new Map<number, Repeat>();
    const listed = [...this.#listedIn(constants, repeats)];
    const said = this.#subject ? this.#textsOf(this.#subject) : [];
    const hasElement = (from: number, to: number) =>
      (starts[countBefore(starts.length, (index) => (starts[index] ?? from) < from)] ?? to) < to;
    return {
      constants,
      samples: this.#samples,
      defaults: this.#defaults,
      subject: this.#subject,
      repeats,
      texts: [...this.#texts, ...said, ...listed.flatMap((node) => this.#textsOf(node))].sort(
        (a, b) => a.start - b.start,
      ),
      listed: new Set(listed.map(({ from }) => from)),
      start: this.#start,
      hasStyleSheet: this.#hasStyleSheet,
      fillsAlt: this.#fillsAlt,
      hasElement,
    };
  }

  #declaration(node: SyntaxNode): void {
    const written = this.#written(node);
    this.#names.set(written, this.#names.has(written) ? undefined : declaredValue(node));
    const sample = node.parent?.name === 'PatternProperty' ? valueBehind(node) : undefined;
    if (sample && !this.#samples.has(written)) this.#samples.set(written, sample);
    if (sample && !this.#defaults.has(written)) this.#defaults.set(written, sample);
    this.#subject ??= declaredSubject(this.#source, node);
  }

  #import(node: SyntaxNode): void {
    const from = node.getChild('String');
    if (from && /^.react-email.$/.test(this.#written(from))) this.#fillsAlt = true;
  }

  #inElement(ref: SyntaxNodeRef): void {
    switch (ref.name) {
      case 'JSXText':
        this.#texts.push({ start: ref.from, end: ref.to });
        return;
      case 'String':
      case 'JSXAttributeValue':
      case 'TemplateString':
        this.#texts.push(...this.#textsOf(ref.node));
        return;
      case 'JSXIdentifier':
        this.#tag(ref);
        return;
      case 'JSXEscape':
        this.#shownName(ref.node);
        return;
      case 'CallExpression': {
        const list = mappedList(this.#source, ref.node);
        if (list) this.#lists.set(ref.to, list);
      }
    }
  }

  /** A part of a tag’s name, or the name of a property. */
  #tag(ref: SyntaxNodeRef): void {
    const written = this.#written(ref);
    if (written === 'style') this.#hasStyleSheet ||= ref.node.parent?.name === 'JSXBuiltin';
    else if (this.#start === 0 && /^(?:html|body)$/i.test(written)) this.#start = this.#outermost;
  }

  /** What an expression between tags, or as a text of a component, is called: the name itself, or that of the property. */
  #shownName(braces: SyntaxNode): void {
    if (braces.parent?.name !== 'JSXElement' && !this.#isText(braces.parent)) return;
    const expression = bare(braces.firstChild?.nextSibling);
    if (expression?.name === 'VariableName') this.#shown.add(this.#written(expression));
    else if (expression?.name === 'MemberExpression' && expression.lastChild)
      this.#shown.add(this.#written(expression.lastChild));
  }

  /** Whether a property is one that components show. */
  #isText(property: SyntaxNode | null): boolean {
    const name = property?.name === 'JSXAttribute' ? property.firstChild : null;
    const tag = name && property?.parent?.firstChild?.nextSibling;
    return !!tag && /^[A-Z]/.test(this.#written(tag)) && roleOfProperty(this.#written(name)) === 'text';
  }

  /** The texts of lists that are shown; notes which calls show them. */
  *#listedIn(
    constants: ReadonlyMap<string, SyntaxNode>,
    repeats: Map<number, Repeat>,
  ): Generator<SyntaxNode> {
    const seen = new Set<number>();
    for (const [end, mapped] of this.#lists) {
      const { list } = mapped;
      const array = list.name === 'VariableName' ? this.#listNamed(list, constants) : list;
      if (array?.name !== 'ArrayExpression') continue;
      repeats.set(end, repeatOf(array, mapped));
      if (seen.has(array.from)) continue;
      seen.add(array.from);
      yield* shownTexts(this.#source, array, mapped, this.#shown);
    }
  }

  /** The list that a name stands for: a constant, or what a property is by default. */
  #listNamed(name: SyntaxNode, constants: ReadonlyMap<string, SyntaxNode>): SyntaxNode | undefined {
    const written = this.#written(name);
    return constants.get(written) ?? this.#defaults.get(written);
  }

  #textsOf(node: SyntaxNode): readonly Span[] {
    return node.name === 'TemplateString'
      ? betweenInterpolations(this.#source, node)
      : [insideQuotes(this.#source, node)];
  }

  #written({ from, to }: Pick<SyntaxNodeRef, 'from' | 'to'>): string {
    return this.#source.slice(from, to);
  }
}
