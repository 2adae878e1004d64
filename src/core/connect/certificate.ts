/** A server’s certificate as it was shown, and what the system’s trust store says of it. */
export interface CertificateFacts {
  /** OpenSSL’s code of what is wrong with the chain: `CERT_HAS_EXPIRED`. */
  readonly fault?: string;
  /** Whether the certificate is for the host that was asked for (RFC 6125). */
  readonly isForHost: boolean;
  /** The hosts it is for. */
  readonly names: readonly string[];
  readonly issuer: string;
  /** Milliseconds since 1970. */
  readonly validFrom: number;
  readonly validTo: number;
}

export type CertificateState =
  | 'trusted'
  | 'expired'
  | 'not-yet-valid'
  | 'self-signed'
  | 'incomplete-chain'
  | 'untrusted'
  | 'wrong-name';

export interface CertificateJudgement {
  /** The gravest. */
  readonly state: CertificateState;
  /** Everything that is wrong, the gravest first. */
  readonly faults: readonly Exclude<CertificateState, 'trusted'>[];
  /** Whole days; below 0 where it is over. */
  readonly daysLeft: number;
  readonly names: readonly string[];
  readonly issuer: string;
}

const DAY_MS = 86_400_000;

/** What OpenSSL says of a chain; anything else is `untrusted`. */
const BY_FAULT: Readonly<Record<string, Exclude<CertificateState, 'trusted'>>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
};

/** Judges a certificate at a time, in milliseconds since 1970. */
export function judgeCertificate(facts: CertificateFacts, now: number): CertificateJudgement {
  const { fault, isForHost, names, issuer, validFrom, validTo } = facts;
  const faults = new Set<Exclude<CertificateState, 'trusted'>>();
  if (validTo < now) faults.add('expired');
  if (validFrom > now) faults.add('not-yet-valid');
  if (fault !== undefined) faults.add(BY_FAULT[fault] ?? 'untrusted');
  if (!isForHost) faults.add('wrong-name');
  const [state = 'trusted'] = faults;
  return { state, faults: [...faults], daysLeft: Math.floor((validTo - now) / DAY_MS), names, issuer };
}
