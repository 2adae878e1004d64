import { closestMatch } from '../text/closest-match.ts';
import {
  inOrder,
  parseTags,
  type RecordTag,
  type TagFault,
  type TagList,
  type TagOptions,
  tagOf,
} from './tags.ts';
import { holdsPlaceholder, QUOTES } from './text-part.ts';

/** What kind of record is read. */
export interface TagGrammar extends TagOptions {
  /** `DMARC1`, `DKIM1`, … */
  readonly version: string;
  /** Whether a record without a version is one too. */
  readonly isVersionOptional?: boolean;
  /** Whether receivers that meet a fault behind the version ignore that tag, not the record. */
  readonly isForgiving?: boolean;
  /** Whether no white space may stand around an equals sign. */
  readonly isTight?: boolean;
  /** Tags that stood in a former edition. */
  readonly removed?: readonly string[];
}

/**
 * What is wrong in a record that names its version.
 * - `version`: no version, or another. `version-not-first`. `removed-tag`: one of a former edition.
 */
export type VersionFaultId = 'version' | 'version-not-first' | 'removed-tag';

type VersionFault = TagFault<VersionFaultId>;

/** Reads a list of tags of which the first is the version. */
export function parseVersioned(text: string, grammar: TagGrammar): TagList<VersionFaultId> {
  const { known, removed = [], isForgiving = false, isTight = false } = grammar;
  const list = parseTags(text, { ...grammar, known: [...known, ...removed] });
  const version = tagOf(list, 'v');
  const faults: VersionFault[] = list.faults.map((fault) =>
    isForgiving && version && fault.from > version.to ? { ...fault, breaks: false } : fault,
  );
  faults.push(...versionFaults(list, grammar));
  for (const tag of list.tags) {
    if (!tag.equals || tag.name.text === '') continue;
    const fault = quoteFault(tag);
    if (fault) faults.push(fault);
    const misnamed = nameFault(tag, known, removed);
    if (misnamed) faults.push(misnamed);
    if (isTight) faults.push(...spaceFaults(tag));
  }
  return { ...list, faults: inOrder(faults) };
}

/** Whether receivers take the record for none. */
export function isIgnored(list: { readonly faults: readonly { readonly breaks: boolean }[] }): boolean {
  return list.faults.some(({ breaks }) => breaks);
}

function versionFaults(list: TagList, grammar: TagGrammar): VersionFault[] {
  const { version, isVersionOptional = false, known } = grammar;
  const tag = tagOf(list, 'v');
  const first = list.tags[0];
  if (!tag) {
    if (isVersionOptional || holdsPlaceholder(first?.text ?? '')) return [];
    return [{ id: 'version', breaks: true, from: first?.from ?? 0, to: first?.to ?? 0 }];
  }
  if (holdsPlaceholder(tag.value.text)) return [];
  const faults: VersionFault[] = [];
  const blank = list.text.length - list.text.trimStart().length;
  // Only a key may begin with white space (RFC 6376, section 3.2).
  if (blank > 0 && !isVersionOptional) {
    faults.push({ id: 'wrong-space', breaks: true, from: 0, to: blank, meant: '' });
  }
  const { from, to, text } = tag.value;
  if (text !== version) {
    // `DMARC1p=none` lacks a semicolon.
    const rest = text.startsWith(version) ? text.slice(version.length) : '';
    const goesOn = known.some((name) => rest.startsWith(`${name}=`));
    const meant = goesOn ? `${version}; ${rest}` : version;
    faults.push({ id: 'version', breaks: true, from, to, tag: 'v', meant });
  }
  if (tag !== first) {
    faults.push({ id: 'version-not-first', breaks: true, from: tag.from, to: tag.to, tag: 'v' });
  }
  return faults;
}

function quoteFault({ name, value }: RecordTag): VersionFault | undefined {
  let { from, to, text } = value;
  while (text !== '' && QUOTES.includes(text.charAt(0))) text = text.slice(1);
  while (text !== '' && QUOTES.includes(text.slice(-1))) text = text.slice(0, -1);
  if (text === value.text) return undefined;
  return { id: 'quote', breaks: false, from, to, tag: name.text, meant: text };
}

/** White space around the equals sign of a tag. */
function spaceFaults({ name, equals, value }: RecordTag): VersionFault[] {
  if (!equals || value.text === '') return [];
  const gaps = [
    { from: name.to, to: equals.from },
    { from: equals.to, to: value.from },
  ];
  const tag = name.text;
  return gaps
    .filter(({ from, to }) => to > from)
    .map((gap) => ({ id: 'wrong-space', breaks: true, ...gap, tag, meant: '' }));
}

function nameFault(
  { name }: RecordTag,
  known: readonly string[],
  removed: readonly string[],
): VersionFault | undefined {
  const written = name.text;
  const place = { from: name.from, to: name.to, tag: written };
  if (known.includes(written) || holdsPlaceholder(written)) return undefined;
  if (removed.includes(written)) return { id: 'removed-tag', breaks: false, ...place };
  const meant = meantBy(written.toLowerCase(), known);
  return { id: 'unknown-tag', breaks: false, ...place, ...(meant && { meant }) };
}

/** The tag that a name stands for: in another letter case, with its letters in another order, or misspelled. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name) || name.length < 2) return known.find((tag) => tag === name);
  const letters = lettersOf(name);
  return known.find((tag) => lettersOf(tag) === letters) ?? closestMatch(name, known);
}

function lettersOf(name: string): string {
  return [...name.slice(0, 60)].sort().join('');
}
