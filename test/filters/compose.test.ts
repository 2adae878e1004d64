import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from 'html-to-text';
import PostalMime from 'postal-mime';
import { check, type Format } from '../../src/core/index.ts';
import type { Data } from '../../src/filters/api.ts';
import { type Composed, compose, textMaker } from '../../src/filters/compose.ts';
import { dataFileNames, parseData } from '../../src/filters/data.ts';

const COMPOSING = { check, asText: textMaker(compile) };

async function composed(source: string, format: Format = 'html', data: Data = {}) {
  const report = check(source, { format });
  const message = await compose({ source, format, bytes: 'utf-8', report, data }, COMPOSING);
  return { ...message, mail: await PostalMime.parse(message.raw) };
}

/** What stands in the source where a text of the filled draft comes from. */
function sourceOf(
  source: string,
  { origin }: Composed,
  text: { text: string; span(from: number, to: number): { start: number; end: number } },
  part: string,
) {
  const at = text.text.indexOf(part);
  assert.ok(at >= 0, `“${part}” is not in “${text.text}”`);
  const { start, end } = origin(text.span(at, at + part.length));
  return source.slice(start, end);
}

const LETTER = `---
subject: "{{ first_name }}, your order & more"
from: Müller Shop <shop@example.com>
---
<p>Dear {{ user.first_name | default: "friend" }},</p>
<p>Read <a href="{{ shop_url }}">our news</a> &amp; enjoy. <img src="{{ logo }}" alt="Logo"></p>
`;

describe('a composed message', () => {
  it('has the draft’s subject and sender, a recipient with a name, a date and an id', async () => {
    const { mail, raw } = await composed(LETTER);
    assert.equal(mail.subject, 'Alex, your order & more');
    assert.deepEqual(mail.from, { name: 'Müller Shop', address: 'shop@example.com' });
    assert.equal(mail.to?.[0]?.name !== '', true);
    assert.match(mail.messageId ?? '', /@example\.com>$/);
    assert.ok(Math.abs(Date.now() - Date.parse(mail.date ?? '')) < 120_000);
    assert.doesNotMatch(raw.toString('latin1'), /---\r?\nsubject/);
  });

  it('has an HTML part and a text part that says the same', async () => {
    const { mail } = await composed(LETTER);
    assert.match(mail.html ?? '', /<body>[\s\S]*<p>Dear Alex,<\/p>/);
    assert.match(mail.text ?? '', /^Dear Alex,\s+Read our news \[https:\/\/example\.com\/\] & enjoy\.\s*$/);
  });

  it('is plain text alone for a text draft', async () => {
    const { mail } = await composed('---\nsubject: Hello\n---\nGood morning <you>\n', 'text');
    assert.equal(mail.html, undefined);
    assert.equal(mail.text?.trim(), 'Good morning <you>');
  });

  it('has a subject that is encoded only where it must be', async () => {
    const subject = async (value: string) =>
      /^Subject: .*/m.exec((await composed(`---\nsubject: ${value}\n---\nHi`, 'text')).raw.toString())?.[0];
    assert.match((await subject("Your “news” isn't new")) ?? '', /^Subject: =\?UTF-8\?Q\?Your_=E2=80=9C/);
    assert.equal(await subject('It\'s 5% "off" (today)'), 'Subject: It\'s 5% "off" (today)');
  });

  it('has a subject of its own for a part of a message, and none for a message without', async () => {
    assert.equal((await composed('<p>Hello</p>')).mail.subject, 'News from Example');
    assert.ok(!(await composed('<html><body><p>Hello</p></body></html>')).mail.subject);
  });

  it('holds Markdown as HTML', async () => {
    const { mail } = await composed(
      '---\nsubject: Hello\n---\n# Hi\n\nSee [us](https://example.com/a).\n',
      'markdown',
    );
    assert.match(mail.html ?? '', /<h1>Hi<\/h1>\s*<p>See <a href="https:\/\/example\.com\/a">us<\/a>\.<\/p>/);
  });

  it('holds MJML as the HTML that its tags come nearest to', async () => {
    const source =
      '<mjml><mj-head><mj-attributes><mj-all color="red" /></mj-attributes></mj-head><mj-body><mj-section>' +
      '<mj-text>Hi</mj-text><mj-button href="https://example.com/b">Go</mj-button></mj-section></mj-body></mjml>';
    const { mail } = await composed(source);
    assert.doesNotMatch(mail.html ?? '', /mj-|mjml/);
    assert.match(
      mail.html ?? '',
      /<body><div><div>Hi<\/div><a href="https:\/\/example\.com\/b">Go<\/a><\/div>/,
    );
  });

  it('leaves comments to tools out and other comments in', async () => {
    const { mail } = await composed(
      '<!-- subject: Hi --><p>a</p><!-- inboxlint-disable shouting --><!--[if mso]>x<![endif]-->',
    );
    assert.equal(mail.subject, 'Hi');
    assert.doesNotMatch(mail.html ?? '', /subject:|inboxlint/);
    assert.match(mail.html ?? '', /\[if mso\]/);
  });

  it('is an .eml message byte for byte', async () => {
    const source = 'From: a@example.com\r\nSubject: =?utf-8?Q?{{x}}?=\r\n\r\nCaf\u00e9 {{ name }}\r\n';
    const report = check(source, { format: 'eml', bytes: 'latin1' });
    const { raw, draft, origin } = await compose(
      { source, format: 'eml', bytes: 'latin1', report },
      COMPOSING,
    );
    assert.deepEqual(raw, Buffer.from(source, 'latin1'));
    assert.equal(draft, report.draft);
    assert.deepEqual(origin({ start: 3, end: 5 }), { start: 3, end: 5 });
  });

  it('reads no file and fetches nothing that a draft names', async () => {
    const { mail } = await composed('<img src="file:///etc/hostname"><img src="http://127.0.0.1:1/a.png">');
    assert.equal(mail.attachments.length, 0);
  });

  it('cannot be given header fields by a subject', async () => {
    const { mail } = await composed('---\nsubject: "a {{ x }} b"\n---\nHi', 'text', {
      x: 'c\r\nBcc: d@example.com',
    });
    assert.equal(mail.bcc, undefined);
    assert.equal(mail.subject, 'a c Bcc: d@example.com b');
  });
});

