import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRecipients } from '../../../src/core/recipients/check-recipients.ts';
import { hasMailboxes } from '../../../src/core/recipients/providers.ts';
import { correctionOf } from '../../../src/core/recipients/typo.ts';
import { domainLists, providerTypos, withoutDeliverability } from '../../support/deliverability.ts';

describe('a misspelt domain', () => {
  const meant = (domain: string) => correctionOf(domain)?.domain;

  it('is certain only where it cannot exist', () => {
    for (const domain of [
      'gmail.con',
      'gmial.cmo',
      'hotmail.comm',
      'garden-chairs.con',
      'garden-chairs.nett',
    ])
      assert.equal(correctionOf(domain)?.isCertain, true, domain);
    for (const domain of ['gmail.co', 'gmial.com', 'hotmail.cm', 'yahoo.uk', 'garden-chairs.cop'])
      assert.equal(correctionOf(domain)?.isCertain, false, domain);
  });

  it('is what its letters or its ending say', () => {
    const cases: Readonly<Record<string, string>> = {
      'gmailcom.com': '',
      'gmail.c.om': 'gmail.com',
      'ao.lcom': 'aol.com',
      'hotmail.rf': 'hotmail.fr',
      'gmx.dee': 'gmx.de',
      'yahoo.br': 'yahoo.com.br',
      'www.gmail.com': 'gmail.com',
      'otmail.co.uk': 'hotmail.co.uk',
      'egmail.com': 'gmail.com',
      'gmаil.com': 'gmail.com',
      'web.ed': 'web.de',
    };
    for (const [domain, expected] of Object.entries(cases))
      assert.equal(meant(domain) ?? '', expected, domain);
  });

  it('is not seen in names that are near a provider’s and have mailboxes, or mean something', () => {
    const fine =
      'mail.com email.com ymail.com hmail.com fmail.com gmx.com grail.com cloud.com live.org web.com orange.com sky.net free.org ' +
      'outlook.ph libera.it mail.gmail-tools.com hotel.com comcash.com gmat.com ' +
      'hotmart.com outdoor.com never.com homemail.com hotelmail.com central.cz compact.net version.net simpatico.ca yahoo.cn';
    for (const domain of fine.split(' ')) assert.equal(meant(domain), undefined, domain);
  });
});

/** Domains, of which every slip of a finger is tried: a letter left out, doubled, swapped with the next, or that of a key beside. */
const DOMAINS = [
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'googlemail.com',
  'comcast.net',
];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function slipsOf(domain: string): readonly string[] {
  const slips = [...domain].flatMap((letter, at) => {
    const [before, next = '', after] = [domain.slice(0, at), domain[at + 1], domain.slice(at + 1)];
    const row = ROWS.find((keys) => keys.includes(letter)) ?? '';
    const beside = [row[row.indexOf(letter) - 1], row[row.indexOf(letter) + 1]].map(
      (key) => before + (key ?? letter) + after,
    );
    return [
      before + after,
      before + letter + letter + after,
      before + next + letter + after.slice(1),
      ...beside,
    ];
  });
  const isTyped = (slip: string) => slip !== domain && slip.includes('.') && !/^\.|\.$|\.\./.test(slip);
  return [...new Set(slips)].filter((slip) => isTyped(slip) && !hasMailboxes(slip));
}

describe('slips of the finger', () => {
  for (const domain of DOMAINS) {
    it(`in ${domain} are nearly all seen, and never taken for another provider’s`, () => {
      const slips = slipsOf(domain);
      const seen = slips.map((slip) => correctionOf(slip)?.domain).filter((found) => found !== undefined);
      assert.deepEqual([...new Set(seen)], [domain]);
      assert.ok(seen.length >= 0.9 * slips.length, `${seen.length} of ${slips.length}`);
    });
  }
});

describe('collected domains', { skip: withoutDeliverability }, () => {
  it('that are misspelt are put right, and never made another', () => {
    const found = providerTypos().map(([typed, meant]) => ({
      found: correctionOf(domainOf(typed))?.domain,
      meant: domainOf(meant),
    }));
    assert.deepEqual(
      found.filter(({ found, meant }) => found !== undefined && found !== meant),
      [],
    );
    assert.ok(found.filter(({ found, meant }) => found === meant).length >= 80);
  });

  it('that are real are left alone', () => {
    const { real, providers } = domainLists();
    const corrected = (domains: readonly string[]) => domains.filter((domain) => correctionOf(domain));
    assert.deepEqual(corrected(providers), []);
    assert.ok(corrected(real).length <= 3, corrected(real).join(' '));
  });

  it('that are real are called impossible only under endings that nobody has been given', () => {
    const { real, providers } = domainLists();
    assert.deepEqual(impossibleEndings(providers), []);
    assert.deepEqual(impossibleEndings(real), [
      'corp',
      'cxm',
      'hemma',
      'howl',
      'lan',
      'mews',
      'nix',
      'nt',
      'priv',
      'storm',
    ]);
  });
});

/** The endings of the domains of which a check says that they cannot exist. */
function impossibleEndings(domains: readonly string[]): readonly string[] {
  const list = domains.map((domain) => `anna@${domain}\n`).join('');
  const { findings } = checkRecipients(`email\n${list}`, { path: 'recipients.csv' });
  const impossible = findings.filter(({ rule }) => rule === 'recipient-impossible-domain');
  return [...new Set(impossible.map(({ evidence }) => evidence.slice(evidence.lastIndexOf('.') + 1)))].sort();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
