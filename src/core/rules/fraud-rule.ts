import type { Draft } from '../draft/draft.ts';
import type { Context } from '../facts/context.ts';
import { fraudShape, hasCue } from '../facts/text/fraud-shapes.ts';
import type { FraudCue } from '../lexicon/fraud/fraud-cues.ts';
import type { Message } from '../text/message.ts';
import type { Example, Rule } from './rule.ts';

/** What the rule over one shape of fraud says of itself. */
export interface FraudRule<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly why: string;
  /** The shape in each of its forms; the first that a draft has is reported. */
  readonly shapes: readonly Shape[];
  readonly message: ShapeMessage;
  readonly examples: readonly Example[];
}

/** What is wrong and what to do, of the words that were found for the shape's cues, in their order. */
type ShapeMessage = (found: readonly string[]) => Message;

/** One form of a fraud: parts that are innocent by themselves and stand near each other. */
interface Shape {
  readonly cues: readonly FraudCue[];
  /** UTF-16 units within which they stand; as far as a paragraph or two reaches by default. */
  readonly within?: number;
  /** What else the draft must have at least one of. */
  readonly needs?: (draft: Draft) => readonly unknown[];
  /** What only honest email of this kind says. */
  readonly unless?: FraudCue;
  /** Where the rule's does not fit this form. */
  readonly message?: ShapeMessage;
}

/** A shape in a draft of so many words or fewer counts whole; in a longer one it is less of what is said. */
const WHOLE_SHARE_WORDS = 250;

/** The rule over a combination: none of its parts is evidence, all of them in one place are what a fraud is made of. */
export function fraud<const Id extends string>(of: FraudRule<Id>): Rule<Id> {
  return {
    id: of.id,
    group: 'wording',
    language: 'en',
    severity: 'warning',
    title: of.title,
    why: of.why,
    filters: [],
    examples: of.examples,
    *check(context) {
      for (const { cues, within, needs, unless, message: toMessage = of.message } of of.shapes) {
        const parts = fraudShape(context, cues, within);
        if (!parts || (unless && hasCue(context, unless))) continue;
        // Asked last: what a draft has besides its words takes longer to find out.
        if (needs?.(context.draft).length === 0) continue;
        const found = parts.map(({ where, from, to }) => where.text.slice(from, to));
        const message = toMessage(found);
        const share = shareIn(context) / parts.length;
        for (const [index, { where, from, to }] of parts.entries())
          yield { span: where.span(from, to), evidence: found[index] ?? '', message, share, fault: 'shape' };
        return;
      }
    },
  };
}

function shareIn({ draft, words }: Context): number {
  return Math.min(1, WHOLE_SHARE_WORDS / Math.max(1, words(draft.body).length));
}
