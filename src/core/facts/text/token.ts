const MAX_SIDE_UNITS = 60;

/** What stands around a place of a text without white space; of something very long, the part near by. */
export function tokenAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > Math.max(0, start - MAX_SIDE_UNITS) && !isSpace(text, from - 1)) from--;
  let to = end;
  while (to < Math.min(text.length, end + MAX_SIDE_UNITS) && !isSpace(text, to)) to++;
  return text.slice(from, to);
}

/** Whether a token is, or holds, an e-mail or web address. */
export function isAddress(token: string): boolean {
  return /[@/\\]|[\p{L}\p{N}][.:][\p{L}\p{N}]/u.test(token);
}

/** Whether a place of a text holds white space; U+FEFF, which `\s` takes for some, has no width and parts no words. */
export function isSpace(text: string, at: number): boolean {
  return /[^\S\uFEFF]/.test(text.charAt(at));
}
