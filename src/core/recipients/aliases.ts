import type { MailAddress } from './address.ts';
import type { MailboxCompanyId } from './providers.ts';

/** Where a tag behind a plus leads to the same mailbox; as the providers’ help pages say (2026-11). */
const WITH_TAGS: ReadonlySet<MailboxCompanyId> = new Set([
  'google',
  'microsoft',
  'apple',
  'proton',
  'fastmail',
]);

/** A text that is the same for all addresses of a mailbox; Gmail takes no notice of dots, either. */
export function mailboxKey({ local, domain }: MailAddress, provider: MailboxCompanyId | undefined): string {
  let name = local.toLowerCase();
  const plus = name.indexOf('+');
  if (provider && plus > 0 && WITH_TAGS.has(provider)) name = name.slice(0, plus);
  if (provider !== 'google') return `${name}@${domain}`;
  return `${name.replaceAll('.', '')}@gmail.com`;
}
