import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, fixAll } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';

const read = (source: string) => readDraft(source, 'html');
const mail = (body: string, head = '') =>
  `<mjml><mj-head>${head}</mj-head><mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;
const attributes = (inside: string) => `<mj-attributes>${inside}</mj-attributes>`;

/** What a rule underlines. */
function underlined(source: string, rule: string): readonly string[] {
  const { findings } = check(source, { format: 'html' });
  return findings.filter((one) => one.rule === rule).map(({ span }) => source.slice(span.start, span.end));
}

describe('links and images of MJML', () => {
  it('are those that helpers make in its texts', () => {
    const link = '<%= link_to "Read more", "https://example.com/garden" %>';
    const image = '<%= image_tag "https://example.com/rose.png" %>';
    const around = '<%= link_to "https://example.com/tour" do %>Take <b>the tour</b><% end %>';
    const source = mail(
      `<mj-image alt="" src="<%= image_tag "a.png" %>" /><mj-text>Frost. ${link}, ${image}</mj-text><mj-text>${around}</mj-text>`,
    );
    const { links, images } = read(source);
    assert.deepEqual(
      links.map(({ target, text }) => [target.text, text.text]),
      [
        ['https://example.com/garden', 'Read more'],
        ['https://example.com/tour', 'Take the tour'],
      ],
    );
    assert.equal(images.length, 2);
    assert.deepEqual(underlined(source, 'missing-alt'), [image]);
    // Template code comes before MJML: where components stand, a part is one.
    const part = mail('<mj-text>Frost.</mj-text>{{> button url="http://example.com/" text="Open"}} left out');
    assert.deepEqual(underlined(part, 'insecure-link'), ['http']);
    assert.match(check(part, { format: 'html' }).draft.body.text, /^Frost\.\s+\S*Open\S*$/);
  });

  it('are those of the components that lead somewhere', () => {
    const { links } = read(
      mail(
        '<mj-image src="a.png" href="https://example.com/image" />' +
          '<mj-button href="https://example.com/button">Open</mj-button>' +
          '<mj-navbar base-url="https://example.com"><mj-navbar-link href="/menu">Menu</mj-navbar-link></mj-navbar>' +
          '<mj-social><mj-social-element name="facebook" href="https://example.com/a">Share</mj-social-element>' +
          '<mj-social-element name="facebook-noshare" href="https://example.com/b" /></mj-social>' +
          '<mj-button>No link</mj-button><mj-text>See <a href="https://example.com/text">this</a>.</mj-text>',
      ),
    );
    assert.deepEqual(
      links.map(({ target, text, images }) => [target.text, text.text, images]),
      [
        ['https://example.com/image', '', 1],
        ['https://example.com/button', 'Open', 0],
        ['https://example.com/menu', 'Menu', 0],
        ['https://www.facebook.com/sharer/sharer.php?u=https://example.com/a', '', 1],
        ['https://www.facebook.com/sharer/sharer.php?u=https://example.com/a', 'Share', 0],
        ['https://example.com/b', '', 1],
        ['https://example.com/text', 'this', 0],
      ],
    );
  });

  it('are underlined and fixed where their address is written', () => {
    const source = mail('<mj-image src="a.png" alt="A chair" href="http://www.example.org/a?b=1&amp;c" />');
    assert.deepEqual(underlined(source, 'insecure-link'), ['http']);
    const short = mail(
      '<mj-social><mj-social-element name="web" href="https://bit.ly/a" alt="Us" /></mj-social>',
    );
    assert.deepEqual(underlined(short, 'link-shortener'), ['bit.ly']);
    const scheme = mail('<mj-navbar><mj-navbar-link href="javascript:go()">Go</mj-navbar-link></mj-navbar>');
    assert.deepEqual(underlined(scheme, 'unsafe-link-scheme'), ['javascript:']);
  });

  it('keep their entities and quotes', () => {
    const { links } = read(mail(`<mj-button href='https://example.com/?q="a"&amp;b'>Go</mj-button>`));
    assert.equal(links[0]?.target.text, 'https://example.com/?q="a"&b');
  });

  it('have the empty alternative text that MJML writes', () => {
    const source = mail('<mj-image src="a.png" /><mj-image src="b.png" alt="A chair" />');
    assert.deepEqual(
      read(source).images.map(({ alt, source: file }) => [file?.text, alt?.text]),
      [
        ['a.png', ''],
        ['b.png', 'A chair'],
      ],
    );
    assert.deepEqual(underlined(source, 'missing-alt'), []);
  });
});

describe('attributes of MJML', () => {
  const color = (head: string, tag: string) => {
    const draft = read(
      mail(`<mj-section mj-class="outer">${tag}Words</mj-text></mj-section>`, attributes(head)),
    );
    return draft.elements.findLast(({ name }) => name === 'div')?.style.get('color');
  };

  it('hold in the order in which MJML takes them', () => {
    const all = '<mj-all color="#1" />';
    const ofName = '<mj-text color="#2" />';
    const ofClass = '<mj-class name="a" color="#3" /><mj-class name="b" color="#4" />';
    const within = '<mj-class name="outer"><mj-text color="#5" /></mj-class>';
    assert.equal(color('', '<mj-text>'), '#000000');
    assert.equal(color(all, '<mj-text>'), '#1');
    assert.equal(color(ofName + all, '<mj-text>'), '#2');
    assert.equal(color(ofClass + ofName + all, '<mj-text mj-class="b a">'), '#3');
    assert.equal(color(ofClass + ofName + all, '<mj-text mj-class="a b none">'), '#4');
    assert.equal(color(within + ofClass + ofName + all, '<mj-text mj-class="a">'), '#5');
    assert.equal(color(within + ofClass + ofName + all, '<mj-text mj-class="a" color="#6">'), '#6');
  });

  it('of several settings hold together, the last where they say the same', () => {
    const head = `${attributes('<mj-text color="#1" font-size="20px" />')}${attributes('<mj-text color="#2" />')}`;
    const { elements } = read(mail('<mj-text>Words</mj-text>', head));
    const style = elements.findLast(({ name }) => name === 'div')?.style;
    assert.deepEqual([style?.get('color'), style?.get('font-size')], ['#2', '20px']);
  });

  it('are handed down by what holds networks', () => {
    const { elements } = read(
      mail('<mj-social color="#1"><mj-social-element href="#a">A</mj-social-element></mj-social>'),
    );
    assert.equal(elements.findLast(({ name }) => name === 'a')?.style.get('color'), '#1');
  });

  it('are no elements of the mail in the head, and leave comments their place', () => {
    const source = mail(
      '<mj-text>Hello there</mj-text>',
      attributes('<!-- inboxlint-disable missing-preheader --><mj-image alt="" /><mj-text color="#fff" />'),
    );
    const { images, comments, elements } = read(source);
    assert.deepEqual([images.length, comments.length], [0, 1]);
    assert.equal(elements.filter(({ name }) => name === 'img').length, 0);
    assert.deepEqual(underlined(source, 'missing-preheader'), []);
  });

  it('decide what can be read, and are underlined where they are said', () => {
    const own = mail('<mj-text>Hello</mj-text><mj-text color="#fffffe">weather garden music</mj-text>');
    assert.deepEqual(underlined(own, 'low-contrast'), ['color="#fffffe"']);
    const inHead = mail(
      '<mj-text>Hello</mj-text><mj-text mj-class="pale">weather garden music</mj-text>',
      attributes('<mj-class name="pale" color="#fdfdfd" />'),
    );
    assert.deepEqual(underlined(inHead, 'low-contrast'), ['color="#fdfdfd"']);
    const dark = mail('<mj-text color="#ffffff">weather garden music</mj-text>').replace(
      '<mj-column>',
      '<mj-column background-color="#003366">',
    );
    assert.deepEqual(underlined(dark, 'low-contrast'), []);
    const button = mail(
      '<mj-text>Hello</mj-text><mj-button href="https://example.com" background-color="#ffffff">Buy a chair</mj-button>',
    );
    assert.deepEqual(underlined(button, 'low-contrast'), ['background-color="#ffffff"']);
  });

  it('are one problem where they are said once for several components', () => {
    const source = mail(
      '<mj-text color="#222">Hello</mj-text><mj-text>weather garden music</mj-text><mj-text>teapot carpet</mj-text>',
      attributes('<mj-text color="#fdfdfd" />'),
    );
    assert.deepEqual(underlined(source, 'low-contrast'), ['color="#fdfdfd"']);
    const hidden = mail(
      '<mj-text>Hello</mj-text><mj-text mj-class="c">weather garden</mj-text><mj-text mj-class="c">teapot</mj-text>',
      `<mj-style>.gone{display:none}</mj-style>${attributes('<mj-class name="c" css-class="gone" />')}`,
    );
    assert.deepEqual(underlined(hidden, 'hidden-text'), ['css-class="gone"']);
  });

  it('name classes for the style sheet, inlined or not', () => {
    for (const style of ['<mj-style>', '<mj-style inline="inline">']) {
      const head = `${style}.gone{display:none}</mj-style>${attributes('<mj-class name="c" css-class="gone" />')}`;
      const { body, hidden } = read(
        mail(
          '<mj-text>Hello</mj-text><mj-text css-class="gone">one</mj-text><mj-text mj-class="c">two</mj-text>',
          head,
        ),
      );
      assert.equal(body.text, 'Hello');
      assert.deepEqual(
        hidden.map(({ text, by }) => [text.text, by]),
        [
          ['one', 'class'],
          ['two', 'class'],
        ],
      );
    }
  });
});

describe('the text of MJML', () => {
  it('is that of the components that have one', () => {
    const { body } = read(
      mail('stray <mj-text>Hello <b>you</b></mj-text> words <p>more</p><mj-own>own</mj-own>'),
    );
    assert.equal(body.text, 'Hello you\n\nown');
  });

  it('has the title, the preview text and the language', () => {
    const head = '<mj-title>Spring &amp; summer</mj-title><mj-preview>What is new</mj-preview>';
    const draft = read(mail('<mj-text>Hello</mj-text>', head).replace('<mjml>', '<mjml lang="de">'));
    assert.deepEqual(
      [draft.subject?.text, draft.preheader?.text, draft.language, draft.body.text],
      ['Spring & summer', 'What is new', 'de', 'Hello'],
    );
  });

  it('is hidden in raw HTML that says no size, where MJML takes it away', () => {
    const raw = (html: string) => read(mail(`<mj-text>Hello</mj-text><mj-raw>${html}</mj-raw>`));
    assert.equal(raw('<p>Words</p>').hidden[0]?.text.text, 'Words');
    assert.equal(raw('<p style="font-size:14px">Words</p>').body.text, 'Hello\n\nWords');
    assert.equal(read('<mjml><mj-body><mj-raw>Words</mj-raw></mj-body></mjml>').body.text, 'Words');
    assert.equal(
      read('<mjml><mj-raw position="file-start">Words</mj-raw><mj-body></mj-body></mjml>').body.text,
      'Words',
    );
  });

  it('is fixed at its place, and nothing beside it', () => {
    const source = mail(
      '<mj-text mj-class="a">Buy now!!! It&#39;s {{ price }}</mj-text><mj-button href="https://www.example.org/!!!">Go!!!</mj-button>',
    );
    assert.equal(
      fixAll(source, { format: 'html' }),
      source.replace('now!!!', 'now!').replace('Go!!!', 'Go!'),
    );
  });

  it('goes on where settings are not closed, as while they are typed', () => {
    for (const open of [
      '<mj-attributes>',
      '<mj-attributes><mj-class name="a">',
      '<mj-font name="a">',
      '<mj-breakpoint>',
    ])
      assert.equal(read(mail('<mj-text>Hello</mj-text>', open)).body.text, 'Hello', open);
    assert.equal(read('<mjml><mj-head><mj-attributes><mj-body><mj-text>Hello</mj-text>').body.text, 'Hello');
    assert.deepEqual(read(mail('<mj-text>Hello</mj-text>', '<mj-font name="a"></mj-font>')).strayEnds, []);
  });

  it('goes on where a component is not closed, or closed twice', () => {
    const { body, strayEnds } = read(
      '<mjml><mj-body><mj-section><mj-column><mj-text>One</mj-section><mj-text>Two</mj-text></mj-text>',
    );
    assert.equal(body.text, 'One\n\nTwo');
    assert.deepEqual(
      strayEnds.map(({ name }) => name),
      ['mj-text'],
    );
  });
});
