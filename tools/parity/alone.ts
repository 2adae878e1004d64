import { type RuleId, rules } from '../../src/core/rules/index.ts';
import { measuredCounts } from '../../src/core/rules/measured-counts.ts';
import { weights } from '../../src/core/rules/weights.ts';
import { HAND_SET } from '../measure/hand-set.ts';
import { FILTERS, type Observed } from './observed.ts';

type Counts = readonly (readonly [rule: RuleId, templates: number])[];

/** Templates in which a rule warns of what no filter shares and no measurement backs; rules the most frequent first. */
export interface Alone {
  readonly templates: number;
  /** Templates with at least one such warning of a rule that speaks of spam. */
  readonly warned: number;
  /** Templates with at least one such warning of any rule. */
  readonly warnedAtAll: number;
  readonly ofSpam: Counts;
  /** Of the rules that speak of what the recipient meets, and of no filter. */
  readonly ofReaders: Counts;
  /** Of the rules that the law and the providers' rules for senders back. */
  readonly ofLaw: Counts;
}

/**
 * What is unfinished or broken in a mail, or closed to a part of its readers: these rules are right about a template in
 * which it is so, and say nothing of spam.
 */
const OF_READERS: ReadonlySet<RuleId> = new Set([
  'empty-link',
  'empty-link-text',
  'insecure-link',
  'leftover-draft-text',
  'missing-alt',
  'odd-attributes',
]);
/** So many times as often in spam, and in so many mails at least, backs a rule whose points went to others it comes with. */
const TIMES = 5;
const MIN_DOCUMENTS = 10;

export function warningsAlone(templates: readonly Observed[]): Alone {
  const counts = new Map<RuleId, number>();
  let [warned, warnedAtAll] = [0, 0];
  for (const observed of templates) {
    const alone = [...observed.warnings].filter((rule) => !isShared(rule, observed) && !isBacked(rule));
    for (const rule of alone) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    if (alone.some((rule) => kindOf(rule) === 'spam')) warned++;
    if (alone.length > 0) warnedAtAll++;
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const of = (kind: Kind): Counts => sorted.filter(([rule]) => kindOf(rule) === kind);
  return {
    templates: templates.length,
    warned,
    warnedAtAll,
    ofSpam: of('spam'),
    ofReaders: of('readers'),
    ofLaw: of('law'),
  };
}

type Kind = 'spam' | 'readers' | 'law';

function kindOf(rule: RuleId): Kind {
  if (OF_READERS.has(rule)) return 'readers';
  return rules.find(({ id }) => id === rule)?.group === 'compliance' ? 'law' : 'spam';
}

function isShared(rule: RuleId, { before }: Observed): boolean {
  const names = rules.find(({ id }) => id === rule)?.filters ?? [];
  return names.some((name) => FILTERS.some((filter) => before[filter].symbols.has(name)));
}

/** A weight that is set by hand says nothing of mail. */
function isBacked(rule: RuleId): boolean {
  if (weights[rule] > 0 && !Object.hasOwn(HAND_SET, rule)) return true;
  const counted = measuredCounts[rule];
  if (!counted || counted.spam[0] < MIN_DOCUMENTS) return false;
  const [inSpam, inMail] = [counted.spam, counted.legitimate].map(([found, of]) => found / of);
  return (inSpam ?? 0) >= TIMES * (inMail ?? 0);
}
