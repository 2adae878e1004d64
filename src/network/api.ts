import type * as smtpAdvice from '../core/connect/index.ts';
import type { PortReport } from '../core/connect/index.ts';
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

/** What a port offers, and how long it took to find out, in milliseconds. */
export interface ProbedPort extends PortReport {
  readonly ms: number;
}

/** What a server offers on its ports, in the order in which they were named. */
export type ServerProbe = readonly ProbedPort[] | 'unknown-host';

export interface ProbeOptions {
  /** Milliseconds for a port, 8,000 unless it says so. */
  readonly totalMs?: number;
  /** The ports on which TLS is to be spoken from the start: 465 unless it says so. */
  readonly implicitTls?: readonly number[];
  readonly signal?: AbortSignal;
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
  /** What judges ports, for those who load this. */
  readonly smtpAdvice: typeof smtpAdvice;
  /** Only in Node. */
  probeSmtp(host: string, ports: readonly number[], options?: ProbeOptions): Promise<ServerProbe>;
}
