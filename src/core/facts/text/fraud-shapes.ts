import { partsOf } from '../../lexicon/fraud/cue-lists.ts';
import { type FraudCue, fraudCues } from '../../lexicon/fraud/fraud-cues.ts';
import { PhraseMatcher } from '../../lexicon/matcher.ts';
import { entries } from '../../text/entries.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Context } from '../context.ts';
import { isDenied, isSpokenOf, isWarnedOf } from './denied.ts';

/** Words of a draft that are a part of a fraud's shape. */
export interface CueMatch {
  readonly where: MappedText;
  /** UTF-16 offsets into the text of `where`. */
  readonly from: number;
  readonly to: number;
}

/** UTF-16 units within which the parts of a shape stand. */
const MAX_SHAPE_UNITS = 700;

interface PlacedMatch extends CueMatch {
  readonly cues: ReadonlySet<FraudCue>;
  /** Where it stands when the subject is read before the body. */
  readonly at: number;
}

/**
 * The words of a draft that have one of each cue near each other, in the order of `cues`; the subject is read as the
 * first line of the body. Nothing where a part is missing, denied (“we never ask for …”), only spoken of
 * or what readers are warned of.
 */
export function fraudShape(
  context: Context,
  cues: readonly FraudCue[],
  within = MAX_SHAPE_UNITS,
): readonly CueMatch[] | undefined {
  const last = new Map<FraudCue, PlacedMatch>();
  for (const match of cueMatches(context)) {
    let isPart = false;
    for (const cue of match.cues) {
      if (!cues.includes(cue)) continue;
      const known = last.get(cue);
      if (known && (isWithin(match, known) || overlapsOther(match, cue, last))) continue;
      last.set(cue, match);
      isPart = true;
    }
    if (!isPart || last.size < cues.length) continue;
    const parts = cues.flatMap((cue) => last.get(cue) ?? []);
    const from = Math.min(...parts.map(({ at }) => at));
    if (match.at + match.to - match.from - from > within || overlap(parts)) continue;
    for (const [cue, part] of last) if (!isMeant(part)) last.delete(cue);
    if (last.size === cues.length) return parts;
  }
  return undefined;
}

/** Whether a draft has one of the words of a cue, denied or not. */
export function hasCue(context: Context, cue: FraudCue): boolean {
  return cueMatches(context).some(({ cues }) => cues.has(cue));
}

/** Whether the same words are two of the parts. */
function overlap(parts: readonly PlacedMatch[]): boolean {
  return parts.some((one, index) => parts.some((other, place) => place > index && areJoined(one, other)));
}

/** Whether a match would take its words from the part that another cue has. */
function overlapsOther(match: PlacedMatch, cue: FraudCue, last: ReadonlyMap<FraudCue, PlacedMatch>): boolean {
  return [...last].some(([other, part]) => other !== cue && areJoined(part, match));
}

function areJoined(one: PlacedMatch, other: PlacedMatch): boolean {
  return one.at < other.at + length(other) && other.at < one.at + length(one);
}

/** Whether a match is a part of a longer one. */
function isWithin(match: PlacedMatch, longer: PlacedMatch): boolean {
  return match.at + length(match) <= longer.at + length(longer);
}

function length({ from, to }: CueMatch): number {
  return to - from;
}

function isMeant({ where: { text }, from, to }: CueMatch): boolean {
  return !isDenied(text, from) && !isSpokenOf(text, from, to) && !isWarnedOf(text, from);
}

const found = new WeakMap<Context, readonly PlacedMatch[]>();

/** In the order of their places. */
function cueMatches(context: Context): readonly PlacedMatch[] {
  const known = found.get(context);
  if (known) return known;
  const { subject, body } = context.draft;
  const before = subject ? subject.text.length + 1 : 0;
  const matches = [...(subject ? matchesIn(subject, -before, context) : []), ...matchesIn(body, 0, context)];
  found.set(context, matches);
  return matches;
}

function* matchesIn(where: MappedText, offset: number, { words }: Context): Generator<PlacedMatch> {
  const all = words(where);
  for (const { entry, first, last } of cueMatcher().findEvery(where.text, all)) {
    const from = all[first]?.start ?? 0;
    yield { cues: entry, where, from, to: all[last]?.end ?? from, at: offset + from };
  }
}

let matcher: PhraseMatcher<Set<FraudCue>> | undefined;

/** Built when the first draft is checked, like the lexicon's. */
function cueMatcher(): PhraseMatcher<Set<FraudCue>> {
  if (matcher) return matcher;
  matcher = new PhraseMatcher();
  for (const [cue, phrases] of entries(fraudCues)) {
    // Two phrases may have the same stems.
    for (const phrase of phrases)
      matcher.addPattern(partsOf(phrase), (known) => (known ?? new Set()).add(cue));
  }
  return matcher;
}
