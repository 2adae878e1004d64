import { allowedSpans } from './allowed.ts';
import { type Config, NO_CONFIG, severityOf } from './config.ts';
import { Directives } from './directives.ts';
import type { Draft, Format } from './draft.ts';
import { languageOf } from './language.ts';
import { type Match, PhraseMatcher } from './lexicon/matcher.ts';
import { phrases } from './lexicon/phrases.ts';
import { fittingFixes } from './message-edits.ts';
import { type Bytes, readDraft } from './read/read.ts';
import { type RuleId, rules } from './rules/index.ts';
import { measuredSentence } from './rules/measured.ts';
import {
  type Context,
  type Fix,
  type Group,
  type Hit,
  type Listed,
  type Message,
  type Options,
  PRESETS,
  type Rule,
  type Severity,
  text,
} from './rules/rule.ts';
import { unneededDirective } from './rules/unneeded-directive.ts';
import { weights } from './rules/weights.ts';
import { type Level, score } from './score.ts';
import type { MappedText, Span } from './source.ts';
import { type Fault, tally } from './tally.ts';
import { codeSpans, isWithin, literalSpans, verbatimSpans } from './verbatim.ts';
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
  /** The other places of the same fault, where it was decided once for all of them; mostly none. */
  readonly also: readonly Span[];
  readonly evidence: string;
  readonly message: Message;
  /** A fix mends the other places, too. */
  readonly fixes: readonly Fix[];
  /** Symbols of SpamAssassin and Rspamd. */
  readonly filters: readonly string[];
  /** In what part of spam and of legitimate mail the phrase, or what the rule looks for, was found; a sentence. */
  readonly measured?: Message;
}

/** Findings of a rule that a report leaves out, because the draft has so many. */
export interface Omitted {
  readonly rule: RuleId;
  readonly count: number;
  /** How many of them have a safe fix. */
  readonly correctable: number;
}

export interface Report {
  readonly draft: Draft;
  /** In order of their place; of each rule at most as many as the options say. */
  readonly findings: readonly Finding[];
  /** What `findings` leaves out: nothing, in any draft that people write. The points count it all the same. */
  readonly omitted: readonly Omitted[];
  readonly points: number;
  /** 0 to 100. */
  readonly score: number;
  readonly level: Level;
  /** What each group of rules comes to, capped; together the points. */
  readonly groups: ReadonlyMap<Group, number>;
  /** Primary subtag of the draft's language; absent where it has too few words to tell. */
  readonly language?: string;
  /** Whether its words were judged: they are in a language that was measured, or too few to tell. */
  readonly wordsJudged: boolean;
}

export interface CheckOptions {
  readonly format: Format;
  /** How the source's characters stand for the file's bytes; matters for `eml`. `utf-8` where absent. */
  readonly bytes?: Bytes;
  /** The configuration of this draft: see `configFor`. */
  readonly config?: Config;
  /** Findings of a rule at most; the report says how many more there are. 1,000 where absent. */
  readonly limit?: number;
}

/** As many of one rule as anybody may read; an editor shows no more problems of a file either. */
const LIMIT = 1000;

let lexicon: PhraseMatcher<Listed> | undefined;

/** Built when the first draft is checked: stemming every phrase would slow the start of whoever loads this. */
function lexiconMatcher(): PhraseMatcher<Listed> {
  if (lexicon) return lexicon;
  lexicon = new PhraseMatcher();
  for (const [category, list] of entries(phrases)) {
    for (const phrase of list) lexicon.add(phrase.text, { phrase, category });
  }
  return lexicon;
}

