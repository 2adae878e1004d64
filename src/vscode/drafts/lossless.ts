import * as vscode from 'vscode';
import * as notify from '../lib/notify.ts';
import { nameOf } from '../lib/paths.ts';

/** What stands in a text for bytes that are none in its encoding. */
const REPLACEMENT = '\uFFFD';

/**
 * Whether saving the document would destroy some of its file: it holds replacement characters that its bytes do not, as
 * 8-bit mail does that was read as UTF-8. Nothing may be changed in it then.
 */
export async function isLossy(document: vscode.TextDocument): Promise<boolean> {
  if (document.isUntitled || !document.getText().includes(REPLACEMENT)) return false;
  try {
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    return !(await isFaithful(
      bytes,
      document.encoding ? { encoding: document.encoding } : { uri: document.uri },
    ));
  } catch {
    // There is nothing on disk that could be lost.
    return false;
  }
}

type DecodeOptions = { readonly encoding: string } | { readonly uri: vscode.Uri };

/** Whether bytes come out of their text again. */
export async function isFaithful(bytes: Uint8Array, options: DecodeOptions): Promise<boolean> {
  const { decode, encode } = vscode.workspace;
  // One of the two overloads each: the options are one or the other.
  const text = 'uri' in options ? await decode(bytes, options) : await decode(bytes, options);
  if (!text.includes(REPLACEMENT)) return true;
  const again = 'uri' in options ? await encode(text, options) : await encode(text, options);
  return isSame(withoutMark(bytes), withoutMark(again));
}

/** Bytes without the mark of their order: a text does not say whether there was one. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  const isMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMark ? bytes.subarray(2) : bytes;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Why a document is left alone, for a person. */
export function lossyReason(uri: vscode.Uri): string {
  return vscode.l10n.t(
    '“{0}” wasn’t fixed: it was opened with the wrong encoding, and saving it would damage characters. Use “Reopen with Encoding” first.',
    nameOf(uri),
  );
}

const told = new Set<string>();

/** Whether a document may be changed; says once why not. */
export async function mayChange(document: vscode.TextDocument): Promise<boolean> {
  if (!(await isLossy(document))) return true;
  const name = document.uri.toString();
  if (!told.has(name)) notify.warn(lossyReason(document.uri));
  told.add(name);
  return false;
}
