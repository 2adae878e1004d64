import { type Message, text } from '../text/message.ts';
import type { Side } from './terms.ts';

interface StepText {
  readonly who: Side;
  readonly text: Message;
  readonly link?: string;
  readonly run?: string;
}

/** What may be done, one sentence each; a cause names those that help. */
export const steps = {
  'remove-address': {
    who: 'sender',
    text: text`Remove the address from your list. Sending to dead addresses hurts your reputation.`,
  },
  'check-spelling': { who: 'sender', text: text`Check the address for typos.` },
  'clean-list': {
    who: 'sender',
    text: text`If many addresses bounce like this, clean the list: keep only people who signed up and read you.`,
  },
  'ask-new-address': { who: 'sender', text: text`Ask the person for the new address some other way.` },
  'ask-recipient': {
    who: 'sender',
    text: text`Tell the recipient some other way that your email doesn’t arrive.`,
  },
  'watch-address': {
    who: 'sender',
    text: text`Keep the address for now. Remove it if it bounces for several weeks.`,
  },
  'keep-address': { who: 'sender', text: text`Keep the address. Nothing shows that it is dead.` },
  'use-own-server': {
    who: 'sender',
    text: text`Send through your own provider’s server, with your login, not directly or through someone else’s.`,
  },
  'check-mx': {
    who: 'receiver-admin',
    text: text`Check that the domain’s MX records name the server that has the mailboxes.`,
  },
  'tell-receiver': {
    who: 'sender',
    text: text`Send the server’s reply to the recipient’s administrator, some other way than by email from this server.`,
  },
  'log-in': {
    who: 'sender',
    text: text`Check user name and password in your sending program. Some providers want an app password.`,
  },
  'verify-sender': {
    who: 'sender',
    text: text`With a sending service: verify the From address or its domain there first.`,
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
    text: text`Look up your reputation: Google Postmaster Tools for Gmail, SNDS for Outlook.com.`,
    link: 'https://postmaster.google.com/',
  },
  'replace-links': {
    who: 'sender',
    text: text`Link to your own domain over https. Remove shorteners and hosts that are on blocklists.`,
    run: 'inboxlint',
  },
  'scan-site': {
    who: 'sender',
    text: text`Check the sites you link to for malware.`,
    link: 'https://transparencyreport.google.com/safe-browsing/search',
  },
  'scan-attachments': {
    who: 'sender',
    text: text`Scan the attachments for malware, on the computer they came from too.`,
  },
  'share-files-by-link': { who: 'sender', text: text`Share the file by a link instead of attaching it.` },
  'make-smaller': {
    who: 'sender',
    text: text`Make the message smaller: fewer or smaller attachments and images.`,
  },
  'fix-headers': {
    who: 'sender',
    text: text`Fix the headers: one From with one valid address, one each of Date, Subject and Message-ID.`,
    run: 'inboxlint',
  },
  'ask-delisting': {
    who: 'sender',
    text: text`Look the address up on the list’s own page, stop what got it listed, then ask for removal there.`,
  },
  'find-abuse': {
    who: 'sender-provider',
    text: text`Find what sends spam through this server: a hacked account, form or computer.`,
  },
  'tell-sender-provider': {
    who: 'sender',
    text: text`On a shared server, send this reply to your provider. The block is theirs to lift.`,
  },
  'change-password': {
    who: 'sender',
    text: text`Change the account’s password: somebody else may be sending with it.`,
  },
  'ask-unblock': {
    who: 'sender',
    text: text`Then ask the provider you send through to unblock the account.`,
  },
  'ask-receiver-delisting': {
    who: 'sender-provider',
    text: text`Ask the receiver to lift the block, on the page its reply names.`,
  },
  'slow-down': {
    who: 'sender',
    text: text`Send fewer messages an hour, first to the people who open your email, then raise slowly.`,
  },
  'join-feedback-loop': {
    who: 'sender',
    text: text`Join the receiver’s feedback loop (JMRP at Outlook.com, CFL at Yahoo), and remove everyone who complains.`,
    link: 'https://senders.yahooinc.com/complaint-feedback-loop/',
  },
  'set-ptr': {
    who: 'sender-provider',
    text: text`Set a PTR record for the sending IP address, to a name that points back to it.`,
  },
  'match-helo': { who: 'sender-provider', text: text`Use the same name in HELO.` },
  'publish-spf': {
    who: 'sender',
    text: text`Add every server that sends for the domain to its SPF record.`,
  },
  'sign-dkim': {
    who: 'sender',
    text: text`Turn on DKIM signing with your own domain, and publish the key.`,
  },
  'publish-dmarc': {
    who: 'sender',
    text: text`Publish a TXT record at _dmarc under your domain: v=DMARC1; p=none; rua=mailto: and a mailbox of yours.`,
  },
  'align-domains': {
    who: 'sender',
    text: text`Make SPF or DKIM pass for the domain in the From header, not only for your provider’s.`,
  },
  'check-domain': { who: 'sender', text: text`Check the domain’s SPF, DKIM and DMARC records.` },
  'use-real-sender': {
    who: 'sender',
    text: text`Send from an address whose domain exists and takes email.`,
  },
  'turn-on-tls': {
    who: 'sender-provider',
    text: text`Turn on STARTTLS with a valid certificate on the sending server.`,
  },
  'try-later': { who: 'nobody', text: text`Send it again later. Most servers do so by themselves.` },
  'ask-permission': {
    who: 'sender',
    text: text`Ask the owner of the address or group to let you write, or join the group.`,
  },
  'fix-server': {
    who: 'sender-provider',
    text: text`Check the sending server: its HELO name, its commands, its TLS.`,
  },
  'raise-limit': {
    who: 'sender',
    text: text`Wait until the limit resets, or ask your provider to raise it.`,
  },
  'read-log': {
    who: 'sender-provider',
    text: text`Look in the server’s log: it has what the other server said each time.`,
  },
  wait: { who: 'nobody', text: text`Nothing. You get another report if it fails for good.` },
  'unsubscribe-recipient': {
    who: 'sender',
    text: text`Unsubscribe this person at once, and make the unsubscribe link easy to find.`,
  },
  'read-reply': { who: 'sender', text: text`Read the reply itself, and ask the recipient’s administrator.` },
} satisfies Record<string, StepText>;

export type StepId = keyof typeof steps;
