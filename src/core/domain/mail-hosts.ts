/** A service that has mailboxes, and what its customers put into SPF to send through it. */
export interface MailHost {
  readonly name: string;
  readonly include: string;
}

/**
 * By the ends of their MX hosts. The `include` is the one that each service’s own page tells its customers: Google
 * a/answer/33786, Microsoft “Set up SPF” (learn.microsoft.com), Fastmail, Proton, Apple 102374; read 2026-11-28.
 */
const MAIL_HOSTS: Readonly<Record<string, MailHost>> = {
  'google.com': { name: 'Google Workspace', include: '_spf.google.com' },
  'googlemail.com': { name: 'Google Workspace', include: '_spf.google.com' },
  'mail.protection.outlook.com': { name: 'Microsoft 365', include: 'spf.protection.outlook.com' },
  'mx.microsoft': { name: 'Microsoft 365', include: 'spf.protection.outlook.com' },
  'messagingengine.com': { name: 'Fastmail', include: 'spf.messagingengine.com' },
  'protonmail.ch': { name: 'Proton Mail', include: '_spf.protonmail.ch' },
  'mail.icloud.com': { name: 'iCloud Mail', include: 'icloud.com' },
};

/** The service that takes email for a domain, by the names of its MX hosts. */
export function mailHostOf(hosts: readonly string[]): MailHost | undefined {
  for (const host of hosts) {
    const name = host.toLowerCase();
    for (const [end, service] of Object.entries(MAIL_HOSTS))
      if (name === end || name.endsWith(`.${end}`)) return service;
  }
  return undefined;
}
