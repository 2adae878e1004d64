import { type MailboxCompanyId, mailboxCompanies, mailboxCompanyOf } from '../recipients/providers.ts';

/**
 * Who receives, as far as warm-up is concerned: a company whose mailboxes are counted by themselves, since a receiver judges a
 * sender by what comes to all its domains; `other` are all others, among them the companies that Google or Microsoft host.
 */
export type ReceiverId = MailboxCompanyId | 'other';

/** How many recipients each receiver has; a receiver without any may be left out. */
export type ReceiverCounts = Partial<Readonly<Record<ReceiverId, number>>>;

/** In the order in which they are told; the others last. */
export const RECEIVERS: readonly ReceiverId[] = [...mailboxCompanies.map(({ id }) => id), 'other'];

const names = new Map<ReceiverId, string>(mailboxCompanies.map(({ id, name }) => [id, name]));

/** What people call a receiver; nothing of the others. */
export function receiverTitle(receiver: ReceiverId): string | undefined {
  return names.get(receiver);
}

/** The receiver of a domain, whatever its case. */
export function receiverOf(domain: string): ReceiverId {
  return mailboxCompanyOf(domain.toLowerCase())?.id ?? 'other';
}
