import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, fixAll } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import '../../support/jsx-grammar.ts';

/** What a component shows whose elements are these; `{…}` is what is filled in. */
function shown(jsx: string, before = ''): string {
  return read(jsx, before).body.text.replace(/\uFDD0+/g, '{…}');
}

function read(jsx: string, before = '') {
  return readDraft(`${before}\nexport default () => (${jsx});`, 'jsx');
}

/** The elements of a component, with what their style says. */
function styles(jsx: string, before = ''): readonly string[] {
  return read(jsx, before).elements.map(
    ({ name, style }) => `${name} ${[...style].map((pair) => pair.join(':')).join(';')}`,
  );
}

/** The places that a rule reports, as they are written. */
function reported(source: string, rule: string): readonly string[] {
  return check(source, { format: 'jsx' })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ span }) => source.slice(span.start, span.end));
}

describe('the text of a component', () => {
  it('has white space where JSX has it', () => {
    assert.equal(shown('<p>\n  Hello\n  you\n</p>'), 'Hello you');
    assert.equal(shown('<p>Hello\n  <b>you</b></p>'), 'Helloyou');
    assert.equal(shown("<p>Hello{' '}\n  <b>you</b></p>"), 'Hello you');
    assert.equal(shown('<p>Hello <b>you</b></p>'), 'Hello you');
  });

  it('decodes references between tags, and escapes in strings', () => {
    assert.equal(shown('<p>Fish &amp; chips&nbsp;&#x2014; now &nope;</p>'), 'Fish & chips\u00A0— now &nope;');
    assert.equal(shown(`<p>{'It\\'s \\u0041\\x42\\u{43}\\n now'}</p>`), "It's ABC now");
    assert.equal(shown('<p>{"&amp;"}</p>'), '&amp;');
  });

  it('is no comment, nor the brace behind one', () => {
    assert.equal(shown('<p>{/* act now */}Hello{/* {a} */} you</p>'), 'Hello you');
    assert.equal(shown('<p>{\n  // act now\n}Hello</p>'), 'Hello');
  });

  it('has one value for whatever code fills in', () => {
    assert.equal(shown('<p>Hello {name}, {user.name} {get()}!</p>'), 'Hello {…}, {…} {…}!');
    assert.equal(shown('<p>{`Hello \u0024{name}!`}</p>'), 'Hello {…}!');
  });

  it('has both branches of a condition, and nothing of the condition', () => {
    assert.equal(shown("<p>{a === 'b' ? 'yes' : <b>no</b>}</p>"), 'yes\uFDD1no');
    assert.equal(shown("<p>{a && 'yes'}{b && <i>no</i>}</p>"), 'yesno');
    assert.equal(shown("<p>{'a' + name + 'b'}</p>"), 'a{…}b');
  });

  it('has what a list is mapped to once', () => {
    assert.equal(
      shown('<ul>{items.map((item) => (<li key={item.id}>Item {item.name}</li>))}</ul>'),
      'Item {…}',
    );
  });

  it('has the texts of a list that the file holds, at their places', () => {
    const before =
      "const tips: Tip[] = [{ id: 'first', title: 'Free money', url: 'a' }];\nconst words = ['Act now'];";
    const jsx =
      '<div>{tips.slice(0, 2).map((tip) => <b>{tip.title}</b>)}{words.map((w) => <i>{w}</i>)}</div>';
    assert.match(shown(jsx, before), /^Free money\s+Act now/);
    assert.doesNotMatch(shown(jsx, before), /first/);
    assert.deepEqual(reported(`${before}\nexport default () => (${jsx});`, 'free-offer-wording'), [
      'Free money',
    ]);
  });

  it('has the texts of a list that a component shows', () => {
    const before = "const tips = [{ name: 'Free money' }];";
    assert.match(shown('<div>{tips.map((tip) => <Tip title={tip.name} />)}</div>', before), /^Free money/);
    assert.doesNotMatch(shown('<div>{tips.map((tip) => <Tip id={tip.name} />)}</div>', before), /Free/);
  });

  it('keeps apart what is shown under one condition and under the other', () => {
    const jsx = "<p>{isNew ? 'Act now' : 'Welcome back'}</p>";
    assert.deepEqual(reported(`export default () => (${jsx});`, 'urgent-wording'), ['Act now']);
  });

  it('has the text of a constant where it is used', () => {
    assert.equal(shown('<p>{title}</p>', "const title = 'Act now';"), 'Act now');
    assert.equal(shown('<p>{copy.title}</p>', "const copy = { title: 'Act now' } as const;"), 'Act now');
    assert.equal(shown('<p>{title}</p>', "const title = 'a'; function f(title) {}"), '{…}');
    assert.deepEqual(
      reported("const title = 'Act now';\nexport default () => <p>{title}</p>;", 'urgent-wording'),
      ['{title}'],
    );
  });

  it('has a sentence that a property is by default, and no name', () => {
    assert.equal(shown('<p>{text}</p>', "A.PreviewProps = { text: 'Act now and win' };"), 'Act now and win');
    assert.equal(shown('<p>{user}</p>', "A.PreviewProps = { user: 'Ada' };"), '{…}');
  });

  it('has what a component of the author is given to show', () => {
    assert.equal(shown('<Card title="Act now" id="x">Hello</Card>'), 'Act now\n\nHello');
    const { preheader, links } = read(
      '<Layout preview="Five ideas"><Cta href="http://example.com">Go</Cta></Layout>',
    );
    assert.equal(preheader?.text, 'Five ideas');
    assert.deepEqual(
      links.map(({ target, text }) => [target.text, text.text]),
      [['http://example.com', 'Go']],
    );
  });

  it('has sentences to be translated, and of a key nothing', () => {
    assert.equal(shown("<p>{t('Click here now')}</p>"), 'Click here now');
    assert.equal(shown("<p>{t('welcome.title')}</p>"), '{…}');
  });

  it('has the merge tags of mailing services for what they are', () => {
    assert.equal(shown("<p>*|FNAME|*, {'{{ name }}'}</p>"), '{…}, {…}');
  });
});

