import type { SymbolHit } from './parsed-answer.ts';

/** What the first lines of spamd's answer say. */
export interface AnswerHead {
  /** Bytes of the body, where it says. */
  readonly length?: number;
  readonly score: number;
  readonly threshold: number;
  readonly isSpam: boolean;
}

/** Takes an answer apart; no status where it is none of spamd's, no head where that is not whole. */
export function parseHead(answer: Buffer): {
  readonly status?: number;
  readonly head?: AnswerHead;
  readonly body: Buffer;
} {
  const end = answer.indexOf('\r\n\r\n');
  const lines = answer.toString('latin1', 0, end < 0 ? answer.length : end).split('\r\n');
  const status = /^SPAMD\/\d+\.\d+ (\d+)/.exec(lines[0] ?? '')?.[1];
  const body = end < 0 ? Buffer.alloc(0) : answer.subarray(end + 4);
  if (status === undefined) return { body };
  const length = lines.map((line) => /^Content-length: *(\d+)$/i.exec(line)?.[1]).find(Boolean);
  const spam = lines.map((line) => SPAM.exec(line)).find(Boolean);
  if (end < 0 || !spam) return { status: Number(status), body };
  const head = {
    isSpam: /^(?:true|yes)$/i.test(spam[1] ?? ''),
    score: Number(spam[2]),
    threshold: Number(spam[3]),
  };
  return { status: Number(status), head: { ...head, ...(length && { length: Number(length) }) }, body };
}

/** `Spam: True ; 8.5 / 5.0` */
const SPAM = /^Spam: *(\w+) *; *(-?\d+(?:\.\d+)?) *\/ *(-?\d+(?:\.\d+)?)/i;

export function isComplete({ length }: AnswerHead, body: Buffer): boolean {
  return length === undefined || body.length >= length;
}

/** A row of the report's table: points, whole ones from ten on, a name, the start of a description. */
const ROW = /^ {0,3}(-?(?:\d\.\d|\d{2,4}(?:\.\d)?)) ([A-Z_][A-Z\d_]+)(?: +(\S.*))?$/;
/** The line above the table, whatever language its head is in. A report without one may be a table all the same. */
const RULED = /^-{3,} -{3,} -{3,}/;
/** What stands before a description: the part of the message that was looked at. */
const PART = /^(?:BODY|URI|HEADER|FULL|RBL|RAW|META): /;
const NO_DESCRIPTION = 'No description available.';

/** The symbols in a report, in its order; whatever language its other lines are in. */
export function parseReport(report: string): readonly SymbolHit[] {
  const fired: { name: string; score: number; lines: string[] }[] = [];
  let isIn = false;
  const lines = report.split(/\r?\n/);
  // A preview of the message stands before the table, and may hold anything.
  for (const line of lines.slice(lines.findIndex((line) => RULED.test(line)) + 1)) {
    const [row, score, name, description] = ROW.exec(line) ?? [];
    if (row !== undefined && name !== undefined) {
      // What is `-0.0` there is nothing here.
      fired.push({ name, score: Number(score) || 0, lines: description ? [description] : [] });
      isIn = true;
    } else if (isIn && /^ {5,}\S/.test(line)) fired.at(-1)?.lines.push(line.trim());
    else isIn = false;
  }
  return fired.map(({ name, score, lines }) => {
    const [description, details] = withoutDetails(lines);
    return { name, score, description, details };
  });
}

/** Names alone, with commas between them. */
export function parseNames(body: string): readonly SymbolHit[] {
  return body
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^\w+$/.test(name))
    .map((name) => ({ name, description: '', details: [] }));
}

/** Lines in brackets say what was matched: `[URIs: example.com]`. */
function withoutDetails(lines: readonly string[]): [description: string, details: readonly string[]] {
  const details: string[] = [];
  const words: string[] = [];
  for (const line of lines) {
    const inside = /^\[(.*)\]$/.exec(line)?.[1];
    if (inside === undefined) words.push(line);
    else
      details.push(
        ...inside
          .replace(/^[\w ]+: /, '')
          .split(/[,\s]+/)
          .filter(Boolean),
      );
  }
  const description = words.join(' ').replace(PART, '');
  return [description === NO_DESCRIPTION ? '' : description, details];
}
