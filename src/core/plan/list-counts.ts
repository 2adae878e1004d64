import { type ReceiverCounts, type ReceiverId, receiverOf } from './receivers.ts';

/** What the addresses of a list are separated by, in tables, columns and header fields alike. */
const SEPARATORS = /[\s,;|"'<>()[\]]+/;

/**
 * How many different addresses of a text each receiver has: whatever stands between separators and has one @ with a dot
 * behind it. Case does not tell addresses apart.
 */
export function countAddresses(list: string): ReceiverCounts {
  const seen = new Set<string>();
  const counts: Partial<Record<ReceiverId, number>> = {};
  for (const line of list.split('\n')) {
    for (const word of line.split(SEPARATORS)) {
      const address = word.toLowerCase().replace(/^mailto:/, '');
      const domain = domainOf(address);
      if (domain === undefined || seen.has(address)) continue;
      seen.add(address);
      const receiver = receiverOf(domain);
      counts[receiver] = (counts[receiver] ?? 0) + 1;
    }
  }
  return counts;
}

function domainOf(address: string): string | undefined {
  const at = address.indexOf('@');
  const domain = address.slice(at + 1);
  return at > 0 && !domain.includes('@') && domain.indexOf('.') > 0 && !domain.endsWith('.')
    ? domain
    : undefined;
}

/** The sum of all counts. */
export function recipientsIn(counts: ReceiverCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
