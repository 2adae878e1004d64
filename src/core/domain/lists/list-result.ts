import type { Message } from '../../text/message.ts';
import type { Blocklist, BlocklistId } from './blocklists.ts';

/**
 * Why a list says nothing.
 * - `refused`: it does not answer this resolver or this key. `public-resolver`: not resolvers that everybody uses.
 *   `too-many-queries`: not any more today. `wrong-zone`: it does not know what it is asked.
 * - `answers-everything`: it, or the resolver, says that everything is listed, also what never is.
 * - `rewritten`: the answer is an address outside of 127.0.0.0/8, from a resolver that makes answers up.
 * - `silent`: it lists nothing, not even what it always lists.
 * - `unknown-code`: an answer that its pages do not explain. `contradictory`: answers that exclude each other.
 * - `no-answer`: nobody answered in time, or the server failed. `not-asked`: there were too many questions.
 */
export type UnusableReason =
  | 'refused'
  | 'public-resolver'
  | 'too-many-queries'
  | 'wrong-zone'
  | 'answers-everything'
  | 'rewritten'
  | 'silent'
  | 'unknown-code'
  | 'contradictory'
  | 'no-answer'
  | 'not-asked';

/** What a list says of an address or a domain. Nothing is `listed` that was not proved. */
export interface ListResult {
  readonly list: BlocklistId;
  /** The list as it calls itself. */
  readonly name: string;
  /** The address or domain. */
  readonly asked: string;
  readonly result: 'listed' | 'clear' | 'unusable';
  /** Of `unusable`. */
  readonly reason?: UnusableReason;
  /** The addresses that it answered with. */
  readonly codes: readonly string[];
  /** What those mean, by the list’s own page. */
  readonly meanings: readonly Message[];
  /** The reason that the list publishes, in its own words; may be anything. */
  readonly said?: string;
  /** The list’s own page for who is listed. */
  readonly removal: string;
  readonly policy: Blocklist['policy'];
}
