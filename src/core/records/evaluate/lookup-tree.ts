import { type Asking, together } from '../../dns/asking.ts';
import type { Question } from '../../dns/question.ts';
import type { MacroString } from '../spf/macro.ts';
import { parseSpf } from '../spf/parse.ts';
import type { MechanismName, SpfRecord } from '../spf/record.ts';
import { hasMacro } from './expand.ts';
import { isName, isSameName, shortened } from './names.ts';
import type { SpfLookup, SpfLookupTerm, SpfVisit } from './outcome.ts';
import { isVoid, publishedSpf } from './published.ts';

/** How many records are read: more than any check may, so that a tree that is too large is shown whole. */
const MAX_VISITS = 50;

const ASKING: readonly MechanismName[] = ['include', 'a', 'mx', 'ptr', 'exists'];

/** All that a check may ask for, whoever sends. */
export interface LookupTree {
  readonly visit: SpfVisit;
  /** Whether everything is known; otherwise the sums are what it takes at least. */
  readonly isComplete: boolean;
  /** Whether a record includes itself, which no check comes to an end with. */
  readonly hasLoop: boolean;
}

export interface LookupTreeOptions {
  /** The record of the domain, where it is known and not to be asked for. */
  readonly record?: SpfRecord;
  /** Whether hosts are asked for, so that empty answers are counted. */
  readonly hosts?: boolean;
  /** Reads a record; for many trees with the same ones in them, one that remembers what it read. */
  readonly parse?: (text: string) => SpfRecord;
}

interface Walk {
  visits: number;
  isComplete: boolean;
  hasLoop: boolean;
  readonly asksHosts: boolean;
  readonly parse: (text: string) => SpfRecord;
}

/** Counts what the record of a domain, and those that it names, ask the DNS for in the worst case: that no term matches. */
export function* lookupTree(domain: string, options: LookupTreeOptions = {}): Asking<LookupTree> {
  const { hosts = false, parse = parseSpf } = options;
  const walk: Walk = { visits: 0, isComplete: true, hasLoop: false, asksHosts: hosts, parse };
  const visit = yield* visitOf(domain, [], walk, options.record);
  return { visit, isComplete: walk.isComplete, hasLoop: walk.hasLoop };
}

function* visitOf(domain: string, above: readonly string[], walk: Walk, known?: SpfRecord): Asking<SpfVisit> {
  const nothing = { domain, terms: [], lookups: 0, voids: 0 };
  if (above.some((name) => isSameName(name, domain))) {
    walk.hasLoop = true;
    return { ...nothing, reason: 'loop' };
  }
  walk.visits++;
  if (walk.visits > MAX_VISITS) {
    walk.isComplete = false;
    return { ...nothing, reason: 'too-many-lookups' };
  }
  const published = known ? { record: known } : yield* publishedSpf(domain, walk.parse);
  if ('reason' in published) {
    if (published.reason === 'no-answer') walk.isComplete = false;
    return { ...nothing, reason: published.reason, voids: published.isVoid ? 1 : 0 };
  }
  const { record } = published;
  const works = lookupTerms(record).map((term) => lookupOf(term, domain, [...above, domain], walk));
  const terms = yield* together(works);
  const sum = (count: (lookup: SpfLookup) => number) =>
    terms.reduce((total, lookup) => total + count(lookup), 0);
  return { domain, record, terms, lookups: sum(({ lookups }) => lookups), voids: sum(({ voids }) => voids) };
}

/** The terms of a record that ask, up to `all`; `redirect` only where there is none. */
function lookupTerms(record: SpfRecord): SpfLookupTerm[] {
  const terms: SpfLookupTerm[] = [];
  for (const term of record.terms) {
    if (term.kind !== 'mechanism') continue;
    if (term.name === 'all') return terms;
    if (ASKING.includes(term.name)) terms.push(term);
  }
  const redirect = record.terms.find((term) => term.kind === 'modifier' && term.name === 'redirect');
  return redirect?.kind === 'modifier' ? [...terms, redirect] : terms;
}

function* lookupOf(
  term: SpfLookupTerm,
  domain: string,
  above: readonly string[],
  walk: Walk,
): Asking<SpfLookup> {
  const spec = term.kind === 'modifier' ? term.value : term.domain;
  const name = fixedName(spec, domain);
  if (term.name === 'include' || term.name === 'redirect') {
    if (name === undefined) {
      walk.isComplete = false;
      const visit: SpfVisit = { domain: spec?.text ?? '', reason: 'macro', terms: [], lookups: 0, voids: 0 };
      return { term, lookups: 1, voids: 0, visit };
    }
    const visit = yield* visitOf(name, above, walk);
    return { term, lookups: 1 + visit.lookups, voids: visit.voids, visit };
  }
  const questions = name !== undefined && walk.asksHosts && isName(name) ? questionsOf(term.name, name) : [];
  const answers = questions.length > 0 ? yield questions : [];
  return { term, lookups: 1, voids: answers.length > 0 && answers.every(isVoid) ? 1 : 0 };
}

/** The name that a term is about, where it is the same for every sender. */
function fixedName(spec: MacroString | undefined, domain: string): string | undefined {
  if (!spec) return domain;
  if (hasMacro(spec)) return undefined;
  return shortened(spec.pieces.map((piece) => (piece.kind === 'macro' ? '' : piece.value)).join(''));
}

function questionsOf(mechanism: string, name: string): Question[] {
  if (mechanism === 'mx') return [{ name, type: 'MX' }];
  if (mechanism === 'exists') return [{ name, type: 'A' }];
  // Only one of them is asked, by the version of the sender’s address.
  return mechanism === 'a'
    ? [
        { name, type: 'A' },
        { name, type: 'AAAA' },
      ]
    : [];
}
