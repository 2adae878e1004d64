/** A mail address in its parts; offsets in UTF-16 units of the text that was read. */
export interface MailAddress {
  /** Where the `@` stands. */
  readonly at: number;
  readonly local: string;
  /** In lower case. */
  readonly domain: string;
  /** Whether the domain is an IP address in brackets. */
  readonly isLiteral: boolean;
}

/** Why a text is no mail address. */
type AddressFault =
  | 'no-at'
  | 'several-ats'
  | 'no-local'
  | 'no-domain'
  | 'no-top-level'
  | 'dots'
  | 'character'
  | 'label'
  | 'too-long';

/** What of a text keeps it from being an address. */
export interface FaultyAddress {
  readonly fault: AddressFault;
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** RFC 5321, 4.5.3.1.1 and 4.5.3.1.3: octets of the local part, and of a path, two of which are its angle brackets. */
const [MAX_LOCAL_OCTETS, MAX_ADDRESS_OCTETS] = [64, 254];
/** RFC 1035, 2.3.4. */
const MAX_LABEL_OCTETS = 63;

/** `atext` of RFC 5322, with what RFC 6531 adds; dots stand between. */
const NOT_LOCAL = /[^\w.!#$%&'*+/=?^`{|}~\u0080-\uFFFF-]|[\u0080-\u00A0\u2000-\u206F\u3000]/;
const QUOTED = /^"(?:[^"\\]|\\.)*"$/;
const NOT_DOMAIN = /[^a-z\d.\u00A1-\uFFFF-]|[\u2000-\u206F\u3000]/i;
const LITERAL = /^\[(?:IPv6:)?[\da-f.:]+\]$/i;

/** Reads an address (RFC 5321, 4.1.2; with letters of all scripts, RFC 6531) that has to reach somebody on the internet. */
export function readAddress(text: string): MailAddress | FaultyAddress {
  const at = text.lastIndexOf('@');
  const whole = { start: 0, end: text.length };
  if (at < 0) return { fault: 'no-at', ...whole };
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  return (
    localFault(local) ??
    domainFault(domain, at + 1) ??
    (octets(text) > MAX_ADDRESS_OCTETS
      ? { fault: 'too-long', ...whole }
      : { at, local, domain: domain.toLowerCase(), isLiteral: domain.startsWith('[') })
  );
}

function localFault(local: string): FaultyAddress | undefined {
  const end = local.length;
  if (local === '') return { fault: 'no-local', start: 0, end: 1 };
  if (octets(local) > MAX_LOCAL_OCTETS) return { fault: 'too-long', start: 0, end };
  if (QUOTED.test(local)) return undefined;
  if (local.includes('@')) return { fault: 'several-ats', start: local.indexOf('@'), end: end + 1 };
  const wrong = local.search(NOT_LOCAL);
  if (wrong >= 0) return { fault: 'character', start: wrong, end: wrong + 1 };
  const dots = dotsIn(local);
  return dots && { fault: 'dots', ...dots };
}

/** Dots of a local part that stand at its beginning, at its end or beside each other. */
function dotsIn(local: string): { readonly start: number; readonly end: number } | undefined {
  let at = local.startsWith('.') ? 0 : local.indexOf('..');
  if (at < 0 && local.endsWith('.')) at = local.length - 1;
  if (at < 0) return undefined;
  let end = at;
  while (local[end] === '.') end++;
  const isBetween = at > 0 && end < local.length;
  return { start: isBetween ? at + 1 : at, end };
}

function domainFault(domain: string, start: number): FaultyAddress | undefined {
  const end = start + domain.length;
  if (domain === '') return { fault: 'no-domain', start: start - 1, end };
  if (LITERAL.test(domain)) return undefined;
  const wrong = domain.search(NOT_DOMAIN);
  if (wrong >= 0) return { fault: 'character', start: start + wrong, end: start + wrong + 1 };
  let from = start;
  for (const label of domain.split('.')) {
    const isFit = label !== '' && octets(label) <= MAX_LABEL_OCTETS;
    if (!isFit || label.startsWith('-') || label.endsWith('-'))
      return {
        fault: 'label',
        start: label === '' ? start : from,
        end: label === '' ? end : from + label.length,
      };
    from += label.length + 1;
  }
  return domain.includes('.') ? undefined : { fault: 'no-top-level', start, end };
}

/** Bytes of a text as UTF-8. */
function octets(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) count++;
    // Half of a pair, which together are four bytes.
    if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) count++;
  }
  return count;
}
