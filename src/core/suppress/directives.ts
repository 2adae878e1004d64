import type { Draft } from '../draft/draft.ts';
import type { Fix } from '../fix/fix.ts';
import type { RuleId } from '../rules/index.ts';
import { RETIRED, type Retired } from '../rules/retired.ts';
import type { Hit } from '../rules/rule.ts';
import { countBefore } from '../text/binary-search.ts';
import { closestMatch } from '../text/closest-match.ts';
import type { Span } from '../text/mapped-text.ts';
import { type Message, text } from '../text/message.ts';
import { normalEvidence } from '../text/normal-evidence.ts';
import { COMMANDS, type Directive, readDirectives } from './read-directives.ts';
import { type Region, Regions } from './regions.ts';

/** The directives of one draft, and which of them took effect. */
export class Directives {
  readonly #draft: Draft;
  readonly #ranges = new Regions();
  readonly #lines = new Regions();
  readonly #onLines: Region[] = [];
  readonly #faults: Hit[] = [];
  readonly #lineStarts: readonly number[];
  readonly #retired: Retired;
  readonly #suppressed = new Map<string, number>();

  constructor(draft: Draft, ids: readonly RuleId[], retired = RETIRED) {
    this.#draft = draft;
    this.#retired = retired;
    const directives = readDirectives(draft);
    this.#lineStarts = directives.length > 0 ? lineStartsOf(draft.source) : [];
    if (directives.length === 0) return;
    const known = new Set<string>(ids);
    for (const [index, directive] of directives.entries()) this.#read(directive, index === 0, known, ids);
    for (const region of this.#onLines.toSorted((a, b) => a.start - b.start)) this.#put(this.#lines, region);
  }

  /** Whether what a rule finds is turned off at its place; the directives that do it are remembered as needed. */
  suppresses(rule: RuleId, { span: { start }, evidence }: Hit): boolean {
    const inRange = this.#ranges.covers(rule, start);
    const isOff = this.#lines.covers(rule, start) || inRange;
    if (isOff) {
      const key = keyOf(rule, evidence);
      this.#suppressed.set(key, (this.#suppressed.get(key) ?? 0) + 1);
    }
    return isOff;
  }

  /**
   * The same for the text part of a message, in which no directive can be written: what is turned off where the HTML
   * says it is off there, too.
   */
  readonly inText = {
    suppresses: (rule: RuleId, hit: Hit): boolean => {
      const key = keyOf(rule, hit.evidence);
      const count = this.#suppressed.get(key) ?? 0;
      if (count > 0) this.#suppressed.set(key, count - 1);
      else return this.suppresses(rule, hit);
      return true;
    },
  };

  /** What is wrong with the directives themselves, once all findings have been asked for. */
  faults(): readonly Hit[] {
    const unused = [...this.#ranges.unused(), ...this.#lines.unused()];
    const unneeded = unused.map(({ rule, place, directive }) => {
      const message = rule
        ? text`“${rule}” finds nothing here. Remove it from the directive.`
        : text`No rule finds anything here. Remove the directive.`;
      return this.#fault(place, message, directive);
    });
    return [...this.#faults, ...unneeded];
  }

  #read(directive: Directive, isFirst: boolean, known: ReadonlySet<string>, ids: readonly RuleId[]): void {
    const { command, word, names, span } = directive;
    if (!command) {
      this.#add(
        word.span,
        unknown(
          'directive',
          `inboxlint-${word.name}`,
          COMMANDS.map((name) => `inboxlint-${name}`),
        ),
        directive,
      );
      return;
    }
    const named = names.filter(({ name }) => known.has(name));
    for (const { name, span: place } of names) {
      if (known.has(name)) continue;
      const message = Object.hasOwn(this.#retired, name)
        ? retiredRule(name, this.#retired[name] ?? undefined)
        : unknown('rule', name, ids);
      this.#add(place, message, directive);
    }
    if (names.length > 0 && named.length === 0) return;
    const targets =
      named.length > 0
        ? named.map(({ name, span: place }) => ({ rule: name, place }))
        : [{ rule: undefined, place: span }];
    for (const target of targets) {
      if (command === 'enable') this.#enable(directive, target, isFirst);
      else {
        const region = { directive, ...target, ...this.#reach(command, span) };
        if (command === 'disable') this.#put(this.#ranges, region);
        else this.#onLines.push(region);
      }
    }
  }

  #put(regions: Regions, region: Region): void {
    if (regions.add(region)) return;
    this.#add(region.place, text`This is already disabled here. Remove this comment.`, region.directive);
  }

  #enable(directive: Directive, { rule, place }: Pick<Region, 'rule' | 'place'>, isFirst: boolean): void {
    const { start } = directive.span;
    if (rule === undefined ? this.#ranges.closeAll(start) : this.#ranges.close(rule, start)) return;
    // The first one, before all text, says that the document is a draft.
    if (isFirst && rule === undefined && start <= firstText(this.#draft)) return;
    this.#add(place, text`Nothing is disabled here. Remove this comment.`, directive);
  }

  /** The part of the source a directive is about; one before all text is about the whole draft. */
  #reach(command: Directive['command'], { start, end }: Span): Span {
    if (command === 'disable') {
      return { start: start <= firstText(this.#draft) ? 0 : start, end: Number.POSITIVE_INFINITY };
    }
    const line =
      this.#lineOf(command === 'disable-line' ? start : end) + (command === 'disable-line' ? 0 : 1);
    const after = this.#draft.source.length + 1;
    return { start: this.#lineStarts[line] ?? after, end: this.#lineStarts[line + 1] ?? after };
  }

  #lineOf(offset: number): number {
    const count = countBefore(this.#lineStarts.length, (index) => (this.#lineStarts[index] ?? 0) <= offset);
    return count - 1;
  }

  #add(span: Span, message: Message, directive: Directive): void {
    this.#faults.push(this.#fault(span, message, directive));
  }

  #fault(span: Span, message: Message, { span: whole, names }: Directive): Hit {
    const evidence = this.#draft.source.slice(span.start, span.end);
    const removal: Fix = {
      title: text`Remove directive`,
      edits: [{ span: whole, text: '' }],
      safe: false,
    };
    return { span, evidence, message, fixes: names.length > 1 ? [] : [removal] };
  }
}

function keyOf(rule: RuleId, evidence: string): string {
  return `${rule} ${normalEvidence(evidence)}`;
}

/** Where the text begins that the recipient reads. */
function firstText({ body, source }: Draft): number {
  return body.text === '' ? source.length : body.span(0, 1).start;
}

function lineStartsOf(source: string): readonly number[] {
  return [0, ...[...source.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
}

function retiredRule(name: string, successor: RuleId | undefined): Message {
  return successor
    ? text`The rule “${name}” was replaced. Use “${successor}”.`
    : text`The rule “${name}” no longer exists. Remove it.`;
}

function unknown(kind: 'rule' | 'directive', name: string, known: readonly string[]): Message {
  const close = closestMatch(name, known);
  if (kind === 'rule') {
    return close
      ? text`There is no rule “${name}”; did you mean “${close}”?`
      : text`There is no rule “${name}”.`;
  }
  return close
    ? text`There is no directive “${name}”; did you mean “${close}”?`
    : text`There is no directive “${name}”.`;
}
