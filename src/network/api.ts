import type { Asking } from '../core/dns/asking.ts';
import type { Answer, Question } from '../core/dns/question.ts';
import type { Message } from '../core/index.ts';

/** Whom the DNS is asked: the system's resolver, a name server by its address, or one that is asked over HTTPS (RFC 8484). */
export type ResolverAddress =
  | { readonly kind: 'system' }
  | { readonly kind: 'dns'; readonly host: string; readonly port: number }
  | { readonly kind: 'https'; readonly url: string };

/** A resolver's address as read, or what is wrong with it. */
export type ReadResolver = { readonly resolver: ResolverAddress } | { readonly problem: Message };

/** Asks the DNS. Never rejects, except with the signal's reason: a question that fails is answered with `unknown`. */
export interface Resolver {
  ask(question: Question, signal?: AbortSignal): Promise<Answer>;
}

/** How work that asks the DNS is run. */
export interface AskingOptions {
  readonly resolver: Resolver;
  /** Ends the work: the run rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Questions that are asked at most, 60 unless it says so; those after them are answered with `too-many`. */
  readonly maximumQuestions?: number;
}

/** What `dist/network.js` gives: the extension loads it when something is asked, and knows only these types before. */
export interface NetworkModule {
  readResolver(address: string): ReadResolver;
  resolverName(resolver: ResolverAddress): string;
  isLocalResolver(resolver: ResolverAddress): boolean;
  /** The name servers that the system asks; none without Node. */
  systemServers(): Promise<readonly string[]>;
  openResolver(resolver: ResolverAddress): Promise<Resolver>;
  run<Result>(work: Asking<Result>, options: AskingOptions): Promise<Result>;
}
