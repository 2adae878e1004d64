/** A name in lower case; template placeholders in or beside it do not belong to it. */
export function plainName(name: string): string {
  // Nearly all are plain already, and both calls below make a copy.
  if (isPlain(name)) return name;
  return name.toLowerCase().replace(/[\uFDD0\uFDD1]/g, '');
}

/** Whether there are only small letters, digits and dashes in it. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if ((code < 0x61 || code > 0x7a) && (code < 0x30 || code > 0x39) && code !== 0x2d) return false;
  }
  return true;
}
