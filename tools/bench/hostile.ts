import type { Format } from '../../src/core/index.ts';
import type { Dialect } from '../../src/core/placeholder/dialect.ts';

/** A draft that nobody writes but somebody may send: one thing over and over, or as deep as it gets. */
export interface Hostile {
  readonly name: string;
  readonly format: Format;
  /** Where it is one of a language that only the name of its file says. */
  readonly dialect?: Dialect;
  /** Makes it, in about so many UTF-16 units. */
  readonly make: (units: number) => string;
}

const EVERY = ['html', 'markdown', 'text'] as const;
const MARKUP = ['html', 'markdown'] as const;
const MARKDOWN = ['markdown'] as const;
const TEXT = ['text'] as const;
const CODE = ['jsx'] as const;

const REPEATED: readonly (readonly [name: string, part: string, formats: readonly Format[]])[] = [
  ['fields of a header', 'a:\n', ['eml']],
  ['links of Markdown', '[a](b)', EVERY],
  ['images of Markdown', '![a](b) ', EVERY],
  ['references', '[a][b] ', MARKDOWN],
  ['definitions', '[a]: b\n', MARKDOWN],
  ['brackets', '[', MARKDOWN],
  ['asterisks', '*', MARKDOWN],
  ['emphasis left open', '*a ', MARKDOWN],
  ['backticks', '`a``b', MARKDOWN],
  ['quotes in quotes', '> ', MARKDOWN],
  ['lists in lists', '- ', MARKDOWN],
  ['headings', '# a\n', MARKDOWN],
  ['items', ' - a\n', MARKDOWN],
  ['items and headings', 'a\n-\n', MARKDOWN],
  ['tasks', '- [ ] a\n', MARKDOWN],
  ['definitions and what uses them', '[a]: b\n\n[a] ', MARKDOWN],
  ['links left open', '[a](b', MARKDOWN],
  ['rows of tables', '|a|b|\n|-|-|\n', MARKDOWN],
  ['zero-width characters', '\u200B', EVERY],
  ['a word of zero-width characters', 'a\u200B', EVERY],
  ['words of look-alikes', 'pаypal ', EVERY],
  ['digits for letters', 'v1agra ', EVERY],
  ['overrides of direction', '\u202E', EVERY],
  ['marks that combine', 'a\u0301', EVERY],
  ['spaced letters', 'F R E E ', EVERY],
  ['capitals', 'BIG SALE NOW ', EVERY],
  ['exclamation marks', '!!!', EVERY],
  ['exclamations', 'wow!!! ', EVERY],
  ['currency', '$$$ ', EVERY],
  ['emoji', '😀', EVERY],
  ['different emoji', '😀😎 ', EVERY],
  ['phrases', 'free money act now ', EVERY],
  ['words', 'word ', EVERY],
  ['a word', 'a', EVERY],
  ['spaces', ' ', EVERY],
  ['lines', '\n', EVERY],
  ['addresses of links', 'http://example.com ', EVERY],
  ['addresses of mail', 'a@example.com ', EVERY],
  ['openers of placeholders', '{{', EVERY],
  ['placeholders', '{{a}} ', EVERY],
  ['logic', '{% if a %}', EVERY],
  ['helpers', '{{> button text="a b" href="http://a.test"}} ', EVERY],
  ['helpers left open', '<%= link_to "http://a.test" do %>', EVERY],
  ['helpers in one another', '<%= link_to "http://a.test" do %>a<% end %>', EVERY],
  ['blocks of subjects', '{% block subject %}', EVERY],
  ['arguments', `{{> a ${'b(["a": '.repeat(40)}}} `, EVERY],
  ['choices', '{a|b} ', EVERY],
  ['choices left open', '{a|', EVERY],
  ['addresses in addresses', 'a@b.c@', EVERY],
  ['overrides of direction among words', '\u202E a', EVERY],
  ['tags left open', '<a', MARKUP],
  ['comments left open', '<!--', EVERY],
  ['directives', '<!-- inboxlint-disable-next-line shouting -->\n', EVERY],
  ['directives in turn', '<!-- inboxlint-disable shouting --><!-- inboxlint-enable shouting -->', MARKUP],
  ['entities', '&amp;', MARKUP],
  ['letters as entities', '&#65;', MARKUP],
  ['elements left open', '<b>a', MARKUP],
  ['blocks left open', '<div>', MARKUP],
  ['tables in tables', '<table><tr><td>a', MARKUP],
  ['documents', '<html>', MARKUP],
  ['ends of nothing', '</div>', MARKUP],
  ['links', '<a href="http://example.com">x</a>', MARKUP],
  ['images', '<img src="x">', MARKUP],
  ['sizes in sizes', '<p style="font-size:0">a</p>', MARKUP],
  ['colours in colours', '<div bgcolor="#fff"><font color="#fff">a', MARKUP],
  ['style sheets', '<style>.a{display:none}</style>', MARKUP],
  ['declarations left open', '<!A', MARKDOWN],
  ['emphasis in brackets', '*]', MARKDOWN],
  ['emphasis left open in two ways', '*a _b ', MARKDOWN],
  ['quotes with emphasis', '> *a*\n', MARKDOWN],
  ['mojibake', 'Ð°', TEXT],
  ['mojibake of three signs', 'ã€', TEXT],
  ['letters with dots', 'a.', TEXT],
  ['exclamation marks apart', '! ', TEXT],
  ['dollars', '$', TEXT],
  ['look-alikes apart', 'а a', TEXT],
  ['look-alikes in a word', 'аa', TEXT],
  ['digits in a word', '0a', TEXT],
  ['comments in a word', 'a<!---->', MARKUP],
  ['tags in a word', '<b>a</b>', MARKUP],
  ['schemes', 'http://', TEXT],
  ['openers of choices', '{a|', TEXT],
  ['openers of ERB', '<%', TEXT],
  ['openers of EJS', '${', TEXT],
  ['openers of Blade', '@if(', TEXT],
  ['openers of Salesforce', '%a', TEXT],
  ['strings left open in placeholders', "{{'", TEXT],
  ['strings in placeholders left open', '{{ "{{', TEXT],
  ['raw blocks left open', '{% raw %}', TEXT],
  ['conditions left open', '<#if "', TEXT],
  ['elements', '<b>a</b>', CODE],
  ['elements left open', '<b>', CODE],
  ['fragments left open', '<>', CODE],
  ['ends of nothing', '</b>', CODE],
  ['tags left open', '<a ', CODE],
  ['braces', '{', CODE],
  ['parentheses', '(', CODE],
  ['brackets', '[', CODE],
  ['template literals left open', '`${', CODE],
  ['strings left open', '"a\n', CODE],
  ['escapes', "'\\n';", CODE],
  ['comments left open', '/*', CODE],
  ['constants', "const a = 'a';\n", CODE],
  ['constants of others', 'const a = a.a;\n', CODE],
  ['arrow functions', 'a => ', CODE],
  ['types left open', '<a,', CODE],
  ['conditions', 'a ? b : ', CODE],
  ['conditions of elements', '<a>{a ? <b/> : ', CODE],
  ['generics left open', 'a<', CODE],
  ['less-than signs', '<', CODE],
  ['objects or parameters', '({', CODE],
  ['classes in classes', 'class a{', CODE],
  ['regular expressions left open', '/[', CODE],
  ['ends of comments', '*/', CODE],
  ['directives of code', '/* inboxlint-disable-next-line shouting */\n', CODE],
];

