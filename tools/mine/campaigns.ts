import { collectionOf } from '../measure/collection.ts';
import type { MailKind } from '../measure/sample.ts';
import { BREAK, type MinedDocument, type Vocabulary } from './texts.ts';

/** Documents that say nearly the same: what one author sends a thousand times is still one author's wording. */
export interface Campaign {
  readonly documents: readonly MinedDocument[];
  readonly kind: MailKind;
  readonly source: string;
  /** Of its first document: see `collectionOf`. */
  readonly collection: string;
  readonly group: string;
}

/** Hashes of word triples kept of a document, the smallest ones: a fair sample of what it says (Broder 1997). */
const SKETCH = 16;
/** Shared by documents of one campaign. */
const ALIKE = 8;

/** The documents in campaigns, in the documents' order; no campaign is of two kinds. */
export function campaignsOf(
  documents: readonly MinedDocument[],
  vocabulary: Vocabulary,
): readonly Campaign[] {
  const leaderOf = leadersOf(documents, vocabulary);
  const campaigns = new Map<number, MinedDocument[]>();
  documents.forEach((document, index) => {
    const leader = leaderOf(index);
    const campaign = campaigns.get(leader);
    if (campaign) campaign.push(document);
    else campaigns.set(leader, [document]);
  });
  return [...campaigns.values()].flatMap((documents): Campaign[] => {
    const first = documents[0]?.sample;
    if (!first) return [];
    const { kind, source, group } = first;
    return [{ documents, kind, source, group, collection: collectionOf(first) }];
  });
}

/** Joins what is alike, and answers with one document for all that are joined. */
function leadersOf(
  documents: readonly MinedDocument[],
  vocabulary: Vocabulary,
): (document: number) => number {
  const leaders = documents.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let at = index;
    while (leaders[at] !== at) at = leaders[at] ?? at;
    return at;
  };
  const having = new Map<string, number[]>();
  documents.forEach((document, index) => {
    const shared = new Map<number, number>();
    for (const hash of sketchOf(document, vocabulary)) {
      const key = `${document.sample.kind} ${hash}`;
      const others = having.get(key) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(index);
      having.set(key, others);
    }
    for (const [other, count] of shared) if (count >= ALIKE) leaders[leaderOf(index)] = leaderOf(other);
  });
  return leaderOf;
}

function sketchOf({ body }: MinedDocument, vocabulary: Vocabulary): readonly number[] {
  const words = body.filter((word) => word !== BREAK).map((word) => vocabulary.stem(word));
  const hashes = new Set<number>();
  for (let at = 0; at + 2 < words.length; at++) {
    hashes.add(hashOf([words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0]));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
}

/** 32 bits, well mixed (the finaliser of MurmurHash3). */
function hashOf(numbers: readonly number[]): number {
  let hash = 0;
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}
