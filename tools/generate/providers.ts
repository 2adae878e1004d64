import type { RuleId } from '../../src/core/index.ts';

/** What a mailbox provider, a law or a standard asks of who sends mail. */
export interface Requirement {
  readonly who: string;
  readonly asks: string;
  readonly rules: readonly RuleId[];
  /** Why no rule reports it, where none does. */
  readonly left?: string;
}

const SENDING = 'A matter of servers, DNS and the sender’s standing, not of a draft.';

/** From the providers’ pages for senders (Google 2026-03, Yahoo 2026-02, Microsoft 2026-06), laws and RFCs. */
export const requirements: readonly Requirement[] = [
  {
    who: 'Gmail, Yahoo, Outlook',
    asks: 'SPF, DKIM and DMARC, TLS, reverse DNS, few complaints',
    rules: [],
    left: SENDING,
  },
  { who: 'Gmail', asks: 'No mail that claims to be from gmail.com', rules: ['free-mail-sender'] },
  {
    who: 'Gmail, Yahoo',
    asks: 'One-click unsubscribe (RFC 8058) in bulk mail',
    rules: ['one-click-unsubscribe'],
  },
  {
    who: 'Gmail, Outlook, CAN-SPAM',
    asks: 'A visible way to unsubscribe in the body',
    rules: ['missing-unsubscribe', 'poor-unsubscribe', 'unsubscribe-same-link'],
  },
  { who: 'Yahoo, CAN-SPAM', asks: 'Unsubscribing honoured within days', rules: [], left: SENDING },
  { who: 'Gmail', asks: 'No “Re:” or “Fwd:” where nothing is answered', rules: ['fake-reply'] },
  {
    who: 'Gmail',
    asks: 'No content hidden by HTML or CSS',
    rules: ['hidden-text', 'low-contrast', 'tiny-font', 'off-page-text', 'row-of-breaks'],
  },
  {
    who: 'Gmail',
    asks: 'Links that can be seen and understood',
    rules: ['link-host-mismatch', 'empty-link-text', 'link-shortener', 'redirect-link', 'escaped-host'],
  },
  {
    who: 'Gmail',
    asks: 'No emoji, number or notice such as “(2)” in the sender’s name',
    rules: ['odd-from-name'],
  },
  {
    who: 'Gmail',
    asks: 'No emoji or tick that passes for a sign of verification',
    rules: ['odd-from-name', 'subject-emoji'],
  },
  {
    who: 'Gmail',
    asks: 'No subject text and no reader’s name in the sender’s name',
    rules: ['from-name-trick'],
  },
  {
    who: 'Gmail',
    asks: 'No other address in the sender’s name',
    rules: ['other-address-in-from-name', 'brand-impersonation'],
  },
  {
    who: 'Gmail',
    asks: 'No advertising mixed into receipts',
    rules: [],
    left: 'Whether an offer in a receipt belongs there only its sender knows; the transactional preset judges the wording.',
  },
  {
    who: 'Gmail',
    asks: 'Host names of one script (UTS 39)',
    rules: ['punycode-host', 'mixed-scripts', 'right-to-left-override'],
  },
  { who: 'Gmail', asks: 'One address in From', rules: ['several-senders'] },
  { who: 'Gmail, Yahoo', asks: 'Each header once', rules: ['duplicate-headers'] },
  { who: 'Gmail', asks: 'A valid Message-ID', rules: ['missing-message-id'] },
  {
    who: 'RFC 5322',
    asks: 'Date, From, and headers in ASCII',
    rules: ['missing-date', 'subject-encoding', 'wrong-charset', 'null-character'],
  },
  { who: 'Yahoo', asks: 'No , $ % ? { } < > in the sender’s address', rules: ['odd-from-address'] },
  { who: 'Gmail', asks: 'HTML under 102 KB, or the rest is cut off', rules: ['clipped-size'] },
  {
    who: 'RFC 5322',
    asks: 'Lines of at most 998 characters',
    rules: ['long-line'],
  },
  {
    who: 'Outlook',
    asks: 'A subject that says what the mail is about',
    rules: ['missing-subject', 'subject-placeholder', 'subject-code'],
  },
  { who: 'Outlook', asks: 'No scripts', rules: ['script', 'unsafe-link-scheme', 'form-in-mail'] },
  { who: 'CAN-SPAM', asks: 'A postal address', rules: ['missing-postal-address'] },
];