describe('the map back from a composed message', () => {
  it('leads to the source of subject, sender, text, links and images', async () => {
    const message = await composed(LETTER);
    const { subject, from, body, links, images } = message.draft;
    assert.ok(subject && from?.name && links[0] && images[0]?.source);
    assert.equal(sourceOf(LETTER, message, subject, 'Alex'), '{{ first_name }}');
    assert.equal(sourceOf(LETTER, message, subject, 'your order'), 'your order');
    assert.equal(sourceOf(LETTER, message, from.name, 'Shop'), 'Shop');
    assert.equal(
      sourceOf(LETTER, message, body, 'Dear Alex'),
      'Dear {{ user.first_name | default: "friend" }}',
    );
    assert.equal(sourceOf(LETTER, message, body, '& enjoy'), '&amp; enjoy');
    assert.equal(sourceOf(LETTER, message, links[0].target, 'https://example.com/'), '{{ shop_url }}');
    assert.equal(sourceOf(LETTER, message, images[0].source, 'https://example.com/image.png'), '{{ logo }}');
    const { start, end } = message.origin(images[0].span);
    assert.equal(LETTER.slice(start, end), '<img src="{{ logo }}" alt="Logo">');
  });
});

describe('placeholders', () => {
  async function text(source: string, data: Data = {}) {
    const { mail } = await composed(source, 'text', data);
    return mail.text?.trim();
  }

  it('are filled from the data, nested or not, by any syntax', async () => {
    const data = { user: { first_name: 'Kim', age: 41 }, FNAME: 'Lee', total: 3.5, ok: true };
    assert.equal(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder.
      await text('{{ user.first_name }} {{user.age}} *|FNAME|* <%= @user.first_name %> ${total}', data),
      'Kim 41 Lee Kim 3.5',
    );
    assert.equal(await text('{{ this.total | round }} {{ ok }}', data), '3.5 true');
  });

  it('take neutral values where the data has none', async () => {
    assert.equal(
      await text('{{first_name}} {{ lastName }} {{company}} {{ email }} {{ foo }}'),
      'Alex Sample Example alex@example.com sample',
    );
    assert.equal(
      await text('Visit {{ unsubscribe_url }} or https://{{ host }}/a?x={{ query string }}'),
      'Visit https://example.com/ or https://example.com/a?x=sample',
    );
  });

  it('do not take what every object has', async () => {
    assert.equal(await text('{{ constructor }} {{ foo.toString }}', { foo: {} }), 'sample sample');
  });

  it('leave no logic behind, and of choices the first', async () => {
    assert.equal(
      await text('{% if a %}One{% endif %} {{#each b}}two{{/each}} {Hi|Hello|{Hey|Yo}} you'),
      'One two Hi you',
    );
  });

  it('leave what a helper makes as its tags', async () => {
    assert.equal(
      (await composed('<p><%= link_to "Buy now", "https://example.com/a?b=#{c}" %></p>')).mail.text?.trim(),
      'Buy now [https://example.com/a?b=sample]',
    );
    assert.match(
      (await composed('<p>{% render "x", src: "https://example.com/a.png", alt: "Chairs" %}</p>')).mail
        .html ?? '',
      /<img src="https:\/\/example\.com\/a\.png" alt="Chairs">/,
    );
  });

  it('have the subject of a template’s own block and keep it out of the body', async () => {
    const { mail } = await composed(
      '{% block subject %}Hi {{ name }}{% endblock %}<p>Your order is here.</p>',
    );
    assert.deepEqual([mail.subject, mail.text?.trim()], ['Hi Alex', 'Your order is here.']);
  });

  it('leave a sentence to translate as it reads', async () => {
    assert.equal(await text('{{t "Buy now"}}, {{ name }}! {% trans "See you" %}'), 'Buy now, Alex! See you');
  });

  it('cannot break the markup or the front matter around them', async () => {
    const source =
      '---\nsubject: "Hi {{ name }}"\n---\n<a title="{{ name }}" href="https://example.com/">{{ name }}</a> {{{ name }}}';
    const { mail, draft } = await composed(source, 'html', { name: '"<b>O\'Neil" \\' });
    assert.equal(mail.subject, 'Hi ’<b>O’Neil’');
    assert.equal(draft.links.length, 1);
    assert.equal(draft.links[0]?.text.text, '"<b>O\'Neil" \\');
    assert.match(mail.html ?? '', /<\/a> "<b>O'Neil" \\/);
  });
});