/** Checks a draft. Never throws; the same source and options always give the same report. */
export function check(source: string, options: CheckOptions): Report {
  const { format, bytes = 'utf-8', config = NO_CONFIG, limit = LIMIT } = options;
  const draft = readDraft(source, format, bytes);
  const context = makeContext(draft);
  const allowed = allowedSpans(context, config.allow);
  const language = languageOf(draft);
  const ids = rules.map(({ id }) => id);
  const directives = new Directives(draft, ids);
  const preset = PRESETS.find((known) => known === draft.preset?.text) ?? config.preset;
  const code = codeSpans(draft);
  const verbatim = verbatimSpans(draft);
  const literals = literalSpans(draft);
  const findings: Finding[] = [];
  const omitted: Omitted[] = [];
  const groups = new Map<Group, number>();
  const add = (rule: ListedRule, hits: Iterable<Hit>) => {
    const severity = severityOf(rule, config, preset);
    if (severity === 'off') return;
    const { id, group } = rule;
    const found = tally(hits, limit);
    // A rule counts once: where its hits' shares add up to more than 1, each counts for less.
    const each = weights[id] / Math.max(1, found.share);
    groups.set(group, (groups.get(group) ?? 0) + each * found.share);
    for (const fault of found.faults)
      findings.push(toFinding(rule, severity, each * (fault.share ?? 1), fault));
    if (found.omitted > 0) omitted.push({ rule: id, count: found.omitted, correctable: found.correctable });
  };
  function* heard(rule: ListedRule): Generator<Hit> {
    for (const hit of rule.check(context, optionsOf(rule, config))) {
      const { span } = hit;
      if (isAboutWords(rule) && isWithin(span, allowed)) continue;
      if (rule.group === 'typography' && isWithin(span, code)) continue;
      if (directives.silence(rule.id, span)) continue;
      const isVerbatim = isAboutWords(rule) && isWithin(span, verbatim);
      const isUntouchable = isVerbatim || isWithin(span, literals);
      const fixes = isUntouchable ? [] : fittingFixes(draft, hit.fixes);
      yield fixes === hit.fixes ? hit : { ...hit, fixes };
    }
  }
  for (const rule of rules) {
    if (severityOf(rule, config, preset) !== 'off' && judges(rule, language)) add(rule, heard(rule));
  }
  add(unneededDirective, [...directives.faults(), ...presetFaults(draft)]);
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    draft,
    findings,
    omitted,
    ...score(groups),
    ...(language !== undefined && { language }),
    wordsJudged: language === undefined || language === MEASURED,
  };
}

/** A preset in the front matter that does not exist has no effect, like a misspelt directive. */
function presetFaults({ preset }: Draft): readonly Hit[] {
  if (!preset || preset.text === '' || PRESETS.some((known) => known === preset.text)) return [];
  const span = preset.span(0, preset.text.length);
  const message = text`There is no preset “${preset.text}”; there are: ${PRESETS.join(', ')}.`;
  return [{ span, evidence: preset.text, message }];
}

type ListedRule = (typeof rules)[number];

/** The language whose words were measured. */
const MEASURED = 'en';

/** Whether a rule has anything to say of a draft in that language. */
export function judges(rule: ListedRule, language: string | undefined): boolean {
  const own: Rule['language'] = 'language' in rule ? rule.language : undefined;
  return own === undefined || language === undefined || own === language;
}

function optionsOf(rule: ListedRule, config: Config): Options {
  const set = config.rules[rule.id]?.options;
  const options: Rule['options'] = 'options' in rule ? rule.options : {};
  return (name) => set?.[name] ?? options?.[name]?.default ?? Number.NaN;
}

function isAboutWords({ group }: ListedRule): boolean {
  return group === 'wording' || group === 'typography';
}

function toFinding(
  rule: ListedRule,
  severity: Severity,
  points: number,
  { span, also, evidence, message, fixes = [], phrase }: Fault,
): Finding {
  const { id, group, filters } = rule;
  const measured = measuredSentence(id, phrase);
  return {
    rule: id,
    group,
    severity,
    points: Math.round(points * 100) / 100,
    span,
    also,
    evidence: shown(evidence),
    message: shownMessage(message),
    fixes: fixes.map((fix) => ({ ...fix, title: shownMessage(fix.title) })),
    filters,
    ...(measured && { measured }),
  };
}

/** What stands for placeholders in a text is for parsers; people read `{…}`. */
function shown(text: string): string {
  return text.replace(/\uFDD0+/g, '{…}').replace(/\uFDD1+/g, '');
}

function shownMessage({ template, args }: Message): Message {
  return { template, args: args.map(shown) };
}

function makeContext(draft: Draft): Context {
  const words = new Map<MappedText, readonly Word[]>();
  const matches = new Map<MappedText, readonly Match<Listed>[]>();
  const context: Context = {
    draft,
    words: (text) => remembered(words, text, () => wordsOf(text.text)),
    phrases: (text) => remembered(matches, text, () => lexiconMatcher().find(text.text, context.words(text))),
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
