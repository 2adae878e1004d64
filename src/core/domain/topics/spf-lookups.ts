import type { LookupTree } from '../../records/evaluate/lookup-tree.ts';
import type { SpfVisit } from '../../records/evaluate/outcome.ts';
import { rfc } from '../../records/rfc.ts';
import { isBroken } from '../../records/spf/parse.ts';
import { type Message, text } from '../../text/message.ts';
import type { DomainCheck, DomainResult, ShownRecord } from '../domain-report.ts';

/** Lookups that a check may take, and from how many on a record has little room left; those without an answer. */
const [MAX_LOOKUPS, MANY_LOOKUPS, MAX_VOIDS] = [10, 8, 2];

const LIMITS = rfc(7208, '4.6.4');

/** What the record of a domain asks of those who check it: lookups, and whether what it names is there. */
export function lookupChecks(tree: LookupTree, record: ShownRecord): readonly DomainCheck[] {
  const { lookups, voids } = tree.visit;
  const about = { topic: 'spf', record, source: LIMITS } as const;
  const [result, message] = ofLookups(tree);
  return [
    { id: 'spf-lookups', ...about, result, message, evidence: { lookups, voids, tree: tree.visit } },
    ...faultsBelow(tree.visit).map(({ term, message: said }) => ({
      id: 'spf-include',
      ...about,
      result: 'fail' as const,
      message: said,
      ...(term && { span: { start: term.from, end: term.to } }),
    })),
    ...(voids > 0 ? [voidCheck(tree.visit, about)] : []),
  ];
}

function ofLookups({ visit: { lookups }, isComplete, hasLoop }: LookupTree): [DomainResult, Message] {
  if (hasLoop)
    return ['fail', text`An include leads back to itself, so receivers give up (permerror). Remove it.`];
  if (lookups > MAX_LOOKUPS)
    return [
      'fail',
      text`SPF needs ${lookups} lookups, and receivers give up after ${MAX_LOOKUPS} (permerror). Remove includes that you don’t need.`,
    ];
  if (!isComplete)
    return [
      'unknown',
      text`SPF needs at least ${lookups} lookups. Not everything that it names could be looked up.`,
    ];
  if (lookups >= MANY_LOOKUPS)
    return [
      'warn',
      text`SPF needs ${lookups} of ${MAX_LOOKUPS} lookups. One more service may be too many: remove includes that you don’t need.`,
    ];
  return ['pass', text`SPF needs ${lookups} of ${MAX_LOOKUPS} lookups.`];
}

interface FaultBelow {
  readonly message: Message;
  /** The term of the domain’s own record that leads there. */
  readonly term?: { readonly from: number; readonly to: number };
}

/** What ends a check with an error wherever it comes to it: records that are missing, several or broken. */
function faultsBelow({ terms }: SpfVisit): readonly FaultBelow[] {
  return terms.flatMap(({ term, visit }) =>
    visit ? visitFaults(visit).map((message) => ({ message, term })) : [],
  );
}

function visitFaults(visit: SpfVisit): readonly Message[] {
  const { domain, record, reason, terms } = visit;
  const below = terms.flatMap((one) => (one.visit ? visitFaults(one.visit) : []));
  if (record && isBroken(record))
    return [
      text`The SPF record of ${domain} is broken, so yours can’t be checked (permerror). Tell its owner.`,
    ];
  if (reason === 'no-record')
    return [
      text`${domain} has no SPF record, so yours can’t be checked (permerror). Correct the name, or remove it.`,
    ];
  if (reason === 'several-records')
    return [text`${domain} has several SPF records, so yours can’t be checked (permerror). Tell its owner.`];
  return below;
}

function voidCheck(
  { voids, terms }: SpfVisit,
  about: Pick<DomainCheck, 'topic' | 'record' | 'source'>,
): DomainCheck {
  const first = terms.find((one) => one.voids > 0)?.term;
  return {
    id: 'spf-voids',
    ...about,
    result: voids > MAX_VOIDS ? 'fail' : 'warn',
    message: voidText(voids),
    ...(first && { span: { start: first.from, end: first.to } }),
    evidence: { voids },
  };
}

function voidText(voids: number): Message {
  if (voids > MAX_VOIDS)
    return text`SPF names ${voids} hosts that don’t exist, and receivers give up after ${MAX_VOIDS} (permerror). Remove them.`;
  return voids === 1
    ? text`SPF names a host that doesn’t exist; receivers allow ${MAX_VOIDS}. Remove it.`
    : text`SPF names ${voids} hosts that don’t exist; receivers allow ${MAX_VOIDS}. Remove them.`;
}
