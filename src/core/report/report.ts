import type { Draft } from '../draft/draft.ts';
import type { Fix } from '../fix/fix.ts';
import type { RuleId } from '../rules/index.ts';
import type { Group, Severity } from '../rules/rule.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Message } from '../text/message.ts';
import type { Score } from './score.ts';

/** One thing a filter would hold against the draft, at its place. */
export interface Finding {
  readonly rule: RuleId;
  readonly group: Group;
  readonly severity: Severity;
  /** What it adds to the draft's points, before a group is capped. */
  readonly points: number;
  /** By how much the draft's score would fall without it, 0 to 100; the rest staying as it is. */
  readonly worth: number;
  /** Why it is worth nothing though it adds points; a sentence. */
  readonly unmoved?: Message;
  /** UTF-16 offsets into the source. */
  readonly span: Span;
  /** The other places of the same fault, where it was decided once for all of them; mostly none. */
  readonly also: readonly Span[];
  readonly evidence: string;
  readonly message: Message;
  /** A fix mends the other places, too. */
  readonly fixes: readonly Fix[];
  /** Why a fix that there would be is not made, or not in bulk; a sentence. */
  readonly withheld?: Message;
  /** Symbols that SpamAssassin and Rspamd were seen to name for just such a text; often none. */
  readonly filters: readonly string[];
  /** In what part of spam and of legitimate mail the phrase, or what the rule looks for, was found; a sentence. */
  readonly measured?: Message;
  /** Why it is reported though it adds no points, or though it is no more frequent in spam; a sentence. */
  readonly reason?: Message;
}

/** Findings of a rule that a report leaves out, because the draft has so many. */
export interface Omitted {
  readonly rule: RuleId;
  readonly count: number;
  /** How many of them have a safe fix. */
  readonly fixable: number;
}

/** What a message is that came back to its sender, instead of a draft. */
export type ReturnedKind = 'bounce' | 'delay' | 'delivered' | 'auto-reply' | 'complaint';

export interface Report extends Score {
  readonly draft: Draft;
  /** In order of their place; of each rule at most as many as the options say. */
  readonly findings: readonly Finding[];
  /** What `findings` leaves out: nothing, in any draft that people write. The points count it all the same. */
  readonly omitted: readonly Omitted[];
  /** Primary subtag of the draft's language; absent where it has too few words to tell. */
  readonly language?: string;
  /** Whether its words were judged: they are in a language that was measured, or too few to tell. */
  readonly wordsJudged: boolean;
  /** Why the draft was not checked, a sentence: there are no findings then, and its points and score say nothing. */
  readonly refused?: Message;
  /** What the message is, where it is no draft: there are no findings then, and its points and score say nothing. */
  readonly returned?: ReturnedKind;
}
