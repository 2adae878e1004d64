/** A symbol as a filter names it. */
export interface SymbolHit {
  readonly name: string;
  readonly score?: number;
  /** What the filter's rules give it at most, where it says. */
  readonly weight?: number;
  readonly description: string;
  readonly details: readonly string[];
}

/** What a filter answered, before its symbols have places. */
export interface ParsedAnswer {
  readonly score: number;
  readonly threshold: number;
  readonly isSpam: boolean;
  readonly action?: string;
  readonly fired: readonly SymbolHit[];
}
