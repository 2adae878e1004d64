import { follows } from '../fix/apply.ts';
import type { Edit, Fix } from '../fix/fix.ts';
import type { Hit } from '../rules/rule.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Steps } from '../text/steps.ts';
import { Twins } from './twins.ts';

/** A fault in a draft: a hit, and the other places of the same fault. */
export interface Fault extends Hit {
  readonly also: readonly Span[];
}

/** What a rule found in a draft: its first faults, and what all of them come to. */
export interface MergedHits {
  readonly faults: readonly Fault[];
  /** The sum of the shares of all hits. */
  readonly share: number;
  /** How many faults are left out. */
  readonly omitted: number;
  /** How many of those have a safe fix. */
  readonly fixable: number;
}

/** What the same rule found in the text part of a message. */
export interface OtherHits {
  readonly hits: Iterable<Hit>;
  /** Where the body begins: what stands in the headers is in no part. */
  readonly bodyStart: number;
}

/** Hits that are taken in in a step. */
const HITS_A_STEP = 256;

/** What most rules find in most drafts. */
const NOTHING: MergedHits = { faults: [], share: 0, omitted: 0, fixable: 0 };

/**
 * Counts all hits, makes one of those that are the same fault, and keeps the first `limit`, so that a hostile draft
 * fills no memory. `pass` lets a hit through, perhaps another in its place. What the text part says as well is the same fault again, and counts by the part in which it counts more.
 */
export function* mergeHits(
  hits: Iterable<Hit>,
  limit: number,
  others?: OtherHits,
  pass: (hit: Hit) => Hit | undefined = (hit) => hit,
): Steps<MergedHits> {
  let merger: Merger | undefined;
  let left = HITS_A_STEP;
  for (const found of hits) {
    if (--left === 0) {
      left = HITS_A_STEP;
      yield;
    }
    const hit = pass(found);
    if (!hit) continue;
    merger ??= new Merger(limit);
    merger.add(hit);
  }
  if (others) {
    merger ??= new Merger(limit);
    yield;
    merger.addOthers(others);
  }
  return merger?.merged() ?? NOTHING;
}

class Merger {
  readonly #limit: number;
  readonly #kept: Hit[][] = [];
  readonly #byFault = new Map<string, Hit[]>();
  #share = 0;
  #omitted = 0;
  #fixable = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(hit: Hit): void {
    this.#share += hit.share ?? 1;
    const same = hit.fault === undefined ? undefined : this.#byFault.get(hit.fault);
    if (same) {
      // A fault that is known has enough places at some time.
      if (same.length < this.#limit) same.push(hit);
    } else if (this.#kept.length < this.#limit) {
      const places = [hit];
      this.#kept.push(places);
      if (hit.fault !== undefined) this.#byFault.set(hit.fault, places);
    } else {
      this.#omitted++;
      if (hit.fixes?.some(({ safe }) => safe)) this.#fixable++;
    }
  }

  addOthers({ hits, bodyStart }: OtherHits): void {
    const twins = new Twins(this.#kept, bodyStart);
    for (const hit of hits) {
      const twin = twins.take(hit);
      if (!twin) {
        this.add(hit);
        continue;
      }
      const more = Math.max(0, (hit.share ?? 1) - (twin.hit.share ?? 1));
      this.#share += more;
      twin.places.push({ ...hit, share: more });
    }
  }

  merged(): MergedHits {
    const faults = this.#kept.flatMap(together);
    return { faults, share: this.#share, omitted: this.#omitted, fixable: this.#fixable };
  }
}

/** One fault of hits that are the same one; its fix mends every place that has one. */
function together(hits: readonly Hit[]): readonly Fault[] {
  const [first, ...others] = hits;
  if (!first) return [];
  if (others.length === 0) return [{ ...first, also: [] }];
  const share = hits.reduce((sum, hit) => sum + (hit.share ?? 1), 0);
  const fault = { ...first, share, fixes: combined(hits), also: otherPlaces(first, others) };
  const withheld = hits.find((hit) => hit.withheld)?.withheld;
  return [{ ...fault, ...(withheld && { withheld }) }];
}

/** The fixes that the first place has that has any, each made in all places that have the like. */
function combined(hits: readonly Hit[]): readonly Fix[] {
  const fixes = hits.flatMap((hit) => (hit.fixes?.length ? [hit.fixes] : []));
  return (fixes[0] ?? []).map((first, index) => {
    const alike = fixes.flatMap((those) => {
      const fix = those[index];
      return fix && fix.safe === first.safe && fix.title.template === first.title.template ? [fix] : [];
    });
    return { ...first, edits: withoutRepeats(alike.flatMap(({ edits }) => edits)) };
  });
}

/** Places of a fault, each once: two links may have one address, which stands in one place. */
function otherPlaces({ span: first }: Hit, others: readonly Hit[]): readonly Span[] {
  const seen = new Set([`${first.start} ${first.end}`]);
  return others.flatMap(({ span }) => {
    const key = `${span.start} ${span.end}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [span];
  });
}

/** Edits in order, each once; of those that overlap the first. */
function withoutRepeats(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (!last || follows(edit, last)) kept.push(edit);
  }
  return kept;
}
