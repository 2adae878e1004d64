/** An email address, be there marks or characters of no width in it; every part of it is bounded. */
const ADDRESS =
  /[\p{L}\p{M}\p{Cf}\d._%+-]{1,64}@[\p{L}\p{M}\p{Cf}\d-]{1,63}(?:\.[\p{L}\p{M}\p{Cf}\d-]{1,63}){1,6}/u;

const AROUND = /[\s"'<>()[\]]/;

/** The first address in a display name, as UTF-16 offsets of the name. */
export function addressIn(name: string): { readonly start: number; readonly end: number } | undefined {
  const match = ADDRESS.exec(name);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether a name is nothing but the address, in quotes, brackets or not. */
export function isBareAddress(name: string, address: string): boolean {
  let start = 0;
  let end = name.length;
  while (start < end && AROUND.test(name.charAt(start))) start++;
  while (end > start && AROUND.test(name.charAt(end - 1))) end--;
  return address !== '' && name.slice(start, end).toLowerCase() === address.trim().toLowerCase();
}
