import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { looksLikeMail } from '../../src/vscode/start/looks-like-mail.ts';

describe('a file that looks like mail', () => {
  it('does so by its path', () => {
    for (const path of [
      'campaigns/june.html',
      'src/mailings/a.hbs',
      'templates/welcome-email.html',
      'templates/newsletter_june.html',
      'email.html',
      'views/order.email.body.erb',
    ]) {
      assert.ok(looksLikeMail(path, ''), path);
    }
  });

  it('does so by what it begins with', () => {
    for (const head of [
      '<!DOCTYPE html><html xmlns:v="urn:schemas-microsoft-com:vml">',
      '<head>\n<!--[if gte mso 9]><xml>',
      '<meta name="x-apple-disable-message-reformatting">',
      '<p>*|MC:SUBJECT|*</p>',
      '<span class="preheader">Hello</span>',
      'From: a@example.com\r\nSubject: Hello\r\n\r\nHello',
    ]) {
      assert.ok(looksLikeMail('a/b.html', head), head);
    }
  });

  it('is no web page, no documentation, no code, no note', () => {
    for (const [path, head] of [
      ['index.html', '<!DOCTYPE html><html><body><h1>Shop</h1>'],
      ['docs/email.md', '# Email\n\nHow we send email.'],
      ['src/email-service/README.md', '# Service'],
      ['campaigns/readme.md', '# Campaigns'],
      ['src/email-form/index.html', '<form action="/subscribe"><input type="email"></form>'],
      ['notes.txt', 'Subject: what we talked about\nNothing.'],
      ['female.html', '<p>Hello</p>'],
    ] as const) {
      assert.ok(!looksLikeMail(path, head), path);
    }
  });
});
