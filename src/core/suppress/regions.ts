import { countBefore } from '../text/binary-search.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Directive } from './read-directives.ts';

/** A part of the source where rules are off. */
export interface Region extends Span {
  readonly directive: Directive;
  /** The rule that is off; every rule where absent. */
  readonly rule: string | undefined;
  /** Where the rule's name stands, or the whole comment. */
  readonly place: Span;
}

/** Key of what turns off every rule. */
const ALL = '';

/** Regions by rule, each rule's in order and without overlap: looked up by binary search. */
export class Regions {
  readonly #byRule = new Map<string, Region[]>();
  readonly #used = new Set<Region>();

  /** Regions of one rule are added in order of their start. One that begins within the last is left out. */
  add(region: Region): boolean {
    const list = this.#byRule.get(region.rule ?? ALL) ?? [];
    this.#byRule.set(region.rule ?? ALL, list);
    const last = list.at(-1);
    if (last && region.start < last.end) return false;
    list.push(region);
    return true;
  }

  /** Ends the last region of a rule, if it is still open at that offset. */
  close(rule: string | undefined, offset: number): boolean {
    const list = this.#byRule.get(rule ?? ALL);
    const last = list?.at(-1);
    if (!list || !last || last.end !== Number.POSITIVE_INFINITY) return false;
    const ended = { ...last, end: offset };
    list[list.length - 1] = ended;
    return true;
  }

  /** Ends whatever is open at that offset. */
  closeAll(offset: number): boolean {
    let closed = false;
    for (const rule of this.#byRule.keys()) closed = this.close(rule, offset) || closed;
    return closed;
  }

  /** Whether a rule is off at an offset; the regions that do it are remembered as needed. */
  covers(rule: string, offset: number): boolean {
    let covered = false;
    for (const key of [rule, ALL]) {
      const region = lastStarting(this.#byRule.get(key) ?? [], offset);
      if (!region || offset >= region.end) continue;
      this.#used.add(region);
      covered = true;
    }
    return covered;
  }

  /** The regions that no rule has needed. */
  unused(): readonly Region[] {
    return [...this.#byRule.values()].flat().filter((region) => !this.#used.has(region));
  }
}

/** The last region that starts at or before an offset. */
function lastStarting(regions: readonly Region[], offset: number): Region | undefined {
  const count = countBefore(regions.length, (index) => (regions[index]?.start ?? 0) <= offset);
  return regions[count - 1];
}
