import type { Config } from './config.ts';
import type { Draft, Format } from './draft.ts';
import { applyFixes } from './edits.ts';
import { type Match, PhraseMatcher } from './lexicon/matcher.ts';
import { phrases } from './lexicon/phrases.ts';
import { type Bytes, readDraft } from './read/read.ts';
import { type RuleId, rules } from './rules/index.ts';
import type { Context, Fix, Group, Hit, Listed, Message, Options, Rule, Severity } from './rules/rule.ts';
import { weights } from './rules/weights.ts';
import { type Level, score } from './score.ts';
import type { MappedText, Span } from './source.ts';
import { type Word, wordsOf } from './words.ts';

/** One thing a filter would hold against the draft, at its place. */
export interface Finding {
  readonly rule: RuleId;
  readonly group: Group;
  readonly severity: Severity;
  /** What it adds to the draft's points, before a group is capped. */
  readonly points: number;
  /** UTF-16 offsets into the source. */
  readonly span: Span;
  readonly evidence: string;
  readonly message: Message;
  readonly fixes: readonly Fix[];
  /** Symbols of SpamAssassin and Rspamd. */
  readonly filters: readonly string[];
}

export interface Report {
  readonly draft: Draft;
  /** In order of their place. */
  readonly findings: readonly Finding[];
  readonly points: number;
  /** 0 to 100. */
  readonly score: number;
  readonly level: Level;
}

export interface CheckOptions {
  readonly format: Format;
  /** How the source's characters stand for the file's bytes; matters for `eml`. `utf-8` where absent. */
  readonly bytes?: Bytes;
  readonly config?: Config;
}

const matcher = new PhraseMatcher<Listed>();
for (const [category, list] of entries(phrases)) {
  for (const phrase of list) matcher.add(phrase.text, { phrase, category });
}

/** Checks a draft. Never throws; the same source and options always give the same report. */
export function check(source: string, options: CheckOptions): Report {
  const draft = readDraft(source, options.format, options.bytes ?? 'utf-8');
  const context = makeContext(draft);
  const findings: Finding[] = [];
  const groups = new Map<Group, number>();
  for (const rule of rules) {
    const severity = options.config?.rules[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    const hits = [...rule.check(context, optionsOf(rule))];
    const whole = hits.reduce((sum, hit) => sum + (hit.share ?? 1), 0);
    // A rule counts once: where its hits' shares add up to more than 1, each counts for less.
    const weight = weights[rule.id] / Math.max(1, whole);
    for (const hit of hits) {
      const points = weight * (hit.share ?? 1);
      groups.set(rule.group, (groups.get(rule.group) ?? 0) + points);
      findings.push(toFinding(rule, severity, points, hit));
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { draft, findings, ...score(groups) };
}

/** More rounds than any draft needs: a fix may uncover another, but never undoes one. */
const ROUNDS = 10;

/** Applies every safe fix until none is left, and gives the fixed source. */
export function fixAll(source: string, options: CheckOptions): string {
  let text = source;
  for (let round = 0; round < ROUNDS; round++) {
    const fixed = applyFixes(text, safeFixes(check(text, options)));
    if (fixed === text) break;
    text = fixed;
  }
  return text;
}

/** The first safe fix of each finding that has one. */
export function safeFixes(report: Report): readonly Fix[] {
  return report.findings.flatMap(({ fixes }) => fixes.find((fix) => fix.safe) ?? []);
}

function optionsOf({ options = {} }: Rule): Options {
  return (name) => options[name]?.default ?? Number.NaN;
}

function toFinding(
  rule: (typeof rules)[number],
  severity: Severity,
  points: number,
  { span, evidence, message, fixes = [] }: Hit,
): Finding {
  const rounded = Math.round(points * 100) / 100;
  const { id, group, filters } = rule;
  return { rule: id, group, severity, points: rounded, span, evidence, message, fixes, filters };
}

function makeContext(draft: Draft): Context {
  const words = new Map<MappedText, readonly Word[]>();
  const matches = new Map<MappedText, readonly Match<Listed>[]>();
  const context: Context = {
    draft,
    words: (text) => remembered(words, text, () => wordsOf(text.text)),
    phrases: (text) => remembered(matches, text, () => matcher.find(text.text, context.words(text))),
  };
  return context;
}

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = make();
  memory.set(key, value);
  return value;
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  const pairs: [Key, Value][] = [];
  for (const key in record) pairs.push([key, record[key]]);
  return pairs;
}
