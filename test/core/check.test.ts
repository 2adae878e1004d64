import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  check,
  type Format,
  findingCount,
  fixAll,
  type Preset,
  render,
  rules,
} from '../../src/core/index.ts';
import '../support/jsx-grammar.ts';

const PLACEHOLDER = /[\uFDD0\uFDD1]/;

/** A bounce whose returned message is full of what rules report. */
const BOUNCE = `From: Mail Delivery System <MAILER-DAEMON@mx.example.com>
To: news@example.com
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b

This is the mail system at host mx.example.com.

<ada@example.net>: host mx.example.net said: 550 5.1.1 No such user!!!

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; ada@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such user!!!

--b
Content-Type: message/rfc822

From: news@example.com
To: ada@example.net
Subject: ACT NOW!!!

Act now!!! Click here!!!

--b--
`;

describe('a report', () => {
  it('judges no message that came back, and says what it is', () => {
    const { returned, findings } = check(BOUNCE, { format: 'eml' });
    assert.equal(returned, 'bounce');
    assert.deepEqual(findings, []);
    assert.equal(fixAll(BOUNCE, { format: 'eml' }), BOUNCE);
    const waiting = BOUNCE.replace('Action: failed', 'Action: delayed');
    assert.equal(check(waiting, { format: 'eml' }).returned, 'delay');
  });

  it('judges a draft that only talks about bounces', () => {
    const draft =
      'From: news@example.com\nSubject: Why your email bounces\n\nNo such user!!! We tell you why.\n';
    const { returned, findings } = check(draft, { format: 'eml' });
    assert.equal(returned, undefined);
    assert.ok(findings.some(({ rule }) => rule === 'repeated-punctuation'));
  });

  it('shows no one what stands for placeholders', () => {
    const examples = rules.flatMap((rule) => rule.examples.map(({ draft, format }) => ({ draft, format })));
    const more: { draft: string; format: Format }[] = [
      {
        format: 'html',
        draft: '<p>{{ name }}&#70;ree &#70;&#114;ee</p><p style="display:none">{{ a }} b</p>',
      },
      { format: 'eml', draft: 'From: "" <{{ user }}@example.com>\n\nHello' },
      { format: 'eml', draft: 'From: "{{ user }}@example.com" <a@example.net>\n\nHello' },
      { format: 'markdown', draft: `---\nsubject: ${'{{ a }} word '.repeat(30)}\n---\nHello` },
    ];
    for (const { draft, format } of [...examples, ...more]) {
      for (const { evidence, message, fixes } of check(draft.replace(/[⟦⟧]/g, ''), { format }).findings) {
        for (const text of [evidence, render(message), ...fixes.map(({ title }) => render(title))]) {
          assert.doesNotMatch(text, PLACEHOLDER, draft);
        }
      }
    }
  });

  it('counts a rule once, however often it finds something', () => {
    const one = check('<p>One!!</p><p>Two!!</p><p>Three!!</p>', { format: 'html' });
    const many = check('<p>One!!</p>'.repeat(50), { format: 'html' });
    assert.equal(one.points, many.points);
  });

  it('lists so many findings of a rule and says how many more there are', () => {
    const source = 'One!! '.repeat(30);
    const whole = check(source, { format: 'text' });
    const cut = check(source, { format: 'text', limit: 10 });
    const of = (rule: string) => cut.findings.filter((finding) => finding.rule === rule);
    assert.deepEqual(cut.omitted, [{ rule: 'repeated-punctuation', count: 20, fixable: 20 }]);
    assert.deepEqual(
      of('repeated-punctuation').map(({ span }) => span.start),
      Array.from({ length: 10 }, (_, index) => 3 + 6 * index),
    );
    assert.equal(findingCount(cut), findingCount(whole));
    assert.deepEqual([cut.points, cut.score], [whole.points, whole.score]);
    assert.equal(of('repeated-punctuation')[0]?.points, whole.findings[0]?.points);
    assert.deepEqual(whole.omitted, []);
  });

  it('is of a bounded length for a hostile draft, which is corrected all the same', () => {
    const source = 'One!! '.repeat(5000);
    const { findings, omitted } = check(source, { format: 'text' });
    assert.equal(findings.filter(({ rule }) => rule === 'repeated-punctuation').length, 1000);
    assert.equal(omitted[0]?.count, 4000);
    assert.equal(fixAll(source, { format: 'text' }), 'One! '.repeat(5000));
  });

  it('knows that a directive is needed for what it does not list', () => {
    const off = '<!-- inboxlint-disable-line repeated-punctuation -->';
    const source = `${'<p>One!!</p>\n'.repeat(5)}<p>Two!!</p>${off}`;
    const { findings } = check(source, { format: 'html', limit: 1 });
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'unneeded-directive'),
      [],
    );
  });

  it('is the same in a long draft with one fault as its length allows', () => {
    const words = 'The garden is open on Sunday for all who like roses. '.repeat(40);
    const short = check('<p>Act now.</p>', { format: 'html' });
    const long = check(`<p>Act now.</p><p>${words}</p>`, { format: 'html' });
    assert.ok(long.points < short.points / 3);
  });

  it('puts findings in order of their place', () => {
    const { findings } = check('<p>Act now!! Please click here!!</p>', { format: 'html' });
    const starts = findings.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });

  it('reports a preset that does not exist', () => {
    const draft = '---\nsubject: Hi\npreset: transactionnal\n---\nHello.';
    const told = check(draft, { format: 'text' }).findings.filter(
      ({ rule }) => rule === 'unneeded-directive',
    );
    assert.deepEqual(
      told.map(({ span }) => draft.slice(span.start, span.end)),
      ['transactionnal'],
    );
  });

  it('takes the preset of the front matter before that of the configuration', () => {
    const draft = (preset: string) => `---\nsubject: Hi\n${preset}---\nThe garden is open on Sunday.`;
    const missing = (text: string) =>
      check(text, { format: 'text', config: { rules: {}, preset: 'marketing' } }).findings.some(
        ({ rule }) => rule === 'missing-unsubscribe',
      );
    assert.equal(missing(draft('')), true);
    assert.equal(missing(draft('preset: transactional\n')), false);
  });

  it('holds the words of receipts and notices against them for little where the preset says what they are', () => {
    const draft = 'Your account will be suspended tomorrow. Verify now, or you will lose all your files.';
    const pointsWith = (preset: Preset) =>
      check(draft, { format: 'text', config: { rules: {}, preset } }).points;
    assert.ok(pointsWith('marketing') > 1.5);
    assert.ok(pointsWith('transactional') <= 1);
    assert.ok(pointsWith('transactional') > 0);
    const [scare] = check(draft, {
      format: 'text',
      config: { rules: {}, preset: 'transactional' },
    }).findings.filter(({ rule }) => rule === 'account-scare');
    assert.equal(
      scare?.reason && render(scare.reason),
      'Normal in this kind of email, so it adds few points.',
    );
  });

  it('is never thrown', () => {
    for (const format of ['html', 'markdown', 'text', 'eml', 'jsx'] as const) {
      for (const draft of ['', '\0', '\uD800', '\uFEFF', '---', '<', '&', '{{', '\r', '=?', '[](']) {
        assert.equal(check(draft, { format }).draft.source, draft);
      }
    }
  });
});
