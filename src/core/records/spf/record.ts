import type { IpBytes } from '../ip-address.ts';
import type { TextPart, TextRange } from '../text-part.ts';
import type { MacroString } from './macro.ts';

/** The mechanisms of RFC 7208, section 5. */
export type MechanismName = 'all' | 'include' | 'a' | 'mx' | 'ptr' | 'ip4' | 'ip6' | 'exists';

/** What a mechanism that matches means: pass, fail, softfail, neutral (RFC 7208, section 4.6.2). */
export type Qualifier = '+' | '-' | '~' | '?';

/** The length of a network’s prefix, in bits; the part is the digits. */
export interface CidrLength extends TextPart {
  readonly bits: number;
}

/** A mechanism. Parts that are not written are absent, those that are faulty are there as far as they can be read. */
export interface SpfMechanism extends TextPart {
  readonly kind: 'mechanism';
  readonly name: MechanismName;
  /** `+` where none is written. */
  readonly qualifier: Qualifier;
  readonly qualifierPart?: TextPart;
  readonly namePart: TextPart;
  readonly domain?: MacroString;
  readonly ip?: TextPart & { readonly bytes?: IpBytes };
  readonly cidr?: CidrLength;
  readonly cidr6?: CidrLength;
}

/** A modifier: `redirect`, `exp` or one that nobody knows, which is ignored (RFC 7208, section 6). */
export interface SpfModifier extends TextPart {
  readonly kind: 'modifier';
  /** In small letters. */
  readonly name: string;
  readonly namePart: TextPart;
  readonly value: MacroString;
}

/** What is no term, or stands for one that is not known here. */
export interface SpfOther extends TextPart {
  readonly kind: 'unknown' | 'placeholder';
}

export type SpfTerm = SpfMechanism | SpfModifier | SpfOther;

/**
 * What is wrong in a record.
 * - `version`: the record does not begin with `v=spf1` and a space; receivers do not take it for SPF.
 * - `glued-version`: a term right behind it, with no space between them.
 * - `glued-all`: `-all` right behind another term.
 * - `leading-space`: a space before it, which hides it from receivers too. `repeated-version`: `v=spf1` again.
 * - `quote`: a quotation mark. `not-ascii`: letters of other alphabets, and control characters.
 * - `wrong-space`: a tab, a line break, a no-break space … for a space. `space-in-term`: `include: example.com`, `- all`.
 * - `wrong-separator`: a comma or semicolon between terms.
 * - `unknown-mechanism`: neither mechanism nor modifier. `mechanism-as-modifier`: `include=…`, which is ignored.
 *   `modifier-as-mechanism`: `redirect:…`. `qualified-modifier`: `-redirect=…`. `repeated-modifier`.
 * - `missing-value`: `include`, `a:`, `redirect=`. `unexpected-value`: `all:…`, `mx?`. `unexpected-cidr`: `include:…/24`.
 * - `bad-domain`: no name with a top-level domain. `odd-domain`: characters that no host name has (`http://…`).
 *   `empty-label`, `long-label`: a name that does not exist. `ip-as-domain`: `a:192.0.2.1`.
 * - `bad-ip`: no address. `wrong-ip-version`: an IPv6 address in `ip4` or the other way round.
 * - `bad-cidr`: no prefix length, or one too long. `bad-macro`.
 */
export type SpfFaultId =
  | 'version'
  | 'glued-version'
  | 'glued-all'
  | 'leading-space'
  | 'repeated-version'
  | 'quote'
  | 'not-ascii'
  | 'wrong-space'
  | 'space-in-term'
  | 'wrong-separator'
  | 'unknown-mechanism'
  | 'mechanism-as-modifier'
  | 'modifier-as-mechanism'
  | 'qualified-modifier'
  | 'repeated-modifier'
  | 'missing-value'
  | 'unexpected-value'
  | 'unexpected-cidr'
  | 'bad-domain'
  | 'odd-domain'
  | 'empty-label'
  | 'long-label'
  | 'ip-as-domain'
  | 'bad-ip'
  | 'wrong-ip-version'
  | 'bad-cidr'
  | 'bad-macro';

/** A fault and its place. */
export interface SpfFault extends TextRange {
  readonly id: SpfFaultId;
  /** Whether receivers answer with permerror for it, whatever else the record says (RFC 7208, section 4.6). */
  readonly breaks: boolean;
  /** What was meant in this place, where it is clear: the text to write there. */
  readonly meant?: string;
}

/** A record as it is written. */
export interface SpfRecord {
  readonly text: string;
  /** `v=spf1`, where the record begins with it. */
  readonly version?: TextPart;
  /** In their order. */
  readonly terms: readonly SpfTerm[];
  /** In the order of their places. */
  readonly faults: readonly SpfFault[];
}
