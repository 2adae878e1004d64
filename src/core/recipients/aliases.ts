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

/**
 * A text that is the same for all addresses of a mailbox; nothing where each address is a mailbox of its own. Gmail takes no notice
 * of dots, either.
 */
export function mailboxKey(
  { local, domain }: MailAddress,
  provider: MailboxCompanyId | undefined,
): string | undefined {
  if (provider === undefined || !WITH_TAGS.has(provider)) return undefined;
  const plus = local.indexOf('+');
  const name = (plus > 0 ? local.slice(0, plus) : local).toLowerCase();
  return provider === 'google' ? name.replaceAll('.', '') : `${name}@${domain}`;
}
