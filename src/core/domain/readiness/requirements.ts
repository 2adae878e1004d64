import { type Message, text } from '../../text/message.ts';
import type { MailboxProvider, RequirementId } from './readiness.ts';

/** A page of a provider that says what it asks of senders, and its date. */
interface ProviderPage {
  readonly link: string;
  readonly checked: string;
}

/** What a provider asks for, on which of its pages. */
export interface ProviderRequirement extends ProviderPage {
  readonly id: RequirementId;
}

/** What a provider asks of whom. */
export interface ProviderRequirements {
  readonly provider: MailboxProvider;
  readonly name: string;
  readonly everybody: readonly ProviderRequirement[];
  /** Of who sends 5,000 emails a day to it, beside or instead. */
  readonly bulk: readonly ProviderRequirement[];
}

const GMAIL = { link: 'https://support.google.com/mail/answer/81126', checked: '2026-03-21' };
const YAHOO = { link: 'https://senders.yahooinc.com/best-practices/', checked: '2025-04-10' };
const OUTLOOK = {
  link: 'https://sendersupport.olc.protection.outlook.com/pm/policies',
  checked: '2026-06-15',
};
const ICLOUD = { link: 'https://support.apple.com/102322', checked: '2025-02-25' };

/** The requirements as the providers’ pages have them; nothing here is advice of our own. */
export const providerRequirements: readonly ProviderRequirements[] = [
  {
    provider: 'gmail',
    name: 'Gmail',
    everybody: on(GMAIL, ['spf-or-dkim', 'reverse-dns', 'format', 'no-impersonation', 'tls', 'spam-rate']),
    bulk: on(GMAIL, [
      ...(['spf', 'dkim', 'dmarc', 'alignment', 'reverse-dns', 'format', 'no-impersonation'] as const),
      ...(['one-click-unsubscribe', 'unsubscribe-link', 'tls', 'spam-rate'] as const),
    ]),
  },
  {
    provider: 'yahoo',
    name: 'Yahoo',
    everybody: on(YAHOO, ['spf-or-dkim', 'reverse-dns', 'format', 'spam-rate']),
    bulk: on(YAHOO, [
      ...(['spf', 'dkim', 'dmarc', 'alignment', 'reverse-dns', 'format'] as const),
      ...(['header-unsubscribe', 'unsubscribe-link', 'prompt-unsubscribe', 'spam-rate'] as const),
    ]),
  },
  {
    provider: 'outlook',
    name: 'Outlook.com',
    everybody: on(OUTLOOK, ['reverse-dns', 'format']),
    bulk: on(OUTLOOK, [
      ...(['spf', 'dkim', 'dmarc', 'alignment', 'reverse-dns', 'format', 'unsubscribe-link'] as const),
    ]),
  },
  {
    provider: 'icloud',
    name: 'iCloud Mail',
    everybody: [],
    bulk: on(ICLOUD, [
      ...(['spf', 'dkim', 'dmarc', 'reverse-dns', 'format', 'unsubscribe-link'] as const),
      ...(['consent', 'steady-sender'] as const),
    ]),
  },
];

function on(page: ProviderPage, ids: readonly RequirementId[]): readonly ProviderRequirement[] {
  return ids.map((id) => ({ id, ...page }));
}

/** Where it can be told whether a requirement is met. */
export type ToldBy = 'name' | 'dns' | 'message' | 'nobody';

/** The requirements in words, and where it can be told whether they are met. */
export const requirementTexts: Readonly<
  Record<RequirementId, { readonly title: Message; readonly by: ToldBy }>
> = {
  'spf-or-dkim': { title: text`SPF or DKIM`, by: 'dns' },
  spf: { title: text`SPF`, by: 'dns' },
  dkim: { title: text`DKIM`, by: 'dns' },
  dmarc: { title: text`DMARC, at least p=none`, by: 'dns' },
  alignment: { title: text`From domain aligned with SPF or DKIM`, by: 'message' },
  'reverse-dns': { title: text`Reverse DNS of the sending address, both ways`, by: 'dns' },
  format: { title: text`Valid headers (RFC 5322)`, by: 'message' },
  'no-impersonation': { title: text`No Gmail address in From`, by: 'name' },
  'one-click-unsubscribe': { title: text`One-click unsubscribe`, by: 'message' },
  'header-unsubscribe': { title: text`Unsubscribe header (one-click or email)`, by: 'message' },
  'unsubscribe-link': { title: text`Visible unsubscribe link`, by: 'message' },
  tls: { title: text`TLS when sending`, by: 'nobody' },
  'spam-rate': { title: text`Spam rate below 0.3%`, by: 'nobody' },
  'prompt-unsubscribe': { title: text`Unsubscribe requests honored within 2 days`, by: 'nobody' },
  consent: { title: text`Only subscribed recipients`, by: 'nobody' },
  'steady-sender': { title: text`Consistent From name and address`, by: 'nobody' },
};
