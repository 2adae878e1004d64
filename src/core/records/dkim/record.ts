import type { TagFault, TagList } from '../tags.ts';
import type { VersionFaultId } from '../versioned.ts';

/** The key of a record. */
export type DkimKey =
  /** `bits`: the length of the modulus. */
  | { readonly kind: 'rsa'; readonly bits: number }
  /** `bytes`: 32 if it is right (RFC 8463, section 3). */
  | { readonly kind: 'ed25519'; readonly bytes: number }
  /** `p` is empty (RFC 6376, section 3.6.1). */
  | { readonly kind: 'revoked' }
  /** What cannot be read, or a kind that is not known. */
  | { readonly kind: 'unreadable' };

/**
 * What is wrong in a DKIM key record beside its list of tags.
 * - `missing-key`: no `p`. `bad-base64`: characters that base64 has not, or too few or too many at its end.
 * - `pem-line`: `-----BEGIN PUBLIC KEY-----` and the like. `bad-key`: no key of the kind that `k` says.
 * - `key-length`: an Ed25519 key that has not 32 bytes.
 * - `bad-value`: a value that the tag cannot have.
 */
type DkimFaultId =
  | VersionFaultId
  | 'missing-key'
  | 'bad-base64'
  | 'pem-line'
  | 'bad-key'
  | 'key-length'
  | 'bad-value';

export type DkimFault = TagFault<DkimFaultId>;

/** A DKIM key record as it is written (RFC 6376, section 3.6.1); what is absent has its default. */
export interface DkimRecord extends TagList<DkimFaultId> {
  readonly key: DkimKey;
  /** `k`, in small letters: `rsa`, `ed25519` … */
  readonly keyType: string;
  /** `h`: absent where every hash is accepted. */
  readonly hashes?: readonly string[];
  /** `s`: `email` or `*`. */
  readonly services: readonly string[];
  /** `t`: `y` for testing, `s` for no subdomains. */
  readonly flags: readonly string[];
}
