import type { SmtpReply } from './reply-reader.ts';

/** What a server says that it can, in its answer to EHLO (RFC 5321, section 4.1.1.1). */
export interface SmtpCapabilities {
  readonly startTls: boolean;
  /** In upper case, each once. */
  readonly auth: readonly string[];
  /** Bytes; nothing where the server names no number, or 0, which means no fixed limit (RFC 1870). */
  readonly size?: number;
  readonly eightBitMime: boolean;
  readonly smtpUtf8: boolean;
}

/** Ways to log in that are kept at most. */
const MAX_AUTH = 20;

/** Reads an answer to EHLO; its first line is a greeting. Old servers write `AUTH=LOGIN`. */
export function capabilitiesIn({ lines }: SmtpReply): SmtpCapabilities {
  const auth = new Set<string>();
  const keywords = new Map<string, readonly string[]>();
  for (const line of lines.slice(1)) {
    const [keyword = '', ...values] = line
      .toUpperCase()
      .replace(/^AUTH=/, 'AUTH ')
      .split(' ');
    keywords.set(keyword, values);
    if (keyword !== 'AUTH') continue;
    for (const value of values) if (/^[A-Z\d_-]{1,40}$/.test(value) && auth.size < MAX_AUTH) auth.add(value);
  }
  const size = Number(/^\d{1,15}$/.exec(keywords.get('SIZE')?.[0] ?? '')?.[0] ?? 0);
  return {
    startTls: keywords.has('STARTTLS'),
    auth: [...auth],
    ...(size > 0 && { size }),
    eightBitMime: keywords.has('8BITMIME'),
    smtpUtf8: keywords.has('SMTPUTF8'),
  };
}
