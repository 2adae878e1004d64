import type { MappedText } from '../text/mapped-text.ts';
import type { Reply } from './bounce.ts';

/** A reply in UTF-16 units at most; what is longer is cut. */
const MAX_REPLY_UNITS = 4000;

const CODES =
  /^[\s#'"“(<[]*([2-5]\d\d(?![.\d]))?(?:[-\s:']+\1)?[-\s:']*(?:(?:#\s*)?([245]\.\d{1,3}\.\d{1,3})(?![.\d]))?/;
/** Where mailers put the status behind words: `(#5.1.1)`, `ERROR_CODE :5.2.1`. */
const STATUS_BEHIND = /(?:\(#|ERROR_CODE ?:)([45]\.\d{1,3}\.\d{1,3})\)?/;
/** What mailers put behind the words of a server. */
const ADDED =
  /\s*(?:\(in\s+reply\s+to\s[^)]*\)?|: retry timeout exceeded|\(delivery attempts: \d+\)|\[(?:RCPT_TO|MAIL_FROM|DATA|CONNECT)\]|Giving up on \S+)\s*$/i;
/** Bytes above 127, as Exim writes them. */
const OCTAL = /(?:\\[0-3][0-7]{2})+/g;

/** Reads what a server said; codes that each line begins with are taken out. */
export function readReply(said: MappedText): Reply {
  const whole = said.slice(0, MAX_REPLY_UNITS);
  const lead = whole.text.length - whole.text.trimStart().length;
  const words = whole.text.trim().replace(ADDED, '').replace(ADDED, '');
  const [begin = '', digits, first] = CODES.exec(words) ?? [];
  const status = first ?? STATUS_BEHIND.exec(words)?.[1];
  const repeated = digits ?? '';
  const text = withoutRepeats(words.slice(begin.length), repeated, status)
    .replace(OCTAL, fromOctal)
    .replace(/\\n|\n[ \t>]*<<<[ \t]*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[-\s:]+/, '')
    .trim();
  return {
    ...(digits && { code: Number(digits) }),
    ...(status && { status }),
    text: withoutLoneMarks(text),
    span: whole.span(lead, lead + words.length),
  };
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '>': '<' };

/** Without closing brackets and quotes at the end that nothing in the text opens. */
function withoutLoneMarks(text: string): string {
  let end = text.length;
  for (; end > 0; end--) {
    const mark = text.charAt(end - 1);
    const opening = PAIRS[mark];
    const isLone = opening ? !text.includes(opening) : /['"]/.test(mark) && text.indexOf(mark) === end - 1;
    if (!isLone) break;
  }
  return text.slice(0, end);
}

/**
 * Without the `550-5.7.26 ` and `550 5.7.26 ` that begin the lines behind the first (RFC 5321, section 4.2.1). OpenSMTPD
 * leaves the status of such a line, glued to the line before.
 */
function withoutRepeats(text: string, code: string, status: string | undefined): string {
  if (code === '') return text;
  const number = status?.replaceAll('.', '\\.');
  const enhanced = number ? `(?:[\\s-]*${number}(?![.\\d]))?` : '';
  const glued = number ? `|(?<=[\\p{L})]\\.?)${number}(?=\\s)` : '';
  return text.replace(new RegExp(`(?<=^|\\s|\\\\n|<<< )${code}[-\\s]${enhanced}${glued}`, 'gu'), ' ');
}

function fromOctal(escapes: string): string {
  const bytes = Uint8Array.from(escapes.split('\\').slice(1), (digits) => Number.parseInt(digits, 8));
  return new TextDecoder().decode(bytes);
}
