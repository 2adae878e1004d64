const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Where the next curly brace stands at or behind an offset; the length of the text where there is none. */
export function nextBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN || code === CLOSE) return at;
  }
  return text.length;
}
