import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.ts';
import { closeAll, inboxlint, open, quickFixes, remove, set, titleOf } from './drafts.ts';
import { hostKind } from './host.ts';

const CHECK = 'inboxlint.checkDomain';

const BOUNCE = `From: MAILER-DAEMON@mx.example.org
To: news@shop.test
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; anna@gmail.com
Action: failed
Status: 5.7.26
Remote-MTA: dns; gmail-smtp-in.l.google.com
Diagnostic-Code: smtp; 550-5.7.26 Your email has been blocked because the sender is unauthenticated.
 550-5.7.26 DKIM = did not pass 550-5.7.26 SPF [shop.test] with ip: [203.0.113.7] = did not pass
--b
Content-Type: message/rfc822

From: News <news@shop.test>
Subject: Hello

Hi
--b--
`;

/** What is said where a domain is to be checked: in tests VS Code shows no dialog, and so nobody agrees. */
async function said(domain: string): Promise<string> {
  const api = await inboxlint();
  const before = api.notices().length;
  const checked = await vscode.commands.executeCommand(CHECK, domain).then(undefined, () => undefined);
  equal(checked, undefined);
  return api.notices().slice(before).join(' ');
}

describe('Check Domain', () => {
  afterEach(async () => {
    await set('inboxlint.resolver', undefined);
    await closeAll();
    await remove('emails/bounce.eml');
  });

  it('says who is asked about what, and asks nobody unless the user agrees', async () => {
    await set('inboxlint.resolver', 'https://dns.example/dns-query');
    const text = await said('shop.test');
    match(text, /^Ask the DNS about shop\.test\? Resolver: https:\/\/dns\.example\/dns-query\. /);
    match(text, /Email addresses and messages aren’t sent\.$/);
  });

  it('is refused a resolver that everybody could listen to', async () => {
    await set('inboxlint.resolver', 'http://dns.example/dns-query');
    match(await said('shop.test'), /inboxlint\.resolver: Use https for the resolver/);
  });

  it('asks the resolver of the computer, if there is one', async () => {
    const text = await said('shop.test');
    if (hostKind === 'node') match(text, /Resolver: the DNS resolver of this computer/);
    else match(text, /^Inboxlint: A browser can’t ask the DNS by itself\./);
  });

  it('is offered at a bounce that the DNS of its sender caused', async () => {
    const { document } = await open('emails/bounce.eml', BOUNCE);
    const check = await eventually('the lens is there', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        5,
      );
      return lenses.find(({ command }) => command?.command === CHECK);
    });
    equal(check?.command?.title, 'Check shop.test…');
    equal(check?.command?.arguments?.[0], 'shop.test 203.0.113.7');
    const fixes = await quickFixes(document, 'Your email has been blocked');
    ok(fixes.map(titleOf).includes('Check domain shop.test…'), fixes.map(titleOf).join());
  });
});
