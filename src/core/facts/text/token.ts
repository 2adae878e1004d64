const MAX_SIDE_UNITS = 60;

/** What stands around a place of a text without white space; of something very long, the part near by. */
export function tokenAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - MAX_SIDE_UNITS), start)
      .split(/\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + MAX_SIDE_UNITS).split(/\s/, 1)[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** Whether a token is, or holds, an e-mail or web address. */
export function isAddress(token: string): boolean {
  return /[@/\\]|[\p{L}\p{N}][.:][\p{L}\p{N}]/u.test(token);
}
