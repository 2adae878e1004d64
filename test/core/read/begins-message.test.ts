import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessFormat } from '../../../src/core/index.ts';

test('a file is a message by what only messages have in their header', () => {
  const header = [
    'Received: from a.example.com by b.example.com',
    'Return-Path: <ada@example.com>',
    'Message-ID: <1@example.com>',
    'MIME-Version: 1.0',
    'DKIM-Signature: v=1; a=rsa-sha256;\r\n\td=example.com',
    'Received-SPF: pass',
    'Authentication-Results: mx.example.com; spf=pass',
    'ARC-Seal: i=1; a=rsa-sha256',
    'Content-Type: text/plain',
    'X-Spam-Score: 3\nX-Other: a\nReceived: by example.com',
    'Date: Tue, 7 Jul 2026 10:00:00 +0000\nFrom: Ada <ada@example.com>',
    'From: Ada <ada@example.com>\nTo: bob@example.com\nDate: Tue, 7 Jul 2026 10:00:00 +0000',
    'From ada@example.com Tue Jul  7 10:00:00 2026\nReceived: by example.com',
    'content-type : text/plain',
  ];
  for (const fields of header) {
    for (const name of ['mail.txt', 'mail.msg', 'mail', 'mail.text', 'a/b.1']) {
      assert.equal(guessFormat(name, `${fields}\n\nHello.\n`), 'eml', `${name} ${fields}`);
      assert.equal(guessFormat(name, `\uFEFF\n${fields}\nSubject: Hi\n`), 'eml', `${name} ${fields}`);
    }
  }
});

test('a text is no message, whatever it says of messages', () => {
  const texts = [
    'Hello.\n\nReceived: two chairs.\nFrom: Ada\nDate: today',
    'Subject: Your order\n\nHello.',
    'From: Ada\nTo: Bob\nSubject: Chairs\n\nHello.',
    'Content-Type: says what a part is.\nHello Ada,\n\nyes.',
    'From Monday on, the garden is open.\n\nReceived: nothing.',
    'X-Rays: what they show\n\nHello.',
    'Date: 7 July\n\nFrom: Ada',
    '',
    ' \n ',
  ];
  for (const text of texts) {
    for (const name of ['mail.txt', 'mail.msg', 'mail']) assert.equal(guessFormat(name, text), 'text', text);
  }
  assert.equal(guessFormat('a.md', 'Received: x\n\nHello'), 'markdown');
});
