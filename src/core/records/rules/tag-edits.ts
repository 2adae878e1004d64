import type { Fix } from '../../fix/fix.ts';
import { text } from '../../text/message.ts';
import type { FoundRecord } from '../record.ts';
import type { RecordTag, TagList } from '../tags.ts';
import { replacing } from './edits.ts';

/** A fix that takes a tag out of a list, with the semicolon that parts it from another. */
export function removingTag<Id extends string>(
  record: FoundRecord,
  { tags }: TagList<Id>,
  tag: RecordTag,
  safe: boolean,
  index = tags.indexOf(tag),
): readonly Fix[] {
  const [before, after] = [tags[index - 1], tags[index + 1]];
  const title = text`Remove “${tag.text}”`;
  if (after) return replacing(record, { from: tag.from, to: after.from, becomes: '' }, { safe, title });
  return replacing(record, { from: before?.to ?? tag.from, to: tag.to, becomes: '' }, { safe, title });
}

/** A fix that adds a tag behind another. */
export function addingTag(
  record: FoundRecord,
  behind: RecordTag,
  added: string,
  safe: boolean,
): readonly Fix[] {
  const title = text`Add “${added}”`;
  return replacing(record, { from: behind.to, to: behind.to, becomes: `; ${added}` }, { safe, title });
}
