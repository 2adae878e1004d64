import { inOrder, type RecordTag, type TagFault, type TagList, tagOf } from './tags.ts';
import { holdsPlaceholder } from './text-part.ts';
import { parseVersioned, type TagGrammar, type VersionFaultId } from './versioned.ts';

/** RFC 8461, section 3.1. */
const mtaStsGrammar = {
  version: 'STSv1',
  isTight: true,
  known: ['v', 'id'],
} as const satisfies TagGrammar;

/** `missing-id`: no `id`. `bad-value`: an `id` that is not 1 to 32 letters and digits. */
type MtaStsFaultId = VersionFaultId | 'missing-id' | 'bad-value';

/** The record that says that a domain has a policy for the encryption of email to it. */
export interface MtaStsRecord extends TagList<MtaStsFaultId> {
  /** Changes with each change of the policy. */
  readonly id?: string;
}

const ID = /^[a-z0-9]{1,32}$/i;

/** Reads an MTA-STS record. */
export function parseMtaSts(text: string): MtaStsRecord {
  const list = parseVersioned(text, mtaStsGrammar);
  const tag = tagOf(list, 'id');
  const faults: TagFault<MtaStsFaultId>[] = [...list.faults, ...idFaults(list.tags, tag)];
  const id = tag?.value.text;
  return { ...list, faults: inOrder(faults), ...(id && ID.test(id) && { id }) };
}

function idFaults(tags: readonly RecordTag[], tag: RecordTag | undefined): TagFault<MtaStsFaultId>[] {
  if (!tag) {
    const last = tags.at(-1);
    if (!last || tags.some(({ text }) => holdsPlaceholder(text))) return [];
    return [{ id: 'missing-id', breaks: true, from: last.from, to: last.to, tag: 'id' }];
  }
  const { from, to, text } = tag.value;
  if (holdsPlaceholder(text) || ID.test(text)) return [];
  if (text === '') return [{ id: 'missing-value', breaks: true, from: tag.from, to: tag.to, tag: 'id' }];
  return [{ id: 'bad-value', breaks: true, from, to, tag: 'id' }];
}
