import { type Asking, ask } from '../../dns/asking.ts';
import { isBroken } from '../spf/parse.ts';
import type { Qualifier, SpfMechanism, SpfModifier, SpfRecord } from '../spf/record.ts';
import { type CheckState, countLookup, filled, type MechanismMatch, targetName } from './check-state.ts';
import { readExplanation } from './explanation.ts';
import { matches } from './mechanisms.ts';
import { isName, isSendingDomain } from './names.ts';
import type { SpfDecision, SpfLookup, SpfOutcome, SpfReason, SpfResult, SpfVisit } from './outcome.ts';
import { publishedSpf } from './published.ts';
import { identityOf, type SpfSender } from './sender.ts';

const RESULTS: Readonly<Record<Qualifier, SpfResult>> = {
  '+': 'pass',
  '-': 'fail',
  '~': 'softfail',
  '?': 'neutral',
};

/** What a record, and those that it names, say of a sender. */
interface Evaluation {
  readonly result: SpfResult;
  readonly visit: SpfVisit;
  readonly decision?: SpfDecision;
  readonly reason?: SpfReason;
}

/** Whether a domain lets an address send for it: `check_host` of RFC 7208, section 4. */
export function* checkHost(sender: SpfSender): Asking<SpfOutcome> {
  const identity = identityOf(sender);
  if (!identity || !isSendingDomain(identity.domain)) {
    const visit = { domain: identity?.domain ?? '', terms: [], lookups: 0, voids: 0 };
    return { result: 'none', reason: 'no-domain', visit };
  }
  const state: CheckState = { identity, lookups: 0, voids: 0, names: undefined };
  const evaluation = yield* evaluate(identity.domain, state);
  const explanation = yield* explain(evaluation, state);
  return { ...evaluation, ...(explanation !== undefined && { explanation }) };
}

function* evaluate(domain: string, state: CheckState): Asking<Evaluation> {
  const published = yield* publishedSpf(domain);
  const steps: SpfLookup[] = [];
  const from = { lookups: state.lookups, voids: state.voids };
  const visit = (record?: SpfRecord, reason?: SpfReason): SpfVisit => ({
    domain,
    ...(record && { record }),
    ...(reason && { reason }),
    terms: steps,
    lookups: state.lookups - from.lookups,
    voids: state.voids - from.voids,
  });
  if ('reason' in published) {
    const { reason } = published;
    if (published.isVoid) state.voids++;
    return { result: resultWithout(reason), reason, visit: visit(undefined, reason) };
  }
  const { record } = published;
  if (isBroken(record)) return { result: 'permerror', reason: 'syntax', visit: visit(record, 'syntax') };
  for (const term of record.terms) {
    if (term.kind !== 'mechanism') continue;
    const match = yield* matchOf(term, domain, state, steps);
    if (match === 'no-match') continue;
    const decision = { domain, record, term };
    if (match !== 'match') return { decision, ...match, visit: visit(record) };
    return { result: RESULTS[term.qualifier], decision, visit: visit(record) };
  }
  const redirect = modifierOf(record, 'redirect');
  if (!redirect) return { result: 'neutral', visit: visit(record) };
  const other = yield* follow(redirect, domain, state, steps);
  return { decision: { domain, record, term: redirect }, ...other, visit: visit(record) };
}

function resultWithout(reason: SpfReason): SpfResult {
  if (reason === 'no-answer') return 'temperror';
  return reason === 'no-record' ? 'none' : 'permerror';
}

/** Whether a mechanism matches; notes what it asked. */
function* matchOf(
  term: SpfMechanism,
  domain: string,
  state: CheckState,
  steps: SpfLookup[],
): Asking<MechanismMatch> {
  const { name } = term;
  if (name === 'all' || name === 'ip4' || name === 'ip6') return yield* matches(term, domain, state);
  const from = { lookups: state.lookups, voids: state.voids };
  const note = (visit?: SpfVisit) =>
    steps.push({
      term,
      lookups: state.lookups - from.lookups,
      voids: state.voids - from.voids,
      ...(visit && { visit }),
    });
  const tooMany = countLookup(state);
  if (tooMany || name !== 'include') {
    const match = tooMany ?? (yield* matches(term, domain, state));
    note();
    return match;
  }
  const included = yield* evaluate(yield* targetName(term.domain, domain, state), state);
  note(included.visit);
  return ofIncluded(included);
}

/** What the result of an included record means for the one that includes it (RFC 7208, section 5.2). */
function ofIncluded({ result, reason = 'no-record', decision }: Evaluation): MechanismMatch {
  if (result === 'pass') return 'match';
  const why = { reason, ...(decision && { decision }) };
  if (result === 'temperror') return { result, ...why };
  return result === 'permerror' || result === 'none' ? { result: 'permerror', ...why } : 'no-match';
}

/** Goes on with the record that `redirect` names (RFC 7208, section 6.1). */
function* follow(
  redirect: SpfModifier,
  domain: string,
  state: CheckState,
  steps: SpfLookup[],
): Asking<Omit<Evaluation, 'visit'>> {
  const from = { lookups: state.lookups, voids: state.voids };
  const tooMany = countLookup(state);
  if (tooMany) {
    steps.push({ term: redirect, lookups: 1, voids: 0 });
    return tooMany;
  }
  const { visit, ...other } = yield* evaluate(yield* targetName(redirect.value, domain, state), state);
  const [lookups, voids] = [state.lookups - from.lookups, state.voids - from.voids];
  steps.push({ term: redirect, lookups, voids, visit });
  return other.result === 'none' ? { ...other, result: 'permerror' } : other;
}

function modifierOf(record: SpfRecord, name: string): SpfModifier | undefined {
  return record.terms.find((term): term is SpfModifier => term.kind === 'modifier' && term.name === name);
}

/** What the domain of the record that decided says about a `fail`; nothing where it cannot be had (section 6.2). */
function* explain({ result, decision }: Evaluation, state: CheckState): Asking<string | undefined> {
  const exp = decision && modifierOf(decision.record, 'exp');
  if (result !== 'fail' || !exp) return undefined;
  const name = yield* targetName(exp.value, decision.domain, state);
  if (!isName(name)) return undefined;
  const text = readExplanation(yield* ask({ name, type: 'TXT' }));
  return text && (yield* filled(text, decision.domain, state));
}
