const LF = 10;
const CR = 13;

/** The end of the line that `at` is in: the offset of its line break, or of the end of the source. */
export function lineEnd(source: string, at: number): number {
  let end = at;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code === LF || code === CR) break;
  }
  return end;
}

/**
 * The offset after the line break at `end`; `end` itself where none stands there.
 * A line ends at `\n`, `\r\n` or a lone `\r`; `\r\r\n`, which broken transports leave behind, is one line break.
 */
export function afterBreak(source: string, end: number): number {
  const code = source.charCodeAt(end);
  if (code === LF) return end + 1;
  if (code !== CR) return end;
  if (source.charCodeAt(end + 1) === LF) return end + 2;
  return source.charCodeAt(end + 1) === CR && source.charCodeAt(end + 2) === LF ? end + 3 : end + 1;
}

/** The offset before the line break that ends at `at`; `at` itself where none does. */
export function beforeBreak(source: string, at: number): number {
  const code = source.charCodeAt(at - 1);
  if (code === CR) return at - 1;
  if (code !== LF) return at;
  if (source.charCodeAt(at - 2) !== CR) return at - 1;
  return source.charCodeAt(at - 3) === CR ? at - 3 : at - 2;
}

/** Whether a line starts at `at`. */
export function isLineStart(source: string, at: number): boolean {
  if (at === 0) return true;
  const code = source.charCodeAt(at - 1);
  return code === LF || (code === CR && source.charCodeAt(at) !== LF);
}

/** Whether the character is what RFC 5322 calls white space: a space or a tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** The first offset from `at` on that holds neither a space nor a tab. */
export function skipBlanks(source: string, at: number, end: number = source.length): number {
  let next = at;
  while (next < end && isBlank(source.charCodeAt(next))) next++;
  return next;
}
