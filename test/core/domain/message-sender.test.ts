import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMessageSender, readNamedDomain } from '../../../src/core/domain/index.ts';
import { Random } from '../../../tools/fuzz/random.ts';

describe('the header of a message', () => {
  it('says who sent and signed it, folded or not', () => {
    const source = [
      'Return-Path: <bounce-7@Bounces.Shop.test>',
      'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=Shop.test;',
      '\ts=sel1; h=from:subject; bh=abc=; b=def',
      'DKIM-Signature: v=1; d=esp.test; s=k1; b=',
      'DKIM-Signature: v=1; d=esp.test; s=k1; b=again',
      'From: "Anna, of the Shop" <anna@Shop.test>',
      'List-Unsubscribe: <mailto:u@shop.test>, <https://shop.test/u>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      '',
      'From: not@this.test',
    ].join('\r\n');
    assert.deepEqual(readMessageSender(source), {
      from: 'shop.test',
      returnPath: 'bounces.shop.test',
      signatures: [
        { domain: 'shop.test', selector: 'sel1' },
        { domain: 'esp.test', selector: 'k1' },
      ],
      unsubscribe: 'one-click',
    });
  });

  it('says how to unsubscribe', () => {
    const of = (header: string) => readMessageSender(`From: a@b.test\n${header}\n\nHi`).unsubscribe;
    assert.equal(of('List-Unsubscribe: <mailto:u@b.test>'), 'mailto');
    assert.equal(of('List-Unsubscribe: <https://b.test/u>'), 'page');
    assert.equal(of('Subject: Hi'), 'none');
  });

  it('says nothing of what a template fills in, or of no header', () => {
    for (const source of [
      '',
      'Hello',
      'From: {{ sender }}\n\nHi',
      'From: a@{{ domain }}\n\nHi',
      'From: a@localhost\n\n',
    ])
      assert.deepEqual(readMessageSender(source), { signatures: [], unsubscribe: 'none' }, source);
  });

  it('is read whatever it is', () => {
    const random = new Random(4);
    const pieces = [
      'From:',
      ' a@b.test',
      '\n',
      '\r\n',
      '\t',
      'DKIM-Signature:',
      ' d=',
      's=',
      ';',
      '<',
      '>',
      '\u0000',
      'é',
      '=',
    ] as const;
    for (let round = 0; round < 5000; round++) {
      const source = Array.from({ length: random.below(40) }, () => random.of(pieces)).join('');
      const { from = 'a.b' } = readMessageSender(source);
      assert.match(from, /\./);
    }
  });
});

describe('a domain that is named', () => {
  it('is read from what people paste', () => {
    const domain = (text: string) => readNamedDomain(text)?.domain;
    for (const text of [
      'shop.test',
      ' Shop.test. ',
      'anna@shop.test',
      'https://shop.test/a?b',
      '<anna@shop.test>',
    ])
      assert.equal(domain(text), 'shop.test', text);
    assert.equal(domain('bücher.example'), 'xn--bcher-kva.example');
    assert.deepEqual(readNamedDomain('shop.test 203.0.113.7'), { domain: 'shop.test', ip: '203.0.113.7' });
    for (const text of [
      '',
      'shop',
      '203.0.113.7',
      'a b.test',
      'shop.test now',
      'shop.test 1.2.3.4 x',
      '-',
      'a..test',
      `${'a'.repeat(250)}.test`,
    ])
      assert.equal(readNamedDomain(text), undefined, text);
  });
});
