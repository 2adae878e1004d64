import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft, Format } from '../../../src/core/draft/draft.ts';
import { guessFormat } from '../../../src/core/read/format.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import type { MappedText, Span } from '../../../src/core/text/mapped-text.ts';

const read = (source: string, format: Format = 'markdown') => readDraft(source, format, 'utf-8');
const lines = (...all: string[]) => all.join('\n');

/** The source under a span. */
function under({ source }: Draft, { start, end }: Span): string {
  return source.slice(start, end);
}

/** The source of all of a text. */
function written(draft: Draft, text: MappedText | undefined): string {
  assert.ok(text);
  return under(draft, text.span(0, text.text.length));
}

/** The source of a phrase of the visible text. */
function phrase(draft: Draft, words: string): string {
  const at = draft.body.text.indexOf(words);
  assert.ok(at >= 0, `“${words}” is in “${draft.body.text}”`);
  return under(draft, draft.body.span(at, at + words.length));
}

/** Each element as `name: source`. */
function elements(draft: Draft): readonly string[] {
  return draft.elements.map(({ name, span }) => `${name}: ${under(draft, span)}`);
}

/** Each link as `target | visible text | source`. */
function links(draft: Draft): readonly string[] {
  return draft.links.map(({ target, text, span }) => `${target.text} | ${text.text} | ${under(draft, span)}`);
}

const body = (source: string, format: Format = 'markdown') => read(source, format).body.text;

test('markdown: headings, paragraphs and rules', () => {
  const draft = read(lines('# One #', '', 'Two', '---', 'Three', 'goes on', '', '***', '## *Four*'));
  assert.equal(draft.body.text, 'One\n\nTwo\n\nThree goes on\n\nFour');
  assert.deepEqual(elements(draft), [
    'h1: # One #',
    'h2: Two\n---',
    'p: Three\ngoes on',
    'hr: ***',
    'h2: ## *Four*',
    'em: *Four*',
  ]);
  assert.equal(phrase(draft, 'Three goes'), 'Three\ngoes');
});

test('markdown: emphasis, code spans, escapes, entities and breaks', () => {
  const draft = read(lines('**Act** _now_ ~~or~~ `` ` `` \\*5\\* &copy; &#8364; &nope;  ', 'next\\', 'last'));
  assert.equal(draft.body.text, 'Act now or ` *5* © € &nope;\nnext\nlast');
  assert.deepEqual(elements(draft), [
    `p: ${draft.source}`,
    'strong: **Act**',
    'em: _now_',
    'del: ~~or~~',
    'code: `` ` ``',
    'br:   \n',
    'br: \\\n',
  ]);
  assert.equal(phrase(draft, 'Act now'), 'Act** _now');
  assert.equal(phrase(draft, '*5*'), '\\*5\\*');
  assert.equal(phrase(draft, '© €'), '&copy; &#8364;');
});

test('markdown: inline links', () => {
  const draft = read('A [b **c**](https://example.com/a\\_b?x=1&amp;y "T") [](<u v>) [d]() [e](  /f  )');
  assert.equal(draft.body.text, 'A b c d e');
  assert.deepEqual(links(draft), [
    'https://example.com/a_b?x=1&y | b c | [b **c**](https://example.com/a\\_b?x=1&amp;y "T")',
    'u v |  | [](<u v>)',
    ' | d | [d]()',
    '/f | e | [e](  /f  )',
  ]);
  const [first] = draft.links;
  assert.equal(written(draft, first?.target), 'https://example.com/a\\_b?x=1&amp;y');
  assert.equal(written(draft, first?.text), 'b **c');
});

test('markdown: reference links', () => {
  const draft = read(
    lines('[a][One] [one][] [oNe] [b][no] [no] ![i][one]', '', '[ONE]: <https://example.com> "t"'),
  );
  assert.equal(draft.body.text, 'a one oNe [b][no] [no]');
  assert.deepEqual(links(draft), [
    'https://example.com | a | [a][One]',
    'https://example.com | one | [one][]',
    'https://example.com | oNe | [oNe]',
  ]);
  assert.equal(draft.images[0]?.source?.text, 'https://example.com');
});

test('markdown: definitions in a quote, the first of two, used before', () => {
  const draft = read(lines('[a]', '', '> [a]: first', '', '[a]: second'));
  assert.deepEqual(links(draft), ['first | a | [a]']);
  assert.equal(draft.body.text, 'a');
});

