import { inOrder, listOf, type RecordTag, tagOf } from '../tags.ts';
import { holdsPlaceholder } from '../text-part.ts';
import { parseVersioned, type TagGrammar } from '../versioned.ts';
import { decodeBase64 } from './base64.ts';
import { rsaBits } from './public-key.ts';
import type { DkimFault, DkimKey, DkimRecord } from './record.ts';

/** The tags of RFC 6376, section 3.6.1, and the one of RFC 4871 that it removed. */
const dkimGrammar = {
  version: 'DKIM1',
  isVersionOptional: true,
  known: ['v', 'h', 'k', 'n', 'p', 's', 't'],
  removed: ['g'],
  note: 'n',
} as const satisfies TagGrammar;

const PEM_LINE = /-{2,9}\s{0,8}(?:BEGIN|END)[A-Z ]{0,40}-{0,9}/;
/** The values that are registered for DKIM; of others, receivers take no notice or cannot use the key. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  k: ['rsa', 'ed25519'],
  h: ['sha1', 'sha256'],
  s: ['*', 'email', 'tlsrpt'],
  t: ['y', 's'],
};
/** Of an Ed25519 key (RFC 8032, section 5.1.5). */
const ED25519_BYTES = 32;

/** Reads a DKIM key record, also one that is not well formed, and says what is wrong in it. */
export function parseDkim(text: string): DkimRecord {
  const list = parseVersioned(text, dkimGrammar);
  const faults: DkimFault[] = [...list.faults];
  const values = (name: string): string[] | undefined => {
    const tag = tagOf(list, name);
    if (!tag || holdsPlaceholder(tag.value.text)) return undefined;
    const parts = name === 'k' ? [tag.value] : listOf(tag.value, ':');
    for (const part of parts) {
      if (VALUES[name]?.includes(part.text.toLowerCase())) continue;
      const { from, to } = part.text === '' ? tag : part;
      faults.push({
        id: part.text === '' ? 'missing-value' : 'bad-value',
        breaks: false,
        from,
        to,
        tag: name,
      });
    }
    return parts.map((part) => part.text.toLowerCase());
  };
  const keyType = values('k')?.[0] || 'rsa';
  const hashes = values('h');
  const services = values('s') ?? ['*'];
  const flags = values('t') ?? [];
  const key = readKey(tagOf(list, 'p'), keyType, faults);
  if (!tagOf(list, 'p') && !list.tags.some((tag) => holdsPlaceholder(tag.text))) {
    const last = list.tags.at(-1);
    faults.push({ id: 'missing-key', breaks: true, from: last?.from ?? 0, to: last?.to ?? 0, tag: 'p' });
  }
  const all = inOrder(faults);
  return { text, tags: list.tags, faults: all, key, keyType, ...(hashes && { hashes }), services, flags };
}

function readKey(tag: RecordTag | undefined, keyType: string, faults: DkimFault[]): DkimKey {
  if (!tag || holdsPlaceholder(tag.value.text)) return { kind: 'unreadable' };
  const { text, from, to } = tag.value;
  if (text === '') return { kind: 'revoked' };
  const pem = PEM_LINE.exec(text);
  if (pem) {
    const start = from + pem.index;
    faults.push({
      id: 'pem-line',
      breaks: true,
      from: start,
      to: start + pem[0].length,
      tag: 'p',
      meant: '',
    });
    return { kind: 'unreadable' };
  }
  const decoded = decodeBase64(tag.value);
  if ('bad' in decoded) {
    faults.push({ id: 'bad-base64', breaks: true, ...decoded.bad, tag: 'p' });
    return { kind: 'unreadable' };
  }
  const { bytes } = decoded;
  if (keyType === 'ed25519') {
    if (bytes.length !== ED25519_BYTES) faults.push({ id: 'key-length', breaks: true, from, to, tag: 'p' });
    return { kind: 'ed25519', bytes: bytes.length };
  }
  const bits = keyType === 'rsa' ? rsaBits(bytes) : undefined;
  if (keyType === 'rsa' && bits === undefined) {
    faults.push({ id: 'bad-key', breaks: true, from, to, tag: 'p' });
  }
  return bits === undefined ? { kind: 'unreadable' } : { kind: 'rsa', bits };
}
