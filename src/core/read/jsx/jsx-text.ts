import type { Span } from '../../text/mapped-text.ts';

/**
 * The part of a text between tags that is shown: white space with a line break in it, at either end, is not there in JSX
 * (jsx.md of the React documentation, “Whitespace”), so that only `{' '}` puts a space between two lines.
 */
export function shownPart(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const tail = text.trimEnd().length;
  if (lead === text.length) return /[\r\n]/.test(text) ? { start: end, end } : { start, end };
  return {
    start: /[\r\n]/.test(text.slice(0, lead)) ? start + lead : start,
    end: /[\r\n]/.test(text.slice(tail)) ? start + tail : end,
  };
}
