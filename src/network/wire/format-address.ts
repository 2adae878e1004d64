/** `192.0.2.1`, of four bytes. */
export function formatIpv4(bytes: Uint8Array): string {
  return bytes.join('.');
}

/** `2001:db8::1`, of sixteen bytes: the longest run of zeros left out, the first of several (RFC 5952, 4). */
export function formatIpv6(bytes: Uint8Array): string {
  const isMapped =
    bytes.subarray(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  if (isMapped) return `::ffff:${formatIpv4(bytes.subarray(12))}`;
  const groups = Array.from({ length: 8 }, (_, at) => (bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0));
  const run = longestZeros(groups);
  const written = groups.map((group) => group.toString(16));
  if (run.length < 2) return written.join(':');
  return `${written.slice(0, run.start).join(':')}::${written.slice(run.start + run.length).join(':')}`;
}

function longestZeros(groups: readonly number[]): { readonly start: number; readonly length: number } {
  let longest = { start: 0, length: 0 };
  let start = 0;
  for (const [at, group] of groups.entries()) {
    if (group !== 0) start = at + 1;
    else if (at + 1 - start > longest.length) longest = { start, length: at + 1 - start };
  }
  return longest;
}
