import type { RuleId } from '../../src/core/rules/index.ts';
import type { Severity } from '../../src/core/rules/rule.ts';
import type { MailKind } from './sample.ts';

/** How often a phrase stands where. */
export interface PhraseHits {
  /** Its place in `lexicon`. */
  readonly phrase: number;
  readonly subject: number;
  readonly preheader: number;
  readonly body: number;
}

/** The sum of its hits' shares, before it is capped at 1; rules without hits are absent. */
export type Shares = Readonly<Partial<Record<RuleId, number>>>;

/** What the engine shows of a template as it stands in its project. */
export interface ObservedText {
  readonly findings: Readonly<Record<Severity, number>>;
}

/** What the rules say of a document. */
export interface Observation {
  readonly id: string;
  readonly source: string;
  readonly kind: MailKind;
  readonly group: string;
  readonly year: number;
  /** Whether its words are judged. */
  readonly isEnglish: boolean;
  readonly isHtml: boolean;
  /** Whether it names a subject and a sender of its own: what a template fills in says nothing. */
  readonly hasSubject: boolean;
  readonly hasSender: boolean;
  readonly shares: Shares;
  /** The same with all hosts alike; absent where that is not tried. */
  readonly masked?: Shares;
  readonly phrases: readonly PhraseHits[];
  /** Places in `watched` of those that stand anywhere in it. */
  readonly watched: readonly number[];
  /** Of the body. */
  readonly words: number;
  /** Near-duplicates of templates share it. */
  readonly print: string;
  /** Of templates only. */
  readonly shown?: ObservedText;
}
