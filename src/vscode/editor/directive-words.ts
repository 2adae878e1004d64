/** What somebody who writes a directive may want at the cursor. */
export interface Wanted {
  readonly kind: 'command' | 'rule';
  /** UTF-16 units before the cursor that what is chosen takes the place of. */
  readonly typed: number;
  /** Rules that the directive names already. */
  readonly named: readonly string[];
}

/** What begins every directive. */
export const MARK = 'inboxlint-';
/** UTF-16 units of a line before the cursor that are looked at. */
const MAX_UNITS_BEFORE = 1000;
/** What begins a comment in which a directive may stand. */
const COMMENT =
  /<!--|\{\{(?:[~-]?!|--)|\{[#*]|\{%-? *(?:comment|#)|<%[#!-]|<#--|\[#--|@\*|#\*|\/\*|<\?php +(?:\/\/|#)|^\s*#|\]: *#/;
/** What ends one, or begins the author's reason. */
const END = /--|\}\}|[%#*]\}|[%?]>|\*[@#/]/;

/** What is wanted behind the beginning of a line; nothing where no directive is being written. */
export function wantedAfter(line: string): Wanted | undefined {
  const before = line.slice(-MAX_UNITS_BEFORE);
  const at = before.lastIndexOf(MARK);
  if (at < 0) {
    const [word = ''] = /[a-z]{2,}$/.exec(before.slice(-MARK.length)) ?? [];
    const isBegun = word !== '' && MARK.startsWith(word) && COMMENT.test(before);
    return isBegun ? { kind: 'command', typed: word.length, named: [] } : undefined;
  }
  const after = before.slice(at + MARK.length);
  if (/^[a-z-]*$/.test(after) && !after.includes('--'))
    return { kind: 'command', typed: MARK.length + after.length, named: [] };
  const command = /^(?:disable|enable|disable-line|disable-next-line)(?=[\s,])/.exec(after)?.[0];
  if (command === undefined) return undefined;
  const names = after.slice(command.length);
  if (END.test(names)) return undefined;
  const named = names.split(/[\s,]+/).filter((name) => name !== '');
  const typed = /[\s,]$/.test(names) ? '' : (named.pop() ?? '');
  return { kind: 'rule', typed: typed.length, named };
}
