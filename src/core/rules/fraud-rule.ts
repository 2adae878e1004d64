import type { Draft } from '../draft/draft.ts';
import type { Context } from '../facts/context.ts';
import { fraudShape } from '../facts/text/fraud-shapes.ts';
import type { FraudCue } from '../lexicon/fraud-cues.ts';
import type { Message } from '../text/message.ts';
import type { Example, Rule } from './rule.ts';

/** What the rule over one shape of fraud says of itself. */
export interface FraudRule<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly why: string;
  /** The shape in each of its forms; the first that a draft has is reported. */
  readonly shapes: readonly Shape[];
  /** What is wrong and what to do, of the words that were found for the shape's cues, in their order. */
  readonly message: (found: readonly string[]) => Message;
  readonly examples: readonly Example[];
}

/** One form of a fraud: parts that are innocent by themselves and stand near each other. */
interface Shape {
  readonly cues: readonly FraudCue[];
  /** What else the draft must have at least one of. */
  readonly needs?: (draft: Draft) => readonly unknown[];
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
      for (const { cues, needs } of of.shapes) {
        const parts = fraudShape(context, cues);
        // Asked last: what a draft has besides its words takes longer to find out.
        if (!parts || needs?.(context.draft).length === 0) continue;
        const found = parts.map(({ where, from, to }) => where.text.slice(from, to));
        const message = of.message(found);
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
