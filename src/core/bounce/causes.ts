import { type Message, text } from '../text/message.ts';
import type { StepId } from './steps.ts';
import type { BounceFamily, Retry, Side } from './terms.ts';

/** What is known when a sentence is made; each that is there is a name, never empty. */
export interface NamesInSentence {
  /** Who answered: “Gmail”, or a server’s name. */
  readonly who: string;
  /** The sender’s domain. */
  readonly domain: string;
  /** The recipient’s address, or his domain where only that is known. */
  readonly address: string;
  readonly ip: string;
  /** The blocklist, where the reply names one. */
  readonly list?: string;
}

/** Why a message came back: what it is about, whose it is to fix, and what may be done. */
export interface Cause {
  /** As a list of causes names it. */
  readonly title: Message;
  readonly family: BounceFamily;
  /** Of the seven types of refusal that people look up (1 no such user … 7 connection refused); `null`: none. */
  readonly type: number | null;
  readonly side: Side;
  /** Whether the address may stay on a list. */
  readonly keep: boolean;
  readonly retry: Retry;
  readonly says: (named: NamesInSentence) => Message;
  readonly steps: readonly StepId[];
  /** Rules for drafts that look for what is objected to. */
  readonly rules?: readonly string[];
}

const DEAD = { keep: false, retry: 'never' } as const;
const FIX = { keep: true, retry: 'after-fix' } as const;
const LATER = { keep: true, retry: 'later' } as const;

/** Rules that look for what filters of content object to. */
const OF_CONTENT = ['urgent-wording', 'prize-wording', 'finance-wording', 'shouting', 'hidden-text'] as const;
const OF_LINKS = [
  'link-shortener',
  'link-host-mismatch',
  'ip-address-link',
  'suspicious-tld',
  'free-host-link',
] as const;
const OF_HEADERS = [
  'duplicate-headers',
  'several-senders',
  'missing-message-id',
  'missing-date',
  'odd-from-address',
  'missing-from',
] as const;

/**
 * The causes. `type` is the article’s: 1 no such user, 2 relaying denied, 3 message blocked, 4 access denied, 5 DNS,
 * 6 mailbox full, 7 connection refused.
 */
