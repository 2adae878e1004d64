import { type MappedText, TextBuilder } from '../text/mapped-text.ts';

/** What is the matter with characters that do not belong into an address. */
export type SlipKind =
  /** Nobody can see them, or see that they are others than they should be. */
  | 'invisible'
  /** A comma where a dot was meant. */
  | 'comma'
  /** Spaces, brackets, quotes, `mailto:` and the like. */
  | 'stray';

/** Characters that are not the address’s, or not the right ones, and what is to stand there. */
export interface Slip {
  readonly kind: SlipKind;
  /** In UTF-16 units of the text that was looked at. */
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

/** An address as typed, and without its slips. */
export interface CleanAddress {
  readonly clean: MappedText;
  /** In order. */
  readonly slips: readonly Slip[];
}

/** What almost every address looks like; nothing has to be looked for in it. */
const PLAIN_ADDRESS = /^[a-z\d_-][\w.+-]*@[a-z\d][a-z\d.-]*[a-z\d]$/i;
/** `mailto:anna@example.com`; Exchange writes `SMTP:anna@example.com`. */
const PREFIX = /^(?:mailto|e-?mail|smtp):/i;
const MAX_PREFIX_UNITS = 8;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Joiners are spelling between letters of other scripts. */
const JOINERS = '\u200C\u200D';
const AROUND_FRONT = '<([{\'"“”„‘’«‹,;:';
const AROUND_BACK = '>)]}\'"“”„‘’»›,;:.!';
const PLAIN_SPACES = ' \t\n\r';

/** Takes out of an address what is not its own; what is left may still be none. */
export function cleaned(typed: MappedText): CleanAddress {
  const { text } = typed;
  if (PLAIN_ADDRESS.test(text) && !text.includes('..')) return { clean: typed, slips: [] };
  const reader = new SlipReader(text);
  reader.read();
  const builder = new TextBuilder(typed);
  let at = reader.start;
  for (const { start, end, becomes } of reader.slips) {
    builder.copy(at, start);
    builder.put(becomes, start, end);
    at = end;
  }
  builder.copy(at, reader.end);
  return { clean: builder.build(), slips: reader.slips };
}

class SlipReader {
  readonly slips: Slip[] = [];
  readonly #text: string;
  /** Without the plain spaces around it, which every program takes away. */
  readonly start: number;
  readonly end: number;
  /** What was kept of the text last. */
  #last = '';
  #isDomain = false;
  /** How many dots of the domain were read. */
  #dots = 0;
  #isLink = false;

  constructor(text: string) {
    this.#text = text;
    let [start, end] = [0, text.length];
    while (start < end && PLAIN_SPACES.includes(text.charAt(start))) start++;
    while (end > start && PLAIN_SPACES.includes(text.charAt(end - 1))) end--;
    [this.start, this.end] = [start, end];
  }

  read(): void {
    const from = this.#front();
    const to = this.#back(from);
    let at = this.#afterQuoted(from, to);
    while (at < to) {
      const character = this.#text.charAt(at);
      const becomes = this.#meant(character, at, to);
      if (becomes !== character) this.#add(kindOf(character), at, at + 1, becomes);
      if (becomes !== '') this.#last = becomes;
      if (becomes === '@') this.#isDomain = true;
      if (becomes === '.' && this.#isDomain) this.#dots++;
      at++;
    }
    if (to < this.end) this.#add(this.#kindAround(to, this.end), to, this.end, '');
  }

  /** Notes what stands before the address, and says where that begins. */
  #front(): number {
    let at = this.start;
    while (at < this.end) {
      const prefix = PREFIX.exec(this.#text.slice(at, at + MAX_PREFIX_UNITS))?.[0].length ?? 0;
      if (prefix > 0) this.#isLink = true;
      else if (!this.#isAround(at, AROUND_FRONT) || this.#isQuotedPart(at)) break;
      at += Math.max(1, prefix);
    }
    if (at > this.start) this.#add(this.#kindAround(this.start, at), this.start, at, '');
    return at;
  }

  /** Where the address ends. What a `mailto:` link sets besides the address is behind a question mark. */
  #back(from: number): number {
    const query = this.#isLink ? this.#text.indexOf('?', from) : -1;
    let to = query < 0 ? this.end : query;
    // An IP address stands in brackets of its own.
    const literal = this.#text.lastIndexOf('@[', to);
    const least = literal > from ? this.#text.indexOf(']', literal) + 1 : from;
    while (to > least && this.#isAround(to - 1, AROUND_BACK)) to--;
    return to;
  }

  #isAround(at: number, marks: string): boolean {
    const character = this.#text.charAt(at);
    return marks.includes(character) || isSpace(character) || INVISIBLE.test(character);
  }

  #kindAround(from: number, to: number): SlipKind {
    for (let at = from; at < to; at++) if (kindOf(this.#text.charAt(at)) !== 'invisible') return 'stray';
    return 'invisible';
  }

  /** Whether a quote begins a local part in quotes, in which anything may stand. */
  #isQuotedPart(at: number): boolean {
    return this.#text.charAt(at) === '"' && this.#text.indexOf('"@', at + 1) > 0;
  }

  #afterQuoted(from: number, to: number): number {
    if (!this.#isQuotedPart(from)) return from;
    this.#last = '"';
    return Math.min(to, this.#text.indexOf('"@', from + 1) + 1);
  }

  /** What should stand in the place of a character. */
  #meant(character: string, at: number, to: number): string {
    const plain = narrow(character);
    if (isSpace(character)) return this.#isBesideMark(at, to) ? '' : character;
    if (INVISIBLE.test(character)) return this.#isJoiner(character) ? character : '';
    if (plain === '@') return this.#last === '@' ? '' : plain;
    if (!this.#isDomain) return plain;
    if (plain === ',' || plain === '.') return this.#last === '.' || this.#last === '@' ? '' : '.';
    return plain;
  }

  #isJoiner(character: string): boolean {
    return JOINERS.includes(character) && /[^\0-\u02FF]/.test(this.#last);
  }

  /**
   * Whether there is nothing but spaces between a space and an `@` or the first dot of the domain. Beside other dots the space may
   * be between two words: `Dr. meier@example.com`, `anna@example.com. Thanks`.
   */
  #isBesideMark(at: number, to: number): boolean {
    if (this.#last === '@' || (this.#last === '.' && this.#dots === 1)) return true;
    let next = at;
    while (next < to && isSpace(this.#text.charAt(next))) next++;
    const mark = narrow(this.#text.charAt(next));
    return mark === '@' || (mark === '.' && this.#isDomain && this.#dots === 0);
  }

  #add(kind: SlipKind, start: number, end: number, becomes: string): void {
    this.slips.push({ kind, start, end, becomes });
  }
}

function kindOf(character: string): SlipKind {
  if (character === ',') return 'comma';
  const isPlain = character > ' ' && character <= '~';
  return isPlain || PLAIN_SPACES.includes(character) || '“”„‘’«»‹›'.includes(character)
    ? 'stray'
    : 'invisible';
}

/** White space, that which does not break a line included. */
function isSpace(character: string): boolean {
  return /^\s$/.test(character) && character !== '\uFEFF';
}

/** What is taken for a mark of an address: small forms, ideographic full stops, the dot of a leader, hyphens and short dashes. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\uFE6B': '@',
  '\u2024': '.',
  '\u3002': '.',
  '\uFE52': '.',
  '\uFF61': '.',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\uFE63': '-',
};

/** The ASCII character of which another is the full-width form, or that it looks like. */
function narrow(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return LOOK_ALIKES[character] ?? character;
}