test('markdown: brackets in the text of a link', () => {
  const expected = ['/sale | Save [50%] now | [Save [50%] now](/sale)'];
  assert.deepEqual(links(read('[Save [50%] now](/sale)')), expected);
  assert.deepEqual(links(read('[Save [50%] now](/sale)\n\n[other]: /x')), expected);
});

test('markdown: addresses written out', () => {
  const draft = read(
    'See https://example.com/a_(b). Or <https://example.com/x>, www.example.com, me@example.com!',
  );
  assert.deepEqual(links(draft), [
    'https://example.com/a_(b) | https://example.com/a_(b) | https://example.com/a_(b)',
    'https://example.com/x | https://example.com/x | <https://example.com/x>',
    'www.example.com | www.example.com | www.example.com',
    'mailto:me@example.com | me@example.com | me@example.com',
  ]);
  assert.deepEqual(
    draft.links.map(({ element }) => element),
    [-1, 1, -1, -1],
  );
  assert.deepEqual(links(read('[https://example.com](https://example.org)')), [
    'https://example.org | https://example.com | [https://example.com](https://example.org)',
  ]);
});

test('markdown: images', () => {
  const draft = read('[![An *old* &amp; ![b](c) car](car.png "t")](https://example.com) ![](x.png)');
  const [car, plain] = draft.images;
  assert.equal(draft.body.text, '');
  assert.equal(car?.alt?.text, 'An old & b car');
  assert.equal(written(draft, car?.alt), 'An *old* &amp; ![b](c) car');
  assert.equal(car?.source?.text, 'car.png');
  assert.equal(car && under(draft, car.span), '![An *old* &amp; ![b](c) car](car.png "t")');
  assert.equal(car?.link, 0);
  assert.equal(plain?.alt?.text, '');
  assert.equal(plain?.link, -1);
  assert.equal(draft.links[0]?.images, 1);
});

test('markdown: lists, task boxes, quotes with lazy lines', () => {
  const draft = read(lines('- [ ] one', '- two', '  1. three', '', '> a', '> > b *c', 'd* e'));
  assert.equal(draft.body.text, 'one\n\ntwo\n\nthree\n\na\n\nb c d e');
  assert.deepEqual(
    draft.elements.map(({ name, parent }) => `${name} in ${draft.elements[parent]?.name}`),
    [
      'ul in undefined',
      'li in ul',
      'p in li',
      'li in ul',
      'p in li',
      'ol in li',
      'li in ol',
      'p in li',
      'blockquote in undefined',
      'p in blockquote',
      'blockquote in blockquote',
      'p in blockquote',
      'em in p',
    ],
  );
  assert.equal(phrase(draft, 'c d'), 'c\nd');
});

test('markdown: code blocks', () => {
  const draft = read(lines('> ```js', '> a  b', '> c', '> ```', '', '    d *e*', '    f'));
  assert.equal(draft.body.text, 'a b\nc\n\nd *e*\nf');
  assert.equal(phrase(draft, 'b\nc'), 'b\n> c');
});

test('markdown: tables', () => {
  const draft = read(lines('| a | `b\\|c` |', '|---|:-:|', '| \\| | *e* |'));
  assert.equal(draft.body.text, 'a\n\nb|c\n\n|\n\ne');
  assert.deepEqual(
    draft.elements.map(({ name }) => name),
    ['table', 'tr', 'td', 'td', 'code', 'tr', 'td', 'td', 'em'],
  );
});

test('markdown: footnotes are text', () => {
  assert.equal(body(lines('Read[^1].', '', '[^1]: Small')), 'Read[^1].\n\n[^1]: Small');
});

test('markdown: HTML blocks, tags and comments', () => {
  const draft = read(
    lines(
      '<!-- subject: Spring news -->',
      '<div style="display:none">Look inside</div>',
      '',
      'A <a href="https://example.com?a&amp;b">**b** c</a> <!-- no --> d',
      '',
      '<style>p { color: red }</style>',
    ),
  );
  assert.equal(draft.subject?.text, 'Spring news');
  assert.equal(draft.preheader?.text, 'Look inside');
  assert.equal(draft.body.text, 'A b c d');
  assert.deepEqual(links(draft), [
    'https://example.com?a&b | b c | <a href="https://example.com?a&amp;b">**b** c</a>',
  ]);
  assert.equal(draft.htmlBytes, 0);
  assert.equal(read('Hello <!-- subject: Inline -->').subject?.text, 'Inline');
});

