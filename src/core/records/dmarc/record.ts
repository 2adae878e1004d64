import type { TagFault, TagList } from '../tags.ts';
import type { TextPart } from '../text-part.ts';
import type { VersionFaultId } from '../versioned.ts';

/** What a domain asks for with email that fails (RFC 9989, section 4.7). */
export type DmarcPolicy = 'none' | 'quarantine' | 'reject';

/** Relaxed or strict (RFC 9989, section 4.4). */
export type AlignmentMode = 'r' | 's';

/** An address that reports go to. */
export interface ReportUri extends TextPart {
  /** In small letters, without the colon; absent where the address has none. */
  readonly scheme?: string;
  /** Of `mailto:`, and of an address without a scheme: the address and its domain. */
  readonly address?: TextPart;
  readonly domain?: TextPart;
  /** `!10m`, which receivers ignore (RFC 9989, section 4.8: `obs-dmarc-report-size`). */
  readonly size?: TextPart;
}

/**
 * What is wrong in a DMARC record beside its list of tags.
 * - `bad-value`: a value that the tag cannot have; its default holds. `missing-policy`: no valid `p`.
 * - `repeated-option`: a value of `fo` that is there already. `opposed-option`: `0` and `1`, of which it can have one.
 * - `missing-mailto`: an address without a scheme. `bad-uri`: neither address nor URI. `bad-scheme`: a URI of another scheme, to which
 *   no reports go. `size-limit`: `!10m`.
 */
type DmarcFaultId =
  | VersionFaultId
  | 'bad-value'
  | 'repeated-option'
  | 'opposed-option'
  | 'missing-policy'
  | 'missing-mailto'
  | 'bad-uri'
  | 'bad-scheme'
  | 'size-limit';

export type DmarcFault = TagFault<DmarcFaultId>;

/** A DMARC record as it is written (RFC 9989); what is absent or not valid has its default, or is undefined. */
export interface DmarcRecord extends TagList<DmarcFaultId> {
  readonly policy?: DmarcPolicy;
  readonly subdomainPolicy?: DmarcPolicy;
  readonly nonexistentPolicy?: DmarcPolicy;
  /** `y` where the domain is a public suffix, `n` where it is an organization’s, else `u`. */
  readonly psd: 'y' | 'n' | 'u';
  /** Whether one level less than the policy is to be applied. */
  readonly isTesting: boolean;
  readonly dkimAlignment: AlignmentMode;
  readonly spfAlignment: AlignmentMode;
  readonly aggregateReports: readonly ReportUri[];
  readonly failureReports: readonly ReportUri[];
}
