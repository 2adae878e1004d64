import { text } from '../text/message.ts';
import type { Step } from './terms.ts';

/** What may be done, one sentence each; a cause names those that help. */
export const steps = {
  'check-spelling': { who: 'sender', text: text`Check the address for typos.` },
  'spelling-first': { who: 'sender', text: text`Check the address for typos first.` },
  'clean-list': {
    who: 'sender',
    text: text`If many addresses bounce like this, clean the list. Sending to dead addresses hurts your reputation.`,
  },
  'ask-new-address': { who: 'sender', text: text`Ask the person for the new address by another route.` },
  'ask-recipient': {
    who: 'sender',
    text: text`Tell the recipient by another route, such as the phone, that your email doesn’t arrive.`,
  },
  'watch-address': { who: 'sender', text: text`Remove the address if it still bounces after several weeks.` },
  'use-own-server': {
    who: 'sender',
    text: text`If you send from an email program, send through your own provider’s server and log in there.`,
  },
  'check-mx': {
    who: 'receiver-admin',
    text: text`Check that the MX records of the recipient’s domain name the server that has the mailboxes.`,
  },
  'tell-receiver': {
    who: 'sender',
    text: text`Forward the reply to the recipient’s administrator from another email account.`,
  },
  'tell-receiver-later': {
    who: 'sender',
    text: text`If it keeps failing, forward the reply to the recipient’s administrator from another email account.`,
  },
  'log-in': {
    who: 'sender',
    text: text`Check the user name and password in your email program. Some providers require an app password.`,
  },
  'verify-sender': {
    who: 'sender',
    text: text`If you use a mailing service, verify your From address or domain there first.`,
  },
  'rework-content': {
    who: 'sender',
    text: text`Check the message that came back for spam signals, fix them, then send a test.`,
    run: 'inboxlint',
  },
  'prove-consent': {
    who: 'sender',
    text: text`Send only to people who asked for it, and keep proof of when and where they did.`,
    link: 'https://support.google.com/mail/answer/81126',
  },
  'check-reputation': {
    who: 'sender',
    text: text`Check whether others rate you poorly too: Google Postmaster Tools for Gmail, SNDS for Outlook.com.`,
    link: 'https://postmaster.google.com/',
  },
  'replace-links': {
    who: 'sender',
    text: text`Link to your own domain over https. Remove shorteners and hosts that are on blocklists.`,
    run: 'inboxlint',
  },
  'delist-domain': {
    who: 'sender',
    text: text`If your own domain is listed, fix what got it listed, then ask the blocklist to remove it.`,
  },
  'scan-site': {
    who: 'sender',
    text: text`Check the sites you link to for malware.`,
    link: 'https://transparencyreport.google.com/safe-browsing/search',
  },
  'scan-attachments': {
    who: 'sender',
    text: text`Scan the attachments for malware, and the computer they came from.`,
  },
  'share-files-by-link': { who: 'sender', text: text`Share files by a link instead of attaching them.` },
  'make-smaller': {
    who: 'sender',
    text: text`Make the message smaller: fewer or smaller attachments and images.`,
  },
  'fix-headers': {
    who: 'sender',
    text: text`Fix the headers: one From with one valid address, one each of Date, Subject and Message-ID, none very long.`,
    run: 'inboxlint',
  },
  'fix-structure': {
    who: 'sender',
    text: text`Send it from another email program or service, or fix its MIME parts, character set and line lengths.`,
  },
  'ask-delisting': {
    who: 'sender',
    text: text`Look up the IP address on the blocklist’s own page, fix what got it listed, then ask for removal there.`,
  },
  'find-abuse': {
    who: 'sender-provider',
    text: text`Find out what sends spam through this server: a hacked account, form or computer.`,
  },
  'tell-sender-provider': {
    who: 'sender',
    text: text`On a shared server, send this reply to your provider, who has to get the block lifted.`,
  },
  'ask-sender-provider': {
    who: 'sender',
    text: text`If somebody else runs that server, send them this reply.`,
  },
  'change-password': {
    who: 'sender',
    text: text`Change the account’s password: someone else may be sending with it.`,
  },
  'ask-unblock': {
    who: 'sender',
    text: text`Then ask the provider you send through to unblock the account.`,
  },
  'ask-receiver-delisting': {
    who: 'sender-provider',
    text: text`Ask the receiver to lift the block, on the page its reply names or through its administrator.`,
  },
  'slow-down': {
    who: 'sender',
    text: text`Send fewer messages an hour, first to the people who open your email, then increase slowly.`,
  },
  'join-feedback-loop': {
    who: 'sender',
    text: text`Join the receiver’s feedback loop (JMRP at Outlook.com, CFL at Yahoo), and remove everyone who complains.`,
    link: 'https://senders.yahooinc.com/complaint-feedback-loop/',
  },
  'easy-unsubscribe': { who: 'sender', text: text`Make the unsubscribe link easy to find.` },
  'set-ptr': {
    who: 'sender-provider',
    text: text`Have the provider of the IP address set its PTR record to your server’s name, and use that name in HELO.`,
  },
  'publish-spf': { who: 'sender', text: text`Add every server that sends for the domain to its SPF record.` },
  'survive-forwarding': {
    who: 'sender',
    text: text`Sign with DKIM too. SPF fails when a message is forwarded, DKIM usually doesn’t.`,
  },
  'sign-dkim': { who: 'sender', text: text`Turn on DKIM signing with your own domain, and publish the key.` },
  'publish-dmarc': {
    who: 'sender',
    text: text`Publish a TXT record at _dmarc under your domain: v=DMARC1; p=none; rua=mailto: and a mailbox of yours.`,
  },
  'align-domains': {
    who: 'sender',
    text: text`Make SPF or DKIM pass for the domain in the From header, not only for your provider’s.`,
  },
  'check-domain': {
    who: 'sender',
    text: text`Check the domain’s SPF, DKIM and DMARC records.`,
    run: 'inboxlint domain',
  },
  'use-real-sender': {
    who: 'sender',
    text: text`Send from an address that exists, at a domain with an MX or A record.`,
  },
  'turn-on-tls': {
    who: 'sender-provider',
    text: text`Turn on STARTTLS with a valid certificate on the sending server.`,
  },
  'relax-tls': {
    who: 'sender-provider',
    text: text`If your server requires encryption for this domain, allow an exception until they fix it.`,
  },
  'let-retry': {
    who: 'sender-provider',
    text: text`Let the sending server keep trying for a day or more. Greylisting usually ends within minutes.`,
  },
  'ask-permission': {
    who: 'sender',
    text: text`Ask the owner of the address or group to let you write, or join the group.`,
  },
  'respect-block': { who: 'sender', text: text`If the recipient blocked you, stop sending to this address.` },
  'fix-server': {
    who: 'sender-provider',
    text: text`Check the sending server: its HELO name, its SMTP commands, its TLS.`,
  },
  'raise-limit': {
    who: 'sender',
    text: text`Wait until the limit resets, or ask your provider to raise it.`,
  },
  'send-fewer': { who: 'sender', text: text`If it keeps happening, send this recipient fewer messages.` },
  'read-log': {
    who: 'sender-provider',
    text: text`Look in the sending server’s log, which has every reply of the other server.`,
  },
  wait: { who: 'nobody', text: text`Wait. You get another report if it fails for good.` },
  'read-reply': {
    who: 'sender',
    text: text`Read the report itself, and ask the recipient’s administrator what it means.`,
  },
} satisfies Record<string, Step>;

export type StepId = keyof typeof steps;