test('markdown: an HTML block in a quote', () => {
  const draft = read(lines('> <div>', '> one', '> </div>'));
  assert.equal(draft.body.text, 'one');
});

test('every line end is read alike', () => {
  const source = lines(
    '# A',
    '',
    'b  ',
    'c',
    'd',
    '',
    '| x | y |',
    '|---|---|',
    '| 1 | 2 |',
    '',
    '> q',
    '> r',
    '',
  );
  for (const end of ['\r\n', '\r']) {
    const draft = read(source.replaceAll('\n', end));
    assert.equal(draft.body.text, body(source));
    assert.equal(phrase(draft, 'c d'), `c${end}d`);
    assert.equal(phrase(draft, 'b\nc'), `b  ${end}c`);
    assert.deepEqual(
      elements(draft).map((element) => element.replaceAll(end, '\n')),
      elements(read(source)),
    );
  }
});

test('text: paragraphs, lines, quotes and signatures are text', () => {
  const draft = read(lines('Hello  there,', 'friend', '   ', '> you wrote', '-- ', 'Ada'), 'text');
  assert.equal(draft.body.text, 'Hello there,\nfriend\n\n> you wrote\n--\nAda');
  assert.equal(phrase(draft, 'Hello there'), 'Hello  there');
  assert.deepEqual(draft.elements, []);
  assert.equal(under(draft, draft.bodyEnd), 'Ada');
});

test('text: addresses', () => {
  const source =
    '(https://example.com/a_(b)) <http://example.com/x?y=1>, WWW.example.com. “https://example.com/z” ' +
    'a.b+c@example.com, not@, xhttps://example.com https://example.com/{{id}}/x.';
  const draft = read(source, 'text');
  assert.deepEqual(
    draft.links.map(({ span }) => under(draft, span)),
    [
      'https://example.com/a_(b)',
      'http://example.com/x?y=1',
      'WWW.example.com',
      'https://example.com/z',
      'a.b+c@example.com',
      'https://example.com/{{id}}/x',
    ],
  );
  assert.equal(draft.links[4]?.target.text, 'mailto:a.b+c@example.com');
  assert.equal(draft.links[2]?.text.text, 'WWW.example.com');
  assert.deepEqual(
    draft.links.map(({ element }) => element),
    draft.links.map(() => -1),
  );
});

test('html: text, links and images have their places', () => {
  const source =
    '<!doctype html><html lang="de"><head><title>Fr&uuml;hling</title></head><body>\r\n' +
    '<p>Act&nbsp;<b>n</b>ow <a href="https://example.com?a&amp;b"><img src=x.png alt="A &lt;b&gt;"> here</a></p></body></html>';
  const draft = read(source, 'html');
  assert.equal(draft.subject?.text, 'Frühling');
  assert.equal(written(draft, draft.subject), 'Fr&uuml;hling');
  assert.equal(draft.body.text, 'Act\u00A0now here');
  assert.equal(phrase(draft, 'Act\u00A0now'), 'Act&nbsp;<b>n</b>ow');
  assert.equal(draft.links[0]?.target.text, 'https://example.com?a&b');
  assert.equal(written(draft, draft.links[0]?.text), 'here');
  assert.equal(draft.images[0]?.alt?.text, 'A <b>');
  assert.equal(written(draft, draft.images[0]?.alt), 'A &lt;b&gt;');
  assert.equal(draft.language, 'de');
  assert.equal(draft.complete, true);
  assert.equal(draft.htmlBytes, Buffer.byteLength(source));
  assert.equal(under(draft, draft.bodyEnd), 'here');
});

test('html: what nobody sees', () => {
  const draft = read(
    lines(
      '<style>.gone { display: none }</style><script>var a = "free";</script><!-- free -->',
      '<div style="display:none">Inside: five ideas&zwnj;&nbsp;&zwnj;&nbsp;</div>',
      '<!--[if mso]><p>Outlook</p><![endif]--><p>Seen</p><p class="gone">Hidden</p><br>end',
    ),
    'html',
  );
  assert.equal(draft.body.text, 'Seen\n\nend');
  assert.equal(draft.preheader?.text, 'Inside: five ideas');
  assert.deepEqual(
    draft.hidden.map(({ text, by }) => [text.text, by]),
    [['Hidden', 'class']],
  );
});

