import type { Asking } from '../../dns/asking.ts';
import type { Answer } from '../../dns/question.ts';
import type { MacroString } from '../spf/macro.ts';
import { expand, hasMacro } from './expand.ts';
import { shortened } from './names.ts';
import type { SpfDecision, SpfReason } from './outcome.ts';
import { isVoid } from './published.ts';
import type { SpfIdentity } from './sender.ts';
import { bestName, type ValidatedNames, validatedNames } from './validated-names.ts';

/** How often the DNS may be asked for one sender (RFC 7208, section 4.6.4). */
export const LIMITS = { lookups: 10, voids: 2, mailServers: 10 } as const;

/** What one check has asked so far. */
export interface CheckState {
  readonly identity: SpfIdentity;
  lookups: number;
  voids: number;
  /** The names of the address, once they were asked for. */
  names: ValidatedNames | undefined;
}

/** Whether a mechanism matches, or why the check ends. */
export type MechanismMatch = 'match' | 'no-match' | Stop;

/** Why a check ends, and the term at which, where that is not the one that is looked at. */
export interface Stop {
  readonly result: 'temperror' | 'permerror';
  readonly reason: SpfReason;
  readonly decision?: SpfDecision;
}

export const NO_ANSWER: Stop = { result: 'temperror', reason: 'no-answer' };

/** Counts a term that asks the DNS, and says if it is one too many. */
export function countLookup(state: CheckState): Stop | undefined {
  state.lookups++;
  return state.lookups > LIMITS.lookups ? { result: 'permerror', reason: 'too-many-lookups' } : undefined;
}

/** Counts an answer if it is empty, and says if it is one too many, or none. */
export function countAnswer(state: CheckState, answer: Answer): Stop | undefined {
  if (answer.status === 'unknown') return NO_ANSWER;
  if (!isVoid(answer)) return undefined;
  state.voids++;
  return state.voids > LIMITS.voids ? { result: 'permerror', reason: 'too-many-voids' } : undefined;
}

/** The names of the address that connects; asked for once. */
export function* namesOf(state: CheckState): Asking<ValidatedNames> {
  state.names ??= yield* validatedNames(state.identity.ip);
  return state.names;
}

/** A text with its macros filled in, as it stands in the record of a domain. */
export function* filled(text: MacroString, domain: string, state: CheckState): Asking<string> {
  const names = hasMacro(text, 'p') ? (yield* namesOf(state)).names : [];
  return expand(text, { identity: state.identity, domain, validatedName: bestName(names, domain) });
}

/** The name that a term is about: its own, or the domain of the record. */
export function* targetName(
  text: MacroString | undefined,
  domain: string,
  state: CheckState,
): Asking<string> {
  return text ? shortened(yield* filled(text, domain, state)) : domain;
}
