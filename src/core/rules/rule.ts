import type { Draft, Format } from '../draft.ts';
import type { Match } from '../lexicon/matcher.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import type { Category } from '../lexicon/phrases.ts';
import type { MappedText, Span } from '../source.ts';
import type { Word } from '../words.ts';

/** What a rule judges; points are capped a group. */
export type Group =
  | 'wording'
  | 'typography'
  | 'subject'
  | 'links'
  | 'images'
  | 'markup'
  | 'compliance'
  | 'headers'
  | 'directives';

/** How much a finding matters to whoever edits the draft. Points come from weights, not from it. */
export type Severity = 'info' | 'warning' | 'error';

/** A sentence as data, so that an editor can translate it: `{0}` stands for the first argument. */
export interface Message {
  readonly template: string;
  readonly args: readonly string[];
}

/** Replaces a span (UTF-16 offsets into the source) by a text; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Edits that are made together or not at all; `title` says what they do. */
export interface Fix {
  readonly title: Message;
  /** In order, without overlap. */
  readonly edits: readonly Edit[];
  /** Whether it may be applied in bulk and on save; the others are offered one by one. */
  readonly safe: boolean;
}

/** What a rule yields. The engine adds the rule's id, severity and points. */
export interface Hit {
  readonly span: Span;
  /** What was found, as the recipient reads it. */
  readonly evidence: string;
  /** What is wrong, in one sentence. */
  readonly message: Message;
  /** Of the rule's weight, above 0 and at most 1; 1 where absent. The shares of a rule's hits add up to at most 1. */
  readonly share?: number;
  /** The listed phrase that was found, whatever its inflection here. */
  readonly phrase?: string;
  /** Names the fault where several places of a draft are one, decided once: they become one finding. */
  readonly fault?: string;
  readonly fixes?: readonly Fix[];
}

/** A draft that shows a rule at work: the documentation and the test of it. */
export interface Example {
  readonly format: Format;
  /** The draft; what the rule reports stands between ⟦ and ⟧. Without them the rule reports nothing. */
  readonly draft: string;
  /** The draft after the first fix of each finding. */
  readonly fixed?: string;
}

/** A draft and what is read from it once for all rules. */
export interface Context {
  readonly draft: Draft;
  words(text: MappedText): readonly Word[];
  phrases(text: MappedText): readonly Match<Listed>[];
}

/** A phrase with the category it is listed under. */
export interface Listed {
  readonly phrase: Phrase;
  readonly category: Category;
}

/** What kind of mail a draft is; presets set some rules' severities. */
export const PRESETS = ['marketing', 'transactional', 'cold-outreach'] as const;
export type Preset = (typeof PRESETS)[number];

/** A number of a rule that an author may set. */
export interface Option {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  /** What it limits, with its unit, in a few words. */
  readonly description: string;
}

/** Reads one of a rule's options by its name. */
export type Options = (name: string) => number;

/** One fault that a draft may have, with all that settings, pages and editors say of it. `check` is pure and never throws. */
export interface Rule<Id extends string = string> {
  /** Names the fault; written down, never derived, never changed once released. */
  readonly id: Id;
  readonly group: Group;
  readonly severity: Severity;
  /** The fault in a few words, as a heading. */
  readonly title: string;
  /** Why it matters and what to do, in a few sentences, for the hover and the rule's page. */
  readonly why: string;
  /** The symbols of SpamAssassin and Rspamd that judge the same thing. */
  readonly filters: readonly string[];
  readonly examples: readonly Example[];
  /** Where a preset reports it otherwise than by its severity. */
  readonly presets?: Readonly<Partial<Record<Preset, Severity | 'off'>>>;
  readonly options?: Readonly<Record<string, Option>>;
  /** Primary subtag of the only language whose words it judges: the one that was measured. Absent where it judges all. */
  readonly language?: 'en';
  check(context: Context, option: Options): Iterable<Hit>;
}

/** A rule as written; keeps its id's literal type. */
export function rule<const Id extends string>(definition: Rule<Id>): Rule<Id> {
  return definition;
}

/** Tag for a message: keeps the template and its arguments apart. */
export function text(strings: TemplateStringsArray, ...args: readonly (string | number)[]): Message {
  const template = strings.reduce((start, part, index) => `${start}{${index - 1}}${part}`);
  return { template, args: args.map(String) };
}

/** The sentence in English, or from a translated template. */
export function render(message: Message, template = message.template): string {
  return template.replace(/\{(\d+)\}/g, (hole, index) => message.args[Number(index)] ?? hole);
}

/** A fix that replaces a hit's text: none where an entity, a tag or a placeholder stands in the source there. */
export function replacement(
  draft: Draft,
  span: Span,
  evidence: string,
  becomes: string,
  safe: boolean,
): readonly Fix[] {
  if (draft.source.slice(span.start, span.end) !== evidence) return [];
  const title = becomes === '' ? text`Remove “${evidence}”` : text`Replace with “${becomes}”`;
  return [{ title, edits: [{ span, text: becomes }], safe }];
}