test('html: an end tag of br breaks the line, as in a browser', () => {
  assert.equal(body('Hello,</br>friend', 'html'), 'Hello,\nfriend');
});

test('html: blocks in a block of no size hold words apart', () => {
  const inner = (words: string) => `<div style="font-size:16px">${words}</div>`;
  assert.equal(body(`<td style="font-size:0px">${inner('one')}${inner('two')}</td>`, 'html'), 'one\n\ntwo');
});

test('html: an end tag that the draft breaks off', () => {
  for (const format of ['html', 'markdown'] as const) assert.equal(body('<p>one</p', format), 'one');
  assert.equal(body('<p>one</p two', 'html'), 'one');
  assert.equal(body('<div>\none</div two\n\nthree', 'markdown'), 'one\n\nthree');
});

test('markdown: a doctype is no text', () => {
  assert.equal(body('<!doctype html>\n# One'), 'One');
});

test('front matter in every format', () => {
  const front = lines(
    '---',
    '# for the newsletter',
    'layout: mail',
    'subject: "Caf\\u00e9 \\"now\\" #1" # not this',
    'preview_text: >-',
    '  Five ideas',
    '  for spring',
    "from: 'Ada''s <ada@example.com>'",
    'lang: fr',
    '---',
    '',
  );
  for (const format of ['html', 'markdown', 'text'] as const) {
    const draft = read(`\uFEFF${front}Hello`, format);
    assert.equal(draft.subject?.text, 'Café "now" #1');
    assert.equal(written(draft, draft.subject), 'Caf\\u00e9 \\"now\\" #1');
    assert.equal(draft.preheader?.text, 'Five ideas for spring');
    assert.equal(written(draft, draft.preheader), 'Five ideas\n  for spring');
    assert.equal(draft.from?.name?.text, "Ada's");
    assert.equal(draft.from?.address?.text, 'ada@example.com');
    assert.equal(draft.language, 'fr');
    assert.equal(draft.body.text, 'Hello');
    assert.equal(phrase(draft, 'Hello'), 'Hello');
    assert.equal(draft.complete, true);
    assert.equal(draft.htmlBytes, format === 'html' ? 5 : 0);
  }
});

test('front matter: plain values, TOML, placeholders and line ends', () => {
  const plain = read('---\r\nsubject: Order {{ id }} is\r\n  on its way\r\n---\r\nHi', 'text');
  assert.equal(plain.subject?.text, 'Order \uFDD0 is on its way');
  assert.equal(written(plain, plain.subject), 'Order {{ id }} is\r\n  on its way');
  assert.deepEqual(
    plain.placeholders.map(({ span }) => under(plain, span)),
    ['{{ id }}'],
  );
  assert.equal(read('+++\nsubject = "A b"\n+++\nHi').subject?.text, 'A b');
  assert.equal(read('---\npreheader: |\n  a\n  b\n---\n').preheader?.text, 'a\nb');
  assert.equal(read('---\nsubject: null\n---\nHi').subject?.text, '');
});

test('front matter of a page stands in for subject and preheader', () => {
  for (const key of ['description', 'excerpt', 'summary']) {
    const page = read(`---\ntitle: News of July\n${key}: What we did\n---\nHello.`);
    assert.deepEqual([page.subject?.text, page.preheader?.text], ['News of July', 'What we did']);
    assert.equal(written(page, page.subject), 'News of July');
    const mail = read(`---\nsubject: Hello\ntitle: News of July\n${key}: What we did\n---\nHello.`);
    assert.deepEqual([mail.subject?.text, mail.preheader?.text], ['Hello', undefined]);
  }
  assert.equal(read('+++\ntitle = "News"\n+++\nHello.').subject?.text, 'News');
  const html = read('---\ntitle: Layout\n---\n<html><title>News</title><body>Hello.</body></html>', 'html');
  assert.equal(html.subject?.text, 'News');
});

test('what is no front matter', () => {
  for (const source of [
    '---\nsubject: x\nHi',
    '---\nA line\n---\nHi',
    ' ---\nsubject: x\n---\n',
    '----\na: b\n---\n',
  ]) {
    const draft = read(source, 'text');
    assert.equal(draft.subject, undefined);
    assert.ok(draft.body.text.startsWith('-'));
  }
});

