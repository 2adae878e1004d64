/** DER: the tags of what a key is made of (X.690, section 8). */
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const SEQUENCE = 0x30;
/** rsaEncryption, 1.2.840.113549.1.1.1 (RFC 8017, appendix A.1). */
const RSA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  /** What follows it. */
  readonly rest: Uint8Array;
}

/**
 * The length in bits of the modulus of an RSA key: a SubjectPublicKeyInfo, as everybody publishes, or the RSAPublicKey
 * within, which RFC 6376 (section 3.6.1) names. Undefined where it is neither, or goes on behind its end.
 */
export function rsaBits(der: Uint8Array): number | undefined {
  const outer = elementAt(der, SEQUENCE);
  if (!outer || outer.rest.length > 0) return undefined;
  const algorithm = elementAt(outer.content, SEQUENCE);
  if (!algorithm) return modulusBits(outer.content);
  const id = elementAt(algorithm.content, OBJECT_ID)?.content;
  const isRsa = id?.length === RSA.length && RSA.every((byte, index) => id[index] === byte);
  const key = elementAt(algorithm.rest, BIT_STRING);
  if (!isRsa || !key || key.content[0] !== 0 || key.rest.length > 0) return undefined;
  const inner = elementAt(key.content.subarray(1), SEQUENCE);
  return inner && inner.rest.length === 0 ? modulusBits(inner.content) : undefined;
}

/** Of modulus and exponent. */
function modulusBits(content: Uint8Array): number | undefined {
  const modulus = elementAt(content, INTEGER);
  const exponent = modulus && elementAt(modulus.rest, INTEGER);
  if (!exponent || exponent.rest.length > 0 || exponent.content.length === 0) return undefined;
  const first = modulus.content.findIndex((byte) => byte !== 0);
  const byte = modulus.content[first];
  if (byte === undefined || (modulus.content[0] ?? 0) > 127) return undefined;
  return (modulus.content.length - first - 1) * 8 + (32 - Math.clz32(byte));
}

/** The element that bytes begin with, if it has the tag and is whole. */
function elementAt(bytes: Uint8Array, tag: number): DerElement | undefined {
  const first = bytes[1];
  if (bytes[0] !== tag || first === undefined) return undefined;
  const lengthBytes = first < 128 ? 0 : first & 127;
  if (first === 128 || lengthBytes > 3) return undefined;
  const length =
    lengthBytes === 0 ? first : bytes.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = 2 + lengthBytes;
  if (start + length > bytes.length) return undefined;
  return { tag, content: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) };
}
