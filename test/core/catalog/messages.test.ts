import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CatalogMemory,
  type CatalogReading,
  catalogFor,
  check,
  checkMessages,
} from '../../../src/core/index.ts';
import '../../support/catalogs.ts';

function reading(path: string, subject = ['**.subject'], body = ['**.{body,body_html,body_text,text_md}']) {
  const found = catalogFor({ rules: {}, catalogs: [{ files: ['**'], subject, body }] }, path);
  assert.ok(found);
  return found;
}

function messages(source: string, catalog: CatalogReading) {
  const found = checkMessages(source, { catalog });
  assert.ok(!('template' in found), 'the catalog is read');
  return found;
}

/** Key, format, language, subject and body of each message, with its placeholders as dots. */
function shown(source: string, catalog: CatalogReading) {
  return messages(source, catalog).map(({ key, report: { draft } }) => [
    key,
    draft.format,
    draft.language,
    dotted(draft.subject?.text),
    dotted(draft.body.text),
  ]);
}

function dotted(text: string | undefined): string | undefined {
  return text?.replace(/[\uFDD0\uFDD1]+/g, '·');
}

describe('the messages of a catalog', () => {
  it('are a subject and a body with the same keys around them', () => {
    const source = `
      mail:
        welcome: { subject: Welcome, body_text: Hello, body_html: "<p>Hi</p>" }
        reset.subject: New password
        reset.body: Reset it
        bye: { subject: Bye }
      subject: On its own
    `;
    assert.deepEqual(shown(source, reading('mail.yml')), [
      ['mail.welcome', 'html', undefined, 'Welcome', 'Hi'],
      ['mail.welcome.body_text', 'text', undefined, undefined, 'Hello'],
      ['mail.reset', 'text', undefined, 'New password', 'Reset it'],
      ['mail.bye.subject', 'text', undefined, 'Bye', ''],
      ['subject', 'text', undefined, 'On its own', ''],
    ]);
  });

  it('are in the format that the key says, or the text', () => {
    const formatOf = (key: string, text: string) =>
      shown(JSON.stringify({ [key]: text }), reading('a.json', [], ['**']))[0]?.[1];
    assert.equal(formatOf('body_html', 'Hello'), 'html');
    assert.equal(formatOf('bodyHtml', 'Hello'), 'html');
    assert.equal(formatOf('body_text', 'Press <b>'), 'text');
    assert.equal(formatOf('body_md', '*Hello*'), 'markdown');
    assert.equal(formatOf('body', '<p>Hello</p>'), 'html');
    assert.equal(formatOf('body', '# Hello\n\nYou'), 'markdown');
    assert.equal(formatOf('body', 'Subject: x\nFrom: a@example.com\n\nHello'), 'text');
  });

  it('are in the language of the file or of a key', () => {
    const languageOf = (path: string, source: string) => shown(source, reading(path))[0]?.[2];
    assert.equal(languageOf('locales/pt-BR.yml', 'body: Olá'), 'pt-BR');
    assert.equal(languageOf('emails.de.json', '{"body": "Hallo"}'), 'de');
    assert.equal(languageOf('messages_fr.json', '{"body": "Salut"}'), 'fr');
    assert.equal(languageOf('locale/es/LC_MESSAGES/mail.po', 'msgid "a.body"\nmsgstr "Hola"\n'), 'es');
    assert.equal(
      languageOf('mail.po', 'msgid ""\nmsgstr "Language: it\\n"\n\nmsgid "a.body"\nmsgstr "Ciao"\n'),
      'it',
    );
    assert.equal(languageOf('en.yml', 'fr:\n  body: Salut\n'), 'fr');
    assert.equal(languageOf('texts/mail.yml', 'to: { body: Hello }\nfor: { body: You }\n'), undefined);
    assert.deepEqual(
      shown(
        '{"a": {"subject": {"en": "Hi", "de": "Hallo"}, "body": {"en": "You", "de": "Sie"}}}',
        reading('x.json', ['**.subject.*'], ['**.body.*']),
      ),
      [
        ['a.en', 'text', 'en', 'Hi', 'You'],
        ['a.de', 'text', 'de', 'Hallo', 'Sie'],
      ],
    );
  });

  it('are of gettext what is translated, and what is shown where nothing is', () => {
    const source = [
      'msgid "mail.subject"\nmsgstr "Hallo"',
      '#, fuzzy\nmsgid "old.subject"\nmsgstr "Alt"',
      'msgid "key.subject"\nmsgstr ""',
      'msgctxt "body"\nmsgid "One day left"\nmsgid_plural "%d days left"\nmsgstr[0] "Ein Tag"\nmsgstr[1] ""',
      '#~ msgid "gone.subject"\n#~ msgstr "Weg"',
    ].join('\n\n');
    assert.deepEqual(shown(source, reading('de.po', ['**.subject'], ['body.**'])), [
      ['mail.subject', 'text', 'de', 'Hallo', ''],
      ['body.One day left[1]', 'text', undefined, undefined, '· days left'],
      ['body.One day left[0]', 'text', 'de', undefined, 'Ein Tag'],
    ]);
  });

  it('have what libraries of translation fill in for placeholders', () => {
    const textOf = (text: string) => shown(JSON.stringify({ body_text: text }), reading('a.json'))[0]?.[4];
    assert.equal(
      textOf('Hi {name}, {{user}}, %{n}, %s, %1$s, %(who)s, %d, %<x>.2f and {when, date, short}'),
      'Hi ·, ·, ·, ·, ·, ·, ·, · and ·',
    );
    assert.equal(
      textOf('You have {n, plural, =0 {nothing} one {# item} other {# {kind} items}} here'),
      'You have ·nothing·# item·# · items· here',
    );
    assert.equal(textOf('See $t(terms) or @:common.link'), 'See · or ·');
    assert.equal(textOf('<0>Start</0> at 50% of it, 100%'), '·Start· at 50% of it, 100%');
  });

  it('show each problem where it stands in the file, whatever is escaped before it', () => {
    const found = (path: string, source: string) =>
      messages(source, reading(path)).flatMap(({ report: { findings } }) =>
        findings
          .filter(({ rule }) => rule === 'repeated-punctuation')
          .map(({ span }) => source.slice(span.start - 3, span.end)),
      );
    assert.deepEqual(found('a.json', '{"body": "\\u0022\\n\\ud83d\\ude00 one!!!\\tTwo \\"six???\\""}'), [
      'one!!!',
      'six???',
    ]);
    assert.deepEqual(found('a.yml', 'body: "\\x41 \\\n  \\u00e9 one!!!\n\n  six???"\n'), [
      'one!!!',
      'six???',
    ]);
    assert.deepEqual(found('a.yml', "body: 'It''s one!!! and\n  six???'\n"), ['one!!!', 'six???']);
    assert.deepEqual(found('a.yml', 'body: >2\n\n  It is one!!!\n   \n  six???\n'), ['one!!!', 'six???']);
    assert.deepEqual(found('a.po', 'msgid "a.body"\nmsgstr ""\n"\\"\\303 one!!!\\n"\n"six???"\n'), [
      'one!!!',
      'six???',
    ]);
  });

  it('are judged by themselves, and the file by the worst', () => {
    const source = JSON.stringify({
      good: { subject: 'Your receipt', body: 'Thanks for your order.' },
      bad: { subject: 'ACT NOW!!!', body: 'You have won a prize!!! Act now, 100% FREE!!!' },
    });
    const catalog = reading('en.json');
    const [good, bad] = messages(source, catalog);
    const whole = check(source, { format: 'text', catalog });
    assert.deepEqual([good?.key, good?.report.findings.length], ['good', 0]);
    assert.ok(bad && bad.report.score > 20);
    assert.equal(whole.score, bad.report.score);
    assert.equal(whole.findings.length, bad.report.findings.length);
    assert.equal(whole.draft.source, source);
    const memory = new CatalogMemory();
    check(source.replace('ACT', 'Act'), { format: 'text', catalog, memory });
    const again = check(source, { format: 'text', catalog, memory });
    assert.deepEqual([again.findings, again.score], [whole.findings, whole.score]);
    const config = { rules: { 'prize-wording': { severity: 'off' } } } as const;
    const without = check(source, { format: 'text', catalog, memory, config });
    assert.equal(without.findings.length, whole.findings.length - 1);
    const limited = check(source, { format: 'text', catalog, limit: 1 });
    const twice = limited.omitted.find(({ rule }) => rule === 'repeated-punctuation');
    assert.equal(twice?.count, 1);
  });
});
