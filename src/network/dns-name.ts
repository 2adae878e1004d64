/** Bytes of a name on the wire at most, and of one of its labels (RFC 1035, 2.3.4). */
const [MAX_NAME, MAX_LABEL] = [255, 63];

/**
 * The labels of a name as the DNS has them: A-labels where it was written in letters of its own. Nothing where there can be no
 * such name.
 */
export function labelsOf(name: string): readonly string[] | undefined {
  const ascii = isAscii(name) ? name : toAscii(name);
  const labels = ascii?.split('.') ?? [];
  const isTooLong = labels.reduce((sum, label) => sum + label.length + 1, 1) > MAX_NAME;
  if (isTooLong || labels.some((label) => label === '' || label.length > MAX_LABEL)) return undefined;
  return labels;
}

function isAscii(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) > 0x7f) return false;
  return true;
}

function toAscii(name: string): string | undefined {
  const address = `https://${name}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.host === url?.hostname && url?.pathname === '/' && url.username === ''
    ? url.hostname
    : undefined;
}
