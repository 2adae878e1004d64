import { type MappedText, type Span, TextBuilder } from '../../text/mapped-text.ts';
import { folderOf, joinPath } from './include-path.ts';
import { type AttributePlace, type MjmlTag, scanTags } from './tag-scanner.ts';

/** The texts of the files that drafts include, by their paths from the draft’s folder: `parts/foot.mjml`, `../foot.mjml`. */
export type IncludedFiles = ReadonlyMap<string, string>;

/** A text with what it includes in the place of the tags that do. */
export interface ExpandedText {
  readonly text: MappedText;
  /** Where those tags stand in the source, in order: all that is included stands for its tag. */
  readonly spans: readonly Span[];
}

/** UTF-16 units of all files that a draft includes, at most. */
export const MAX_INCLUDED_UNITS = 1024 * 1024;
/** Files in files are followed so far. */
const MAX_DEPTH = 8;
/** Files that a draft includes at most, those in files counted each time. */
const MAX_INCLUSIONS = 200;

/**
 * Puts the files that `mj-include` names in the places of its tags (mjml-parser-xml 5.4.1, `handleInclude`). A tag stays where
 * its file is not there, where a file would include itself, and where there is more than any mail has. Never throws.
 */
export function withIncludes(input: MappedText, files: IncludedFiles): ExpandedText {
  if (files.size === 0) return { text: input, spans: [] };
  const expander = new Expander(files);
  const html = new TextBuilder(input);
  const spans: Span[] = [];
  let done = 0;
  for (const { start, end, tag } of inclusionsIn(input.text)) {
    const text = expander.textOf(input.text, tag, []);
    if (text === undefined) continue;
    html.copy(done, start);
    // A text as long as the tag would stand for it letter by letter.
    html.put(text.length === end - start ? `${text}\n` : text, start, end);
    spans.push(input.span(start, end));
    done = end;
  }
  if (spans.length === 0) return { text: input, spans };
  html.copy(done, input.text.length);
  return { text: html.build(), spans };
}

/** A tag that includes a file, with the end tag right behind it. */
interface Inclusion {
  readonly start: number;
  readonly end: number;
  readonly tag: MjmlTag;
}

function inclusionsIn(text: string): readonly Inclusion[] {
  const found: Inclusion[] = [];
  if (!/<mj-include/i.test(text)) return found;
  scanTags(text, {
    open(tag) {
      if (tag.name === 'mj-include') found.push({ start: tag.start, end: tag.end, tag });
    },
    close(name, start, end) {
      const last = found.at(-1);
      if (name !== 'mj-include' || !last || last.tag.isClosed) return;
      if (text.slice(last.end, start).trim() === '') found[found.length - 1] = { ...last, end };
    },
    comment() {},
  });
  return found;
}

/** The paths of the files that a text includes, from the folder that `path`, where the text stands, counts from. */
export function includedPaths(text: string, path: string): readonly string[] {
  const paths = inclusionsIn(text).map(({ tag }) => pathOf(text, tag, path));
  return paths.filter((one) => one !== undefined);
}

function pathOf(text: string, { attributes }: MjmlTag, from: string): string | undefined {
  const written = textAt(text, attributes.get('path'));
  return written === '' ? undefined : joinPath(folderOf(from), written);
}

function textAt(text: string, place: AttributePlace | undefined): string {
  return place ? text.slice(place.start, place.end).trim() : '';
}

class Expander {
  readonly #files: IncludedFiles;
  #left = MAX_INCLUDED_UNITS;
  #inclusions = 0;

  constructor(files: IncludedFiles) {
    this.#files = files;
  }

  /** What stands for a tag in `source`, the text of the last file of `within`; nothing where it stays. */
  textOf(source: string, tag: MjmlTag, within: readonly string[]): string | undefined {
    const path = pathOf(source, tag, within.at(-1) ?? '');
    const text = path === undefined ? undefined : this.#files.get(path);
    if (path === undefined || text === undefined || within.includes(path)) return undefined;
    this.#inclusions++;
    this.#left -= text.length;
    if (this.#inclusions > MAX_INCLUSIONS || this.#left < 0 || within.length >= MAX_DEPTH) return undefined;
    const type = textAt(source, tag.attributes.get('type'));
    if (type === 'css') return `<mj-style>${text}</mj-style>`;
    if (type === 'html') return `<mj-raw>${text}</mj-raw>`;
    return withoutFrame(this.#expand(text, [...within, path]));
  }

  #expand(text: string, within: readonly string[]): string {
    let expanded = '';
    let done = 0;
    for (const { start, end, tag } of inclusionsIn(text)) {
      const included = this.textOf(text, tag, within);
      if (included === undefined) continue;
      expanded += text.slice(done, start) + included;
      done = end;
    }
    return expanded + text.slice(done);
  }
}

const FRAME = new Set(['mjml', 'mj-head', 'mj-body']);

/** A file without the tags around its head and body: what they hold goes into the head and the place of the tag. */
function withoutFrame(text: string): string {
  let inside = '';
  let done = 0;
  const leaveOut = (name: string, start: number, end: number) => {
    if (!FRAME.has(name)) return;
    inside += text.slice(done, start);
    done = end;
  };
  scanTags(text, {
    open: ({ name, start, end }) => leaveOut(name, start, end),
    close: leaveOut,
    comment() {},
  });
  return inside + text.slice(done);
}