describe('the elements of a component', () => {
  it('are those that the library makes', () => {
    const jsx =
      '<Html><Head /><Body><Preview>Peek</Preview><Section><Row><Column><Heading as="h2">A</Heading>' +
      '<Text>B</Text><Email.Button href="/x">C</Email.Button><Img src="a.png" alt="A" /><Hr /></Column></Row></Section></Body></Html>';
    const { elements, preheader, complete } = read(jsx);
    assert.equal(
      elements.map(({ name }) => name).join(' '),
      'html head body mj-preview div table td h2 p a img hr',
    );
    assert.equal(preheader?.text, 'Peek');
    assert.equal(complete, true);
  });

  it('make no whole email in a layout or a part of one', () => {
    assert.equal(read('<Html><Body>{children}</Body></Html>').complete, false);
    assert.equal(read('<Section><Text>Hello</Text></Section>').complete, false);
  });

  it('have styles by object, by name and by part', () => {
    assert.deepEqual(styles("<p style={{ color: 'red', fontSize: 14, lineHeight: 2, margin: 0 }}>a</p>"), [
      'p color:red;font-size:14px;line-height:2;margin:0',
    ]);
    const before = "const base = { color: 'red' };\nconst s = { main: { ...base, fontSize: '1px' } };";
    assert.deepEqual(styles('<p style={s.main}>a</p>', before), ['p color:red;font-size:1px']);
    assert.deepEqual(styles("<p style={{ ...base, color: tone, width: '1px' }}>a</p>", before), [
      'p color:\uFDD0;width:1px',
    ]);
  });

  it('are hidden and painted by Tailwind’s classes', () => {
    assert.deepEqual(styles('<p className="hidden text-red-500 sm:block p-4 text-[1px] bg-brand">a</p>'), [
      'p display:none;color:#ef4444;font-size:1px;background-color:\uFDD0',
    ]);
    assert.equal(read('<div><p className="hidden">a</p>b</div>').body.text, 'b');
    assert.deepEqual(
      styles('<p className="hidden">a</p>', 'const x = <style>{".a{}"}</style>;').at(-1),
      'p ',
    );
  });

  it('have the attributes that HTML calls otherwise, and what a spread may bring', () => {
    const { elements, images } = read('<label htmlFor="a" {...rest}><img {...image} /></label>');
    assert.deepEqual(
      elements[0]?.attributes.map(({ name, text }) => [name, text]),
      [['for', 'a']],
    );
    assert.equal(images[0]?.alt?.text, '\uFDD0');
    assert.deepEqual(
      reported('export default () => <img src="a.png" width={90} height={90} />;', 'missing-alt').length,
      1,
    );
  });

  it('are there once for each item of a list in the file, each with its own addresses', () => {
    const before = `const base = 'https://example.com';
const cards = [
  { url: 'https://example.com/a', src: \`\${base}/a.png\`, alt: 'Chair' },
  { url: 'http://example.com/b', src: 'https://example.com/b.png', alt: '' },
  { url: to, src: 'https://example.com/c.png' },
];`;
    const jsx = `<div>{cards.map((card) => <a href={card.url}><img src={card.src} alt={card.alt} />{card.name}</a>)}
{cards.slice(0, 2).map(({ url: to }, i) => <Link href={to}>{i}</Link>)}
{[1, 2].map((n) => <img src={\`https://example.com/\${n}.png\`} alt="" />)}
{cards.map((card) => <Card href={card.url} />)}{props.cards.map((card) => <img src={card.src} alt="" />)}</div>`;
    const { links, images } = read(jsx, before);
    assert.deepEqual(
      links.map(({ target }) => target.text.replace(/\uFDD0+/g, '{…}')),
      [
        'https://example.com/a',
        'http://example.com/b',
        '{…}',
        'https://example.com/a',
        'http://example.com/b',
        'https://example.com/a',
        'http://example.com/b',
        '{…}',
      ],
    );
    assert.deepEqual(
      images.map(({ source, alt }) => [source?.text.replace(/\uFDD0+/g, '{…}'), alt?.text]),
      [
        ['https://example.com/a.png', 'Chair'],
        ['https://example.com/b.png', ''],
        ['https://example.com/c.png', '\uFDD0'],
        ['https://example.com/1.png', ''],
        ['https://example.com/2.png', ''],
        ['{…}', ''],
      ],
    );
    const source = `${before}\nexport default () => (${jsx});`;
    const [http] = check(source, { format: 'jsx' }).findings.filter(({ rule }) => rule === 'insecure-link');
    assert.equal(http?.span.start, source.indexOf('http:'));
    assert.deepEqual(reported(source, 'empty-link-text'), []);
  });

  it('are few, however often lists in lists repeat them', () => {
    const before = `const list = [${'1, '.repeat(2000)}];`;
    const jsx = '<div>{list.map((a) => list.map((b) => <a href={a}><img src={b} alt="" /></a>))}</div>';
    assert.ok(read(jsx, before).images.length < 1500);
  });

  it('have the addresses that properties have by default, at their places', () => {
    const source =
      "export default ({ url = 'http://example.com/', tips = [{ to: 'https://example.com/a', name: 'Free money' }] }) => " +
      '(<p><a href={url}>Our shop</a>{tips.map((tip) => <a href={tip.to}>{tip.name}</a>)}</p>);';
    assert.deepEqual(reported(source, 'free-offer-wording'), ['Free money']);
    const [http] = check(source, { format: 'jsx' }).findings.filter(({ rule }) => rule === 'insecure-link');
    assert.equal(http?.span.start, source.indexOf('http:'));
  });

  it('know addresses by their fallbacks, and what is in a template literal', () => {
    const targets = (jsx: string) => read(jsx).links.map(({ target }) => target.text);
    assert.deepEqual(targets("<a href={url ?? 'http://a.test'}>a</a>"), ['http://a.test']);
    assert.deepEqual(targets('<a href={`\u0024{base}/x?a=1`}>a</a>'), ['\uFDD0/x?a=1']);
    assert.deepEqual(targets('<a href="/?a=1&amp;b=2">a</a>'), ['/?a=1&b=2']);
    assert.deepEqual(targets('<a href={url}>a</a>'), ['\uFDD0']);
  });
});

