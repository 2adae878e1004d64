import type { MappedText } from '../text/mapped-text.ts';
import { trimmed } from './whitespace.ts';

/** The trimmed text after `label:` in the input from `start` to `end`, if that is how it begins. */
export function labelled(
  input: MappedText,
  start: number,
  end: number,
  label: string,
): MappedText | undefined {
  const text = trimmed(input, start, end);
  if (text.text.slice(0, label.length).toLowerCase() !== label) return undefined;
  const rest = text.text.slice(label.length).trimStart();
  if (!rest.startsWith(':')) return undefined;
  return trimmed(text, text.text.length - rest.length + 1, text.text.length);
}
