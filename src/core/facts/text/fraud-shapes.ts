import { type FraudCue, fraudCues } from '../../lexicon/fraud-cues.ts';
import { PhraseMatcher } from '../../lexicon/matcher.ts';
import { entries } from '../../text/entries.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Context } from '../context.ts';
import { isDenied, isSpokenOf } from './denied.ts';

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
  readonly cues: readonly FraudCue[];
  /** Where it stands when the subject is read before the body. */
  readonly at: number;
}

/**
 * The words of a draft that have one of each cue near each other, in the order of `cues`; the subject is read as the
 * first line of the body. Nothing where a part is missing, denied (“we never ask for …”) or only spoken of.
 */
export function fraudShape(context: Context, cues: readonly FraudCue[]): readonly CueMatch[] | undefined {
  const last = new Map<FraudCue, PlacedMatch>();
  for (const match of cueMatches(context)) {
    let isPart = false;
    for (const cue of match.cues) {
      if (!cues.includes(cue)) continue;
      last.set(cue, match);
      isPart = true;
    }
    if (!isPart || last.size < cues.length) continue;
    const parts = cues.flatMap((cue) => last.get(cue) ?? []);
    const from = Math.min(...parts.map(({ at }) => at));
    if (match.at + match.to - match.from - from <= MAX_SHAPE_UNITS && parts.every(isMeant)) return parts;
  }
  return undefined;
}

function isMeant({ where: { text }, from, to }: CueMatch): boolean {
  return !isDenied(text, from) && !isSpokenOf(text, from, to);
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
  for (const { entry, first, last } of cueMatcher().find(where.text, all)) {
    const from = all[first]?.start ?? 0;
    yield { cues: entry, where, from, to: all[last]?.end ?? from, at: offset + from };
  }
}

let matcher: PhraseMatcher<readonly FraudCue[]> | undefined;

/** Built when the first draft is checked, like the lexicon's. */
function cueMatcher(): PhraseMatcher<readonly FraudCue[]> {
  if (matcher) return matcher;
  const cuesOf = new Map<string, FraudCue[]>();
  for (const [cue, phrases] of entries(fraudCues)) {
    for (const phrase of phrases) cuesOf.set(phrase, [...(cuesOf.get(phrase) ?? []), cue]);
  }
  matcher = new PhraseMatcher();
  for (const [phrase, cues] of cuesOf) matcher.addLater(phrase, cues);
  return matcher;
}
