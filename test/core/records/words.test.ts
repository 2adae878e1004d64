import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, render, text } from '../../../src/core/index.ts';
import { checkRecords, completionsAt, describeAt } from '../../../src/core/records/index.ts';

/** What is said of the place where `|` stands: what it is about, as written, and the sentences. */
function described(path: string, marked: string) {
  const at = marked.indexOf('|');
  const source = marked.replace('|', '');
  const about = describeAt(checkRecords(source, { path }), at);
  if (!about) return undefined;
  const { span, title, text: sentences, source: from } = about;
  return [
    source.slice(span.start, span.end),
    title,
    sentences.map((one) => render(one)).join(' '),
    render(from.title),
  ];
}

/** What is listed where `|` stands. */
function listed(path: string, marked: string): readonly string[] {
  const at = marked.indexOf('|');
  return completionsAt(marked.replace('|', ''), path, at).map(({ label }) => label);
}

/** The file after a completion is taken where `|` stands. */
function completed(path: string, marked: string, label: string): string {
  const at = marked.indexOf('|');
  const source = marked.replace('|', '');
  const chosen = completionsAt(source, path, at).find((one) => one.label === label);
  assert.ok(chosen, label);
  const edits = [{ span: chosen.span, text: chosen.insert }];
  return applyFixes(source, [{ title: text`Complete`, edits, safe: true }]);
}

describe('the title of a fix', () => {
  it('names blanks, which nobody would see in quotes', () => {
    const titles = (source: string, path = '-') =>
      checkRecords(source, { path }).findings.flatMap(({ fixes }) => fixes.map(({ title }) => render(title)));
    assert.deepEqual(titles('v=spf1\tmx ~ all'), ['Replace with a space', 'Remove the space']);
    assert.deepEqual(titles('"  v=spf1 mx -all"'), ['Remove the space']);
    assert.deepEqual(titles('v=spf1 m\u200Bx -all'), ['Remove the space']);
    assert.deepEqual(titles('v=spf1 mx, a -all'), ['Replace with a space']);
    assert.deepEqual(titles('v=DMARC1; p=reject;\u00A0rua=mailto:a@example.com'), ['Replace with a space']);
    assert.deepEqual(titles('v=spf1-all'), ['Add a space']);
    assert.deepEqual(titles('v=spf1 ip6:192.0.2.1 -all'), ['Replace with “ip4”']);
  });
});

it('one fault is reported once', () => {
  const rules = (source: string) => checkRecords(source, { path: '-' }).findings.map(({ rule }) => rule);
  assert.deepEqual(rules('v=spf1 ip4:192.0.2.1-all'), ['spf-stray-character']);
  const zone = '_dmarc.example.com. TXT "v=DMARC1; p=reject; rua=mailto:<a@example.net>"';
  assert.deepEqual(rules(zone), ['dmarc-report-address']);
});

describe('a description', () => {
  it('is of the term at a place, with what its qualifier means', () => {
    assert.deepEqual(described('a.zone', '@ TXT "v=spf1 ~incl|ude:_spf.example.net -all"'), [
      '~include:_spf.example.net',
      '~include:_spf.example.net',
      'Matches the servers that the SPF record of another domain lets pass. A server that matches fails softly: receivers take its email, but with suspicion.',
      'RFC 7208, section 5.2',
    ]);
    assert.equal(described('a.zone', '@ TXT "v=s|pf1 -all"')?.[3], 'RFC 7208, section 4.5');
  });

  it('is of a tag and its value, through quotes and escapes', () => {
    assert.deepEqual(described('a.yaml', '_dmarc:\n  type: TXT\n  value: v=DMARC1\\; p=rej|ect\n'), [
      'p=reject',
      'p=reject',
      'What receivers do with email that fails SPF and DKIM for this domain. “reject”: email that fails is refused.',
      'RFC 9989, section 4.7',
    ]);
    assert.equal(described('a.zone', 's._domainkey TXT "v=DKIM1; k" "=r|sa; p="')?.[0], 'k" "=rsa');
  });

  it('is of nothing elsewhere', () => {
    assert.equal(described('a.zone', '@ T|XT "v=spf1 -all"'), undefined);
    assert.equal(described('a.zone', '@ TXT "v=spf1 fo|o -all"'), undefined);
    assert.equal(described('a.zone', '@ TXT "v=DMARC1; constr|uctor=1"'), undefined);
  });
});

describe('completions', () => {
  it('are mechanisms where a term begins or is being written', () => {
    assert.deepEqual(listed('-', 'v=spf1 |'), [
      'include:',
      'a',
      'mx',
      'ip4:',
      'ip6:',
      'exists:',
      '~all',
      '-all',
      'redirect=',
      'exp=',
    ]);
    assert.equal(completed('a.zone', '@ TXT "v=spf1 in| -all"', 'include:'), '@ TXT "v=spf1 include: -all"');
    assert.equal(completed('a.zone', '@ TXT "v=spf1 -a|"', 'all'), '@ TXT "v=spf1 -all"');
    assert.deepEqual(listed('-', 'v=spf1 include:|'), []);
    assert.deepEqual(listed('-', '|v=spf1 -all'), []);
  });

  it('are tags that the record doesn’t have yet, and the values of one', () => {
    assert.deepEqual(listed('-', 'v=DMARC1; p=none; rua=mailto:a@example.com; |'), [
      'sp=',
      'np=',
      'ruf=',
      'fo=',
      'adkim=',
      'aspf=',
      't=',
      'psd=',
    ]);
    assert.deepEqual(listed('-', 'v=DMARC1; p=|'), ['none', 'quarantine', 'reject']);
    assert.deepEqual(listed('-', 'v=DKIM1; t=y:|'), ['y', 's']);
    assert.equal(
      completed('main.tf', 'locals { d = "v=DMARC1; p=qua|" }', 'quarantine'),
      'locals { d = "v=DMARC1; p=quarantine" }',
    );
  });

  it('are nothing outside of records', () => {
    assert.deepEqual(listed('a.zone', '@ TXT "v=spf1 -all" |'), []);
    assert.deepEqual(listed('app.ts', "const a = 'v=spf1 |';"), []);
  });
});
