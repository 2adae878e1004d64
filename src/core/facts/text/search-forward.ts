/**
 * Tells whether a global pattern matches at an offset from `from` up to `to` (UTF-16 units) of a text. `from` must not
 * decrease between calls: all of them together read the text once.
 */
export function searchForward(text: string, pattern: RegExp): (from: number, to: number) => boolean {
  const own = new RegExp(pattern);
  let found = -1;
  return (from, to) => {
    if (found < from) {
      own.lastIndex = from;
      found = own.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return found < to;
  };
}
