import type { Format } from '../draft/draft.ts';
import type { Context } from '../facts/context.ts';
import type { Fix } from '../fix/fix.ts';
import type { TeamWords } from '../lexicon/team-words.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Message } from '../text/message.ts';

/** What a rule judges; points are capped a group. */
export type Group =
  | 'wording'
  | 'typography'
  | 'subject'
  | 'links'
  | 'images'
  | 'markup'
  | 'accessibility'
  | 'compliance'
  | 'headers'
  | 'directives';

/** How much a finding matters to whoever edits the draft. Points come from weights, not from it. */
export type Severity = 'info' | 'warning' | 'error';

/** What a rule yields. The engine adds the rule's id, severity and points. */
export interface Hit {
  readonly span: Span;
  /** What was found, as the recipient reads it. */
  readonly evidence: string;
  /** What is wrong, in one sentence. */
  readonly message: Message;
  /** Of the rule's weight, 0 to 1; 1 where absent. The shares of a rule's hits add up to at most 1. */
  readonly share?: number;
  /** The listed phrase that was found, whatever its inflection here. */
  readonly phrase?: string;
  /** The symbols that a filter names for just this; absent where the rule's own are meant: see `symbolsOf`. */
  readonly filters?: readonly string[];
  /** Names the fault where several places of a draft are one, decided once: they become one finding. */
  readonly fault?: string;
  /** Only an information here, unless the configuration gives the rule a severity. */
  readonly isHint?: true;
  /** What the author of the configuration says of just this; the rule’s severity where absent. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  /** Why a fix that there would be is not made, or not in bulk; a sentence. */
  readonly withheld?: Message;
}

/** A draft that shows a rule at work: the documentation and the test of it. */
export interface Example {
  readonly format: Format;
  /** The draft; what the rule reports stands between ⟦ and ⟧. Without them the rule reports nothing. */
  readonly draft: string;
  /** The draft after the first fix of each finding. */
  readonly fixed?: string;
  /** What the configuration says, where the rule is about a team’s own words. */
  readonly team?: TeamWords;
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

/** What a draft may lack, and a rule may be about. */
export type Need = 'message' | 'sender' | 'subject' | 'preheader' | 'hidden text' | 'images' | 'comments';

/** Reads one of a rule's options by its name. */
export type RuleOptions = (name: string) => number;

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
  /**
   * The symbols of SpamAssassin and Rspamd that judge the same thing: what has one is reported by this rule. Which of them
   * one text makes a filter name is another matter.
   */
  readonly filters: readonly string[];
  readonly examples: readonly Example[];
  /** Where a preset reports it otherwise than by its severity. */
  readonly presets?: Readonly<Partial<Record<Preset, Severity | 'off'>>>;
  /** The most points that it adds where a preset makes its subject an ordinary one: receipts speak of accounts. */
  readonly most?: Readonly<Partial<Record<Preset, number>>>;
  readonly options?: Readonly<Record<string, Option>>;
  /** Primary subtag of the only language whose words it judges: the one that was measured. Absent where it judges all. */
  readonly language?: 'en';
  /** Without it in the draft it finds nothing, and is not asked. */
  readonly needs?: Need;
  /** It judges the message as a whole, so that the text part, which says the same again, is not judged as another. */
  readonly whole?: true;
  check(context: Context, option: RuleOptions): Iterable<Hit>;
}

/** A rule as written; keeps its id's literal type. */
export function rule<const Id extends string>(definition: Rule<Id>): Rule<Id> {
  return definition;
}
