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
    // One phrase in each part is less than two in one.
    const apart = of('Hurry up.', 'Act now.');
    assert.ok(apart > one && apart < two, `${one} ${apart} ${two}`);
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
    assert.deepEqual(
      places(mail('Act now. Act now.', `<p>Act now. Act now.</p>${line}`), 'urgent-wording'),
      [],
    );
    assert.deepEqual(places(mail('Hurry.', `<p>Act now.</p>${line}`), 'urgent-wording'), [['text: Hurry']]);
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
    // In running text they are shouting, whoever wrote them.
    assert.equal(
      places(mail(`${LETTER} ${shouted} AGAIN. ${LETTER}`, `<p>${LETTER}</p>`), 'shouting').length,
      1,
    );
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

describe('a text part that is only there to be there', () => {
  const page = `<p>${LETTER} <a href="https://example.com/july">Read the letter</a></p>`;
  const said = (text: string, markup = page) =>
    judged(mail(text, markup))
      .findings.map(({ rule }): string => rule)
      .filter((rule) => rule === 'missing-text-part' || rule === 'differing-parts');

  it('is said to be missing where it says nothing', () => {
    for (const text of ['', ' \n\t\n', '\u00a0', '-- ', '* * *'])
      assert.deepEqual(said(text), ['missing-text-part'], JSON.stringify(text));
    assert.deepEqual(said('', '<div></div>'), []);
    assert.deepEqual(said('', '<img src="https://example.com/a.png" alt="">'), ['missing-text-part']);
  });

  it('is said to differ, in whatever language it excuses itself', () => {
    const stubs = [
      'Your email client does not support HTML.',
      'Ihr E-Mail-Programm kann diese Nachricht leider nicht anzeigen.',
      'Votre messagerie ne prend pas en charge le HTML.',
      'Ваша почтовая программа не поддерживает HTML.',
      'お使いのメールソフトはHTMLに対応していません。',
      'Hello',
      'text',
      'https://example.com/july',
      'View online: https://example.com/july',
    ];
    for (const text of stubs) assert.deepEqual(said(text), ['differing-parts'], text);
  });

  it('is neither where it says the same, shorter or with addresses, or a template fills it in', () => {
    const texts = [
      LETTER,
      `${LETTER}\n\nRead the letter: https://example.com/july`,
      'Hello Ada, the letter of July is here: https://example.com/july',
      '{{ text_body }}',
    ];
    for (const text of texts) assert.deepEqual(said(text), [], text);
    assert.deepEqual(said('See you!', '<p>See you soon.</p>'), []);
  });

  it('is said to hold tags where it is HTML, and not where it writes about some', () => {
    for (const text of [
      `<p>${LETTER}</p>`,
      `<html><body>${LETTER}</body></html>`,
      `${LETTER}<br><b>Hi</b><br/>`,
    ])
      assert.deepEqual(said(text), ['differing-parts'], text);
    for (const text of [`${LETTER} Use <p> and </p>.`, `${LETTER} 3 < 4 > 2`, `${LETTER} <ada@example.com>`])
      assert.deepEqual(said(text), [], text);
  });
});
