import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { domainToUnicode } from 'node:url';
import { brandLookAlike } from '../../../src/core/facts/hosts/brand-look-alikes.ts';
import { addressOf, ipAddress, siteOf } from '../../../src/core/facts/hosts/hosts.ts';
import { shownLabel } from '../../../src/core/facts/hosts/idn.ts';
import { check, render } from '../../../src/core/index.ts';
import { MappedText } from '../../../src/core/text/mapped-text.ts';
import { fc } from '../../support/properties.ts';

/** Text made of what addresses are made of, so that it often is nearly one. */
const nearlyAddress = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'http:',
        'HTTPS:',
        '//',
        '\\',
        '/',
        '@',
        ':',
        '8080',
        '.',
        'www.',
        'example',
        'com',
        '[',
        ']',
      ),
      fc.constantFrom(
        '%61',
        '\uFDD0',
        '\uFDD1',
        'а',
        'xn--',
        '-',
        '?',
        '#',
        ' ',
        '\n',
        '\u202E',
        '0x7f',
        '127',
        '::1',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((ip) => `[${ip}]`),
);

describe('addressOf', () => {
  it('never throws, and its offsets are those of the host', () => {
    fc.assert(
      fc.property(nearlyAddress, (text) => {
        const address = addressOf(MappedText.whole(text));
        if (!address) return;
        const { user, start, end, path } = address;
        assert.ok(0 <= user && user <= start && start <= end && end <= path && path <= text.length);
        assert.equal(text.slice(start, end).toLowerCase(), address.host);
      }),
    );
  });

  it('reads the host that a browser opens', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('http://', 'https://'),
        fc.constantFrom('', 'user@', 'user:pass@'),
        host,
        fc.constantFrom('', ':8080'),
        fc.constantFrom('', '/', '/a@b:1', '?a=@b', '#c'),
        (scheme, user, name, port, rest) => {
          const url = scheme + user + name + port + rest;
          fc.pre(URL.canParse(url));
          assert.equal(addressOf(MappedText.whole(url))?.host, name.toLowerCase());
        },
      ),
    );
  });
});

describe('what is told of hosts', () => {
  it('is told of any text without throwing', () => {
    fc.assert(
      fc.property(nearlyAddress, (text) => {
        ipAddress(text);
        siteOf(text);
        brandLookAlike(text.toLowerCase());
      }),
    );
  });

  it('names an address whatever way it is written', () => {
    for (const written of ['192.0.2.7', '3221225991', '0xC0000207', '0300.0.02.07', '192.519']) {
      assert.equal(ipAddress(written.toLowerCase()), '192.0.2.7', written);
    }
    for (const name of ['1.example.com', 'example.0x', '1.2.3.4.5.6', '999.1.1.1']) {
      assert.notEqual(ipAddress(name), '192.0.2.7', name);
    }
  });
});

describe('shownLabel', () => {
  it('decodes Punycode as Node does', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aböéжяλ日本中한'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, (text) => {
        const label = new URL(`http://${text.normalize('NFC')}.example`).hostname.slice(
          0,
          -'.example'.length,
        );
        assert.equal(shownLabel(label), domainToUnicode(label));
      }),
    );
  });

  it('gives nothing for what is no Punycode', () => {
    for (const label of ['xn--', 'xn--99999999', 'xn--é']) assert.equal(shownLabel(label), undefined, label);
  });
});

describe('look-alike hosts', () => {
  const imitated = (name: string) => brandLookAlike(name)?.brand.name;

  it('are known by their letters', () => {
    for (const [name, brand] of [
      ['paypa1.com', 'PayPal'],
      ['g00gle.com', 'Google'],
      ['rnicrosoft.com', 'Microsoft'],
      ['mircosoft.com', 'Microsoft'],
      ['amazom.co', 'Amazon'],
      ['nettflix.com', 'Netflix'],
      ['secure-paypal-24.com', 'PayPal'],
      ['login.apple-id-verify.com', 'Apple'],
      ['xn--pypal-4ve.com', 'PayPal'],
      ['amazon-gifts.icu', 'Amazon'],
    ] as const) {
      assert.equal(imitated(name), brand, name);
    }
  });

  it('are not the companies’ own, nor other words', () => {
    const innocent =
      'paypal.com www.amazon.it amazone.de goggle.com google-analytics.com finance.com applepie.com apple-tree.com ' +
      'chase-farm.com stearn.com shopify-agency.com amazon-kindle-books.com paypay.ne.jp facebookmail.com steam.io ' +
      'discard.com strip.com interest.com apple.example microsoft.github.io support.example.com ups.com bookings.com';
    for (const name of innocent.split(' ')) assert.equal(imitated(name), undefined, name);
  });
});

describe('link rules over a whole draft', () => {
  it('never throw, whatever the link', () => {
    fc.assert(
      fc.property(nearlyAddress, (text) => {
        const target = text.replaceAll('"', '');
        check(`<body><p>Hi</p><a href="${target}">${target}</a><img src="${target}"></body>`, {
          format: 'html',
        });
        check(`Read ${text} now`, { format: 'text' });
      }),
    );
  });

  it('take options', () => {
    const draft = `<a href="https://a.b.example.com/${'x'.repeat(80)}">News</a>`;
    const rules = {
      'many-subdomains': { options: { subdomains: 1 } },
      'long-link': { options: { length: 60 } },
    };
    const found = check(draft, { format: 'html', config: { rules } }).findings.map(({ rule }) => rule);
    assert.ok(found.includes('many-subdomains') && found.includes('long-link'));
  });
});

describe('what a link rule says', () => {
  function saidBy(rule: string, draft: string): readonly string[] {
    const { findings } = check(draft, { format: draft.startsWith('<') ? 'html' : 'markdown' });
    return findings.filter((finding) => finding.rule === rule).map(({ message }) => render(message));
  }

  it('names the place of a brand, in the words of the draft', () => {
    const draft =
      '---\nsubject: Your netflix plan\nfrom: "PAYPAL <a@example.com>"\n---\n[Go](https://example.com)';
    assert.deepEqual(saidBy('brand-impersonation', draft), [
      'The subject line says “netflix”, but no link leads to netflix.com. Link to the company’s domain or remove the name.',
      'The sender name says “PAYPAL”, but no link leads to paypal.com. Link to the company’s domain or change the name.',
    ]);
  });

  it('is the same of every file on the author’s computer, whatever opens it', () => {
    const draft = '<img alt="A" src="C:\\a.png"><a href="file:///C:/a.pdf">A</a>';
    const said = 'This is a file on your own computer, so recipients can’t open it. Use a web address.';
    assert.deepEqual(saidBy('unsafe-link-scheme', draft), [said, said]);
  });
});
