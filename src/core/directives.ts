import type { Draft } from './draft.ts';
import { nearest } from './nearest.ts';
import type { RuleId } from './rules/index.ts';
import type { Fix, Hit, Message } from './rules/rule.ts';
import { text } from './rules/rule.ts';
import type { Span } from './source.ts';

type Command = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

/** A comment in the draft that turns rules off for a part of it. */
interface Directive {
  readonly command: Command;
  /** The whole comment. */
  readonly span: Span;
  /** Ids as written, with their places; none means every rule. */
  readonly names: readonly { readonly name: string; readonly span: Span }[];
}

/** A part of the source where rules are off. */
interface Region extends Span {
  readonly directive: Directive;
  /** The rule that is off; every rule where absent. */
  readonly rule?: string;
  /** Where the rule's name stands, or the whole comment. */
  readonly place: Span;
}

const MARK = 'inboxlint-';
const COMMAND = /^(disable-next-line|disable-line|disable|enable)(?![\w-])/;
const NAME = /[\w-]+/g;
/** What begins a comment of a template language, behind its opening. */
const TEMPLATE_COMMENT =
  /^(?:\{\{[~-]?!|\{\{[~-]?\/\*|\{#|\{%-?\s*(?:#|comment)|<%(?:#|--|!--)|<#--|@\*|\*\|)/;

/** The directives of one draft, and which of them took effect. */
export class Directives {
  readonly #draft: Draft;
  readonly #regions: readonly Region[];
  readonly #used = new Set<Region>();
  readonly #faults: readonly Hit[];

  constructor(draft: Draft, ids: readonly RuleId[]) {
    this.#draft = draft;
    const directives = draft.source.includes(MARK) ? readDirectives(draft) : [];
    const { regions, faults } = regionsOf(draft, directives, ids);
    this.#regions = regions;
    this.#faults = faults;
  }

  /** Whether a finding of a rule at that place is turned off; the directives that do it are remembered as needed. */
  silence(rule: RuleId, span: Span): boolean {
    let silenced = false;
    for (const region of this.#regions) {
      if (span.start < region.start || span.start >= region.end) continue;
      if (region.rule !== undefined && region.rule !== rule) continue;
      this.#used.add(region);
      silenced = true;
    }
    return silenced;
  }

  /** What is wrong with the directives themselves, once all findings have been asked for. */
  faults(): readonly Hit[] {
    const unneeded = this.#regions
      .filter((region) => !this.#used.has(region))
      .map((region) => {
        const message = region.rule
          ? text`Nothing of “${region.rule}” is found here; the directive is not needed.`
          : text`Nothing is found here; the directive is not needed.`;
        return fault(this.#draft, region.place, message, region.directive);
      });
    return [...this.#faults, ...unneeded];
  }
}

function readDirectives(draft: Draft): readonly Directive[] {
  const found: Directive[] = [];
  const { source } = draft;
  for (const comment of commentsOf(draft)) {
    const inside = source.slice(comment.start, comment.end);
    const at = inside.indexOf(MARK);
    const command = COMMAND.exec(inside.slice(at + MARK.length))?.[1];
    if (at < 0 || !isCommand(command)) continue;
    const from = at + MARK.length + command.length;
    // What follows `--` is the author's reason.
    const reason = inside.indexOf('--', from);
    const list = inside.slice(from, reason < 0 ? undefined : reason);
    const names = [...list.matchAll(NAME)].map(({ 0: name, index }) => {
      const start = comment.start + from + index;
      return { name, span: { start, end: start + name.length } };
    });
    found.push({ command, span: comment, names: names.filter(({ name }) => !CLOSING.has(name)) });
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** Words of a comment's own closing tag. */
const CLOSING = new Set(['endcomment', 'comment']);

function isCommand(command: string | undefined): command is Command {
  return command !== undefined;
}

/** HTML comments, template comments, front matter comments and Markdown's `[//]: # (…)` that hold the mark. */
function commentsOf({ source, comments, placeholders, bodyStart }: Draft): readonly Span[] {
  const holds = ({ start, end }: Span) => source.slice(start, end).includes(MARK);
  const html = comments.map(({ span }) => span).filter(holds);
  const template = placeholders
    .filter(
      ({ kind, span }) =>
        kind === 'logic' && TEMPLATE_COMMENT.test(source.slice(span.start, span.start + 20)),
    )
    .map(({ span }) => span)
    .filter(holds);
  const lines: Span[] = [];
  for (let at = source.indexOf(MARK); at >= 0; at = source.indexOf(MARK, at + MARK.length)) {
    const start = Math.max(source.lastIndexOf('\n', at), source.lastIndexOf('\r', at)) + 1;
    const before = source.slice(start, at);
    const isFrontMatter = at < bodyStart && /^\s*#\s*$/.test(before);
    if (isFrontMatter || /^\s{0,3}\[\/\/\]:\s*#\s*["'(]\s*$/.test(before))
      lines.push({ start, end: endOfLine(source, at) });
  }
  return [...html, ...template, ...lines];
}

function regionsOf(draft: Draft, directives: readonly Directive[], ids: readonly RuleId[]) {
  const regions: Region[] = [];
  const faults: Hit[] = [];
  const open: { -readonly [Key in keyof Region]: Region[Key] }[] = [];
  const { source } = draft;
  for (const directive of directives) {
    const { command, span } = directive;
    const named = directive.names.filter(({ name, span: place }) => {
      const known = ids.some((id) => id === name);
      if (!known) faults.push(fault(draft, place, unknown(name, ids), directive));
      return known;
    });
    if (directive.names.length > 0 && named.length === 0) continue;
    const targets =
      named.length > 0 ? named.map(({ name, span: place }) => ({ rule: name, place })) : [{ place: span }];
    for (const target of targets) {
      const rule = 'rule' in target ? target.rule : undefined;
      if (command === 'enable') {
        const ended = open.filter(
          (region) => region.end === Number.POSITIVE_INFINITY && (rule === undefined || region.rule === rule),
        );
        // The first one, before all text, says that the document is a draft.
        const declares = directive === directives[0] && rule === undefined && span.start <= firstText(draft);
        if (ended.length === 0 && !declares)
          faults.push(
            fault(
              draft,
              target.place,
              text`Nothing is disabled here; the directive is not needed.`,
              directive,
            ),
          );
        for (const region of ended) region.end = span.start;
        continue;
      }
      const region = { directive, ...target, ...reach(draft, source, command, span) };
      regions.push(region);
      if (command === 'disable') open.push(region);
    }
  }
  return { regions, faults };
}

/** The part of the source a directive is about; one before all text is about the whole draft. */
function reach(draft: Draft, source: string, command: Command, { start, end }: Span): Span {
  if (command === 'disable') {
    return { start: start <= firstText(draft) ? 0 : start, end: Number.POSITIVE_INFINITY };
  }
  const line = endOfLine(source, end);
  if (command === 'disable-line') {
    return {
      start: Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1,
      end: line + 1,
    };
  }
  const next = source.startsWith('\r\n', line) ? line + 2 : line + 1;
  return { start: next, end: endOfLine(source, next) + 1 };
}

/** Where the text begins that the recipient reads. */
function firstText({ body, source }: Draft): number {
  return body.text === '' ? source.length : body.span(0, 1).start;
}

function endOfLine(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\n' || source[at] === '\r') return at;
  }
  return source.length;
}

function unknown(name: string, ids: readonly string[]): Message {
  const close = nearest(name, ids);
  return close
    ? text`There is no rule “${name}”; did you mean “${close}”?`
    : text`There is no rule “${name}”.`;
}

function fault(draft: Draft, span: Span, message: Message, { span: whole, names }: Directive): Hit {
  const evidence = draft.source.slice(span.start, span.end);
  const removal: Fix = { title: text`Remove the directive`, edits: [{ span: whole, text: '' }], safe: false };
  return { span, evidence, message, fixes: names.length > 1 ? [] : [removal] };
}
