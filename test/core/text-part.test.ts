import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CheckOptions, check, type Finding, fixAll } from '../../src/core/index.ts';
import { html, message, multipart, plain } from '../support/messages.ts';

const LETTER =
  'Hello Ada, the letter of July is here, with articles about trees, ponds and the work of the coming weeks.';
const mail = (text: string, page: string) => message(multipart('alternative', plain(text), html(page)));
const judged = (source: string, options: Partial<CheckOptions> = {}) =>
  check(source, { format: 'eml', ...options });

/** What a rule found: the underlined texts of each finding. */
function places(source: string, rule: string, options: Partial<CheckOptions> = {}): string[][] {
  const at = ({ start, end }: Finding['span']) =>
    `${start < source.indexOf('text/html') ? 'text' : 'html'}: ${source.slice(start, end)}`;
  return judged(source, options)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ span, also }) => [span, ...also].map(at));
}

describe('the text part of a message', () => {
  it('is judged at its own places', () => {
    const source = mail(`${LETTER} Act now!!! http://192.168.3.4/claim`, `<p>${LETTER}</p>`);
    assert.deepEqual(places(source, 'urgent-wording'), [['text: Act now']]);
    assert.deepEqual(places(source, 'repeated-punctuation'), [['text: !!!']]);
    assert.deepEqual(places(source, 'ip-address-link'), [['text: 192.168.3.4']]);
  });

  it('is judged where it is quoted-printable, and where it comes second', () => {
    const quoted = plain('Act n=\now!!! =E2=82=AC', 'Content-Transfer-Encoding: quoted-printable');
    const source = message(multipart('alternative', html(`<p>${LETTER}</p>`), quoted));
    const [finding] = judged(source).findings.filter(({ rule }) => rule === 'urgent-wording');
    assert.equal(finding && source.slice(finding.span.start, finding.span.end), 'Act n=\now');
  });

  it('says with the HTML what both say: one finding with two places', () => {
    const source = mail(`${LETTER} ACT  NOW!!!`, `<p>${LETTER} Act now!!!</p>`);
    assert.deepEqual(places(source, 'urgent-wording'), [['html: Act now', 'text: ACT  NOW']]);
    assert.deepEqual(places(source, 'repeated-punctuation'), [['html: !!!', 'text: !!!']]);
  });

  it('has findings of its own for what is said there more often', () => {
    const source = mail(`${LETTER} Act now! Again: act now! Hurry!`, `<p>${LETTER} Act now!</p>`);
    assert.deepEqual(places(source, 'urgent-wording').flat().toSorted(), [
      'html: Act now',
      'text: Act now',
      'text: Hurry',
      'text: act now',
    ]);
    assert.deepEqual(places(source, 'urgent-wording')[0]?.length, 1);
  });

  it('counts once what both say, and adds what one of them says alone', () => {
    const words = `${LETTER} `.repeat(12);
    const of = (text: string, page: string) =>
      judged(mail(`${words} ${text}`, `<p>${words} ${page}</p>`)).groups.get('wording') ?? 0;
    const one = of('', 'Act now.');
    assert.ok(one > 0);
    assert.equal(of('Act now.', 'Act now.'), one);
    assert.equal(of('Act now.', ''), one);
    const two = of('', 'Act now. Hurry up.');
    assert.ok(two > one);
    assert.ok(Math.abs(of('Hurry up.', 'Act now.') - two) < 0.2);
    // The worse part counts: there the phrase is denser.
    const dense = judged(mail('Act now.', `<p>${words} Act now.</p>`)).groups.get('wording') ?? 0;
    assert.ok(dense > one);
  });

  it('is fixed with the HTML, by one fix and by all', () => {
    const source = mail(`Welcome!!! ${LETTER} Bye!!`, `<p>Welcome!!! ${LETTER}</p>`);
    assert.equal(fixAll(source, { format: 'eml' }), source.replaceAll(/!!+/g, '!'));
    const [both] = judged(source).findings.filter(({ also }) => also.length === 1);
    assert.deepEqual(
      both?.fixes.map(({ edits }) => edits.length),
      [2],
    );
    const quoted = message(
      multipart(
        'alternative',
        plain('Welcome!!! =C3=A9', 'Content-Transfer-Encoding: quoted-printable'),
        html(Buffer.from('<p>Welcome!!!</p>').toString('base64'), 'Content-Transfer-Encoding: base64'),
      ),
    );
    assert.equal(fixAll(quoted, { format: 'eml' }), quoted.replace('!!!', '!'));
  });

  it('is in the reach of directives, of allowed phrases and of the limit', () => {
    const off = '<!-- inboxlint-disable urgent-wording -->';
    assert.deepEqual(places(mail('Act now.', `${off}<p>Act now.</p>`), 'urgent-wording'), []);
    const line = '<!-- inboxlint-disable-line urgent-wording -->';
    assert.deepEqual(places(mail('Act now.', `<p>Act now.</p>${line}`), 'urgent-wording'), []);
    assert.deepEqual(places(mail('Act now. Act now.', `<p>Act now.</p>${line}`), 'urgent-wording'), [
      ['text: Act now'],
    ]);
    assert.deepEqual(places(mail('Act now.', `<p>Act now.</p>${line}`), 'unneeded-directive'), []);
    const config = { rules: {}, allow: ['act now'] };
    assert.deepEqual(places(mail('Act now.', '<p>Hello.</p>'), 'urgent-wording', { config }), []);
    const many = judged(mail('One!! '.repeat(30), '<p>Two!! Three!!</p>'), { limit: 10 });
    assert.deepEqual(many.omitted, [{ rule: 'repeated-punctuation', count: 20, fixable: 20 }]);
  });

  it('is not asked for what the message has already', () => {
    const asked = judged(mail(LETTER, `<p>${LETTER}</p>`)).findings.map(({ rule }) => rule);
    for (const rule of ['missing-unsubscribe', 'missing-postal-address', 'missing-preheader']) {
      assert.ok(asked.filter((id) => id === rule).length <= 1, rule);
    }
  });

  it('may have the headings of the HTML in capitals, as programs that make it write them', () => {
    const page = `<h1>What we have done for you so far</h1><p>${LETTER}</p>`;
    const shouted = 'WHAT WE HAVE DONE FOR YOU SO FAR';
    assert.deepEqual(places(mail(`${shouted}\n\n${LETTER}`, page), 'shouting'), []);
    assert.deepEqual(places(mail(`${shouted}\n\n${LETTER}`, `<p>${LETTER}</p>`), 'shouting').length, 1);
  });

  it('is silent about links that the HTML has too, whatever they are called there', () => {
    const links = ['a', 'b', 'c', 'd'].map((name) => `http://${name}.garden-example.net/x`);
    const source = mail(
      `${LETTER} ${links.slice(0, 2).join(' ')}`,
      `<p>${LETTER}</p>${links.map((link) => `<a href="${link}">The garden</a>`).join(' ')}`,
    );
    const found = places(source, 'insecure-link');
    assert.deepEqual(
      found.map((all) => all.filter((place) => place.startsWith('text')).length),
      [2],
    );
  });
});
