/**
 * The inline parser needs time that grows with the square of a paragraph; one that is longer than this, in UTF-16 units,
 * is read in windows. No mail that people write comes near it, but a catalogue on one line does.
 */
export const WINDOW = 4096;

/** Links and tags longer than this, in UTF-16 units, may be cut in two. */
const MAX_WHOLE_UNITS = 1024;
/** The same for code. */
const MAX_WHOLE_CODE_UNITS = 256;

/** Where the window that begins at `from` ends: at a line break or before a word, and not within a link, a tag or code. */
export function endOfWindow(text: string, from: number): number {
  if (from + WINDOW >= text.length) return text.length;
  const { line, space, mark } = placesIn(text, from);
  const least = from + WINDOW / 2;
  return [line, space, mark].find((place) => place > least) ?? from + WINDOW;
}

interface Places {
  line: number;
  space: number;
  /** Before the bracket of a link or tag. */
  mark: number;
}

/** The last places in a window where no link, tag or code is open. */
function placesIn(text: string, from: number): Places {
  const places: Places = { line: -1, space: -1, mark: -1 };
  const brackets: number[] = [];
  let forgotten = 0;
  for (let at = from; at < from + WINDOW; at++) {
    const character = text.charAt(at);
    if ((brackets[forgotten] ?? at) < at - MAX_WHOLE_UNITS) forgotten++;
    const isOutside = brackets.length <= forgotten;
    if (isOutside && character === '\n') places.line = at;
    else if (isOutside && character === ' ') places.space = at;
    else if (isOutside && (character === '[' || character === '<')) {
      places.mark = text.charAt(at - 1) === '!' ? at - 1 : at;
    }
    if (character === '\\') at++;
    else if (character === '[') brackets.push(at);
    else if (character === ']' && !isOutside) {
      brackets.pop();
      const next = text.charAt(at + 1);
      if (next === '(') at = closing(text, at, ')');
    } else if (character === '<' && /[a-z/!]/i.test(text.charAt(at + 1))) at = closing(text, at, '>');
    else if (character === '`') at = endOfCode(text, at);
  }
  return places;
}

/** Where what is open at `at` is closed; `at` itself where that is too far away. */
function closing(text: string, at: number, mark: string): number {
  const found = text.slice(at, at + MAX_WHOLE_UNITS).indexOf(mark);
  return found < 0 ? at : at + found;
}

/** The last character of the code that a run of backticks begins, or of the run where it begins none. */
function endOfCode(text: string, at: number): number {
  const near = text.slice(at, at + MAX_WHOLE_CODE_UNITS);
  const run = /^`+/.exec(near)?.[0] ?? '';
  let end = near.indexOf(run, run.length);
  // A longer run of backticks does not end a shorter one.
  while (end >= 0 && near.charAt(end + run.length) === '`') {
    let next = end;
    while (near.charAt(next) === '`') next++;
    end = near.indexOf(run, next);
  }
  return at + (end < 0 ? run.length : end + run.length) - 1;
}
