import { CODE_PAGES } from './code-pages.ts';

export type OwnCharset = 'hz-gb-2312' | 'iso-2022-kr' | 'utf-32' | 'utf-32le' | 'utf-32be';

/** How the bytes of a charset become characters. */
export type Charset =
  | { readonly kind: 'utf-8' }
  /** One byte, one character: `table[byte]`. */
  | { readonly kind: 'single'; readonly table: string }
  /** `ascii`: between two characters, an ASCII byte stands for itself. */
  | { readonly kind: 'multi'; readonly label: string; readonly ascii: boolean }
  /** One that the Encoding Standard lacks: see `own-decoders.ts`. No byte of it stands for itself. */
  | { readonly kind: 'own'; readonly label: OwnCharset };

export const UTF_8: Charset = { kind: 'utf-8' };

const MULTI_BYTE = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'shift_jis', 'euc-kr']);
const NOT_ASCII = new Set(['iso-2022-jp', 'utf-16le', 'utf-16be']);

// Names that mailers write and that are missing from the labels of the Encoding Standard.
const ALIASES = new Map([
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['cp874', 'windows-874'],
  ['iso-2022-jp-1', 'iso-2022-jp'],
  ['iso-2022-jp-2', 'iso-2022-jp'],
  ['iso-2022-jp-ms', 'iso-2022-jp'],
  ['cp50220', 'iso-2022-jp'],
  ['eucjp', 'euc-jp'],
  ['euckr', 'euc-kr'],
  ['utf8mb4', 'utf-8'],
  ['utf_8', 'utf-8'],
  ['cp65001', 'utf-8'],
  ['latin-1', 'latin1'],
  ['latin-9', 'iso-8859-15'],
  ['win-1250', 'windows-1250'],
  ['win-1251', 'windows-1251'],
  ['win-1252', 'windows-1252'],
  ['mac-roman', 'macintosh'],
  ['mac_roman', 'macintosh'],
  ['macroman', 'macintosh'],
  ['cp10000', 'macintosh'],
  ['mac-cyrillic', 'x-mac-cyrillic'],
  ['maccyrillic', 'x-mac-cyrillic'],
  ['hz', 'hz-gb-2312'],
  ['hzgb2312', 'hz-gb-2312'],
  ['iso2022kr', 'iso-2022-kr'],
  ['utf32', 'utf-32'],
  ['utf-32-le', 'utf-32le'],
  ['utf-32-be', 'utf-32be'],
  ['ucs-4', 'utf-32'],
  ['ucs-4le', 'utf-32le'],
  ['ucs-4be', 'utf-32be'],
  ['iso-10646-ucs-4', 'utf-32'],
]);

const OWN: readonly OwnCharset[] = ['hz-gb-2312', 'iso-2022-kr', 'utf-32', 'utf-32le', 'utf-32be'];

// Node 20 to 23 decode windows-1252 as Latin-1, control characters and all (nodejs/node#56542); the 32 characters
// of 0x80–0x9F are those of the Encoding Standard.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ASCII = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)).join('');

/** A look-up by the name in a message that remembers its answers; `undefined` for a charset nobody knows. */
export function charsets(): (label: string) => Charset | undefined {
  const known = new Map<string, Charset | undefined>();
  return (label) => {
    const key = label.trim().toLowerCase();
    if (!known.has(key)) known.set(key, charsetOf(key));
    return known.get(key);
  };
}

/** Every byte as a character, as mail without a known charset is read where it is not UTF-8. */
export function windows1252(): Charset {
  return { kind: 'single', table: tableOf('latin1', true) };
}

/** Whether a label, in lower case, says no more than that the text is plain. */
export function isAscii(label: string): boolean {
  return label === '' || label === 'us-ascii' || label === 'ascii';
}

function charsetOf(label: string): Charset | undefined {
  // What is called US-ASCII and is not cannot be trusted to be Windows-1252 either.
  if (isAscii(label)) return undefined;
  const bare = label.replace(/^x-|^cs/, '');
  const own = lackingOf(ALIASES.get(label) ?? label) ?? lackingOf(ALIASES.get(bare) ?? bare);
  if (own) return own;
  const decoder = decoderFor(ALIASES.get(label) ?? label) ?? (bare === label ? undefined : decoderFor(bare));
  if (!decoder) return undefined;
  const name = decoder.encoding;
  if (name === 'utf-8') return UTF_8;
  if (MULTI_BYTE.has(name)) return { kind: 'multi', label: name, ascii: true };
  if (NOT_ASCII.has(name)) return { kind: 'multi', label: name, ascii: false };
  const table = tableOf(name, name === 'windows-1252');
  return table.length === 256 ? { kind: 'single', table } : undefined;
}

/** A charset that hosts have no decoder for. */
function lackingOf(label: string): Charset | undefined {
  const own = OWN.find((one) => one === label);
  if (own) return { kind: 'own', label: own };
  const page = CODE_PAGES.get(label.replace(/^(?:ibm|cp|csibm|cspc)-?(?=\d)/, ''));
  return page === undefined ? undefined : { kind: 'single', table: ASCII + page };
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function tableOf(label: string, isWindows1252: boolean): string {
  const table = decoderFor(label)?.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)) ?? '';
  return isWindows1252 ? table.slice(0, 0x80) + WINDOWS_1252 + table.slice(0xa0) : table;
}
