import type { MappedText } from '../text/mapped-text.ts';

/** All but what takes up room, or none, without being read: preheaders are followed by rows of that. */
const READ = /[^\s\p{Default_Ignorable_Code_Point}\u2800\uFDD1]/u;

/** Whether nothing in a text is read: white space, invisible characters, template logic. */
export function isPadding(text: string): boolean {
  return !READ.test(text);
}

/** A text without what is not read at its ends. */
export function withoutPadding(text: MappedText): MappedText {
  let start = 0;
  let end = text.text.length;
  while (start < end && isPadding(text.text.charAt(start))) start++;
  while (end > start && isPadding(text.text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