describe('a data file', () => {
  it('is named like its draft', () => {
    assert.deepEqual(dataFileNames('a.html.hbs'), [
      'a.html.hbs.data.json',
      'a.html.data.json',
      'a.data.json',
    ]);
    assert.deepEqual(dataFileNames('README'), ['README.data.json']);
    assert.deepEqual(dataFileNames('.hidden'), ['.hidden.data.json']);
  });

  for (const [source, message, place] of [
    ['{ "a": 1, }', /name .* is missing/, '}'],
    ['{ "a": 1 "b": 2 }', /comma is missing/, '"b"'],
    ['{ "a": 1 // x\n}', /doesn’t allow comments/, '// x'],
    ['["a"]', /must be an object/, '["a"]'],
    ['', /value is missing/, ''],
    ['{ "a": "b', /quotation mark is missing/, '"b'],
  ] as const) {
    it(`says where it is wrong: ${source}`, () => {
      const parsed = parseData(source);
      assert.ok('problem' in parsed);
      assert.match(parsed.problem.template, message);
      assert.equal(source.slice(parsed.span.start, parsed.span.end), place);
    });
  }

  it('may begin with a byte order mark', () => {
    for (const [hostile, said] of [
      ['{"a":'.repeat(20_000), /nested at most/],
      [`{ "a": "${'x'.repeat(1_100_000)}" }`, /larger than 1 MB/],
    ] as const) {
      const parsed = parseData(hostile);
      assert.match('problem' in parsed ? parsed.problem.template : '', said);
    }
    assert.deepEqual(parseData('\uFEFF{ "a": { "b": 1 } }'), { data: { a: { b: 1 } } });
  });
});
