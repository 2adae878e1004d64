/** An address as its bytes, 4 or 16 of them. */
export type IpBytes = readonly number[];

const DECIMAL_BYTE = /^(?:0|[1-9]\d{0,2})$/;
const HEX_GROUP = /^[0-9a-f]{1,4}$/i;
/** The longest text of an address (RFC 4291, section 2.2, with an IPv4 tail). */
const MAX_LENGTH = 45;

/** Reads four numbers with dots between them and no leading zeros (RFC 7208, section 12: `ip4-network`). */
export function parseIp4(text: string): IpBytes | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const groups = text.split('.');
  if (groups.length !== 4 || !groups.every((group) => DECIMAL_BYTE.test(group))) return undefined;
  const bytes = groups.map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

/** Reads an address in any of the forms of RFC 4291, section 2.2; without a zone. */
export function parseIp6(text: string): IpBytes | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [before = '', after, ...more] = text.split('::');
  if (more.length > 0) return undefined;
  const head = bytesOf(before, after === undefined);
  if (after === undefined) return head?.length === 16 ? head : undefined;
  const tail = bytesOf(after, true);
  // “::” stands for one group of zeros at least.
  if (!head || !tail || head.length + tail.length > 14) return undefined;
  const zeros = new Array<number>(16 - head.length - tail.length).fill(0);
  return [...head, ...zeros, ...tail];
}

/** The bytes of groups with colons between them, of which the last may be an IPv4 address where nothing follows. */
function bytesOf(text: string, isLast: boolean): number[] | undefined {
  if (text === '') return [];
  const bytes: number[] = [];
  const groups = text.split(':');
  for (const [index, group] of groups.entries()) {
    const tail = isLast && index === groups.length - 1 ? parseIp4(group) : undefined;
    if (tail) bytes.push(...tail);
    else if (HEX_GROUP.test(group)) {
      const value = Number.parseInt(group, 16);
      bytes.push(value >> 8, value & 255);
    } else return undefined;
  }
  return bytes;
}

/** Reads an address of either version; one that IPv6 carries for IPv4 (`::ffff:192.0.2.1`) has four bytes. */
export function parseIp(text: string): IpBytes | undefined {
  const bytes = parseIp4(text) ?? parseIp6(text);
  if (bytes?.length !== 16) return bytes;
  const isMapped = bytes.slice(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 255));
  return isMapped ? bytes.slice(12) : bytes;
}

/** Whether the first bits of two addresses of the same version are the same. */
export function sameNetwork(a: IpBytes, b: IpBytes, bits: number): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    const kept = Math.min(8, Math.max(0, bits - index * 8));
    const mask = (0xff << (8 - kept)) & 0xff;
    if (((a[index] ?? 0) & mask) !== ((b[index] ?? 0) & mask)) return false;
  }
  return true;
}

/** An address as people write it: with dots, or with colons and its longest run of zeros left out (RFC 5952). */
export function formatIp(bytes: IpBytes): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from(
    { length: 8 },
    (_, index) => ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0),
  );
  let [longest, start] = [1, -1];
  for (let from = 0; from < groups.length; from++) {
    let to = from;
    while (groups[to] === 0) to++;
    if (to - from > longest) [longest, start] = [to - from, from];
    from = Math.max(from, to);
  }
  const hex = groups.map((group) => group.toString(16));
  if (start < 0) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + longest).join(':')}`;
}

/** An address with dots between its parts: four numbers, or 32 hexadecimal digits (RFC 7208, section 7.3). */
export function dottedIp(bytes: IpBytes): string {
  if (bytes.length === 4) return bytes.join('.');
  return bytes
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((digit) => digit.toString(16).toUpperCase())
    .join('.');
}

/** The name in the DNS that has the names of an address (RFC 1035, section 3.5; RFC 3596, section 2.5). */
export function reverseName(bytes: IpBytes): string {
  const zone = bytes.length === 4 ? 'in-addr' : 'ip6';
  return `${dottedIp(bytes).split('.').reverse().join('.').toLowerCase()}.${zone}.arpa`;
}
