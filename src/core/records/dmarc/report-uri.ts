import { listOf } from '../tags.ts';
import { partOf, type TextPart } from '../text-part.ts';
import type { ReportUri } from './record.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SIZE = /![0-9]+[kmgt]?$/i;
/** An address of `mailto:`: something, an at sign, a name with a dot in it. */
const ADDRESS = /^[^\s@,;:<>"]+@[^\s@,;<>"?!]+\.[^\s@,;<>"?!.]+$/;
/** The characters of RFC 3986, of which a comma and an exclamation mark have to be escaped here. */
const URI = /^[a-z0-9\-._~:/?#[\]@$&'()*+;=%]+$/i;

/** Why a part of such a list is no address to report to. */
export type ReportUriFault = 'missing-mailto' | 'bad-uri' | 'size-limit';

/** Reads the addresses of a value with commas between them (RFC 9989, section 4.8: `dmarc-urilist`). */
export function readReportUris(
  value: TextPart,
  fault: (id: ReportUriFault, place: TextPart, meant?: string) => void,
): ReportUri[] {
  return listOf(value, ',').map((part) => {
    const { uri, isSound } = readReportUri(part);
    if (uri.size) fault('size-limit', uri.size, '');
    if (!uri.scheme && isSound) fault('missing-mailto', part, `mailto:${uri.text}`);
    else if (!isSound) fault('bad-uri', part);
    return uri;
  });
}

function readReportUri(part: TextPart): { uri: ReportUri; isSound: boolean } {
  const mark = part.text.lastIndexOf('!');
  const size =
    mark >= 0 && SIZE.test(part.text.slice(mark)) ? within(part, mark, part.text.length) : undefined;
  const whole = within(part, 0, size ? mark : part.text.length);
  const written = SCHEME.exec(whole.text)?.[0] ?? '';
  const scheme = written.slice(0, -1).toLowerCase();
  const uri = { ...part, ...(scheme && { scheme }), ...(size && { size }) };
  if (scheme !== '' && scheme !== 'mailto') return { uri, isSound: URI.test(whole.text) };
  const question = whole.text.indexOf('?');
  const address = within(part, written.length, question < 0 ? whole.text.length : question);
  const domain = within(part, written.length + address.text.lastIndexOf('@') + 1, address.to - part.from);
  const isSound = ADDRESS.test(address.text) && URI.test(whole.text);
  return { uri: { ...uri, address, ...(isSound && { domain }) }, isSound };
}

/** A part of a part, by offsets into its text. */
function within({ from, text }: TextPart, start: number, end: number): TextPart {
  const part = partOf(text, start, Math.max(start, end));
  return { ...part, from: from + part.from, to: from + part.to };
}