describe('a component that is still being typed', () => {
  const source = `import { Html, Text } from 'react-email';
export const A = ({ name }) => (
  <Html>
    {/* note */}
    <Text style={{ color: 'red' }}>Hello {name}, act now!!! {a ? 'x' : \`y\${z}\`}</Text>
  </Html>
);
`;

  it('is read at every length', () => {
    for (let end = 0; end <= source.length; end++) {
      const { findings, draft } = check(source.slice(0, end), { format: 'jsx' });
      for (const { span } of findings) assert.ok(span.start <= span.end && span.end <= end);
      assert.equal(draft.source.length, end);
    }
  });

  it('keeps its text where three characters are missing, unless a comment, a string or a brace has no end', () => {
    const from = source.indexOf('<Html>') + '<Html>'.length;
    const lost: string[] = [];
    for (let at = from; at < source.length - 3; at++) {
      const cut = source.slice(at, at + 3);
      const { body } = readDraft(source.slice(0, at) + source.slice(at + 3), 'jsx');
      if (!/[now]/.test(cut) && !body.text.includes('now')) lost.push(cut);
    }
    assert.deepEqual(
      lost.filter((cut) => !/[*'}/]/.test(cut)),
      [],
    );
    assert.ok(lost.length <= 12, lost.join(' '));
  });
});

describe('rules about a component', () => {
  const email = (body: string) =>
    `import { Html } from '@react-email/components';\nexport default () => <Html lang="en"><body>${body}</body></Html>;\n`;

  it('ask for no subject, which is given when it is sent', () => {
    assert.deepEqual(
      reported(email('<p>The garden is open on Sunday, and there is tea.</p>'), 'missing-subject'),
      [],
    );
  });

  it('read the subject where the file says it', () => {
    const jsx = '<html><p>Hello</p></html>';
    const subject = (code: string) =>
      readDraft(`${code}\nexport default () => (${jsx});`, 'jsx').subject?.text.replace(/\uFDD0+/g, '{…}');
    assert.equal(subject("export const subject = 'Your order';"), 'Your order');
    assert.equal(
      subject('export const emailSubject = ({ id }) => `Order \u0024{id} has left`;'),
      'Order {…} has left',
    );
    assert.equal(subject('Email.subject = "Your order";'), 'Your order');
    assert.equal(subject("const subject = 'Your order';"), undefined);
    assert.equal(subject("subject = 'Your order';"), undefined);
    assert.equal(subject('export const subject = props.subject;'), undefined);
    const source = `export const subject = 'It is here!!!';\nexport default () => (${jsx});`;
    assert.deepEqual(reported(source, 'subject-punctuation'), ['!!!']);
    assert.match(fixAll(source, { format: 'jsx' }), /^export const subject = 'It is here';/);
  });

  it('take a component with the name of a footer for one', () => {
    const text = '<p>The garden is open on Sunday, and there is tea for everybody who comes by.</p>';
    assert.equal(reported(email(text), 'missing-unsubscribe').length, 1);
    assert.deepEqual(reported(email(`${text}<Footer />`), 'missing-unsubscribe'), []);
  });

  it('let data and components follow the email', () => {
    const after =
      'A.PreviewProps = { step: <p>Deploy your first project.</p> };\nconst B = () => <p>More text here.</p>;';
    assert.deepEqual(reported(`${email('<p>Hello</p>')}${after}`, 'content-after-html'), []);
  });

  it('are turned off by a comment between tags, in a tag and at the top', () => {
    const tag = '<a\n  href="http://shop.test/x">Shop</a>';
    assert.equal(reported(email(`\n${tag}`), 'insecure-link').length, 1);
    const off = 'inboxlint-disable-next-line insecure-link';
    assert.deepEqual(reported(email(`\n${tag.replace('\n', `\n/* ${off} */\n`)}`), 'insecure-link'), []);
    assert.deepEqual(
      reported(
        email('\n{/* inboxlint-disable-next-line repeated-punctuation */}\nWow!!!'),
        'repeated-punctuation',
      ),
      [],
    );
    assert.deepEqual(reported(`/* inboxlint-disable insecure-link */\n${email(tag)}`, 'insecure-link'), []);
  });
});
