import { type Asking, ask } from '../../dns/asking.ts';
import type { Answer } from '../../dns/question.ts';
import { type IpBytes, sameNetwork } from '../ip-address.ts';
import type { SpfMechanism } from '../spf/record.ts';
import {
  type CheckState,
  countAnswer,
  LIMITS,
  type MechanismMatch,
  NO_ANSWER,
  namesOf,
  targetName,
} from './check-state.ts';
import { isName, isWithin, withoutEndDot } from './names.ts';
import { addressesOf, addressQuestion } from './validated-names.ts';

/** Whether a mechanism other than `include` matches the sender (RFC 7208, section 5). */
export function* matches(term: SpfMechanism, domain: string, state: CheckState): Asking<MechanismMatch> {
  const { ip } = state.identity;
  if (term.name === 'all') return 'match';
  if (term.name === 'ip4' || term.name === 'ip6') return matchIf(inNetwork(term, term.ip?.bytes ?? [], ip));
  const name = yield* targetName(term.domain, domain, state);
  if (term.name === 'ptr') return yield* matchesNames(name, state);
  // Of a name that cannot exist, nothing is asked (section 4.8).
  if (!isName(name)) return 'no-match';
  if (term.name === 'mx') return yield* matchesMailServers(term, name, state);
  const answer = yield* ask(term.name === 'exists' ? { name, type: 'A' } : addressQuestion(name, ip));
  const stop = countAnswer(state, answer);
  if (stop) return stop;
  return matchIf(term.name === 'exists' ? answer.status === 'found' : hasAddress(term, answer, ip));
}

function matchIf(isMatch: boolean): MechanismMatch {
  return isMatch ? 'match' : 'no-match';
}

function* matchesMailServers(term: SpfMechanism, name: string, state: CheckState): Asking<MechanismMatch> {
  const { ip } = state.identity;
  const answer = yield* ask({ name, type: 'MX' });
  const stop = countAnswer(state, answer);
  if (stop) return stop;
  if (answer.status !== 'found') return 'no-match';
  if (answer.records.length > LIMITS.mailServers) return { result: 'permerror', reason: 'too-many-mx' };
  const hosts = answer.records.map(({ data }) => withoutEndDot(data)).filter(isName);
  if (hosts.length === 0) return 'no-match';
  // Asked together, and judged as if they had been asked one after the other.
  for (const addresses of yield hosts.map((host) => addressQuestion(host, ip))) {
    const end = countAnswer(state, addresses);
    if (end) return end;
    if (hasAddress(term, addresses, ip)) return 'match';
  }
  return 'no-match';
}

function* matchesNames(target: string, state: CheckState): Asking<MechanismMatch> {
  const { answer, names } = yield* namesOf(state);
  // An error means that it does not match (section 5.5).
  const stop = countAnswer(state, answer);
  if (stop) return stop === NO_ANSWER ? 'no-match' : stop;
  return matchIf(names.some((name) => isWithin(name, target)));
}

function hasAddress(term: SpfMechanism, answer: Answer, ip: IpBytes): boolean {
  return addressesOf(answer).some((address) => inNetwork(term, address, ip));
}

function inNetwork({ cidr, cidr6 }: SpfMechanism, network: IpBytes, ip: IpBytes): boolean {
  return sameNetwork(network, ip, ip.length === 4 ? (cidr?.bits ?? 32) : (cidr6?.bits ?? 128));
}