test('where a missing subject is shown', () => {
  const place = (source: string, format: Format) => {
    const draft = read(source, format);
    return under(draft, draft.subjectPlace);
  };
  assert.equal(place('---\nlayout: x\nsubject: ""\n---\nHi', 'markdown'), 'subject: ""');
  assert.equal(place('---\nlayout: x\n---\nHi', 'markdown'), '---');
  assert.equal(place('<html><title> </title>\n<body>Hi', 'html'), '<title> </title>');
  assert.equal(place('<html>\n<body>Hi', 'html'), '<html>');
  assert.equal(place('Subject:\nFrom: a@example.com\n\nHi', 'eml'), 'Subject:');
  assert.equal(place('\uFEFFHello\nyou', 'text'), 'Hello');
});

test('which subject holds', () => {
  const html = '<!-- subject: Comment --><html><title>Title</title>';
  assert.equal(read(html, 'html').subject?.text, 'Comment');
  assert.equal(read(`---\nsubject: Front\n---\n${html}`, 'html').subject?.text, 'Front');
  assert.equal(read('<html><title>Title</title>', 'html').subject?.text, 'Title');
  assert.equal(read('<!-- subject: --><html><title></title>', 'html').subject?.text, '');
});

test('complete messages, parts and layouts', () => {
  const complete = (source: string, format: Format) => read(source, format).complete;
  assert.equal(complete('<p>Hello</p>', 'html'), false);
  assert.equal(complete('<!-- subject: Hi --><p>Hello</p>', 'html'), true);
  assert.equal(complete('<mjml><mj-body>Hello</mj-body></mjml>', 'html'), true);
  assert.equal(complete('<html><body>{{{ body }}}<p>Our address</p></body></html>', 'html'), false);
  assert.equal(complete('<html><body><%= yield %> Ltd</body></html>', 'html'), false);
  assert.equal(complete('<html><body>{{ message }}</body></html>', 'html'), false);
  assert.equal(complete('<html><body>Hello {{ name }}</body></html>', 'html'), true);
  assert.equal(complete('Hello', 'text'), false);
});

test('eml: the HTML part, its text alternative and its header', () => {
  const source = [
    'From: "Ada, News" <ada@example.com>',
    'Subject: =?utf-8?q?Caf=C3=A9?= {{ name }}',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=x',
    '',
    '--x',
    '',
    'Plain {{ name }}',
    '--x',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>Act =C3=BCber&amp;=',
    'now <a href=3D"https://example.com">here</a></p>',
    '--x--',
  ].join('\r\n');
  const draft = read(source, 'eml');
  assert.equal(draft.body.text, 'Act über&now here');
  assert.equal(phrase(draft, 'über&now'), '=C3=BCber&amp;=\r\nnow');
  assert.equal(draft.subject?.text.startsWith('Café '), true);
  assert.equal(written(draft, draft.subject?.slice(0, 4)), 'Caf=C3=A9');
  assert.equal(draft.from?.name?.text, 'Ada, News');
  assert.equal(draft.textPart?.text.startsWith('Plain \uFDD0'), true);
  assert.equal(draft.placeholders.length, 2);
  assert.equal(draft.links[0]?.target.text, 'https://example.com');
  assert.equal(under(draft, draft.bodyEnd), 'here');
  assert.equal(draft.headers.length, 4);
  assert.equal(draft.complete, true);
});

test('eml: a text message and an empty one', () => {
  const text = read('Subject: Hi\n\nSee https://example.com', 'eml');
  assert.deepEqual(links(text), ['https://example.com | https://example.com | https://example.com']);
  assert.equal(text.htmlBytes, 0);
  assert.equal(text.textPart, undefined);
  assert.equal(read('', 'eml').body.text, '');
});

test('placeholders stand for unknown text and hold words apart', () => {
  const markdown = read(
    'Dear **{{ user.name | title }}**, [{{ n }} new](https://example.com/{{ id }}) {% if a %}x{% endif %}',
  );
  assert.equal(markdown.body.text, 'Dear \uFDD0, \uFDD0 new \uFDD1x\uFDD1');
  assert.equal(phrase(markdown, '\uFDD0,'), '{{ user.name | title }}**,');
  const html = read('<a href="{{ url }}" {{#if b}}class="x"{{/if}}>Hi {{name}}</a>', 'html');
  assert.equal(html.body.text, 'Hi \uFDD0');
  assert.equal(written(html, html.links[0]?.target), '{{ url }}');
});

