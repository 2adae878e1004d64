import { text } from '../../text/message.ts';
import type { TagFaultId } from '../tags.ts';
import type { FaultSayings } from './faults.ts';

/** What is said of faults that any list of tags may have. */
export const tagSyntaxSayings: FaultSayings<TagFaultId> = {
  'missing-equals': ({ written }) => text`“${written}” isn’t a tag. Write a name, “=” and a value.`,
  'missing-name': ({ written }) => text`“${written}” has no name before the “=”.`,
  'missing-value': ({ written }) => text`“${written}” has no value. Write one, or remove the tag.`,
  'empty-tag': () => text`Two semicolons with nothing between them. Remove one.`,
  'repeated-tag': ({ tag }) => text`“${tag}” appears twice. Keep one.`,
  'missing-semicolon': () => text`A semicolon is missing before this tag. Add one.`,
  'wrong-separator': () => text`Tags are separated by semicolons. Use one instead of the comma.`,
  quote: ({ written }) => text`Quotation marks aren’t allowed here. Remove them from ${written}.`,
  'not-ascii': ({ written }) => text`“${written}” isn’t allowed here. Retype this part.`,
  'wrong-space': () => text`This is a special space. Use a plain space.`,
};
