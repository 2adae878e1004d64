import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRecipients, domainsOf } from '../../../src/core/recipients/check-recipients.ts';
import { entriesOf } from '../../../src/core/recipients/entries.ts';
import { fixRecipients } from '../../../src/core/recipients/fix-recipients.ts';

/** What is taken for an address, entry by entry. */
function typed(source: string, path = 'recipients.csv'): readonly string[] {
  return [...entriesOf(source, path)].map((entry) => entry.typed.text);
}

describe('the recipients of a list', () => {
  it('stand in the columns that say so or that have addresses, whatever is between cells', () => {
    for (const [delimiter, path] of [',', ';', '\t', '|'].map((one) => [one, 'list.csv'] as const)) {
      const source = 'Name;E-Mail;City\nAnna;anna@example.com;Bonn\nBen;ben@example.com;Köln\n'.replaceAll(
        ';',
        delimiter,
      );
      assert.deepEqual(typed(source, path), ['anna@example.com', 'ben@example.com'], delimiter);
    }
    assert.deepEqual(typed('Anna,anna@example.com\nBen,ben@example.com\n'), [
      'anna@example.com',
      'ben@example.com',
    ]);
    assert.deepEqual(typed('name\tmail\nAnna\tanna@example.com\n', 'list.tsv'), ['anna@example.com']);
    assert.deepEqual(typed('email,backup email\na@example.com,b@example.com\nc@example.com,\n'), [
      ...['a@example.com', 'b@example.com', 'c@example.com'],
    ]);
  });

  it('stand below the line in which Excel names the delimiter', () => {
    for (const line of ['sep=;\r\n', '\uFEFFsep=;\n', '"sep=;"\n', 'SEP=;\r']) {
      const source = `${line}Name;E-Mail\nSmith, Anna;anna@example.com\nBen;ben@example.com\n`;
      assert.deepEqual(typed(source), ['anna@example.com', 'ben@example.com'], line);
    }
    assert.deepEqual(typed('sep=^\nemail^name\nanna@example.com^Anna, A.\n'), ['anna@example.com']);
  });

  it('stand in any column with email in its name, though most of them are badly typed', () => {
    for (const header of ['kunden_email', 'Kunden E-Mail', 'customerEmail', 'Email (private)']) {
      const rows = ['anna@example.com', 'ben', 'cleo.example.com', 'dina'];
      assert.deepEqual(typed(`${header}\n${rows.join('\n')}\n`), rows, header);
    }
    assert.deepEqual(typed('address,email status\nanna@example.com,ok\nben,ok\n'), [
      'anna@example.com',
      'ben',
    ]);
    assert.deepEqual(typed('id,email status\n1,ok\n2,bounced\n'), []);
  });

  it('are no notes with an @ here and there, and no other columns', () => {
    const source =
      'email,note,handle\nanna@example.com,call me @ 5,x\nben@example.com,,@ben\ncleo@example.com,nice,@cleo\n';
    assert.deepEqual(typed(source), ['anna@example.com', 'ben@example.com', 'cleo@example.com']);
    assert.deepEqual(typed('Email,Notes\nanna@example.com,\nben@example.com,call c@gmial.com today\n'), [
      ...['anna@example.com', 'ben@example.com'],
    ]);
    assert.deepEqual(
      typed('email,backup\na@example.com,B <b@example.com>\nc@example.com,d@example.com; e@gmial\n'),
      [...['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com', ' e@gmial']],
    );
  });

  it('stand in quotes, with names, over several lines', () => {
    const source =
      'to,note\r\n"Smith, Anna <anna@example.com>","two\r\nlines ""quoted"""\r\n"ben@example.com",x\r\n';
    assert.deepEqual(typed(source), ['anna@example.com', 'ben@example.com']);
  });

  it('stand on lines, one or several on each, with and without names and comments', () => {
    const source =
      '# launch\nanna@example.com\nDoe, Jane <jane@example.com>; "Ben, B." <ben@example.com>,\n\ncleo@example.com, dina@example.com';
    assert.deepEqual(
      typed(source, 'launch.recipients').map((text) => text.trim()),
      ['anna@example.com', 'jane@example.com', 'ben@example.com', 'cleo@example.com', 'dina@example.com'],
    );
  });

  it('stand behind one another with white space between them, lines of a cell as well', () => {
    const source =
      'email,name\nanna@example.com ben@example.com,x\n"cleo@example.com\r\nDina <dina@example.com>\nEva <eva@example.com>",y\n';
    assert.deepEqual(
      typed(source),
      ['anna', 'ben', 'cleo', 'dina', 'eva'].map((name) => `${name}@example.com`),
    );
    const { findings } = checkRecipients(source.replaceAll('example.com', 'garden-chairs.com'), {
      path: 'recipients.csv',
    });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['recipient-several-addresses', 'recipient-several-addresses'],
    );
    for (const one of [
      'anna@example.com (home)',
      '"anna@example.com ben" <ben@example.com>',
      'anna smith@example.com',
    ])
      assert.equal(typed(`${one}\n`, 'launch.recipients').length, 1, one);
  });

  it('are counted by provider', () => {
    const source =
      'email\nanna@gmail.com\nben@googlemail.com\ncleo@hotmail.fr\ndina@garden-chairs.com\nnobody\n';
    const { addresses, providers } = checkRecipients(source, { path: 'recipients.csv' });
    assert.equal(addresses, 5);
    assert.deepEqual(providers, { google: 2, microsoft: 1, other: 1 });
  });

  it('have domains that are asked about once, without those that cannot exist or are nobody’s', () => {
    const source =
      'email\na@garden-chairs.com\nb@Garden-Chairs.com\nc@gmail.con\nd@example.com\ne@[192.0.2.1]\nf\ng@gmail.com\n';
    assert.deepEqual(domainsOf(source, { path: 'recipients.csv' }), ['garden-chairs.com', 'gmail.com']);
  });
});

