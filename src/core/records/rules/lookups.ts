import { answered } from '../../dns/asking.ts';
import { type LookupTree, lookupTree } from '../evaluate/lookup-tree.ts';
import type { FoundRecord } from '../record.ts';
import type { SpfRecord } from '../spf/record.ts';
import { holdsPlaceholder } from '../text-part.ts';
import type { KnownNames } from './known-names.ts';

/** The lookups that an SPF record causes, as far as files tell about the records that it includes. */
export function lookupsOf(record: FoundRecord, spf: SpfRecord, known: KnownNames): LookupTree {
  const work = lookupTree(record.isWhole ? (record.name ?? '') : '', {
    record: spf,
    hosts: true,
    parse: known.parse,
  });
  const tree = answered(work, (question) => known.answer(question));
  return { ...tree, isComplete: tree.isComplete && !holdsPlaceholder(spf.text) };
}