test('any script, emoji and combining marks keep their places', () => {
  for (const words of [
    'Zoe\u0308 🎉👩‍👩‍👧 now',
    'שלום עולם',
    'مرحبا\u200F بكم',
    'नमस्ते दुनिया',
    '特別 セール',
  ]) {
    for (const format of ['markdown', 'html', 'text'] as const) {
      const draft = read(`\uFEFFa\tb ${words} c`, format);
      assert.equal(draft.body.text, `a b ${words} c`);
      assert.equal(phrase(draft, words), words);
      assert.equal(phrase(draft, 'a b'), 'a\tb');
    }
  }
});

test('empty drafts', () => {
  for (const format of ['markdown', 'html', 'text', 'eml'] as const) {
    for (const source of ['', '\uFEFF', '\n \n', '---\n---\n']) {
      const draft = read(source, format);
      assert.equal(draft.body.text.replaceAll('-', '').trim(), '');
      assert.ok(draft.bodyEnd.end <= source.length);
    }
  }
});

test('a draft of a megabyte is read whole', () => {
  const paragraph =
    'Dear friend, *this* is [what](https://example.com/a?b&amp;c) we `made` for you &mdash; all of it.\n';
  for (const separator of ['\n', '']) {
    const draft = read((paragraph + separator).repeat(10_000));
    assert.equal(draft.links.length > 9000, true);
  }
});

test('the format by name, then by content', () => {
  const formats: Record<string, Format> = {
    'a.html': 'html',
    'a.HTM': 'html',
    'mail/a.mjml': 'html',
    'a.html.erb': 'html',
    'a.txt.erb': 'text',
    'a.text.hbs': 'text',
    'a.md': 'markdown',
    'a.md.j2': 'markdown',
    'a.blade.php': 'text',
    'C:\\mail\\a.eml': 'eml',
    'a.txt': 'text',
  };
  for (const [path, format] of Object.entries(formats))
    assert.equal(guessFormat(path, 'Hello'), format, path);
  assert.equal(guessFormat('a.hbs', '<p>Hello</p>'), 'html');
  assert.equal(guessFormat('a.liquid', 'Hello {{ name }}, 2 < 3'), 'text');
  assert.equal(guessFormat('draft', '# Hello'), 'markdown');
  assert.equal(guessFormat('draft', 'Received: x\nSubject: y\n\nHi'), 'eml');
  assert.equal(guessFormat('a.html.txt/draft', ''), 'text');
});

test('html: what closes itself ends there, and an SVG nobody closed ends at the next element', () => {
  for (const source of [
    '<p>a</p><svg/><p>b</p>',
    '<p>a</p><svg><path/><title>x</title></svg><p>b</p>',
    '<p>a</p><svg><path d="M0"><p>b</p>',
    '<p>a</p></svg><p>b</p>',
    '<mjml><mj-head><mj-title/></mj-head><mj-body><mj-text>a</mj-text><mj-text>b</mj-text></mj-body></mjml>',
  ]) {
    assert.equal(read(source, 'html').body.text, 'a\n\nb', source);
  }
  assert.equal(read('</svg><title>News</title><p>a</p>', 'html').subject?.text, 'News');
});

test('html: a style sheet hides by class, whatever at-rules stand before', () => {
  for (const before of ['', '@charset "utf-8";', '@import url(a.css);', '/* { */']) {
    const draft = read(`<style>${before}.h{display:none}</style><p>a</p><p class="h">b</p>`, 'html');
    assert.equal(draft.body.text, 'a', before);
  }
});

test('text: comments for the author are no text; any other is', () => {
  const draft = read(
    '<!-- subject: Notes -->\n<!-- inboxlint-disable shouting -->\nHello <!-- there -->.',
    'text',
  );
  assert.equal(draft.subject?.text, 'Notes');
  assert.equal(draft.body.text, 'Hello <!-- there -->.');
  assert.equal(draft.comments.length, 2);
});

test('a message with more placeholders than a call has arguments is read', () => {
  const source = `Subject: a\nContent-Type: text/html\n\n${'{{a}}'.repeat(170_000)}`;
  assert.equal(readDraft(source, 'eml').placeholders.length, 170_000);
});
