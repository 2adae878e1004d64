/** What a server says at a time (RFC 5321, section 4.2). */
export interface SmtpReply {
  /** Three digits. */
  readonly code: number;
  /** Without codes. */
  readonly lines: readonly string[];
}

/** UTF-16 units of a line; RFC 5321, section 4.5.3.1.5, allows 512 bytes. */
const MAX_LINE_UNITS = 4096;
const MAX_LINES = 200;

/** Puts replies together from what comes in, and gives up where it is no SMTP or does not end. */
export class ReplyReader {
  #rest = '';
  #code: number | undefined;
  #lines: string[] = [];

  /** Whether a reply has begun and is not over. */
  get isWithin(): boolean {
    return this.#rest !== '' || this.#lines.length > 0;
  }

  /** The reply that a piece of text completes; nothing where it goes on. */
  read(piece: string): SmtpReply | 'not-smtp' | undefined {
    // One line too long is as telling as a million of its units.
    this.#rest += piece.slice(0, MAX_LINE_UNITS * MAX_LINES);
    for (let end = this.#rest.indexOf('\n'); end >= 0; end = this.#rest.indexOf('\n')) {
      const line = this.#rest.slice(0, end).replace(/\r$/, '');
      this.#rest = this.#rest.slice(end + 1);
      const reply = this.#line(line);
      if (reply) return reply;
    }
    return this.#rest.length > MAX_LINE_UNITS || isNoReply(this.#rest) ? 'not-smtp' : undefined;
  }

  #line(line: string): SmtpReply | 'not-smtp' | undefined {
    const [, digits, mark = '', text = ''] = /^([2-5]\d\d)(?:([ -])(.*))?$/s.exec(line) ?? [];
    const code = Number(digits);
    if (digits === undefined || (this.#code !== undefined && code !== this.#code)) return 'not-smtp';
    if (line.length > MAX_LINE_UNITS || this.#lines.length >= MAX_LINES) return 'not-smtp';
    this.#lines.push(text.trim());
    this.#code = code;
    if (mark === '-') return undefined;
    const reply = { code, lines: this.#lines };
    [this.#code, this.#lines] = [undefined, []];
    return reply;
  }
}

/** Whether the beginning of a line can be none of a reply. */
function isNoReply(start: string): boolean {
  return !/^(?:[2-5](?:\d(?:\d(?:[ -].*)?)?)?\r?)?$/s.test(start);
}