/** What comes before, over and over, and after. */
const FRAMED: readonly (readonly [name: string, format: Format, head: string, part: string, tail: string])[] =
  [
    ['a style sheet', 'html', '<style>', '.a{display:none}', '</style>'],
    ['at-rules in at-rules', 'html', '<style>', '@media{', '</style>'],
    ['attributes', 'html', '<a ', 'b=c ', '>'],
    ['classes', 'html', '<a class="', 'b ', '">'],
    ['components of MJML', 'html', '<mjml>', '<mj-text color="#fff">wow!!!</mj-text>', ''],
    ['components of MJML left open', 'html', '<mjml>', '<mj-social><mj-section>', ''],
    ['attributes of a component of MJML', 'html', '<mj-text ', 'b="c" ', '/>'],
    ['classes of MJML', 'html', '<mj-text mj-class="', 'a ', '"><mj-text/>'],
    [
      'defaults of MJML',
      'html',
      '<mj-attributes>',
      '<mj-class name="a" color="red"><mj-text color="red"/></mj-class>',
      '</mj-attributes>',
    ],
    ['ends of components of MJML', 'html', '<mj-text>', '</mj-text></mj-column>', ''],
    ['headers', 'eml', '', 'X-A: b\n', '\n'],
    ['senders', 'eml', '', 'From: a@example.com\n', '\n'],
    ['recipients', 'eml', 'To: ', 'a <a@example.com>, ', '\n\n'],
    ['comments in an address', 'eml', 'From: ', '(', '\n\n'],
    ['elements in an element', 'jsx', '<p>', '<b>wow!!!</b>', '</p>'],
    ['names in an element', 'jsx', '<p>', '{a}', '</p>'],
    ['texts in an element', 'jsx', '<p>', '{"wow!!!"}', '</p>'],
    ['entities in an element', 'jsx', '<p>', '&amp;', '</p>'],
    ['elements in expressions', 'jsx', '', '<p>{', ''],
    ['elements in parentheses in expressions', 'jsx', '', 'x=<p>{(', ''],
    ['members of a constant', 'jsx', "const a = { a: 'b' };\nx = <p>", '{a.a}', '</p>'],
    ['lists of texts', 'jsx', 'x = <p>', "{['a'].map((b) => <b>{b}</b>)}", '</p>'],
    ['sums', 'jsx', 'x = <p>{a', " + 'b'", '}</p>'],
    ['style objects', 'jsx', '<p>', "<b style={{ color: 'red', ...a }}>a</b>", '</p>'],
    ['classes of Tailwind', 'jsx', '<a className="', 'hidden text-red-500 ', '"/>'],
    ['attributes of a tag', 'jsx', '<a ', 'b="c" ', '/>'],
    ['attributes filled in', 'jsx', '<a ', 'b={c} ', '/>'],
    ['interpolations', 'jsx', '<p>{`', '\u0024{a}', '`}</p>'],
    ['spreads of one another', 'jsx', 'const a = { ...a };\nx = <p>', '<b style={a}/>', '</p>'],
    ['a folded subject', 'eml', 'Subject: a', '\n b', '\n\n'],
    ['tags of Maizzle', 'html', '<x-main>', '<x-button href="a">wow!!!</x-button>', '</x-main>'],
    ['tags of Inky', 'html', '<container>', '<button href="a">wow!!!</button>', '</container>'],
    ['encoded words', 'eml', 'Subject: ', '=?utf-8?q?a?= ', '\n\n'],
    ['encoded words left open', 'eml', 'Subject: ', '=?', '\n\n'],
    ['parameters', 'eml', 'Content-Type: text/plain', '; a*1=b', '\n\nHello'],
    ['parts', 'eml', 'Content-Type: multipart/mixed; boundary=b\n\n', '--b\n\na\n', ''],
    ['parts in parts', 'eml', '', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n', ''],
    ['messages in messages', 'eml', '', 'Content-Type: message/rfc822\n\n', ''],
    ['soft line breaks', 'eml', 'Content-Transfer-Encoding: quoted-printable\n\n', '=41=\n', ''],
    ['lines of base64', 'eml', 'Content-Transfer-Encoding: base64\n\n', 'QUFB\n', ''],
    ['brackets in an address', 'eml', 'From: ', '<', '>\n\n'],
    ['commas in an address', 'eml', 'From: ', 'a,', '@\n\n'],
    ['escapes in an address', 'eml', 'From: ', '"\\', '\n\n'],
    ['texts of encoded words left open', 'eml', 'Subject: ', '=?a?q?', '\n\n'],
    ['languages of encoded words left open', 'eml', 'Subject: ', '=?a*', '\n\n'],
    ['comments in a type', 'eml', 'Content-Type: a/b', '(', '\n\n'],
    ['escapes in a parameter', 'eml', 'Content-Type: a/b;a="', '\\', '\n\n'],
    ['dashes instead of a boundary', 'eml', 'Content-Type: multipart/mixed; boundary=a\n\n', '-', ''],
    ['parts without a text', 'eml', 'Content-Type: multipart/mixed; boundary=a\n\n', '--a\n\n', ''],
    ['spaces in quoted-printable', 'eml', 'Content-Transfer-Encoding: quoted-printable\n\n', ' ', 'x'],
    ['equals signs', 'eml', 'Content-Transfer-Encoding: quoted-printable\n\n', '=', ''],
    ['carriage returns', 'eml', '', '\r', ''],
    ['shifts of a charset', 'eml', 'Content-Type: text/plain; charset=iso-2022-jp\n\n', '\x1b$ ', ''],
    ['spaces in a line', 'markdown', 'a', ' ', 'b'],
    ['spaces below a row of a table', 'markdown', 'a|b\n', ' ', ''],
    ['lines in a bracket', 'markdown', '[', 'a\n', ''],
    ['brackets behind an address', 'markdown', 'http://example.com/', ')', ''],
    ['a subject of currency', 'text', '---\nsubject: ', '$ ', '\n---\nHello'],
    ['a subject of exclamations', 'text', '---\nsubject: ', 'a! ', '\n---\nHello'],
    ['a subject of emoji', 'text', '---\nsubject: ', '🔥 ', '\n---\nHello'],
  ];

/** The same in files of components. */
const IN_COMPONENTS: readonly (readonly [
  name: string,
  dialect: Dialect,
  head: string,
  part: string,
  tail: string,
])[] = [
  ['components in components', 'vue', '<template>', '<Card><EText>', ''],
  ['components side by side', 'vue', '<template>', '<EButton :href="a">wow!!!</EButton>', '</template>'],
  ['texts of components', 'vue', '<template>', '<Card title="wow!!!" />', '</template>'],
  ['bindings', 'vue', '<template><a ', ':b="c" ', '></template>'],
  ['texts in bindings', 'vue', '<template>', '<a :href="\'b\'" />', '</template>'],
  ['bindings left open', 'vue', '<template>', '<a :href="\'', ''],
  [
    'classes of Tailwind in a template',
    'vue',
    '<template><p class="',
    'hidden text-red-500 ',
    '"></p></template>',
  ],
  ['ends of components', 'vue', '<template>', '</EText>', ''],
  ['preview texts', 'svelte', '', '<Preview preview="a" />', ''],
  ['preview texts left open', 'svelte', '', '<Preview>a', ''],
  ['spreads', 'svelte', '<a ', '{...b} ', '>'],
  ['expressions left open', 'svelte', '', '{a(', ''],
  ['expressions with braces', 'svelte', '', '{a({})}', ''],
  ['functions', 'heex', '', '<.a href={@b}>wow!!!</.a>', ''],
  ['fillings', 'heex', '<.a>', '<:b label="c">d</:b>', '</.a>'],
  ['texts in braces left open', 'heex', '', '{"#{', ''],
  ['expressions of functions', 'heex', '<.a ', 'b={~p"/#{@c}"} ', '/>'],
];

/** One thing after the other, each another. */
const DIFFERENT: readonly (readonly [name: string, format: Format, part: (word: string) => string])[] = [
  ['different words', 'text', (word) => `${word} `],
  ['different words in capitals', 'text', (word) => `${word.toUpperCase()} `],
  ['different words with a look-alike', 'text', (word) => `pаyp${word} `],
  ['different addresses', 'text', (word) => `http://${word}.example.com/x `],
  ['different hosts', 'html', (word) => `<a href="http://${word}.net/">x</a>`],
];

/** Every hostile draft. */
export const HOSTILE: readonly Hostile[] = [
  ...REPEATED.flatMap(([name, part, formats]) =>
    formats.map((format) => ({ name, format, make: (units: number) => repeated(part, units) })),
  ),
  ...FRAMED.map(([name, format, head, part, tail]) => ({
    name,
    format,
    make: (units: number) => head + repeated(part, units) + tail,
  })),
  ...IN_COMPONENTS.map(([name, dialect, head, part, tail]) => ({
    name,
    format: 'html' as const,
    dialect,
    make: (units: number) => head + repeated(part, units) + tail,
  })),
  ...DIFFERENT.map(([name, format, part]) => ({
    name,
    format,
    make: (units: number) => different(part, units),
  })),
  {
    name: 'a message in two ways, of different words',
    format: 'eml',
    make: (units) =>
      `Content-Type: multipart/alternative; boundary=b\n\n--b\n\n${different((word) => `${word} `, units / 2)}\n--b\nContent-Type: text/html\n\n<p>${different((word) => `${word}x `, units / 2)}\n--b--\n`,
  },
  {
    name: 'blocks in blocks',
    format: 'html',
    make: (units) => repeated('<div>', units / 2) + repeated('</div>', units / 2),
  },
  {
    name: 'blank lines below lists in lists',
    format: 'markdown',
    make: (units) => `${'- '.repeat(50)}a${repeated('\n', units)}`,
  },
  {
    name: 'many definitions',
    format: 'markdown',
    make: (units) => Array.from({ length: units / 12 }, (_, index) => `[a${index}]: b\n`).join(''),
  },
];

const LETTERS = 26;

function different(part: (word: string) => string, units: number): string {
  const parts: string[] = [];
  for (let index = 0, length = 0; length < units; index++) {
    const next = part(wordOf(index));
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

/** Seven letters, other ones for each number up to some hundred thousand. */
function wordOf(index: number): string {
  const letters: number[] = [];
  for (let left = Math.imul(index + 1, 0x9e3779b1) >>> 0, at = 0; at < 7; at++) {
    letters.push(97 + ((left + at) % LETTERS));
    left = Math.floor(left / LETTERS);
  }
  return String.fromCharCode(...letters);
}

function repeated(part: string, units: number): string {
  return part.repeat(Math.ceil(units / part.length));
}
