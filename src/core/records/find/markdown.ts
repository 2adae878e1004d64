import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { UNKNOWN } from '../record.ts';
import { VERBATIM } from './character-strings.ts';
import type { RecordEntry } from './entry.ts';

/** A fenced block of code: what its language is, and what stands in it. */
export interface Fence {
  /** In small letters; empty where none is named. */
  readonly language: string;
  readonly code: MappedText;
}

const OPENING = /^[ \t>]*(`{3,}|~{3,})[ \t]*([^\s`{]*)/;

/** The fenced blocks of a Markdown text, and what stands between them. */
export function partsOfMarkdown(over: MappedText): {
  readonly fences: readonly Fence[];
  readonly prose: readonly MappedText[];
} {
  const fences: Fence[] = [];
  const prose: MappedText[] = [];
  let open: { readonly mark: string; readonly language: string } | undefined;
  let from = 0;
  for (let at = 0; at < over.text.length; ) {
    const next = over.text.indexOf('\n', at);
    const end = next < 0 ? over.text.length : next + 1;
    const line = over.text.slice(at, Math.min(end, at + 300));
    const [, mark = '', language = ''] = OPENING.exec(line) ?? [];
    if (open ? mark.startsWith(open.mark) : mark !== '') {
      const part = over.slice(from, at);
      if (open) fences.push({ language: open.language, code: part });
      else prose.push(part);
      open = open ? undefined : { mark, language: language.toLowerCase() };
      from = end;
    }
    at = end;
  }
  const rest = over.slice(from, over.text.length);
  if (open) fences.push({ language: open.language, code: rest });
  else prose.push(rest);
  return { fences, prose };
}

/** What a sentence is about is a record if it has all that one needs: `v=spf1` alone is a name. */
const WHOLE = /^(?:v=spf1 .*(?:all|redirect=\S+)|v=DMARC1\s*;.*\bp\s*=.*|v=DKIM1\s*;.*\bp\s*=.*)$/i;

/** Records in code between words. */
export function inlineRecords(over: MappedText): readonly RecordEntry[] {
  const entries: RecordEntry[] = [];
  for (let at = over.text.indexOf('`'); at >= 0; ) {
    const end = over.text.indexOf('`', at + 1);
    if (end < 0) break;
    const code = over.text.slice(at + 1, end);
    if (code.length < 4096 && WHOLE.test(code.trim())) {
      const start = at + 1 + code.length - code.trimStart().length;
      const value = withHoles(over.slice(start, start + code.trim().length));
      entries.push({
        isWhole: false,
        strings: [value],
        span: over.span(start, start + code.trim().length),
        notation: VERBATIM,
      });
      at = over.text.indexOf('`', end + 1);
    } else at = end;
  }
  return entries;
}

/** What people write for something that the reader knows: `<your key>`, `…`, `...`, `x.x.x.x`, `YOUR_KEY`. */
const HOLE =
  /<[^<>\n]{1,80}>|…|\.{3,}|\b(?:x{1,3}\.){3}x{1,3}\b|\b[A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,5}\b/g;

/** A text in which holes for readers to fill are not known. */
export function withHoles(over: MappedText): MappedText {
  const builder = new TextBuilder(over);
  let copied = 0;
  for (const { 0: hole, index } of over.text.matchAll(HOLE)) {
    builder.copy(copied, index);
    copied = index + hole.length;
    builder.put(UNKNOWN, index, copied);
  }
  builder.copy(copied, over.text.length);
  return builder.build();
}
