/** A recipient of a bounce, and what the server said of him. */
interface RefusedRecipient {
  readonly address: string;
  readonly host: string;
  /** Lines of the reply. */
  readonly reply: readonly string[];
  readonly action?: 'failed' | 'delayed';
}

/** A report as Postfix writes it, with the message that came back. */
export function bounceMessage(
  recipients: readonly RefusedRecipient[],
  returned = 'Subject: Chairs\n\nHello\n',
): string {
  const status = recipients.map(({ address, host, reply, action = 'failed' }) => {
    const code = action === 'delayed' ? '4.0.0' : '5.0.0';
    return `Final-Recipient: rfc822; ${address}\nAction: ${action}\nStatus: ${code}\nRemote-MTA: dns; ${host}\nDiagnostic-Code: smtp; ${reply.join('\n    ')}\n`;
  });
  return `From: Mail Delivery System <MAILER-DAEMON@mx.example.com>
To: news@example.com
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This is the mail system at host mx.example.com.

I'm sorry to have to inform you that your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

${status.join('\n')}
--b
Content-Type: message/rfc822

From: News <news@example.com>
To: ada@example.net
${returned}
--b--
`;
}

/** Gmail’s refusal for want of a DMARC record, in its own words, folded. */
export const WITHOUT_DMARC: RefusedRecipient = {
  address: 'ada@gmail.com',
  host: 'gmail-smtp-in.l.google.com',
  reply: [
    '550-5.7.26 Unauthenticated email from example.com is not accepted due to',
    "550-5.7.26 domain's DMARC policy. Please contact the administrator of",
    '550 5.7.26 example.com domain if this was a legitimate mail. - gsmtp',
  ],
};

/** A server that has no such mailbox. */
export const UNKNOWN: RefusedRecipient = {
  address: 'bob@example.net',
  host: 'mx.example.net',
  reply: ['550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown in virtual mailbox table'],
};

/** A server that wants the message later. */
export const WAITING: RefusedRecipient = {
  address: 'eve@example.org',
  host: 'mx.example.org',
  reply: ['451 4.7.1 Greylisted, please try again later'],
  action: 'delayed',
};
