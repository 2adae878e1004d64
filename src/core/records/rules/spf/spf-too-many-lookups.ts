import { type Message, text } from '../../../text/message.ts';
import type { LookupTree } from '../../evaluate/lookup-tree.ts';
import type { SpfLookup } from '../../evaluate/outcome.ts';
import { rfc } from '../../rfc.ts';
import { recordRule } from '../record-rule.ts';

/** The lookups at which receivers stop, and those from which on one more include may be too many. */
const [MAX_LOOKUPS, MANY_LOOKUPS] = [10, 8] as const;

export const spfTooManyLookups = recordRule({
  id: 'spf-too-many-lookups',
  kind: 'spf',
  severity: 'error',
  title: 'Too many DNS lookups for SPF',
  why: 'Receivers look up at most ten names for one record: each include, a, mx, ptr, exists and redirect counts, and those in the records it includes. At the eleventh they reject the record for every sender. Remove services that you no longer use, or give one a subdomain of its own.',
  source: rfc(7208, '4.6.4'),
  examples: [
    {
      path: 'example.com.zone',
      source:
        '@ IN TXT "v=spf1 a mx include:one.example.com include:two.example.com ⟦include:three.example.com⟧ -all"\none IN TXT "v=spf1 a mx ~all"\ntwo IN TXT "v=spf1 a mx ~all"\nthree IN TXT "v=spf1 a mx ~all"',
    },
    {
      source:
        'v=spf1 a mx a:a.example.com a:b.example.com a:c.example.com a:d.example.com mx:e.example.com ⟦include:_spf.example.net⟧ -all',
    },
    {
      path: 'example.com.zone',
      source:
        'a IN TXT "v=spf1 ⟦include:b.example.com⟧ -all"\nb IN TXT "v=spf1 ⟦include:a.example.com⟧ -all"',
    },
    { source: 'v=spf1 mx include:_spf.example.net ip4:192.0.2.0/24 -all' },
  ],
  *check({ lookups }) {
    const tree = lookups?.();
    if (!tree) return;
    const { visit, hasLoop } = tree;
    const isTooMany = visit.lookups > MAX_LOOKUPS;
    if (!hasLoop && visit.lookups < MANY_LOOKUPS) return;
    const place = hasLoop ? visit.terms.find(leadsBack)?.term : termAt(visit.terms, MAX_LOOKUPS);
    if (!place) return;
    yield {
      from: place.from,
      to: place.to,
      message: hasLoop ? LOOP : messageOf(tree),
      tree: visit,
      ...(!hasLoop && !isTooMany && { severity: 'warning' }),
    };
  },
});

const LOOP = text`This leads back to the record itself, so receivers reject it. Remove it.`;

function messageOf({ visit: { lookups }, isComplete }: LookupTree): Message {
  if (lookups > MAX_LOOKUPS) {
    return isComplete
      ? text`This record causes ${lookups} DNS lookups, and receivers stop at 10. Remove some includes.`
      : text`This record causes at least ${lookups} DNS lookups, and receivers stop at 10. Remove some includes.`;
  }
  return isComplete
    ? text`This record causes ${lookups} of the 10 DNS lookups that receivers make. There’s little room left.`
    : text`This record causes at least ${lookups} of the 10 DNS lookups that receivers make. There’s little room left.`;
}

/** The term at which the sum is over the limit, or else the last one. */
function termAt(terms: readonly SpfLookup[], limit: number): SpfLookup['term'] | undefined {
  let sum = 0;
  for (const { term, lookups } of terms) {
    sum += lookups;
    if (sum > limit) return term;
  }
  return terms.at(-1)?.term;
}

/** Whether the records that a term names lead back to one above them. */
function leadsBack({ visit }: SpfLookup): boolean {
  return visit !== undefined && (visit.reason === 'loop' || visit.terms.some(leadsBack));
}
