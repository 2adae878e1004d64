import { hidePlaceholders } from '../placeholder/placeholder.ts';
import { endOfLine, nextLine } from '../text/lines.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { FrontMatter } from './front-matter.ts';
import { mapPlaceholders } from './map-placeholders.ts';
import { BOM } from './places.ts';
import { trimmed } from './whitespace.ts';

type Label = 'subject' | 'preheader' | 'from' | 'other';

/** Labels in lower case, without spaces and dashes. */
const LABELS: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['subject', 'subject'],
  ['subjectline', 'subject'],
  ['emailsubject', 'subject'],
  ['preheader', 'preheader'],
  ['preheadertext', 'preheader'],
  ['preview', 'preheader'],
  ['previewtext', 'preheader'],
  ['previewline', 'preheader'],
  ['from', 'from'],
  ['fromname', 'from'],
  ['sender', 'from'],
  ['sendername', 'from'],
  ['to', 'other'],
  ['cc', 'other'],
  ['bcc', 'other'],
  ['replyto', 'other'],
]);

interface LabelledLine {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const NONE: FrontMatter = { end: 0, placeholders: [] };

/**
 * Reads the lines that many write above the text of a mail, such as `Subject: …` and `**Preview text:** …`, up to the
 * empty line behind them. Without a subject or a preheader among them, and where other text stands beside them, they are
 * the text itself.
 */
export function readLeadingLines(input: MappedText): FrontMatter {
  const block = findBlock(input.text);
  if (!block) return NONE;
  const { lines, end } = block;
  const hidden = hidePlaceholders(input.text.slice(0, end));
  const masked = input.masked(hidden.text + input.text.slice(end));
  const value = (label: Label): { readonly line: LabelledLine; readonly text: MappedText } | undefined => {
    const line = lines.find((one) => one.label === label);
    return line && { line, text: trimmed(masked, line.valueStart, line.valueEnd) };
  };
  const [subject, preheader, from] = [value('subject'), value('preheader'), value('from')];
  const place = subject?.text.text === '' ? subject.line : lines[0];
  return {
    end,
    placeholders: mapPlaceholders(input, hidden.placeholders),
    ...(subject && { subject: subject.text }),
    ...(preheader && { preheader: preheader.text }),
    ...(from && { from: from.text }),
    ...(place && { subjectPlace: input.span(place.start, place.end) }),
  };
}

function findBlock(
  text: string,
): { readonly lines: readonly LabelledLine[]; readonly end: number } | undefined {
  const lines: LabelledLine[] = [];
  let end = 0;
  let isNewBlock = true;
  for (let at = text.startsWith(BOM) ? 1 : 0; ; ) {
    const lineEnd = endOfLine(text, at);
    const next = nextLine(text, lineEnd);
    if (text.slice(at, lineEnd).trim() === '') {
      isNewBlock = true;
      end = next;
    } else {
      const line = labelledLine(text, at, lineEnd);
      // Behind an empty line, the text may well begin with a word such as “From:”.
      const isMore = line && (!isNewBlock || lines.length === 0 || isOfInbox(line));
      if (!isMore) break;
      lines.push(line);
      isNewBlock = false;
    }
    if (next >= text.length) {
      end = text.length;
      isNewBlock = true;
      break;
    }
    at = next;
  }
  return isNewBlock && lines.some(isOfInbox) ? { lines, end } : undefined;
}

function isOfInbox({ label }: LabelledLine): boolean {
  return label === 'subject' || label === 'preheader';
}

/** What may stand before a label in Markdown, and behind it. */
const LINE =
  /^[ \t]{0,3}(?:#{1,6}[ \t]+|[-*+][ \t]+)?([*_]{0,3})([a-z][a-z -]{0,20}?)([*_]{0,3})[ \t]{0,3}:([*_]{0,3})/i;
const MAX_LABEL_UNITS = 48;

function labelledLine(text: string, start: number, end: number): LabelledLine | undefined {
  const match = LINE.exec(text.slice(start, Math.min(end, start + MAX_LABEL_UNITS)));
  const [lead = '', opening = '', name = '', inner = '', outer = ''] = match ?? [];
  const label = LABELS.get(name.replace(/[ -]/g, '').toLowerCase());
  if (!match || !label) return undefined;
  const valueStart = start + lead.length;
  let valueEnd = end;
  // `**Subject: Hello**` closes behind the value; a backslash breaks the line.
  while (valueEnd > valueStart && /[ \t\\]/.test(text.charAt(valueEnd - 1))) valueEnd--;
  const isOpen = opening !== '' && inner === '' && outer === '';
  if (isOpen && text.slice(valueStart, valueEnd).endsWith(opening)) valueEnd -= opening.length;
  return { label, start, end, valueStart, valueEnd };
}
