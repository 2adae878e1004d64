import { text } from '../core/index.ts';
import {
  type DraftToScan,
  FILTER_NAMES,
  type FilterAnswer,
  type FilterEngine,
  type Filters,
  type Limits,
  type Target,
} from './api.ts';
import { type Composed, compose, textMaker } from './compose.ts';
import { FilterFailure } from './failure.ts';
import type { ParsedAnswer, SymbolHit } from './parsed-answer.ts';
import { placeSymbols } from './places.ts';
import { askRspamd } from './rspamd.ts';
import { askSpamd } from './spamd.ts';
import { hostOf } from './target.ts';

/** Filters that drafts are sent to, one after the other or several at a time. */
export function openFilters(targets: readonly Target[], limits: Limits, engine: FilterEngine): Filters {
  const composing = { check: engine.check, asText: textMaker(engine.compile) };
  const askers = targets.map((target) => new Asker(target, limits, engine));
  return {
    async judge(candidate, signal) {
      signal?.throwIfAborted();
      if (candidate.report.draft.editable)
        return targets.map((target) => ({ ...nameOf(target), problem: NO_HTML, isRepeated: false }));
      let composed: Composed;
      try {
        composed = await compose(candidate, composing);
      } catch (error) {
        const problem = text`This draft couldn’t be turned into a message: ${String(error)}.`;
        return targets.map((target) => ({ ...nameOf(target), problem, isRepeated: false }));
      }
      return Promise.all(askers.map((asker) => asker.ask(candidate, composed, signal)));
    },
  };
}

/** Nothing of a workspace is run, and so no component. */
const NO_HTML = text`Components can’t be sent to filters. Check the rendered HTML instead.`;

/** Answers that did not come, one after the other, until a filter is given up. */
const MAX_UNANSWERED = 3;

/** Asks one filter, and knows when that is no use any more. */
class Asker {
  readonly #target: Target;
  readonly #limits: Limits;
  readonly #engine: FilterEngine;
  #failures = 0;
  #gaveUp: FilterFailure | undefined;

  constructor(target: Target, limits: Limits, engine: FilterEngine) {
    this.#target = target;
    this.#limits = limits;
    this.#engine = engine;
  }

  async ask(
    candidate: DraftToScan,
    composed: Composed,
    signal: AbortSignal | undefined,
  ): Promise<FilterAnswer> {
    const named = nameOf(this.#target);
    const earlier = this.#gaveUp;
    if (earlier) return { ...named, problem: earlier.said, isRepeated: true };
    try {
      const { fired, ...judgement } = await this.#judgement(composed.raw, signal);
      this.#failures = 0;
      const symbols = placeSymbols(fired.toSorted(byScore), candidate.report, composed, this.#engine.rules);
      return { ...named, ...judgement, symbols };
    } catch (error) {
      if (!(error instanceof FilterFailure)) throw error;
      return { ...named, problem: error.said, isRepeated: this.#noteFailure(error) };
    }
  }

  async #judgement(raw: Buffer, signal: AbortSignal | undefined): Promise<ParsedAnswer> {
    const { maximumSize } = this.#limits;
    if (raw.length > maximumSize) throw tooLarge(raw.length, maximumSize);
    const ask = this.#target.kind === 'spamassassin' ? askSpamd : askRspamd;
    return ask(this.#target, raw, this.#limits, signal);
  }

  /** Says whether the same was told already, by a draft that was sent at the same time. */
  #noteFailure(failure: FilterFailure): boolean {
    const isTold = this.#gaveUp !== undefined;
    if (failure.outlook !== 'about-the-message') this.#failures++;
    if (failure.outlook === 'away' || this.#failures >= MAX_UNANSWERED) this.#gaveUp ??= failure;
    return isTold;
  }
}

function nameOf(target: Target) {
  return { filter: FILTER_NAMES[target.kind], host: hostOf(target) };
}

function tooLarge(size: number, maximum: number): FilterFailure {
  const [actual, allowed] = [size, maximum].map((bytes) => Math.ceil(bytes / 1000));
  return new FilterFailure(
    text`The message wasn’t sent: it is ${actual ?? 0} KB, and the limit is ${allowed ?? 0} KB. Raise the limit to send it.`,
    'about-the-message',
  );
}

function byScore({ score: one = 0 }: SymbolHit, { score: other = 0 }: SymbolHit): number {
  return other - one;
}
