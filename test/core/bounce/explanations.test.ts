import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { causes, explainText, verdictOf } from '../../../src/core/bounce/index.ts';
import { steps } from '../../../src/core/bounce/steps.ts';
import { render } from '../../../src/core/text/message.ts';
import { bounceMessage } from '../../support/bounce-message.ts';

interface ExplainedReply {
  readonly message: string;
  readonly verdict: string;
  readonly steps: readonly string[];
  readonly links: readonly (string | undefined)[];
}

/** What is said of one recipient of a report. */
function said(
  reply: string,
  { address = 'ada@example.net', host = 'mx.example.net', isDelay = false } = {},
): ExplainedReply {
  const source = bounceMessage([
    { address, host, reply: reply.split('\n'), action: isDelay ? 'delayed' : 'failed' },
  ]);
  const [recipient] = explainText(source)[0]?.recipients ?? [];
  assert.ok(recipient);
  return {
    message: render(recipient.message),
    verdict: verdictOf(recipient)
      .map((sentence) => render(sentence))
      .join(' '),
    steps: recipient.steps.map(({ text }) => render(text)),
    links: recipient.steps.map(({ link }) => link),
  };
}

const OUTLOOK = { address: 'ada@outlook.com', host: 'outlook-com.olc.protection.outlook.com' };
const YAHOO = { address: 'ada@yahoo.com', host: 'mta6.am0.yahoodns.net' };
const GMAIL = { address: 'ada@gmail.com', host: 'gmail-smtp-in.l.google.com' };
const WORKSPACE = { address: 'ada@example.net', host: 'aspmx.l.google.com' };

describe('whether to send again', () => {
  it('is left to the server while it still tries', () => {
    for (const reply of ['452 4.2.2 Mailbox full', '451 4.7.1 Greylisted, please try again later'])
      assert.match(said(reply, { isDelay: true }).verdict, /Your server will try again by itself\.$/, reply);
  });

  it('is said once nobody tries any more', () => {
    assert.equal(said('452 4.2.2 Mailbox full').verdict.endsWith('Send it again later.'), true);
    assert.equal(said('451 4.7.1 Greylisted').verdict, 'Keep the address. Send it again.');
  });
});

describe('whose it is to fix', () => {
  it('is open where the mailbox may exist or not, and where nobody says why', () => {
    for (const reply of ['550 5.2.0 User unknown', '550 5.0.0 Sorry'])
      assert.equal(said(reply).verdict, 'Keep the address. Send it again later.', reply);
  });

  it('is a provider’s own where it runs the mailboxes itself, and an administrator’s elsewhere', () => {
    const busy = '421 4.3.0 Temporary System Problem. Try again later. - gsmtp';
    const atGmail = said(busy, GMAIL);
    assert.match(atGmail.verdict, /^For Gmail to fix\./);
    assert.deepEqual(atGmail.steps, ['If it keeps failing, contact Gmail as a sender.']);
    const atWorkspace = said(busy, WORKSPACE);
    assert.match(atWorkspace.verdict, /^For the recipient’s administrator to fix\./);
    assert.match(atWorkspace.steps.join(), /the recipient’s administrator/);
  });
});

describe('what to do', () => {
  it('never says again what was said of the address and of sending again', () => {
    const verdicts = /^(?:Keep the address|Remove the address from your list|Send it again)/;
    assert.deepEqual(
      Object.values(steps)
        .map(({ text }) => render(text))
        .filter((text) => verdicts.test(text)),
      [],
    );
  });

  it('asks to look for typos before an address is removed for being unknown', () => {
    for (const cause of ['unknown-address', 'unknown-domain', 'no-mail-domain'] as const)
      assert.equal(causes[cause].steps[0], 'spelling-first', cause);
  });

  it('names the page that the provider has for senders', () => {
    const complaints =
      '421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to user complaints';
    assert.deepEqual(said(complaints, YAHOO).steps.slice(0, 1), [
      'Join Yahoo’s complaint feedback loop (CFL), and remove everyone who complains.',
    ]);
    const poorIp =
      '451 4.7.650 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation';
    assert.match(said(poorIp, OUTLOOK).links[0] ?? '', /outlook\.com\/snds\//);
    const poorDomain =
      '550 5.7.1 Gmail has detected that this message is suspicious due to the very low reputation of the sending domain. - gsmtp';
    assert.match(said(poorDomain, GMAIL).links[0] ?? '', /^https:\/\/postmaster\.google\.com\//);
    const banned = '550 5.7.606 Access denied, banned sending IP [192.0.2.25]';
    const at365 = { address: 'ada@example.net', host: 'example-net.mail.protection.outlook.com' };
    assert.equal(said(banned, at365).links[0], 'https://sender.office.com/');
  });

  it('names both feedback loops where the provider is another', () => {
    const { steps, links } = said('550 5.7.1 Too many complaints from our users');
    assert.match(steps.join(), /JMRP at Outlook\.com, CFL at Yahoo/);
    assert.ok(links[0]);
  });
});

describe('the sentence', () => {
  it('has the domain whose SPF record the server means', () => {
    assert.match(
      said("550 5.1.0 192.0.2.25 is not allowed to send from <example.org> per it's SPF Record").message,
      /the SPF record of example\.org doesn’t allow 192\.0\.2\.25/,
    );
  });

  it('names a blocklist only where the reply does, spelled as its owner spells it', () => {
    assert.match(
      said('554 192.0.2.25 is listed, see https://csi.cloudmark.com/reset-request/').message,
      /192\.0\.2\.25 is on the blocklist Cloudmark\.$/,
    );
    assert.match(said('554 192.0.2.25 is blacklisted').message, /192\.0\.2\.25 is on a blocklist\.$/);
  });

  it('doesn’t say that SPF and DKIM both failed where one of them passed', () => {
    const reply =
      "550 5.7.515 Access denied, sending domain EXAMPLE.COM doesn't meet the required authentication level. Spf= Fail , Dkim= Pass , DMARC= Pass";
    assert.doesNotMatch(said(reply, OUTLOOK).message, /neither/i);
  });

  it('names the recipient’s domain where only the address of the server is known', () => {
    assert.match(
      said('552 5.3.4 Message too large', { host: '192.0.2.80' }).message,
      /^example\.net refused/,
    );
  });
});