export const causes = {
  'unknown-address': {
    title: text`No such mailbox`,
    family: 'address',
    type: 1,
    side: 'sender',
    ...DEAD,
    says: ({ who, address }) => text`${who} refused this: there is no mailbox for ${address}.`,
    steps: ['spelling-first', 'clean-list'],
  },
  'filtered-address': {
    title: text`No such mailbox, or filtered`,
    family: 'address',
    type: 1,
    side: 'recipient',
    ...LATER,
    says: ({ who, address }) =>
      text`${who} says there is no mailbox for ${address}, but it may only be refusing this message.`,
    steps: ['check-spelling', 'ask-recipient', 'watch-address'],
  },
  'unknown-domain': {
    title: text`No such domain`,
    family: 'address',
    type: 1,
    side: 'sender',
    ...DEAD,
    says: ({ address }) => text`The domain of ${address} doesn’t exist.`,
    steps: ['spelling-first', 'clean-list'],
  },
  'dns-error': {
    title: text`Domain not found for now`,
    family: 'system',
    type: null,
    side: 'sender',
    ...LATER,
    says: ({ address }) =>
      text`The domain of ${address} couldn’t be looked up. It may be misspelled or gone.`,
    steps: ['check-spelling', 'watch-address'],
  },
  moved: {
    title: text`Mailbox moved`,
    family: 'address',
    type: 1,
    side: 'sender',
    ...DEAD,
    says: ({ who, address }) => text`${who} refused this: ${address} has moved or left.`,
    steps: ['ask-new-address'],
  },
  'no-mail-domain': {
    title: text`Domain without email`,
    family: 'policy',
    type: 1,
    side: 'sender',
    ...DEAD,
    says: ({ address }) => text`The domain of ${address} doesn’t accept email.`,
    steps: ['spelling-first'],
  },
  'relay-denied': {
    title: text`Relaying denied`,
    family: 'policy',
    type: 2,
    side: 'sender',
    ...FIX,
    says: ({ who, address }) => text`${who} doesn’t accept email for ${address} from your server.`,
    steps: ['use-own-server', 'tell-receiver', 'check-mx'],
  },
  'login-required': {
    title: text`Login required`,
    family: 'policy',
    type: 2,
    side: 'sender',
    ...FIX,
    says: ({ who }) => text`${who} requires a login, or didn’t accept the one it got.`,
    steps: ['log-in', 'verify-sender'],
  },
  'spam-content': {
    title: text`Content flagged as spam`,
    family: 'content',
    type: 3,
    side: 'sender',
    ...FIX,
    says: ({ who }) => text`${who} refused this message as spam because of what is in it.`,
    steps: ['rework-content', 'prove-consent', 'check-reputation'],
    rules: [...OF_CONTENT, ...OF_LINKS],
  },
  'link-reputation': {
    title: text`Link on a blocklist`,
    family: 'content',
    type: 3,
    side: 'sender',
    ...FIX,
    says: ({ who }) => text`${who} refused this message because of a link in it.`,
    steps: ['replace-links', 'delist-domain', 'scan-site'],
    rules: OF_LINKS,
  },
  'unsafe-content': {
    title: text`Malware or blocked file type`,
    family: 'content',
    type: 3,
    side: 'sender',
    ...FIX,
    says: ({ who }) =>
      text`${who} refused this: something in it looks like malware or is a file type it blocks.`,
    steps: ['scan-attachments', 'scan-site', 'share-files-by-link'],
    rules: OF_LINKS,
  },
  'too-large': {
    title: text`Message too large`,
    family: 'content',
    type: 3,
    side: 'sender',
    ...FIX,
    says: ({ who }) => text`${who} refused this: the message is too large.`,
    steps: ['make-smaller', 'share-files-by-link'],
    rules: ['clipped-size'],
  },
  'malformed-message': {
    title: text`Headers not accepted`,
    family: 'policy',
    type: 3,
    side: 'sender',
    ...FIX,
    says: ({ who }) =>
      text`${who} refused this: the message’s headers are too long or don’t follow the standards.`,
    steps: ['fix-headers'],
    rules: OF_HEADERS,
  },
  'malformed-content': {
    title: text`Broken message`,
    family: 'content',
    type: 3,
    side: 'sender',
    ...FIX,
    says: ({ who }) =>
      text`${who} refused this: the message’s headers, encoding or structure are broken or too long.`,
    steps: ['fix-structure', 'fix-headers'],
    rules: OF_HEADERS,
  },
  'listed-address': {
    title: text`On a blocklist`,
    family: 'reputation',
    type: 4,
    side: 'sender',
    ...FIX,
    says: ({ who, ip, list }) =>
      list
        ? text`${who} refused this: ${ip} is on the blocklist ${list}.`
        : text`${who} refused this: ${ip} is on a blocklist.`,
    steps: ['ask-delisting', 'find-abuse', 'prove-consent', 'tell-sender-provider'],
  },
  'list-refused': {
    title: text`Blocklist lookup refused`,
    family: 'system',
    type: null,
    side: 'receiver-admin',
    ...LATER,
    says: ({ who }) =>
      text`${who} uses a blocklist that refuses its lookups. That doesn’t mean you’re listed.`,
    steps: ['tell-receiver'],
  },
  'blocked-server': {
    title: text`Sending server blocked`,
    family: 'reputation',
    type: 4,
    side: 'sender',
    ...FIX,
    says: ({ who, ip }) => text`${who} doesn’t accept email from ${ip}.`,
    steps: ['ask-receiver-delisting', 'find-abuse', 'check-reputation', 'tell-sender-provider'],
  },
  'sender-blocked': {
    title: text`Your account blocked from sending`,
    family: 'reputation',
    type: 4,
    side: 'sender',
    ...FIX,
    says: ({ who }) => text`${who} stopped your account from sending, usually because it sent spam.`,
    steps: ['change-password', 'find-abuse', 'ask-unblock'],
  },
  'poor-ip': {
    title: text`Poor IP reputation`,
    family: 'reputation',
    type: 4,
    side: 'sender',
    ...FIX,
    says: ({ who, ip }) => text`${who} refused this because of the poor reputation of ${ip}.`,
    steps: ['check-reputation', 'find-abuse', 'slow-down'],
  },
  'poor-domain': {
    title: text`Poor domain reputation`,
    family: 'reputation',
    type: 4,
    side: 'sender',
    ...FIX,
    says: ({ who, domain }) => text`${who} refused this because of the poor reputation of ${domain}.`,
    steps: ['check-reputation', 'prove-consent', 'slow-down'],
  },
  complaints: {
    title: text`Too many complaints`,
    family: 'reputation',
    type: 4,
    side: 'sender',
    ...FIX,
    says: ({ who }) =>
      text`${who} didn’t accept this because of spam complaints or an unusual volume of email.`,
    steps: ['join-feedback-loop', 'easy-unsubscribe', 'prove-consent', 'slow-down'],
  },
  'no-reverse-dns': {
    title: text`No reverse DNS`,
    family: 'reputation',
    type: 5,
    side: 'sender-provider',
    ...FIX,
    says: ({ who, ip }) => text`${who} refused this: ${ip} has no matching reverse DNS (PTR) record.`,
    steps: ['set-ptr'],
  },
  unauthenticated: {
    title: text`Not authenticated`,
    family: 'auth',
    type: 5,
    side: 'sender',
    ...FIX,
    says: ({ who, domain }) =>
      text`${who} refused this: SPF, DKIM or DMARC didn’t confirm that it’s from ${domain}.`,
    steps: ['publish-spf', 'sign-dkim', 'check-domain'],
  },
  'spf-failed': {
    title: text`SPF failed`,
    family: 'auth',
    type: 5,
    side: 'sender',
    ...FIX,
    says: ({ who, domain, ip }) =>
      text`${who} refused this: the SPF record of ${domain} doesn’t allow ${ip}.`,
    steps: ['publish-spf', 'survive-forwarding', 'check-domain'],
  },
  'dkim-failed': {
    title: text`DKIM failed`,
    family: 'auth',
    type: 5,
    side: 'sender',
    ...FIX,
    says: ({ who, domain }) => text`${who} refused this: it has no valid DKIM signature of ${domain}.`,
    steps: ['sign-dkim', 'check-domain'],
  },
  'dmarc-missing': {
    title: text`No DMARC record`,
    family: 'auth',
    type: 5,
    side: 'sender',
    ...FIX,
    says: ({ who, domain }) => text`${who} refused this: ${domain} has no DMARC record.`,
    steps: ['publish-dmarc', 'check-domain'],
  },
  'dmarc-failed': {
    title: text`DMARC failed`,
    family: 'auth',
    type: 5,
    side: 'sender',
    ...FIX,
    says: ({ who, domain }) =>
      text`${who} refused this: it failed the DMARC check, and ${domain} asks to refuse such email.`,
    steps: ['align-domains', 'sign-dkim', 'check-domain'],
  },
  'not-aligned': {
    title: text`Not aligned for DMARC`,
    family: 'auth',
    type: 5,
    side: 'sender',
    ...FIX,
    says: ({ who, domain }) =>
      text`${who} refused this: neither SPF nor DKIM passed for ${domain}, the domain in the From header.`,
    steps: ['align-domains', 'check-domain'],
  },
  'sender-domain': {
    title: text`Sender not accepted`,
    family: 'policy',
    type: 5,
    side: 'sender',
    ...FIX,
    says: ({ who, domain }) =>
      text`${who} didn’t accept the sender address at ${domain}. It may not exist or may not receive email.`,
    steps: ['use-real-sender'],
    rules: ['odd-from-address'],
  },
  'tls-required': {
    title: text`Encryption required`,
    family: 'policy',
    type: 5,
    side: 'sender-provider',
    ...FIX,
    says: ({ who }) => text`${who} accepts email over an encrypted connection (TLS) only.`,
    steps: ['turn-on-tls'],
  },
  full: {
    title: text`Mailbox full`,
    family: 'mailbox',
    type: 6,
    side: 'recipient',
    ...LATER,
    says: ({ address }) => text`The mailbox of ${address} is full.`,
    steps: ['ask-recipient', 'watch-address'],
  },
  disabled: {
    title: text`Mailbox disabled`,
    family: 'mailbox',
    type: 6,
    side: 'recipient',
    ...LATER,
    says: ({ address }) => text`The mailbox of ${address} is disabled or suspended.`,
    steps: ['ask-recipient', 'watch-address'],
  },
  policy: {
    title: text`Receiver’s policy`,
    family: 'policy',
    type: 7,
    side: 'receiver-admin',
    ...FIX,
    says: ({ who }) => text`${who} refused this under a policy it doesn’t explain.`,
    steps: ['tell-receiver', 'check-domain', 'rework-content'],
    rules: [...OF_HEADERS, ...OF_LINKS],
  },
  'recipient-restricted': {
    title: text`Recipient takes no email from you`,
    family: 'policy',
    type: 7,
    side: 'receiver-admin',
    ...FIX,
    says: ({ who, address }) => text`${who} doesn’t let you write to ${address}.`,
    steps: ['ask-permission', 'respect-block'],
  },
  protocol: {
    title: text`SMTP error`,
    family: 'policy',
    type: 7,
    side: 'sender-provider',
    ...FIX,
    says: ({ who }) => text`${who} and your server didn’t understand each other (SMTP).`,
    steps: ['fix-server', 'ask-sender-provider'],
  },
  'own-limit': {
    title: text`Your sending limit`,
    family: 'rate',
    type: null,
    side: 'sender',
    ...LATER,
    says: ({ who }) => text`${who} limits how much you may send, and you reached the limit.`,
    steps: ['raise-limit', 'slow-down'],
  },
  'receiver-limit': {
    title: text`Recipient’s limit`,
    family: 'rate',
    type: null,
    side: 'recipient',
    ...LATER,
    says: ({ address }) => text`More email arrives for ${address} than the server accepts at once.`,
    steps: ['send-fewer'],
  },
  'too-fast': {
    title: text`Sent too fast`,
    family: 'rate',
    type: null,
    side: 'sender',
    ...LATER,
    says: ({ who }) => text`${who} didn’t accept this: you sent too much at once, or to too many recipients.`,
    steps: ['slow-down', 'check-reputation'],
  },
  greylisted: {
    title: text`Greylisted`,
    family: 'rate',
    type: null,
    side: 'nobody',
    keep: true,
    retry: 'now',
    says: ({ who }) => text`${who} makes unknown senders try again (greylisting).`,
    steps: ['let-retry'],
  },
  unreachable: {
    title: text`Server unreachable`,
    family: 'system',
    type: null,
    side: 'receiver-admin',
    ...LATER,
    says: ({ address }) => text`The server for ${address} couldn’t be reached.`,
    steps: ['check-spelling', 'tell-receiver-later', 'watch-address'],
  },
  'gave-up': {
    title: text`Given up after many tries`,
    family: 'system',
    type: null,
    side: 'nobody',
    ...LATER,
    says: ({ address }) => text`Your server kept trying to reach ${address}, then gave up.`,
    steps: ['read-log', 'check-spelling', 'watch-address'],
  },
  'starttls-failed': {
    title: text`Encryption failed`,
    family: 'system',
    type: null,
    side: 'receiver-admin',
    ...LATER,
    says: ({ who }) => text`${who} couldn’t be reached over an encrypted connection (TLS).`,
    steps: ['tell-receiver', 'relax-tls'],
  },
  loop: {
    title: text`Delivery loop`,
    family: 'system',
    type: null,
    side: 'receiver-admin',
    ...FIX,
    says: ({ address }) => text`Email to ${address} goes in circles between servers.`,
    steps: ['tell-receiver', 'check-mx'],
  },
  'receiver-broken': {
    title: text`Receiver’s server error`,
    family: 'system',
    type: null,
    side: 'receiver-admin',
    ...LATER,
    says: ({ who }) => text`${who} had a problem of its own.`,
    steps: ['tell-receiver-later'],
  },
  delayed: {
    title: text`Still waiting`,
    family: 'system',
    type: null,
    side: 'nobody',
    keep: true,
    retry: 'now',
    says: ({ address }) => text`This message to ${address} is still waiting.`,
    steps: ['wait'],
  },
  delivered: {
    title: text`Delivered`,
    family: 'unknown',
    type: null,
    side: 'nobody',
    keep: true,
    retry: 'never',
    says: ({ address }) => text`This message reached ${address}.`,
    steps: [],
  },
  'auto-reply': {
    title: text`Automatic reply`,
    family: 'unknown',
    type: null,
    side: 'nobody',
    keep: true,
    retry: 'never',
    says: () => text`An automatic reply. The message arrived.`,
    steps: [],
  },
  complaint: {
    title: text`Spam complaint`,
    family: 'reputation',
    type: 4,
    side: 'sender',
    keep: false,
    retry: 'never',
    says: () => text`A recipient reported this email as spam.`,
    steps: ['easy-unsubscribe', 'prove-consent'],
    rules: ['missing-unsubscribe'],
  },
  unknown: {
    title: text`Unknown reason`,
    family: 'unknown',
    type: null,
    side: 'nobody',
    ...LATER,
    says: () => text`This came back without a reason that Inboxlint knows.`,
    steps: ['read-reply'],
  },
} satisfies Record<string, Cause>;

export type CauseId = keyof typeof causes;
