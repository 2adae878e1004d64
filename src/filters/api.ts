import type { compile } from 'html-to-text';
import type { Bytes, Dialect, Format, Message, Report, RuleId, Span } from '../core/index.ts';

/** The filters that can be asked. */
export const FILTER_KINDS = ['spamassassin', 'rspamd'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

/** The filters as they call themselves. */
export const FILTER_NAMES = { spamassassin: 'SpamAssassin', rspamd: 'Rspamd' } as const;
export type FilterName = (typeof FILTER_NAMES)[FilterKind];

/** A server that drafts are sent to. */
export interface Target {
  readonly kind: FilterKind;
  readonly host: string;
  readonly port: number;
  readonly isEncrypted: boolean;
  /** Whose preferences SpamAssassin judges by. */
  readonly user?: string;
  /** Of Rspamd, without the last slash: empty unless it stands behind a proxy. */
  readonly path: string;
}

/** What is asked of filters at most. */
export interface Limits {
  /** Milliseconds for a whole answer. */
  readonly timeout: number;
  /** Bytes of the composed message. */
  readonly maximumSize: number;
  /** Rspamd's, where it wants one. */
  readonly password?: string;
}

/** A draft as its author has it, with what the engine found. */
export interface DraftToScan {
  readonly source: string;
  readonly format: Format;
  readonly bytes: Bytes;
  readonly report: Report;
  /** An `.eml` file as it is on disk, where the source may not stand for its bytes. */
  readonly raw?: Uint8Array;
  /** What stands for placeholders: see `parseData`. */
  readonly data?: Data;
}

/** Values by the names that placeholders use; nested where names have dots. */
export type Data = Readonly<Record<string, unknown>>;

/** What a symbol speaks of. `delivery` is the way a message took, and what composing made; a draft decides neither. */
export type About = 'finding' | 'text' | 'subject' | 'sender' | 'link' | 'image' | 'draft' | 'delivery';

/** A rule of a filter that fired, at its place. */
export interface FilterSymbol {
  readonly name: string;
  /** In the filter's points; absent where it does not say. */
  readonly score?: number;
  /** In the filter's words; may be empty. */
  readonly description: string;
  /** What the filter matched, where it says: hosts, addresses, counts. */
  readonly details: readonly string[];
  readonly about: About;
  /** UTF-16 offsets into the draft's source. */
  readonly span: Span;
  /** The rule of ours that found the same there. */
  readonly rule?: RuleId;
}

/** What a filter says of a draft. */
export interface FilterResult {
  readonly filter: FilterName;
  /** The server that was asked, with its port. */
  readonly host: string;
  readonly score: number;
  /** The filter's own: from SpamAssassin, where spam begins; from Rspamd, where it rejects. */
  readonly threshold: number;
  readonly isSpam: boolean;
  /** What Rspamd would do, in its words. */
  readonly action?: string;
  /** What weighs most first. */
  readonly symbols: readonly FilterSymbol[];
}

/** Why a filter did not judge a draft. */
export interface Unanswered {
  readonly filter: FilterName;
  readonly host: string;
  readonly problem: Message;
  /** Whether the same was told of an earlier draft: the filter is not asked again. */
  readonly isRepeated: boolean;
}

export type FilterAnswer = FilterResult | Unanswered;

/** Filters that several drafts are sent to. Remembers which of them cannot be reached. */
export interface Filters {
  /** Composes the message and asks all filters at once. Never rejects, except with the signal's reason. */
  judge(candidate: DraftToScan, signal?: AbortSignal): Promise<readonly FilterAnswer[]>;
}

/** A data file as read: its values, or what is wrong and where (UTF-16 offsets). */
export type ParsedData = { readonly data: Data } | { readonly problem: Message; readonly span: Span };

/** The address of a filter as read, or what is wrong with it. */
export type ReadTarget = { readonly target: Target } | { readonly problem: Message };

/** What `dist/filters.js` gives: the extension loads it when filters are asked, and knows only these types before. */
export interface FiltersModule {
  openFilters(targets: readonly Target[], limits: Limits, engine: FilterEngine): Filters;
  readTarget(kind: FilterKind, address: string): ReadTarget;
  hostOf(target: Target): string;
  isLocal(target: Target): boolean;
  dataFileNames(name: string): readonly string[];
  parseData(source: string): ParsedData;
  deliveryScore(verdict: FilterResult): number;
}

/** What filters need of the engine and of html-to-text, so that neither is in two bundles. */
export interface FilterEngine {
  readonly rules: readonly {
    readonly id: RuleId;
    readonly group: string;
    readonly filters: readonly string[];
  }[];
  check(
    source: string,
    options: { readonly format: Format; readonly bytes?: Bytes; readonly dialect?: Dialect },
  ): Report;
  readonly compile: typeof compile;
}