describe('a report on a list', () => {
  it('counts what it does not list', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `u${index}@gmail.con`).join('\n');
    const { findings, omitted, toFix, fixable } = checkRecipients(`email\n${rows}\n`, {
      path: 'recipients.csv',
      limit: 10,
    });
    assert.equal(findings.length, 10);
    assert.deepEqual(omitted, [{ rule: 'recipient-impossible-domain', count: 20, fixable: 20 }]);
    assert.deepEqual([toFix, fixable], [30, 30]);
  });

  it('leaves out rules that are off, and takes severities as they are set', () => {
    const source = 'email\ninfo@gmial.com\n';
    const rules = { 'recipient-typo': { severity: 'off' }, 'recipient-role': { severity: 'error' } } as const;
    const { findings } = checkRecipients(source, { path: 'recipients.csv', rules });
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['recipient-role', 'error']],
    );
  });

  it('names the first of duplicates, wherever it stands', () => {
    const source = 'email\nanna@gmail.com\nben@gmail.com\nANNA@gmail.com\n';
    const [duplicate] = checkRecipients(source, { path: 'recipients.csv' }).findings;
    const [first] = duplicate?.also ?? [];
    assert.equal(source.slice(first?.start, first?.end), 'anna@gmail.com');
  });

  it('offers no removal that would take another recipient with it', () => {
    const source = 'email,backup\nanna@gmail.com,ben@gmail.com\ncleo@gmail.com,anna@gmail.com\n';
    const [duplicate] = checkRecipients(source, { path: 'recipients.csv' }).findings;
    assert.equal(duplicate?.rule, 'recipient-duplicate');
    assert.deepEqual(duplicate?.fixes, []);
  });
});

describe('a fixed list', () => {
  it('has what was behind another slip put right, too', () => {
    assert.equal(
      fixRecipients('email;city\n<mailto:anna @gmial,con>;Bonn\n', { path: 'recipients.csv' }),
      'email;city\nanna@gmail.com;Bonn\n',
    );
  });

  it('keeps a byte order mark, line breaks and quotes', () => {
    const source = '\uFEFFemail,note\r\n"anna@gmail.con","say ""hi"""\r\nben@gmail.com,\r\n';
    assert.equal(fixRecipients(source, { path: 'recipients.csv' }), source.replace('.con', '.com'));
  });

  it('has no words joined to an address', () => {
    const source =
      'email\n1. emil@firma-x.de\nDr. meier@firma-x.de\nJ . smith@firma-x.de\nanna@firma-x.de. Danke\n';
    assert.equal(fixRecipients(source, { path: 'recipients.csv' }), source);
    const { findings } = checkRecipients(source, { path: 'recipients.csv' });
    assert.deepEqual(
      findings.map(({ rule, evidence }) => [rule, evidence]),
      Array(4).fill(['recipient-syntax', ' ']),
    );
    assert.equal(
      fixRecipients('email\nanna @ firma-x . de\nben@firma-x. co.uk\n', { path: 'recipients.csv' }),
      'email\nanna@firma-x.de\nben@firma-x.co.uk\n',
    );
  });

  it('keeps what is only likely', () => {
    const source = 'email\nanna@gmail.co\nanna@gmail.co\ninfo@example.com\n';
    assert.equal(fixRecipients(source, { path: 'recipients.csv' }), source);
  });
});
