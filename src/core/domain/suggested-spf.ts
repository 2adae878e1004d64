import { type Message, text } from '../text/message.ts';
import type { ShownRecord } from './domain-report.ts';
import { type MailHost, mailHostOf } from './mail-hosts.ts';
import { addressTerm } from './topics/spf-address.ts';

interface SuggestedSpf {
  readonly message: Message;
  readonly publish: ShownRecord;
}

/** A first SPF record of a domain, of what is known to send for it: nothing is made up. */
export function suggestedSpf(
  domain: string,
  ip: string | undefined,
  hosts: readonly string[],
): SuggestedSpf | undefined {
  const host = mailHostOf(hosts);
  if (!host && ip === undefined) return undefined;
  const terms = [
    ...(ip === undefined ? [] : [addressTerm(ip)]),
    ...(host ? [`include:${host.include}`] : []),
  ];
  const publish: ShownRecord = { name: domain, type: 'TXT', text: `v=spf1 ${terms.join(' ')} ~all` };
  return { message: messageOf(domain, host), publish };
}

function messageOf(domain: string, host: MailHost | undefined): Message {
  return host
    ? text`${domain} has no SPF record. Your mailboxes are at ${host.name}: publish this, and add whatever else sends for you.`
    : text`${domain} has no SPF record. Publish this, and add whatever else sends for you.`;
}
